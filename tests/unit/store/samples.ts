import { confirm } from "../../../lib/claims/review.ts";
import type { Article, ArticleDraft } from "../../../lib/model/article.ts";
import type { Candidate } from "../../../lib/model/claim.ts";
import { candidateKey, claimId } from "../../../lib/model/ids.ts";
import type { ClaimStep } from "../../../lib/store/claims.ts";
import { articleIdOf, textHashOf } from "../../../lib/store/hash.ts";
import { connect } from "../../../lib/store/open.ts";
import { normaliseAddress } from "../../../lib/text/address.ts";
import { CANDIDATE, CONTENT, DRAFT } from "../messages/samples.ts";

export const AT = "2026-02-01T10:00:00.000Z";
export const LATER = "2026-02-01T11:00:00.000Z";

let databases = 0;

/** A connection to a database of its own. */
export function freshConnection() {
  databases++;
  return connect({ name: `plimsoll-test-${databases}` });
}

/** The draft as it is kept; `tail` makes another text of the same article. */
export async function anArticle(tail = "", draft: ArticleDraft = DRAFT): Promise<Article> {
  const text = draft.text + tail;
  return {
    ...draft,
    text,
    id: await articleIdOf(normaliseAddress(draft)),
    textHash: await textHashOf(text),
    savedAt: AT,
  };
}

/** A confirmed claim on the article; claims of different names are of different candidates. */
export function aClaim(article: Article, name = "c-1", candidate: Candidate = CANDIDATE): ClaimStep {
  return confirm({
    candidate: { ...candidate, key: candidateKey(`key of ${name}`) },
    content: CONTENT,
    note: "",
    articleId: article.id,
    textHash: article.textHash,
    id: claimId(name),
    at: AT,
    by: "",
    version: "0.1.0",
  });
}

/** The value of an answer that must be one. */
export function got<T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: unknown },
): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
}
