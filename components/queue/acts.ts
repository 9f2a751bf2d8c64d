import type { ReadonlySignal, Signal } from "@preact/signals";
import type { WriteError } from "../../lib/messages/protocol.ts";
import type { ClaimContent } from "../../lib/model/claim.ts";
import type { CandidateKey, ClaimId } from "../../lib/model/ids.ts";
import type { Review } from "../../lib/model/reading.ts";
import type { Result } from "../../lib/model/result.ts";
import { isSame } from "../../lib/model/same.ts";
import { describeClaim } from "../../lib/text/describe-claim.ts";
import { attempt } from "../attempt.ts";
import type { ReviewPorts } from "../ports.ts";
import { describeWriteError } from "../write-error.ts";
import { type Card, nextOpen, type Settled } from "./cards.ts";
import type { DraftKeeper } from "./draft-keeper.ts";
import type { Typed } from "./edit-form.ts";
import type { History } from "./history.ts";

/** What became of the last act, in words; `retry` sends the very same write once more. */
export interface Outcome {
  readonly tone: "done" | "trouble";
  readonly text: string;
  readonly retry: (() => Promise<void>) | null;
}

/** The content a person agrees to, with the form it was typed in, if it was. */
export interface Agreed {
  readonly content: ClaimContent;
  readonly note: string;
  readonly typed: Typed | null;
}

/** What the acts of the screen work on. */
export interface Desk {
  readonly ports: ReviewPorts;
  readonly review: ReadonlySignal<Review | null>;
  readonly cards: ReadonlySignal<readonly Card[]>;
  readonly current: ReadonlySignal<Card | null>;
  readonly selected: Signal<CandidateKey | null>;
  readonly settled: Signal<ReadonlyMap<CandidateKey, Settled>>;
  readonly outcome: Signal<Outcome | null>;
  readonly history: History;
  readonly drafts: DraftKeeper;
}

/** One write about one card: how it is sent, and what is shown once it is known to be kept. */
interface Write<T> {
  readonly key: CandidateKey;
  readonly send: () => Promise<Result<T, WriteError>>;
  readonly kept: (value: T) => void;
}

/** What a person does with the current card. Every act is one write with one key; nothing is called done before it is kept. */
export function createActs({
  ports,
  review,
  cards,
  current,
  selected,
  settled,
  outcome,
  history,
  drafts,
}: Desk) {
  const { ask, newKey, wait } = ports;

  const settle = (key: CandidateKey, state: Settled | null) => {
    const next = new Map(settled.value);
    if (state === null) next.delete(key);
    else next.set(key, state);
    settled.value = next;
  };
  const done = (text: string) => {
    outcome.value = { tone: "done", text, retry: null };
  };
  const goOn = (key: CandidateKey) => {
    selected.value = nextOpen(cards.value, key) ?? key;
  };

  async function write<T>(act: Write<T>): Promise<void> {
    settle(act.key, { status: "saving" });
    const answer = await attempt(act.send, wait);
    if (answer.ok) return act.kept(answer.value);
    settle(act.key, null);
    const text = describeWriteError(answer.error);
    outcome.value = { tone: "trouble", text, retry: () => write(act) };
  }

  async function confirm({ candidate }: Card, page: Review, { content, note, typed }: Agreed): Promise<void> {
    const key = newKey();
    const words = describeClaim(content);
    goOn(candidate.key);
    await write<ClaimId>({
      key: candidate.key,
      send: () => ask("confirmClaim", { key, article: page.draft, candidate, content, note }),
      kept: (claimId) => {
        settle(candidate.key, { status: "confirmed", claimId });
        drafts.drop(candidate.key);
        const back = newKey();
        const send = async () => {
          const answer = await ask("withdrawClaims", { key: back, ids: [claimId] });
          if (answer.ok && typed !== null) {
            // What was typed before confirming is a draft again.
            const place = { articleId: page.articleId, candidateKey: candidate.key };
            drafts.keep({ ...place, state: "editing", content, note, typed, at: "" });
          }
          return answer;
        };
        history.push({ text: `No longer confirmed: ${words}`, send });
        done(`Confirmed: ${words}`);
      },
    });
  }

  async function amend({ candidate, claim }: Card, { content, note }: Agreed): Promise<void> {
    if (claim === null) return;
    const key = newKey();
    const words = describeClaim(content);
    const { id, revision, content: earlier, note: remark } = claim;
    await write<ClaimId>({
      key: candidate.key,
      send: () => ask("amendClaim", { key, claimId: id, seenRevision: revision, content, note }),
      kept: (claimId) => {
        settle(candidate.key, { status: "confirmed", claimId });
        drafts.drop(candidate.key);
        const back = newKey();
        const send = () => {
          // Undoing a later change gave the claim a revision of its own: what counts is what stands there now.
          const now = cards.value.find((card) => card.candidate.key === candidate.key)?.claim;
          const stands = now != null && now.note === note && isSame(now.content, content);
          const seenRevision = stands ? now.revision : revision + 1;
          return ask("amendClaim", { key: back, claimId, seenRevision, content: earlier, note: remark });
        };
        history.push({ text: `Changed back: ${words}`, send });
        done(`Changed: ${words}`);
      },
    });
  }

  return {
    /** Confirms the current card with this content, or amends the claim it is already. */
    async agree(agreed: Agreed): Promise<void> {
      const [card, page] = [current.value, review.value];
      if (card === null || page === null || card.status === "saving") return;
      await (card.claim === null ? confirm(card, page, agreed) : amend(card, agreed));
    },
    /** Puts the current card aside. */
    async dismiss(): Promise<void> {
      const [card, page] = [current.value, review.value];
      if (card === null || page === null) return;
      if (card.status !== "candidate" && card.status !== "editing") return;
      const { key: candidateKey, content } = card.candidate;
      const target = { articleId: page.articleId, candidateKey };
      const words = describeClaim(content);
      goOn(candidateKey);
      await write({
        key: candidateKey,
        send: () => ask("dismissCandidate", target),
        kept: () => {
          settle(candidateKey, { status: "dismissed" });
          history.push({ text: `Back in the queue: ${words}`, send: () => ask("reopenCandidate", target) });
          done(`Dismissed: ${words}`);
        },
      });
    },
    /** Takes the last act back; "kept" where the library was changed by it. */
    async undo(): Promise<"kept" | "nothing"> {
      const act = history.pop();
      if (act === null) return "nothing";
      const answer = await attempt(act.send, wait);
      if (answer.ok) {
        done(act.text);
        return "kept";
      }
      // An act on a claim that was changed elsewhere cannot be taken back any more; those below it can.
      const isPast = answer.error.kind === "claim-changed-elsewhere" || answer.error.kind === "no-such-claim";
      if (!isPast) history.push(act);
      outcome.value = { tone: "trouble", text: describeWriteError(answer.error), retry: null };
      return "nothing";
    },
  };
}
