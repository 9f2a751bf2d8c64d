import type { ClaimContent } from "../../lib/model/claim.ts";
import { known } from "../../lib/model/field.ts";
import type { Card } from "./cards.ts";
import { isSameSentence } from "./pairs.ts";
import { isPrepared, keptOf } from "./prepared.ts";

/** Whether a card can be confirmed as it is shown: a form half typed is for its writer to finish. */
function isReady({ status, draft }: Card): boolean {
  return status === "candidate" || (status === "editing" && isPrepared(draft));
}

/** The open cards of the sentence of a card. */
export function ofSentence(cards: readonly Card[], card: Card): readonly Card[] {
  return cards.filter((other) => isReady(other) && isSameSentence(other, card));
}

/** The open cards of which nothing that the text states is left open. */
export function resolvedOnes(cards: readonly Card[]): readonly Card[] {
  return cards.filter((card) => isReady(card) && isResolved(keptOf(card).content));
}

/** Whether a claim says what it is about, what is said of it and who says so, and every date of it stands in the calendar. */
export function isResolved({ subject, measure, attribution, value, when, asOf }: ClaimContent): boolean {
  const stated = [subject, measure, attribution].every((field) => field.state !== "unresolved");
  const dates = [known(when), known(asOf), value.kind === "when" ? value.date : null];
  return stated && dates.every((date) => date?.kind !== "unresolved");
}
