import fc from "fast-check";
import { amend, restore, withdraw } from "../../../lib/claims/review.ts";
import type { Article } from "../../../lib/model/article.ts";
import type { Claim, ClaimContent, Revision } from "../../../lib/model/claim.ts";
import { claimSetId, rulingId } from "../../../lib/model/ids.ts";
import type { Library } from "../../../lib/model/library.ts";
import { CONTENT, DRAFT } from "../messages/samples.ts";
import { AT, aClaim, anArticle } from "./samples.ts";

type Move = "amend" | "withdraw" | "restore";

/** A recipe of a library: per claim its article, its text and what was done to it. */
const recipe = fc.record({
  claims: fc.uniqueArray(
    fc.record({
      name: fc.integer({ min: 0, max: 30 }).map((n) => `c-${n}`),
      article: fc.integer({ min: 0, max: 3 }),
      text: fc.integer({ min: 0, max: 2 }),
      note: fc.string({ unit: "grapheme", maxLength: 20 }),
      tags: fc.uniqueArray(fc.constantFrom("arms", "Rason", "doubtful", "état"), { maxLength: 3 }),
      value: fc.double({ noNaN: true, noDefaultInfinity: true }),
      moves: fc.array(fc.constantFrom<Move>("amend", "withdraw", "restore"), { maxLength: 4 }),
    }),
    { selector: ({ name }) => name, maxLength: 12 },
  ),
  rulings: fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 3 }),
  sets: fc.array(fc.uniqueArray(fc.nat(11), { maxLength: 6 }), { maxLength: 3 }),
});

/** Libraries as a person could have made them: every reference leads somewhere, every history is whole. */
export const libraries: fc.Arbitrary<() => Promise<Library>> = recipe.map((made) => () => build(made));

async function build({
  claims,
  rulings,
  sets,
}: typeof recipe extends fc.Arbitrary<infer R> ? R : never): Promise<Library> {
  const articles = new Map<string, Article>();
  const earlier = new Map<string, Article>();
  const kept: Claim[] = [];
  const revisions: Revision[] = [];
  for (const { name, article: number, text, note, tags, value, moves } of claims) {
    const url = `https://news.example/${number}`;
    const article = await anArticle(`\nVersion ${text}.`, { ...DRAFT, url, canonicalUrl: null });
    const front = articles.get(article.id);
    if (front === undefined) articles.set(article.id, article);
    else if (front.textHash !== article.textHash) earlier.set(`${article.id} ${article.textHash}`, article);
    const first = aClaim(article, name);
    const own = tags.length === 0 ? { note } : { note, tags };
    let claim: Claim = { ...first.claim, ...own };
    revisions.push({ ...first.revision, ...own });
    const history: Revision[] = [];
    for (const move of moves) {
      const step = take(claim, move, value, history);
      claim = step.claim;
      history.push(step.revision);
      revisions.push(step.revision);
    }
    kept.push(claim);
  }
  return {
    articles: inOrder([...articles.values()], ({ id }) => id),
    earlier: inOrder([...earlier.values()], ({ id, textHash }) => `${id} ${textHash}`),
    claims: inOrder(kept, ({ id }) => id),
    revisions: inOrder(revisions, ({ claimId, number }) => `${claimId} ${String(number).padStart(3, "0")}`),
    rulings: rulings.flatMap(([a, b], index) => {
      const [left, right] = [kept[a]?.id, kept[b]?.id];
      if (left === undefined || right === undefined) return [];
      const id = rulingId(`r-${index}`);
      return [{ id, left, right, decision: "same-thing" as const, note: "", at: AT, by: "Ada" }];
    }),
    sets: sets.map((members, index) => ({
      id: claimSetId(`s-${index}`),
      name: `Set ${index}`,
      claims: inOrder(
        members.flatMap((member) => kept[member]?.id ?? []),
        (id) => id,
      ),
      changedAt: AT,
    })),
  };
}

function take(claim: Claim, move: Move, value: number, revisions: readonly Revision[]) {
  const signed = { at: AT, by: "Ada" };
  switch (move) {
    case "amend":
      return amend(claim, { ...signed, content: withValue(value), note: `now ${value}` });
    case "withdraw":
      return withdraw(claim, signed);
    case "restore":
      return restore(claim, { ...signed, revisions });
  }
}

/** The sample content with another figure. */
export function withValue(value: number): ClaimContent {
  if (CONTENT.value.kind !== "how-many") throw new Error("the sample counts something");
  const { quantity } = CONTENT.value;
  // JSON knows no -0, and nobody reports it.
  return {
    ...CONTENT,
    value: { kind: "how-many", quantity: { ...quantity, bound: { kind: "exact", value: value + 0 } } },
  };
}

function inOrder<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  return [...items].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0));
}
