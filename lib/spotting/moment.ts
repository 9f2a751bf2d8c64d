import type { DateNeeds, DateValue, ResolvedFrom } from "../model/date-value.ts";
import { dayOf, daysInMonth, type IsoDay, isoDay } from "../model/day.ts";

/** A stretch of the calendar as two EDTF strings, each at its own precision; equal for a single day, month or year. */
export interface Moment {
  readonly low: string;
  readonly high: string;
  readonly precision: "exact" | "approximate";
  readonly resolvedFrom: ResolvedFrom;
}
export type Resolution = { readonly moment: Moment } | { readonly needs: DateNeeds };

/** Which ends of a moment the words state: "since" opens the later one, "until" the earlier one. */
export type Opening = "closed" | "since" | "until";

/** A resolution as a value of the model. */
export function dateValue(resolution: Resolution, opening: Opening): DateValue {
  if ("needs" in resolution) return { kind: "unresolved", needs: resolution.needs };
  const { low, high, precision, resolvedFrom } = resolution.moment;
  const earliest = opening === "until" ? null : firstDay(low);
  const latest = opening === "since" ? null : lastDay(high);
  if (opening !== "until" && earliest === null) return { kind: "unresolved", needs: "a-single-reading" };
  if (opening !== "since" && latest === null) return { kind: "unresolved", needs: "a-single-reading" };
  const edtf =
    opening === "since"
      ? `${low}/..`
      : opening === "until"
        ? `../${high}`
        : low === high
          ? low
          : `${low}/${high}`;
  return { kind: "known", edtf, earliest, latest, precision, resolvedFrom };
}

const QUARTER_MONTHS: Readonly<Record<number, readonly [number, number]>> = {
  // Seasons as meteorologists of the northern hemisphere count them; winter reaches into the next year.
  21: [3, 5],
  22: [6, 8],
  23: [9, 11],
  24: [12, 14],
  33: [1, 3],
  34: [4, 6],
  35: [7, 9],
  36: [10, 12],
};

/** First day of a year, decade, month, season, quarter or day in EDTF; null where it is none. */
export function firstDay(edtf: string): IsoDay | null {
  const { year, month, day } = fieldsOf(edtf);
  if (year.endsWith("X")) return dayOf(Number(year.replaceAll("X", "0")), 1, 1);
  if (month === null) return dayOf(Number(year), 1, 1);
  const months = QUARTER_MONTHS[month];
  if (months !== undefined) return dayOf(Number(year), months[0], 1);
  return day === null ? dayOf(Number(year), month, 1) : isoDay(edtf.slice(0, 10));
}

/** Last day of a year, decade, month, season, quarter or day in EDTF; null where it is none. */
export function lastDay(edtf: string): IsoDay | null {
  const { year, month, day } = fieldsOf(edtf);
  if (year.endsWith("X")) return dayOf(Number(year.replaceAll("X", "9")), 12, 31);
  if (month === null) return dayOf(Number(year), 12, 31);
  const months = QUARTER_MONTHS[month];
  const last = months === undefined ? month : months[1];
  const lastYear = Number(year) + (last > 12 ? 1 : 0);
  const lastMonth = last > 12 ? last - 12 : last;
  return day === null
    ? dayOf(lastYear, lastMonth, daysInMonth(lastYear, lastMonth))
    : isoDay(edtf.slice(0, 10));
}

function fieldsOf(edtf: string): {
  readonly year: string;
  readonly month: number | null;
  readonly day: string | null;
} {
  const [, year = "", month, day] = /^(\d\d(?:\d\d|\dX|XX))(?:-(\d\d)(?:-(\d\d))?)?/.exec(edtf) ?? [];
  return { year, month: month === undefined ? null : Number(month), day: day ?? null };
}
