import type { ClaimId } from "../../lib/model/ids.ts";
import { asAgreed } from "./acts.ts";
import { ofSentence, resolvedOnes } from "./batch.ts";
import type { Card } from "./cards.ts";
import { nextOpen } from "./cards.ts";
import { type Desk, done, settle, write } from "./desk.ts";
import { keptOf } from "./prepared.ts";

/** Confirming many cards in one step, which is taken back in one step. */
export function createBatchActs(desk: Desk) {
  const { ports, review, cards, shown, current, selected, history, drafts } = desk;
  const { ask, newKey } = ports;

  async function confirmAll(batch: readonly Card[]): Promise<void> {
    const page = review.value;
    if (page === null || batch.length === 0) return;
    const key = newKey();
    const keys = batch.map(({ candidate }) => candidate.key);
    const typed = batch.flatMap(({ draft }) => draft ?? []);
    const agreements = batch.map((card) => {
      const { content, note, tags = [] } = keptOf(card);
      return { candidate: asAgreed(card), content, note, tags };
    });
    const claims = batch.length === 1 ? "1 claim" : `${batch.length} claims`;
    await write<readonly ClaimId[]>(desk, {
      keys,
      send: () => ask("confirmClaims", { key, article: page.draft, agreements }),
      kept: (ids) => {
        for (const [index, candidate] of keys.entries()) {
          const claimId = ids[index];
          if (claimId !== undefined) settle(desk, [candidate], { status: "confirmed", claimId });
          drafts.drop(candidate);
        }
        const at = selected.value;
        if (at !== null && keys.includes(at)) selected.value = nextOpen(shown.value, at) ?? at;
        const back = newKey();
        const send = async () => {
          const answer = await ask("withdrawClaims", { key: back, ids });
          if (answer.ok) for (const draft of typed) drafts.keep(draft);
          return answer;
        };
        history.push({ text: `No longer confirmed: ${claims}`, send });
        done(desk, `Confirmed: ${claims}`);
      },
    });
  }

  return {
    /** Confirms every open card of the current card's sentence. */
    async confirmSentence(): Promise<void> {
      if (current.value !== null) await confirmAll(ofSentence(cards.value, current.value));
    },
    /** Confirms every open card of which nothing is left open. */
    async confirmResolved(): Promise<void> {
      await confirmAll(resolvedOnes(cards.value));
    },
  };
}
