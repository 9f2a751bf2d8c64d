import { describeClaim } from "../../lib/text/describe-claim.ts";
import type { Card, CardStatus } from "./cards.ts";
import { keptOf } from "./prepared.ts";

/** Which cards are looked at. */
export type Shown = "all" | "open" | "confirmed" | "dismissed";
export interface Filter {
  readonly show: Shown;
  /** Words that stand in the claim or in its sentence. */
  readonly words: string;
}

export const NO_FILTER: Filter = { show: "all", words: "" };

const STATUSES: Readonly<Record<Shown, readonly CardStatus[]>> = {
  all: ["candidate", "editing", "saving", "confirmed", "dismissed"],
  open: ["candidate", "editing", "saving"],
  confirmed: ["confirmed"],
  dismissed: ["dismissed"],
};

/** The cards that a filter lets through, in their order. */
export function filterCards(cards: readonly Card[], { show, words }: Filter): readonly Card[] {
  const wanted = words
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
  if (show === "all" && wanted.length === 0) return cards;
  return cards.filter((card) => {
    if (!STATUSES[show].includes(card.status)) return false;
    if (wanted.length === 0) return true;
    const text = `${describeClaim(keptOf(card).content)} ${card.candidate.evidence.quote}`.toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}
