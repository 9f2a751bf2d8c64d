import { withOwn } from "../../lib/claims/own-candidates.ts";
import { propose } from "../../lib/claims/propose.ts";
import type { WriteError } from "../../lib/messages/protocol.ts";
import type { ReadFailure, Review } from "../../lib/model/reading.ts";
import { ok, type Result } from "../../lib/model/result.ts";
import { articleIdOf, textHashOf } from "../../lib/store/hash.ts";
import { claimsOfArticle, draftsOfArticle } from "../../lib/store/library.ts";
import { loadSets } from "../../lib/store/sets.ts";
import { normaliseAddress } from "../../lib/text/address.ts";
import type { BackgroundPorts } from "./ports.ts";
import { readPage } from "./read-page.ts";

/** The review queue of the page in a tab: what is proposed, what was begun, what is kept already. */
export async function openReview(
  ports: BackgroundPorts,
  { tabId, reader }: { readonly tabId: number; readonly reader: "inject" | "only-if-there" },
): Promise<Result<Review, ReadFailure | WriteError>> {
  const reading = await readPage(ports, tabId, reader);
  if (!reading.ok) return reading;
  const { draft, mentions, marks } = reading.value;
  const articleId = await articleIdOf(normaliseAddress(draft));
  const [textHash, drafts, claims, sets] = await Promise.all([
    textHashOf(draft.text),
    draftsOfArticle(ports.connection, articleId),
    claimsOfArticle(ports.connection, articleId),
    loadSets(ports.connection),
  ]);
  if (!drafts.ok) return drafts;
  if (!claims.ok) return claims;
  if (!sets.ok) return sets;
  return ok({
    articleId,
    textHash,
    draft,
    mentions,
    marks,
    candidates: withOwn(propose({ draft, mentions }), {
      text: draft.text,
      drafts: drafts.value,
      claims: claims.value,
    }),
    drafts: drafts.value,
    claims: claims.value,
    sets: sets.value,
  });
}
