import { SCALES, VAGUE_COUNTS, VAGUE_MULTIPLIERS, VAGUE_PLURALS } from "../lexicon/numerals.ts";
import type { VagueNumber } from "./number-reading.ts";
import { spacedToken, tokenAt } from "./number-tokens.ts";

const COUNTS = new Map(Object.entries(VAGUE_COUNTS));
const PLURALS = new Map(Object.entries(VAGUE_PLURALS));
const MULTIPLIERS = new Map(Object.entries(VAGUE_MULTIPLIERS));
const FACTORS: ReadonlyMap<string, number> = new Map([
  ["dozen", 12],
  ...Object.entries(SCALES).map(([word, power]) => [word, 10 ** power] as const),
]);
/** "scores" and "tens" are figures only with "of" behind them: "he scores". */
const ONLY_WITH_OF: ReadonlySet<string> = new Set(["scores", "tens"]);

/** "several dozen", "a few hundred", "dozens", "tens of thousands": null where none begins. */
export function vagueAt(text: string, offset: number): VagueNumber | null {
  const first = tokenAt(text, offset);
  const count = first.word === "a" ? spacedToken(text, first.end) : first;
  const ends = COUNTS.get(count.word);
  if (ends !== undefined) return scaledCount(text, count.end, ends);
  const least = PLURALS.get(first.word);
  return least === undefined ? null : pluralAt(text, first.word, first.end, least);
}

/** "several dozen", "a couple of hundred", "several thousands". */
function scaledCount(text: string, end: number, [low, high]: readonly [number, number]): VagueNumber | null {
  const of = spacedToken(text, end);
  const scale = of.word === "of" ? spacedToken(text, of.end) : of;
  const factor = FACTORS.get(scale.word) ?? FACTORS.get(scale.word.replace(/s$/, ""));
  return factor === undefined
    ? null
    : { kind: "vague", low: low * factor, high: high * factor, end: scale.end, scale: "word" };
}

function pluralAt(text: string, word: string, end: number, least: number): VagueNumber | null {
  const of = spacedToken(text, end);
  const many = of.word === "of" ? MULTIPLIERS.get(word) : undefined;
  const inner = many === undefined ? of : spacedToken(text, of.end);
  const base = PLURALS.get(inner.word);
  if (many !== undefined && base !== undefined)
    return { kind: "vague", low: (many * base) / 2, high: null, end: inner.end, scale: "word" };
  if (ONLY_WITH_OF.has(word) && of.word !== "of") return null;
  return { kind: "vague", low: least, high: null, end, scale: "word" };
}
