import { candidateFrom } from "../../lib/claims/from-selection.ts";
import type { WriteError } from "../../lib/messages/protocol.ts";
import type { CandidateKey } from "../../lib/model/ids.ts";
import type { ReadFailure, Selected } from "../../lib/model/reading.ts";
import { err, ok, type Result } from "../../lib/model/result.ts";
import { span } from "../../lib/model/shapes/plain.ts";
import { keepDraft } from "../../lib/store/drafts.ts";
import { describeOpenError } from "../write-error.ts";
import { reviewOf } from "./open-review.ts";
import type { BackgroundPorts } from "./ports.ts";
import { asFailure } from "./read-page.ts";
import { leaveSelected } from "./selected.ts";

/**
 * Makes a candidate of the words selected on the page in a tab. It is kept as a draft at once, because nothing
 * would propose it again once the surface that shows it is closed.
 */
export async function makeCandidate(
  ports: BackgroundPorts,
  tabId: number,
): Promise<Result<CandidateKey, ReadFailure | WriteError>> {
  const review = await reviewOf(ports, { tabId, reader: "inject" });
  if (!review.ok) return review;
  const { articleId, draft, mentions, candidates, drafts, claims } = review.value;
  const answer = await ports.ask({ tabId }, "describeSelection", {});
  if (!answer.ok) return err(asFailure(answer.error));
  if (!span.is(answer.value) || answer.value.end > draft.text.length)
    return err({ kind: "selection-outside" });
  const settled = new Set([
    ...claims.filter(({ status }) => status !== "withdrawn").map(({ candidateKey }) => candidateKey),
    ...drafts.filter(({ state }) => state === "dismissed").map(({ candidateKey }) => candidateKey),
  ]);
  const openFirst = [...candidates].sort((a, b) => Number(settled.has(a.key)) - Number(settled.has(b.key)));
  const made = candidateFrom({ draft, mentions, candidates: openFirst, selected: answer.value });
  if (!made.ok) return made;
  const { key, content } = made.value;
  if (candidates.some((candidate) => candidate.key === key)) return ok(key);
  const place = { articleId, candidateKey: key };
  const kept = await keepDraft(ports.connection, {
    ...place,
    state: "editing",
    content,
    note: "",
    candidate: made.value,
    at: ports.now(),
  });
  return kept.ok ? ok(key) : kept;
}

/** Does so for a menu or a key, and leaves word of it for the surface that was opened in the same click. */
export async function makeForSurface(
  ports: BackgroundPorts,
  { tabId, frameId }: { readonly tabId: number; readonly frameId: number },
): Promise<void> {
  // What is selected in a frame of the page is no part of the article, whatever it looks like.
  const made: Result<CandidateKey, ReadFailure | WriteError> =
    frameId === 0 ? await makeCandidate(ports, tabId) : err({ kind: "selection-outside" });
  const selected: Selected = made.ok
    ? { kind: "candidate", key: made.value }
    : { kind: "failed", text: describeOpenError(made.error) };
  await leaveSelected(ports.session, tabId, selected);
  await ports.tell({ notice: "page-read", tabId });
}
