import type { Quantity } from "../model/quantity.ts";
import { matchAt, SP, sticky } from "./pattern.ts";

type RateUnit = Exclude<Quantity["rate"], "none">;
const UNIT: Readonly<Record<string, RateUnit>> = {
  second: "second",
  minute: "minute",
  hour: "hour",
  day: "day",
  week: "week",
  month: "month",
  year: "year",
  daily: "day",
  weekly: "week",
  monthly: "month",
  yearly: "year",
  annually: "year",
  hourly: "hour",
};
const RATE = sticky(
  `(?:${SP}(?:an?|per|each|every)${SP}|/)(?<unit>second|minute|hour|day|week|month|year)(?![\\w-])`,
);
const ADVERB = sticky(`${SP}(?<unit>daily|weekly|monthly|yearly|annually|hourly)(?![\\w-])`);

/** The rate behind a figure and where its words end. An adverb ("annually") is read but stays outside the span. */
export function rateBehind(
  text: string,
  offset: number,
): { readonly unit: RateUnit; readonly end: number } | null {
  const rate = matchAt(RATE, text, offset);
  const adverb = rate === null ? matchAt(ADVERB, text, offset) : null;
  const unit = UNIT[(rate ?? adverb)?.groups?.["unit"] ?? ""];
  return unit === undefined ? null : { unit, end: rate === null ? offset : offset + rate[0].length };
}
