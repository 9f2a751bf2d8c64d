import { UNITS } from "../../lib/lexicon/units.ts";
import type { CandidateLink } from "../../lib/model/claim.ts";
import type { CandidateKey } from "../../lib/model/ids.ts";
import { isSame } from "../../lib/model/same.ts";
import type { Card } from "./cards.ts";
import { keptOf, linksOf } from "./prepared.ts";

/** Two cards that are one claim: the one that is kept, and the one that goes into it as a link. */
export interface Pair {
  readonly other: Card;
  readonly kind: CandidateLink["kind"];
}

/** The neighbour a card is merged with: the one it is linked to, else the nearest open one, of its own sentence first. */
export function neighbourOf(cards: readonly Card[], card: Card): Pair | null {
  const open = cards.filter((other) => other !== card && isOpen(other));
  const linked = open.flatMap((other) => linkBetween(card, other) ?? []);
  const index = cards.indexOf(card);
  const near = open
    .filter((other) => Math.abs(cards.indexOf(other) - index) === 1 || isSameSentence(card, other))
    .toSorted((a, b) => distance(cards, card, a) - distance(cards, card, b));
  const [first] = [...linked, ...near.map((other) => ({ other, kind: kindOf(card, other) }))];
  return first ?? null;
}

/** The candidate as it was read says more than a guess from its unit. */
function linkBetween(card: Card, other: Card): Pair | null {
  const link =
    linksOf(card).find(({ to }) => to === other.candidate.key) ??
    linksOf(other).find(({ to }) => to === card.candidate.key);
  return link === undefined || link.kind === "part-of" ? null : { other, kind: link.kind };
}

/** Neighbours of the same sentence are nearer than any other; after the card comes before before it. */
function distance(cards: readonly Card[], card: Card, other: Card): number {
  const by = cards.indexOf(other) - cards.indexOf(card);
  const steps = by > 0 ? by * 2 : -by * 2 + 1;
  return isSameSentence(card, other) ? steps : steps + cards.length * 2;
}

/** One measure in two units is a conversion; anything else that is one claim is said in two ways. */
function kindOf(card: Card, other: Card): CandidateLink["kind"] {
  const [a, b] = [keptOf(card).content.value, keptOf(other).content.value];
  if (a.kind !== "how-many" || b.kind !== "how-many") return "alternative-to";
  const [left, right] = [a.quantity.unit, b.quantity.unit];
  return left !== right && UNITS[left].dimension === UNITS[right].dimension
    ? "conversion-of"
    : "alternative-to";
}

/** The links of a card that S takes apart: figures that were merged into it, and alternatives that were read. */
export function splittable(card: Card): readonly CandidateKey[] {
  if (card.claim !== null) return [];
  return linksOf(card)
    .filter(({ kind }) => kind !== "part-of")
    .map(({ to }) => to);
}

export function isOpen({ status }: Card): boolean {
  return status === "candidate" || status === "editing";
}

export function isSameSentence(a: Card, b: Card): boolean {
  return isSame(a.candidate.evidence.sentence, b.candidate.evidence.sentence);
}
