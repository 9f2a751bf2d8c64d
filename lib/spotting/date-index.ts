import { DAYS_AND_PARTS, LEANING, PERIODS } from "../lexicon/calendar-leaning.ts";
import { CENTURY_ORDINALS, DECADE_WORDS } from "../lexicon/eras.ts";
import { OTHER_YEARS, QUARTER_ORDINALS } from "../lexicon/fiscal.ts";
import { SEASON_STEPS, SEASONS } from "../lexicon/seasons.ts";
import { EDGE_WORDS } from "./date-edges.ts";
import { ERA_POINTS } from "./date-eras.ts";
import { HOLIDAY_POINTS } from "./date-holidays.ts";
import { LEANING_POINTS } from "./date-leaning.ts";
import { NEARBY_POINTS } from "./date-nearby.ts";
import { ABSOLUTE_POINTS } from "./date-points.ts";
import { QUARTER_POINTS } from "./date-quarters.ts";
import { RELATIVE_POINTS } from "./date-relative.ts";
import type { PointRule } from "./date-rule.ts";
import { SEASON_POINTS } from "./date-seasons.ts";
import { YEAR_POINTS } from "./date-year-alone.ts";
import { isDigitUnit, type Words } from "./words.ts";

/** Words behind "the" with which a date can go on. */
const THE_NEXT: ReadonlySet<string> = new Set([
  ...EDGE_WORDS,
  ...Object.keys(SEASONS),
  ...Object.keys(SEASON_STEPS),
  "past",
  "last",
  "next",
  "coming",
  "new",
  "current",
  ...Object.keys(LEANING),
  ...PERIODS,
  ...DAYS_AND_PARTS,
  ...Object.keys(CENTURY_ORDINALS),
  "twenty",
  ...Object.keys(DECADE_WORDS),
  ...Object.keys(QUARTER_ORDINALS),
  ...OTHER_YEARS,
  "fy",
]);

const RULES: readonly PointRule[] = [
  ...ABSOLUTE_POINTS,
  ...RELATIVE_POINTS,
  ...YEAR_POINTS,
  ...ERA_POINTS,
  ...LEANING_POINTS,
  ...SEASON_POINTS,
  ...QUARTER_POINTS,
  ...NEARBY_POINTS,
  ...HOLIDAY_POINTS,
];

/** A rule with the bit of the set that it needs a word of; 0 where it needs none. */
export interface IndexedRule {
  readonly rule: PointRule;
  readonly kind: number;
}

/** One bit for each set of words that a rule may need, so that five look-ups answer for all rules. A number has 32 bits. */
const KINDS: readonly ReadonlySet<string>[] = [...new Set(RULES.flatMap(({ needs }) => needs ?? []))];
const KIND_OF: ReadonlyMap<string, number> = kindsByWord();
const BY_WORD: ReadonlyMap<string, readonly IndexedRule[]> = rulesByWord();
const NONE: readonly IndexedRule[] = [];

/** The rules whose dates can begin with a word. */
export function rulesAt(word: string): readonly IndexedRule[] {
  if (!isDigitUnit(word.charCodeAt(0))) return BY_WORD.get(word) ?? NONE;
  let digits = 1;
  while (digits < 5 && isDigitUnit(word.charCodeAt(digits))) digits += 1;
  return BY_WORD.get(digits <= 2 ? "#2" : digits === 4 ? "#4" : "#") ?? NONE;
}

/** The kinds of a word and of the four behind it, as bits. */
export function kindsNear(words: Words, index: number): number {
  let kinds = 0;
  for (let at = index; at < index + 5; at += 1) kinds |= KIND_OF.get(words.lower[at] ?? "") ?? 0;
  return kinds;
}

/** Whether a date can go on with the word at an index, behind "the". */
export function goesOn(words: Words, index: number): boolean {
  return (
    THE_NEXT.has(words.lower[index] ?? "") || isDigitUnit(words.text.charCodeAt(words.starts[index] ?? 0))
  );
}

function kindsByWord(): ReadonlyMap<string, number> {
  const map = new Map<string, number>();
  KINDS.forEach((set, at) => {
    for (const word of set) map.set(word, (map.get(word) ?? 0) | (1 << at));
  });
  return map;
}

function rulesByWord(): ReadonlyMap<string, readonly IndexedRule[]> {
  const map = new Map<string, IndexedRule[]>();
  for (const rule of RULES) {
    const kind = rule.needs === undefined ? 0 : 1 << KINDS.indexOf(rule.needs);
    // A rule for any number stands beside those for numbers of two digits and of four.
    const starts = rule.starts.flatMap((word) => (word === "#" ? ["#", "#2", "#4"] : word));
    for (const word of new Set(starts)) map.set(word, [...(map.get(word) ?? []), { rule, kind }]);
  }
  return map;
}

/** First words of points that are not digits. */
export const POINT_STARTS: readonly string[] = [...BY_WORD.keys()].filter((word) => !word.startsWith("#"));
