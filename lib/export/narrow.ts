import type { Claim } from "../model/claim.ts";
import type { Library } from "../model/library.ts";

/**
 * The part of a library that these claims need to be read again elsewhere: their articles, texts, history, rulings,
 * and what of the sets they are in is theirs.
 */
export function narrow(library: Library, claims: readonly Claim[]): Library {
  const ids = new Set(claims.map(({ id }) => id));
  const articles = new Set(claims.map(({ articleId }) => articleId));
  const texts = new Set(claims.map(({ articleId, textHash }) => `${articleId} ${textHash}`));
  return {
    articles: library.articles.filter(({ id }) => articles.has(id)),
    earlier: (library.earlier ?? []).filter(({ id, textHash }) => texts.has(`${id} ${textHash}`)),
    claims: library.claims.filter(({ id }) => ids.has(id)),
    revisions: library.revisions.filter(({ claimId }) => ids.has(claimId)),
    rulings: library.rulings.filter(({ left, right }) => ids.has(left) && ids.has(right)),
    sets: (library.sets ?? []).flatMap((set) => {
      const members = set.claims.filter((id) => ids.has(id));
      return members.length === 0 ? [] : [{ ...set, claims: members }];
    }),
  };
}
