import { COUNTED_IN_MILLIONS, GLUED_SCALES, MONEY_SCALES, SCALES } from "../lexicon/numerals.ts";
import { isBlank, isDash, tokenAt, tokenBehind } from "./number-tokens.ts";
import { anyOf, matchAt, SP, sticky } from "./pattern.ts";

const POWERS = new Map(Object.entries(SCALES));
const GLUED = sticky(
  `${SP}?(?<suffix>${anyOf([...Object.keys(GLUED_SCALES), ...Object.keys(MONEY_SCALES)])})(?![\\w²³/])`,
);
const MONEY_BEFORE = /[$€£¥₩₽₴₹] ?$/;
const COUNTED: ReadonlySet<string> = new Set(COUNTED_IN_MILLIONS);

/** The scale of a number in digits: a power of ten or a dozen, and where its words end. */
export interface Scaled {
  readonly exponent: number;
  readonly times: number;
  readonly end: number;
  readonly scale: "none" | "word";
}

/** The scale words or suffix behind an offset ("5 million", "5 lakh crore", "5bn"); none where none stands there. */
export function scaleAt(text: string, offset: number, start: number): Scaled {
  const unit = text.charCodeAt(offset);
  const apart = isBlank(unit) || isDash(unit);
  if (apart) {
    const first = tokenBehind(text, offset);
    if (first.word === "dozen") return { exponent: 0, times: 12, end: first.end, scale: "word" };
    const power = POWERS.get(first.word);
    if (power !== undefined) {
      const second = tokenBehind(text, first.end);
      const more = POWERS.get(second.word);
      return more === undefined
        ? { exponent: power, times: 1, end: first.end, scale: "word" }
        : { exponent: power + more, times: 1, end: second.end, scale: "word" };
    }
  }
  return gluedAt(text, offset, start) ?? { exponent: 0, times: 1, end: offset, scale: "none" };
}

function gluedAt(text: string, offset: number, start: number): Scaled | null {
  const match = matchAt(GLUED, text, offset);
  const suffix = match?.groups?.["suffix"] ?? "";
  if (match === null) return null;
  const end = offset + match[0].length;
  const money = MONEY_BEFORE.test(text.slice(Math.max(0, start - 2), start));
  const ofMoney = MONEY_SCALES[suffix];
  if (ofMoney !== undefined) return money ? { exponent: ofMoney, times: 1, end, scale: "word" } : null;
  const spaced = match[0].length > suffix.length;
  // "3m" is three metres, unless money stands before it or a counted thing behind it.
  const metres = suffix === "m" && !money && !COUNTED.has(tokenAt(text, end + 1).word);
  if ((spaced && suffix.length === 1) || metres) return null;
  return { exponent: GLUED_SCALES[suffix] ?? 0, times: 1, end, scale: "word" };
}
