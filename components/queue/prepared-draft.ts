import type { WriteError } from "../../lib/messages/protocol.ts";
import type { CandidateLink } from "../../lib/model/claim.ts";
import type { ArticleId, CandidateKey } from "../../lib/model/ids.ts";
import type { Draft } from "../../lib/model/library.ts";
import { ok, type Result } from "../../lib/model/result.ts";
import type { Kept } from "../editor/edit-form.ts";
import type { Card } from "./cards.ts";
import type { Desk } from "./desk.ts";
import { prepare, typedLinks } from "./prepared.ts";

/** The draft of a card that is prepared with this content; links left out are those of its draft. */
export function draftWith(
  articleId: ArticleId,
  { candidate, draft }: Card,
  { kept, links }: { readonly kept: Kept; readonly links?: readonly CandidateLink[] },
): Draft {
  const { content, note, tags = [] } = kept;
  const typed = prepare(kept, links ?? typedLinks(draft?.typed));
  // The background stamps the time: on this screen no two drafts are told apart by it.
  return { articleId, candidateKey: candidate.key, state: "editing", content, note, tags, typed, at: "" };
}

/** Sends one draft and gives the answer: an act waits for it, where typing does not. */
export async function sendDraft({ ports }: Desk, draft: Draft): Promise<Result<null, WriteError>> {
  const { articleId, candidateKey, content, note, tags = [], typed = {} } = draft;
  if (content === null) return ok(null);
  return ports.ask("saveDraft", { articleId, candidateKey, content, note, tags, typed });
}

/** Brings back the draft that a card had before, or none. */
export async function putBack(
  desk: Desk,
  candidateKey: CandidateKey,
  before: Draft | null,
): Promise<Result<null, WriteError>> {
  const { ports, drafts, review } = desk;
  if (before !== null) {
    const answer = await sendDraft(desk, before);
    if (answer.ok) drafts.note(before);
    return answer;
  }
  const articleId = review.value?.articleId;
  if (articleId === undefined) return ok(null);
  const answer = await ports.ask("discardDraft", { articleId, candidateKey });
  if (answer.ok) drafts.drop(candidateKey);
  return answer;
}
