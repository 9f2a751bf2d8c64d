import {
  ARMS_MAKERS,
  COUNTED_BEHIND_MAKERS,
  DETERMINERS,
  DOUBTFUL_MAKERS,
  MAKER_PARTS,
} from "../lexicon/arms-makers.ts";
import { gapAfter, hyphenAfter, isCapital, isDigitUnit, spaceAfter, type Words } from "./words.ts";

const LONGEST_MODEL = 5;
/** Years are no models: "Glock 2019" is a headline. */
const YEAR = /^(?:19[5-9]|20)\d\d$/;

/** A maker with a model behind it: "Glock 17", "Smith & Wesson Model 10", "Walther P38". */
export interface Made {
  readonly last: number;
  readonly use: "free" | "context";
}

/** The model behind a maker of arms; null where none with a digit follows. */
export function madeAt(words: Words, index: number): Made | null {
  const maker = words.lower[index] ?? "";
  if (!ARMS_MAKERS.has(maker) || !isCapital(words, index)) return null;
  let last = -1;
  let at = index;
  for (let steps = 0; steps < LONGEST_MODEL && joins(words, at); steps += 1) {
    at += 1;
    if (isModel(words, at)) last = at;
    else if (last >= 0 || !MAKER_PARTS.has(words.lower[at] ?? "")) break;
  }
  const isDoubtful = DOUBTFUL_MAKERS.has(maker);
  if (last >= 0) return { last, use: isDoubtful ? "context" : "free" };
  return !isDoubtful && DETERMINERS.has(words.lower[index - 1] ?? "") && spaceAfter(words, index - 1)
    ? { last: withCapitals(words, index), use: "context" }
    : null;
}

/** "the Oerlikon [KBA]": a short piece of capitals is a model too. */
function withCapitals(words: Words, index: number): number {
  const next = words.text.slice(words.starts[index + 1], words.ends[index + 1]);
  return spaceAfter(words, index) && /^[A-Z]{2,4}$/.test(next) ? index + 1 : index;
}

/** A space, a hyphen or an ampersand goes on with the name. */
function joins(words: Words, index: number): boolean {
  if (spaceAfter(words, index) || hyphenAfter(words, index)) return true;
  const gap = gapAfter(words, index);
  return gap === " & " || gap === "&";
}

/** A short piece with a digit, or the capitals before it: "870", "P38", "[XP]-100". */
function isModel(words: Words, index: number): boolean {
  const start = words.starts[index] ?? 0;
  const end = words.ends[index] ?? 0;
  const first = words.text.charCodeAt(start);
  if (end - start > 6) return false;
  const word = words.lower[index] ?? "";
  if (isDigitUnit(first))
    return /^\d{1,4}[a-z]{0,3}$/.test(word) && !YEAR.test(word) && !countsNext(words, index);
  if (!isCapital(words, index)) return false;
  for (let i = start; i < end; i += 1) if (isDigitUnit(words.text.charCodeAt(i))) return true;
  const next = words.starts[index + 1] ?? 0;
  return (
    (hyphenAfter(words, index) ||
      (spaceAfter(words, index) && words.text.slice(start, end) === word.toUpperCase())) &&
    isDigitUnit(words.text.charCodeAt(next))
  );
}

/** "Colt 12 times", "Barrett 5 years ago": a number before a small word counts, unless it is a weapon's noun. */
function countsNext(words: Words, index: number): boolean {
  const next = words.lower[index + 1] ?? "";
  return spaceAfter(words, index) && COUNTED_BEHIND_MAKERS.has(next);
}
