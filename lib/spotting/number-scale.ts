import { GLUED_SCALES, SCALES } from "../lexicon/numerals.ts";
import { anyOf, matchAt, SP, sticky } from "./pattern.ts";

/** A scale word behind a number. */
export const SCALE = sticky(`(?:${SP}|-)(?<scale>${anyOf(Object.keys(SCALES))}|dozen)(?![\\w])`, "i");
const GLUED = sticky(`${SP}?(?<suffix>${anyOf(Object.keys(GLUED_SCALES))})(?![\\w²³/])`);
const MONEY_BEFORE = /[$€£¥₩₽₴₹]$/;
const COUNTED_BEHIND = sticky(
  `${SP}(?:people|rounds|shells|barrels|tonnes|tons|doses|dollars|euros|men|women|children|refugees|pieces|homes|users)\\b`,
);

/** The scale of a number in digits: a power of ten or a dozen, and where its words end. */
export interface Scaled {
  readonly exponent: number;
  readonly dozen: number;
  readonly end: number;
  readonly scale: "none" | "word";
}

/** The scale word or suffix behind an offset; none where neither stands there. */
export function scaleAt(text: string, offset: number, start: number): Scaled {
  const word = matchAt(SCALE, text, offset);
  const name = word?.groups?.["scale"]?.toLowerCase();
  if (word !== null && name !== undefined) {
    return {
      exponent: SCALES[name] ?? 0,
      dozen: name === "dozen" ? 12 : 1,
      end: offset + word[0].length,
      scale: "word",
    };
  }
  const glued = matchAt(GLUED, text, offset);
  const suffix = glued?.groups?.["suffix"] ?? "";
  const spaced = glued !== null && glued[0].length > suffix.length;
  // "3m" is three metres, unless money stands before it or a counted thing behind it.
  const metres =
    suffix === "m" &&
    !MONEY_BEFORE.test(text.slice(Math.max(0, start - 1), start)) &&
    matchAt(COUNTED_BEHIND, text, offset + 1) === null;
  if (glued !== null && !(spaced && suffix.length === 1) && !metres) {
    return { exponent: GLUED_SCALES[suffix] ?? 0, dozen: 1, end: offset + glued[0].length, scale: "word" };
  }
  return { exponent: 0, dozen: 1, end: offset, scale: "none" };
}
