import { RATE_ADVERBS, RATE_NAMES, RATE_OPENERS, RATE_UNITS } from "../lexicon/units.ts";
import type { Quantity } from "../model/quantity.ts";
import { isBlank, isDash, tokenBehind } from "./number-tokens.ts";
import { anyOf, matchAt, SP, sticky } from "./pattern.ts";

type RateUnit = Exclude<Quantity["rate"], "none">;
const UNITS: ReadonlyMap<string, RateUnit> = new Map([
  ...RATE_UNITS.map((unit) => [unit, unit] as const),
  ...Object.entries(RATE_NAMES),
]);
const ADVERBS: ReadonlyMap<string, RateUnit> = new Map(Object.entries(RATE_ADVERBS));
const OPENERS: ReadonlySet<string> = new Set(RATE_OPENERS);
const RATE = sticky(
  `(?:${SP}${anyOf(RATE_OPENERS)}${SP}|-(?:a|per)-|/)(?<unit>${anyOf(UNITS.keys())})(?![\\w-]| (?:ago|earlier|later|before|after)\\b)`,
);

/** The rate behind a figure and where its words end. An adverb ("annually") is read but stays outside the span. */
export function rateBehind(
  text: string,
  offset: number,
): { readonly unit: RateUnit; readonly end: number } | null {
  const unit = text.charCodeAt(offset);
  if (!isBlank(unit) && !isDash(unit) && unit !== 0x2f) return null;
  const { word } = tokenBehind(text, offset);
  const adverb = ADVERBS.get(word);
  if (adverb !== undefined) return { unit: adverb, end: offset };
  if (unit !== 0x2f && !OPENERS.has(word)) return null;
  const rate = matchAt(RATE, text, offset);
  const span = UNITS.get(rate?.groups?.["unit"] ?? "");
  return rate === null || span === undefined ? null : { unit: span, end: offset + rate[0].length };
}
