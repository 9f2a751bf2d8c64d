import type { AxisRow, AxisView } from "../../lib/comparison/axis.ts";
import type { Claim } from "../../lib/model/claim.ts";
import type { DateValue } from "../../lib/model/date-value.ts";
import { type IsoDay, partsOf } from "../../lib/model/day.ts";

const DAY_MS = 86_400_000;

/** Dated claims on one axis of days since 1970; null where none of them has a day to draw. */
export function dateAxisOf(claims: readonly Claim[]): Omit<AxisView, "unit"> | null {
  const rows = claims.flatMap((claim) => rowOf(claim) ?? []);
  if (rows.length === 0) return null;
  return {
    low: Math.min(...rows.map(({ low }) => low)),
    high: Math.max(...rows.map(({ high }) => high)),
    rows,
  };
}

/** The day of a number on the axis, as it is written: "2026-01-14". */
export function dayOnAxis(days: number): string {
  return new Date(Math.round(days) * DAY_MS).toISOString().slice(0, 10);
}

function rowOf({ id, content: { value } }: Claim): AxisRow | null {
  if (value.kind !== "when" || value.date.kind !== "known") return null;
  const ends = endsOf(value.date);
  if (ends === null) return null;
  const { earliest, latest } = value.date;
  return { claimId: id, ...ends, openLow: earliest === null, openHigh: latest === null };
}

/** An open end is drawn up to the day that is known. */
function endsOf({ earliest, latest }: Extract<DateValue, { kind: "known" }>): {
  readonly low: number;
  readonly high: number;
} | null {
  const [from, to] = [earliest ?? latest, latest ?? earliest];
  return from === null || to === null ? null : { low: daysOf(from), high: daysOf(to) };
}

function daysOf(day: IsoDay): number {
  const parts = partsOf(day);
  return Date.UTC(parts.year, parts.month - 1, parts.day) / DAY_MS;
}
