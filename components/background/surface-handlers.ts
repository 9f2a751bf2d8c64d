import { amend, restore, withdraw } from "../../lib/claims/review.ts";
import type { Handlers, SurfaceToBackground } from "../../lib/messages/protocol.ts";
import type { SurfaceCaller } from "../../lib/messages/senders.ts";
import { rulingId } from "../../lib/model/ids.ts";
import { err, ok, type Result } from "../../lib/model/result.ts";
import { inWords } from "../../lib/model/shapes/shape.ts";
import type { StoreError } from "../../lib/model/store-error.ts";
import { amendClaim, stepClaims, type TakeStep } from "../../lib/store/claims.ts";
import { dismissDrafts, forgetDraft, keepDraft, reviveDrafts } from "../../lib/store/drafts.ts";
import { importLibrary } from "../../lib/store/import-library.ts";
import { knownNames } from "../../lib/store/known-names.ts";
import { dropRuling, keepRuling } from "../../lib/store/rulings.ts";
import { keepSettings, loadSettings } from "../../lib/store/settings.ts";
import { hashFault } from "../../lib/store/verify.ts";
import { confirmClaim, confirmClaims } from "./confirm-claim.ts";
import { makeCandidate } from "./make-candidate.ts";
import { openReview } from "./open-review.ts";
import type { BackgroundPorts } from "./ports.ts";
import { asFailure } from "./read-page.ts";
import { setHandlers } from "./set-handlers.ts";
import { toldBy } from "./told.ts";

/** What the background does when one of our own pages asks. */
export function surfaceHandlers(ports: BackgroundPorts): Handlers<SurfaceToBackground, SurfaceCaller> {
  const { connection, now } = ports;

  /** Who signs, and when: the name is read at every write, so that the record has the one that holds now. */
  async function signature(): Promise<Result<{ readonly at: string; readonly by: string }, StoreError>> {
    const settings = await loadSettings(connection);
    return settings.ok ? ok({ at: now(), by: settings.value.name }) : settings;
  }

  const told = toldBy(ports);

  return {
    ...setHandlers(ports),
    openReview: (input) => openReview(ports, input),
    confirmClaim: (input) => told(confirmClaim(ports, input)),
    confirmClaims: (input) => told(confirmClaims(ports, input)),

    async amendClaim({ key, claimId: id, seenRevision, content, note, tags }) {
      const signed = await signature();
      if (!signed.ok) return signed;
      const take: TakeStep = (claim) => amend(claim, { ...signed.value, content, note, tags });
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
    dismissCandidate: ({ articleId, candidateKey }) =>
      told(dismissDrafts(connection, { articleId, candidateKeys: [candidateKey], at: now() })),
    dismissCandidates: (input) => told(dismissDrafts(connection, { ...input, at: now() })),
    reopenCandidate: ({ articleId, candidateKey }) =>
      told(reviveDrafts(connection, { articleId, candidateKeys: [candidateKey] })),
    reopenCandidates: (input) => told(reviveDrafts(connection, input)),
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
    readSettings: () => loadSettings(connection),
    knownNames: () => knownNames(connection),
    makeCandidate: ({ tabId }) => told(makeCandidate(ports, tabId)),
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
