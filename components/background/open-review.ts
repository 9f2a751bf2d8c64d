import { withOwn } from "../../lib/claims/own-candidates.ts";
import type { WriteError } from "../../lib/messages/protocol.ts";
import type { ReadFailure, Review } from "../../lib/model/reading.ts";
import { ok, type Result } from "../../lib/model/result.ts";
import { claimsOfArticle, draftsOfArticle } from "../../lib/store/library.ts";
import { loadSets } from "../../lib/store/sets.ts";
import { refreshBadge } from "./follow-tabs.ts";
import { noteReading } from "./note-reading.ts";
import type { BackgroundPorts } from "./ports.ts";
import { readPage } from "./read-page.ts";
import { run } from "./run.ts";
import { takeSelected } from "./selected.ts";

/** The review queue of the page in a tab: what is proposed, what was begun, what is kept already. */
export async function openReview(
  ports: BackgroundPorts,
  input: { readonly tabId: number; readonly reader: "inject" | "only-if-there" },
): Promise<Result<Review, ReadFailure | WriteError>> {
  const review = await reviewOf(ports, input);
  if (!review.ok) return review;
  const selected = await takeSelected(ports.session, input.tabId);
  return selected === null ? review : ok({ ...review.value, selected });
}

/** The same, and what was selected on the page stays for the surface that asks next. */
export async function reviewOf(
  ports: BackgroundPorts,
  { tabId, reader }: { readonly tabId: number; readonly reader: "inject" | "only-if-there" },
): Promise<Result<Review, ReadFailure | WriteError>> {
  const reading = await readPage(ports, tabId, reader);
  if (!reading.ok) return reading;
  const { draft, mentions, marks } = reading.value;
  const { article, proposed } = await noteReading(ports, { tabId, documentId: null }, reading.value);
  const { articleId, textHash } = article;
  const [drafts, claims, sets] = await Promise.all([
    draftsOfArticle(ports.connection, articleId),
    claimsOfArticle(ports.connection, articleId),
    loadSets(ports.connection),
  ]);
  if (!drafts.ok) return drafts;
  if (!claims.ok) return claims;
  if (!sets.ok) return sets;
  run(refreshBadge(ports, tabId, article));
  return ok({
    articleId,
    textHash,
    draft,
    mentions,
    marks,
    candidates: withOwn(proposed, { text: draft.text, drafts: drafts.value, claims: claims.value }),
    drafts: drafts.value,
    claims: claims.value,
    sets: sets.value,
  });
}
