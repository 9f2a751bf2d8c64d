import { BORE_UNITS } from "../lexicon/weapon-classes.ts";
import { gapAfter, hyphenAfter, isDigitUnit, isHyphen, isSpace, spaceAfter, type Words } from "./words.ts";

const HYPHENED_VARIANT = /^(?:[A-Z]{1,3}\d{0,2}|\d{1,3}[A-Z]{0,2})$/;
const SPACED_VARIANT = /^(?:[A-Z]{1,3}\d{1,2}[A-Z]?s?|\d[A-Z]\d{0,2}[A-Z]?s?|I{2,3}|IV|VI{1,3}|IX)$/;

/** Last word of a name with the letters and digits of its variant: "Kalibr[-NK]", "Leopard [1A5]", "Tomahawk [Block V]". */
export function variantEnd(words: Words, last: number): number {
  const next = words.text.slice(words.starts[last + 1], words.ends[last + 1]);
  if (hyphenAfter(words, last)) return HYPHENED_VARIANT.test(next) ? last + 1 : last;
  if (!spaceAfter(words, last)) return last;
  if (SPACED_VARIANT.test(next)) return last + 1;
  const isBlock = next === "Block" && spaceAfter(words, last + 1);
  return isBlock && /^(?:\d|[ivx]+$)/.test(words.lower[last + 2] ?? "") ? last + 2 : last;
}

/** Where the bore right before a name begins: "[227mm] GMLRS rockets", "[170 mm] Koksan guns"; null where none stands there. */
export function boreBefore(words: Words, first: number): number | null {
  if (first === 0 || !spaceAfter(words, first - 1)) return null;
  const unit = words.lower[first - 1] ?? "";
  if (/^\d{1,3}mm$/.test(unit)) return withDecimals(words, first - 1);
  const gap = gapAfter(words, first - 2);
  const parted = isSpace(gap) || isHyphen(gap);
  if (!BORE_UNITS.has(unit) || !parted || !/^\d{1,3}$/.test(words.lower[first - 2] ?? "")) return null;
  return withDecimals(words, first - 2);
}

/** "12.7 mm": the words before and behind the point are one number. */
function withDecimals(words: Words, index: number): number {
  const start = words.starts[index] ?? 0;
  const before = words.starts[index - 1] ?? 0;
  const isDecimal = gapAfter(words, index - 1) === "." && isDigitUnit(words.text.charCodeAt(before));
  return isDecimal ? before : start;
}
