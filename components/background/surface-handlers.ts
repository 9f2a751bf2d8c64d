import { amend, restore, withdraw } from "../../lib/claims/review.ts";
import type { Handlers, SurfaceToBackground } from "../../lib/messages/protocol.ts";
import type { SurfaceCaller } from "../../lib/messages/senders.ts";
import { rulingId } from "../../lib/model/ids.ts";
import { err, ok, type Result } from "../../lib/model/result.ts";
import { inWords } from "../../lib/model/shapes/shape.ts";
import type { StoreError } from "../../lib/model/store-error.ts";
import { amendClaim, stepClaims, type TakeStep } from "../../lib/store/claims.ts";
import { dismissDraft, forgetDraft, keepDraft, reviveDraft } from "../../lib/store/drafts.ts";
import { importLibrary } from "../../lib/store/import-library.ts";
import { dropRuling, keepRuling } from "../../lib/store/rulings.ts";
import { keepSettings, loadSettings } from "../../lib/store/settings.ts";
import { hashFault } from "../../lib/store/verify.ts";
import { confirmClaim } from "./confirm-claim.ts";
import { openReview } from "./open-review.ts";
import type { BackgroundPorts } from "./ports.ts";
import { asFailure } from "./read-page.ts";

/** What the background does when one of our own pages asks. */
export function surfaceHandlers(ports: BackgroundPorts): Handlers<SurfaceToBackground, SurfaceCaller> {
  const { connection, now } = ports;

  /** Who signs, and when: the name is read at every write, so that the record has the one that holds now. */
  async function signature(): Promise<Result<{ readonly at: string; readonly by: string }, StoreError>> {
    const settings = await loadSettings(connection);
    return settings.ok ? ok({ at: now(), by: settings.value.name }) : settings;
  }

  /** Tells the other surfaces of a write that was done; hands its answer on. */
  async function told<T, E>(answer: Promise<Result<T, E>>): Promise<Result<T, E>> {
    const result = await answer;
    if (result.ok) await ports.tell({ notice: "store-changed" });
    return result;
  }

  return {
    openReview: (input) => openReview(ports, input),
    confirmClaim: (input) => told(confirmClaim(ports, input)),

    async amendClaim({ key, claimId: id, seenRevision, content, note }) {
      const signed = await signature();
      if (!signed.ok) return signed;
      const take: TakeStep = (claim) => amend(claim, { ...signed.value, content, note });
      return told(amendClaim(connection, { key, id, seenRevision, take }));
    },

    async withdrawClaims({ key, ids }) {
      const signed = await signature();
      if (!signed.ok) return signed;
      const take: TakeStep = (claim) => (claim.status === "withdrawn" ? null : withdraw(claim, signed.value));
      return told(stepClaims(connection, { key, name: "withdraw", ids, take }));
    },

    async restoreClaims({ key, ids }) {
      const signed = await signature();
      if (!signed.ok) return signed;
      const take: TakeStep = (claim, revisions) =>
        claim.status === "withdrawn" ? restore(claim, { ...signed.value, revisions }) : null;
      return told(stepClaims(connection, { key, name: "restore", ids, take }));
    },

    // Sent on every input: the surface that types knows, and nobody else has to redraw at every key.
    saveDraft: (input) => keepDraft(connection, { ...input, state: "editing", at: now() }),
    dismissCandidate: (input) =>
      told(dismissDraft(connection, { ...input, state: "dismissed", content: null, note: "", at: now() })),
    reopenCandidate: ({ articleId, candidateKey }) => told(reviveDraft(connection, articleId, candidateKey)),
    discardDraft: ({ articleId, candidateKey }) => told(forgetDraft(connection, articleId, candidateKey)),

    async rule({ key, left, right, decision, note }) {
      const signed = await signature();
      if (!signed.ok) return signed;
      const ruling = { id: rulingId(ports.newId()), left, right, decision, note, ...signed.value };
      return told(keepRuling(connection, key, ruling));
    },
    undoRuling: ({ key, id }) => told(dropRuling(connection, key, id)),

    async importLibrary({ key, library }) {
      const fault = await hashFault(library);
      if (fault !== null) return err({ kind: "malformed", detail: inWords(fault) });
      return told(importLibrary(connection, key, library));
    },
    saveSettings: (input) => told(keepSettings(connection, input)),
    async syncSites() {
      try {
        return ok(await ports.syncGate());
      } catch (error) {
        return err({ kind: "failed", detail: String(error) });
      }
    },

    scrollToSpan: async ({ tabId, span }) => reached(await ports.ask({ tabId }, "scrollToSpan", { span })),
    stepMark: async ({ tabId, direction }) => reached(await ports.ask({ tabId }, "stepMark", { direction })),
    setMarks: async ({ tabId, marks }) => reached(await ports.ask({ tabId }, "setMarks", { marks })),
  };
}

/** Where no reader answers, the page was not read, or was left: not a fault of the message. */
function reached<T>(answer: Result<T, Parameters<typeof asFailure>[0]>) {
  return answer.ok ? answer : err(asFailure(answer.error));
}
