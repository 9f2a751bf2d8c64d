import { SCALES, SMALL_NUMBERS, VAGUE_COUNTS, VAGUE_PLURALS } from "../lexicon/numerals.ts";
import { digitsAt } from "./number-digits.ts";
import type { NumberReading } from "./number-reading.ts";
import { vagueAt } from "./number-vague.ts";
import { cardinalAt, fractionNumberAt } from "./number-words.ts";
import { isDigitUnit } from "./words.ts";

/** The number that begins at an offset, in digits or in words; null where none does. */
export function readNumber(text: string, offset: number): NumberReading | null {
  if (isDigitUnit(text.charCodeAt(offset))) return digitsAt(text, offset);
  return vagueAt(text, offset) ?? fractionNumberAt(text, offset) ?? cardinalAt(text, offset);
}

/** First words of numbers that are not written in digits. */
export const NUMBER_WORDS: ReadonlySet<string> = new Set([
  ...Object.keys(SMALL_NUMBERS),
  ...Object.keys(SCALES),
  ...Object.keys(VAGUE_PLURALS),
  ...Object.keys(VAGUE_COUNTS),
  "a",
  "an",
  "dozen",
  "half",
  "quarter",
]);
