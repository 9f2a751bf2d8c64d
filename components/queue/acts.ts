import type { Candidate, CandidateLink, ClaimContent } from "../../lib/model/claim.ts";
import type { ClaimId } from "../../lib/model/ids.ts";
import type { Draft } from "../../lib/model/library.ts";
import type { Review } from "../../lib/model/reading.ts";
import { isSame } from "../../lib/model/same.ts";
import { describeClaim } from "../../lib/text/describe-claim.ts";
import { attempt } from "../attempt.ts";
import { describeWriteError } from "../write-error.ts";
import type { Card } from "./cards.ts";
import { type Desk, done, goOn, putAside, settle, write } from "./desk.ts";
import { isOpen } from "./pairs.ts";
import { linksOf } from "./prepared.ts";

/** The content a person agrees to, with the draft it was typed or prepared in, if it was. */
export interface Agreed {
  readonly content: ClaimContent;
  readonly note: string;
  readonly tags: readonly string[];
  readonly draft: Draft | null;
}

/** The candidate as it is confirmed: with the links that hold for its card now. */
export function asAgreed(card: Card): Candidate {
  const { links: _read, ...candidate } = card.candidate;
  const links: readonly CandidateLink[] = linksOf(card);
  return links.length === 0 ? candidate : { ...candidate, links };
}

/** What a person does with the current card. Every act is one write with one key; nothing is called done before it is kept. */
export function createActs(desk: Desk) {
  const { ports, review, cards, current, history, drafts, outcome } = desk;
  const { ask, newKey, wait } = ports;

  async function confirm(card: Card, page: Review, { content, note, tags, draft }: Agreed): Promise<void> {
    const key = newKey();
    const words = describeClaim(content);
    const candidate = asAgreed(card);
    goOn(desk, candidate.key);
    await write<ClaimId>(desk, {
      keys: [candidate.key],
      send: () => ask("confirmClaim", { key, article: page.draft, candidate, content, note, tags }),
      kept: (claimId) => {
        settle(desk, [candidate.key], { status: "confirmed", claimId });
        drafts.drop(candidate.key);
        const back = newKey();
        const send = async () => {
          const answer = await ask("withdrawClaims", { key: back, ids: [claimId] });
          // What was typed before confirming is a draft again.
          if (answer.ok && draft !== null) drafts.keep(draft);
          return answer;
        };
        history.push({ text: `No longer confirmed: ${words}`, send });
        done(desk, `Confirmed: ${words}`);
      },
    });
  }

  async function amend({ candidate, claim }: Card, { content, note, tags }: Agreed): Promise<void> {
    if (claim === null) return;
    const key = newKey();
    const words = describeClaim(content);
    const { id, revision, content: earlier, note: remark, tags: labels = [] } = claim;
    await write<ClaimId>(desk, {
      keys: [candidate.key],
      send: () => ask("amendClaim", { key, claimId: id, seenRevision: revision, content, note, tags }),
      kept: (claimId) => {
        settle(desk, [candidate.key], { status: "confirmed", claimId });
        drafts.drop(candidate.key);
        const back = newKey();
        const send = () => {
          // Undoing a later change gave the claim a revision of its own: what counts is what stands there now.
          const now = cards.value.find((card) => card.candidate.key === candidate.key)?.claim;
          const stands = now != null && now.note === note && isSame(now.content, content);
          const seenRevision = stands ? now.revision : revision + 1;
          const before = { content: earlier, note: remark, tags: labels };
          return ask("amendClaim", { key: back, claimId, seenRevision, ...before });
        };
        history.push({ text: `Changed back: ${words}`, send });
        done(desk, `Changed: ${words}`);
      },
    });
  }

  async function turn({ candidate }: Card, page: Review, to: "dismissed" | "open"): Promise<void> {
    const { key: candidateKey, content } = candidate;
    const target = { articleId: page.articleId, candidateKey };
    const words = describeClaim(content);
    const there = { dismissed: `Dismissed: ${words}`, open: `Back in the queue: ${words}` };
    const back = to === "dismissed" ? "open" : "dismissed";
    const ways = {
      dismissed: () => ask("dismissCandidate", target),
      open: () => ask("reopenCandidate", target),
    };
    await write(desk, {
      keys: [candidateKey],
      send: ways[to],
      kept: () => {
        putAside(desk, [candidateKey], to);
        const send = async () => {
          const answer = await ways[back]();
          if (answer.ok) putAside(desk, [candidateKey], back);
          return answer;
        };
        history.push({ text: there[back], send });
        done(desk, there[to]);
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
      if (card === null || page === null || !isOpen(card)) return;
      goOn(desk, card.candidate.key);
      await turn(card, page, "dismissed");
    },
    /** Takes the current card up again after it was put aside. */
    async bringBack(): Promise<void> {
      const [card, page] = [current.value, review.value];
      if (card === null || page === null || card.status !== "dismissed") return;
      await turn(card, page, "open");
    },
    /** Takes the last act back; "kept" where the library was changed by it. */
    async undo(): Promise<"kept" | "nothing"> {
      const act = history.pop();
      if (act === null) return "nothing";
      const answer = await attempt(act.send, wait);
      if (answer.ok) {
        done(desk, act.text);
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
