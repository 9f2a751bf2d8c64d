import type { NumericRelation } from "../model/comparison.ts";
import type { DateValue } from "../model/date-value.ts";

export type KnownDate = Extract<DateValue, { kind: "known" }>;

/** Days beyond every calendar of ours, so that open ends compare as strings like any day. */
const FIRST = "0000-00-00";
const LAST = "9999-99-99";

/** How two dates relate as intervals of days. Swapping them changes nothing. */
export function relateDates(left: KnownDate, right: KnownDate): NumericRelation {
  const [a, b] = [daysOf(left), daysOf(right)];
  if (a.first === b.first && a.last === b.last)
    return left.precision === right.precision ? "equal" : "rounds-to";
  if (a.last < b.first || b.last < a.first) return "apart";
  return holds(a, b) || holds(b, a) ? "inside" : "overlaps";
}

/** Which of two dates that are apart is the later one. */
export function laterOf(left: KnownDate, right: KnownDate): "left" | "right" {
  return daysOf(left).first > daysOf(right).last ? "left" : "right";
}

/** Whether the date is one single day, stated as such. */
export function isSingleDay(date: KnownDate): boolean {
  return date.precision === "exact" && date.earliest !== null && date.earliest === date.latest;
}

interface Days {
  readonly first: string;
  readonly last: string;
}

function daysOf({ earliest, latest }: KnownDate): Days {
  return { first: earliest ?? FIRST, last: latest ?? LAST };
}

function holds(outer: Days, inner: Days): boolean {
  return outer.first <= inner.first && inner.last <= outer.last;
}
