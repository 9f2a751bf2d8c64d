import { fieldOf, withFieldOf } from "../../lib/claims/fields.ts";
import type { ClaimContent, FieldName } from "../../lib/model/claim.ts";
import type { CandidateKey } from "../../lib/model/ids.ts";
import { type FieldLine, fieldLines, type LineName } from "../claim/field-lines.ts";
import type { Card } from "./cards.ts";
import { isOpen, isSameSentence } from "./pairs.ts";
import { isPrepared, keptOf } from "./prepared.ts";

/** A correction of one field that fits other cards of the article, because the same was read there. Offered, never applied by itself. */
export interface Lesson {
  readonly field: FieldName;
  readonly label: string;
  /** What was read, and what the person made of it, in words; null for nothing. */
  readonly from: string | null;
  readonly to: string | null;
  readonly taughtBy: CandidateKey;
  readonly content: ClaimContent;
  /** The open cards it fits, in their order. */
  readonly targets: readonly Card[];
}

/** What a card teaches the others: every field that the person set otherwise than it was read. */
export function lessonsOf(cards: readonly Card[]): readonly Lesson[] {
  const open = cards.filter((card) => isOpen(card) && (card.draft === null || isPrepared(card.draft)));
  const lessons = cards.flatMap((card) => lessonsBy(card, open));
  // Two cards that were corrected alike teach the same thing; once is enough.
  const seen = new Set<string>();
  return lessons.filter(({ field, from, to }) => {
    const words = `${field} ${from} ${to}`;
    return !seen.has(words) && seen.add(words);
  });
}

/** The content of a card once a lesson was applied to it. */
export function taught(card: Card, { content, field }: Lesson): ClaimContent {
  return withFieldOf(keptOf(card).content, content, field);
}

function lessonsBy(card: Card, open: readonly Card[]): readonly Lesson[] {
  const content = card.claim?.content ?? card.draft?.content;
  if (content == null) return [];
  const [read, now] = [linesByName(card.candidate.content), linesByName(content)];
  return [...now.values()].flatMap(({ name, label, text: to }) => {
    const from = read.get(name)?.text ?? null;
    if (name === "value" || from === to || fieldOf(content, name).state !== "set") return [];
    const targets = open.filter((other) => other !== card && fits(other, card, { name, from }));
    if (targets.length === 0) return [];
    return [{ field: name, label, from, to, taughtBy: card.candidate.key, content, targets }];
  });
}

/** What was read there is what was read here. What was not stated may be anything: only the same sentence lends it. */
function fits(
  other: Card,
  card: Card,
  { name, from }: { readonly name: LineName; readonly from: string | null },
): boolean {
  const now = linesByName(keptOf(other).content).get(name)?.text ?? null;
  if (now !== from) return false;
  return from !== null || isSameSentence(other, card);
}

function linesByName(content: ClaimContent): ReadonlyMap<LineName, FieldLine> {
  return new Map(fieldLines(content).map((line) => [line.name, line]));
}
