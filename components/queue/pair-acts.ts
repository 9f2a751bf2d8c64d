import type { CandidateLink } from "../../lib/model/claim.ts";
import type { CandidateKey } from "../../lib/model/ids.ts";
import type { Draft } from "../../lib/model/library.ts";
import type { Review } from "../../lib/model/reading.ts";
import { ok } from "../../lib/model/result.ts";
import { describeClaim } from "../../lib/text/describe-claim.ts";
import type { Card } from "./cards.ts";
import { type Desk, done, putAside, settle, write } from "./desk.ts";
import { isOpen, neighbourOf, splittable } from "./pairs.ts";
import { keptOf, linksOf } from "./prepared.ts";
import { draftWith, putBack, sendDraft } from "./prepared-draft.ts";

/** Joining two figures that are one claim, and taking them apart again. */
export function createPairActs(desk: Desk) {
  const { ports, review, cards, current, history, drafts, outcome } = desk;
  const { ask } = ports;

  const say = (text: string) => {
    outcome.value = { tone: "trouble", text, retry: null };
  };

  /** Keeps a draft of the card with other links, then has `after` done; both are one act. */
  async function relink(input: {
    readonly card: Card;
    readonly page: Review;
    readonly links: readonly CandidateLink[];
    readonly others: readonly CandidateKey[];
    readonly to: "dismissed" | "open";
    readonly words: { readonly done: string; readonly undone: string };
  }): Promise<void> {
    const { card, page, links, others, to, words } = input;
    const { articleId } = page;
    const before: Draft | null = card.draft;
    const draft = draftWith(articleId, card, { kept: keptOf(card), links });
    const many = { articleId, candidateKeys: others };
    const there = () => (to === "dismissed" ? ask("dismissCandidates", many) : ask("reopenCandidates", many));
    const back = () => (to === "dismissed" ? ask("reopenCandidates", many) : ask("dismissCandidates", many));
    await write(desk, {
      keys: [card.candidate.key, ...others],
      send: async () => {
        const kept = await sendDraft(desk, draft);
        if (!kept.ok) return kept;
        return others.length === 0 ? ok(null) : there();
      },
      kept: () => {
        drafts.note(draft);
        settle(desk, [card.candidate.key], null);
        putAside(desk, others, to);
        const send = async () => {
          const answer = await putBack(desk, card.candidate.key, before);
          if (!answer.ok || others.length === 0) return answer;
          const returned = await back();
          if (returned.ok) putAside(desk, others, to === "dismissed" ? "open" : "dismissed");
          return returned;
        };
        history.push({ text: words.undone, send });
        done(desk, words.done);
      },
    });
  }

  return {
    /** Makes one claim of the current card and its neighbour. */
    async merge(): Promise<void> {
      const [card, page] = [current.value, review.value];
      if (card === null || page === null || !isOpen(card)) return;
      const pair = neighbourOf(cards.value, card);
      if (pair === null) return say("There is no open neighbour to merge this one with.");
      const { other, kind } = pair;
      const to = other.candidate.key;
      const rest = linksOf(card).filter((link) => link.to !== to);
      const name = describeClaim(keptOf(other).content);
      const done = `Merged with: ${name}`;
      const words = { done, undone: `Two claims again: ${name}` };
      await relink({ card, page, links: [...rest, { kind, to }], others: [to], to: "dismissed", words });
    },
    /** Makes claims of their own of what was merged into the current card, or was read as its alternative. */
    async split(): Promise<void> {
      const [card, page] = [current.value, review.value];
      if (card === null || page === null || !isOpen(card)) return;
      const apart = splittable(card);
      if (apart.length === 0) return say("Nothing was merged into this one, and it has no alternative.");
      const links = linksOf(card).filter(({ to }) => !apart.includes(to));
      const others = cards.value
        .filter(({ candidate, status }) => apart.includes(candidate.key) && status === "dismissed")
        .map(({ candidate }) => candidate.key);
      const words = { done: "Separate claims now.", undone: "Joined again." };
      await relink({ card, page, links, others, to: "open", words });
    },
  };
}
