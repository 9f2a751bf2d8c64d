import type { DateValue } from "../../../lib/model/date-value.ts";
import { dayOf, daysInMonth, type IsoDay, isoDay } from "../../../lib/model/day.ts";
import type { PublicSpan } from "./sets.ts";

/** Gold of a date: the days it covers, an end null where the gold names only the other. */
export interface GoldDays {
  readonly from: string | null;
  readonly to: string | null;
}

/** EDTF season codes by TIMEX3 names (ISO 8601-2:2019, 4.8). */
const SEASONS: Readonly<Record<string, string>> = { SP: "21", SU: "22", FA: "23", WI: "24" };

/** Durations, sets and "now" are not dates of a calendar: the rules of the sets leave them out on both sides. */
export function isUncounted({ sub, norm }: PublicSpan): boolean {
  const timex = norm?.["timex"];
  return /^(?:set|duration)$/i.test(sub) || (typeof timex === "string" && /^\(?P\w|_REF$/.test(timex));
}

/** The days a gold date covers; null where the gold has no value that can be laid on the calendar. */
export function goldDays({ norm }: PublicSpan): GoldDays | null {
  const { timex, from, to, notBefore, notAfter } = norm ?? {};
  const first = from ?? notBefore;
  const last = to ?? notAfter;
  if (typeof first === "string" || typeof last === "string") {
    return {
      from: typeof first === "string" ? first.slice(0, 10) : null,
      to: typeof last === "string" ? last.slice(0, 10) : null,
    };
  }
  return typeof timex === "string" ? timexDays(timex) : null;
}

/**
 * Whether our value says the same at the precision of the gold: every end we state lies in the days of the gold; of an interval of the gold
 * both ends must be ours.
 */
export function saysSame(date: DateValue, gold: GoldDays, norm: PublicSpan["norm"]): boolean {
  if (date.kind === "unresolved") return false;
  const season = seasonOf(norm?.["timex"]);
  if (season !== null) return date.edtf.startsWith(season);
  if (norm?.["timex"] === undefined) {
    return (
      (gold.from === null || date.earliest?.startsWith(gold.from) === true) &&
      (gold.to === null || date.latest?.startsWith(gold.to) === true)
    );
  }
  const within = (day: IsoDay | null) =>
    day === null || ((gold.from === null || day >= gold.from) && (gold.to === null || day <= gold.to));
  return (date.earliest ?? date.latest) !== null && within(date.earliest) && within(date.latest);
}

function timexDays(timex: string): GoldDays | null {
  if (seasonOf(timex) !== null) return { from: null, to: null };
  if (isoDay(timex.slice(0, 10)) !== null) return { from: timex.slice(0, 10), to: timex.slice(0, 10) };
  const week = /^(\d{4})-W(\d\d)$/.exec(timex);
  if (week !== null) return weekDays(Number(week[1]), Number(week[2]));
  const month = /^(\d{4})-(\d\d)(?:-XX)?$/.exec(timex);
  if (month !== null) return monthDays(Number(month[1]), Number(month[2]), 1);
  const quarter = /^(\d{4})-Q([1-4])$/.exec(timex);
  if (quarter !== null) return monthDays(Number(quarter[1]), Number(quarter[2]) * 3 - 2, 3);
  const half = /^(\d{4})-H([12])$/.exec(timex);
  if (half !== null) return monthDays(Number(half[1]), Number(half[2]) * 6 - 5, 6);
  const years = /^(\d{2,4})(?:X{1,2}|-XX-XX)?$/.exec(timex)?.[1];
  if (years === undefined) return null;
  return { from: `${years.padEnd(4, "0")}-01-01`, to: `${years.padEnd(4, "9")}-12-31` };
}

function monthDays(year: number, month: number, months: number): GoldDays {
  const last = month + months - 1;
  return { from: dayOf(year, month, 1), to: dayOf(year, last, daysInMonth(year, last)) };
}

/** Monday to Sunday of an ISO 8601 week: week 1 holds 4 January. */
function weekDays(year: number, week: number): GoldDays {
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday = Date.UTC(year, 0, 4 - ((fourth.getUTCDay() + 6) % 7) + (week - 1) * 7);
  const day = (offset: number) => new Date(monday + offset * 86_400_000).toISOString().slice(0, 10);
  return { from: day(0), to: day(6) };
}

function seasonOf(timex: unknown): string | null {
  const [, year, name] = (typeof timex === "string" ? /^(\d{4})-(SP|SU|FA|WI)$/.exec(timex) : null) ?? [];
  return year === undefined || name === undefined ? null : `${year}-${SEASONS[name]}`;
}
