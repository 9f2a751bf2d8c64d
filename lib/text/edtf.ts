import type { DateValue } from "../model/date-value.ts";
import { dayOf, daysInMonth, type IsoDay, isoDay } from "../model/day.ts";

const POINT = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?)?)?)?([?~%])?$/;
const DECADE = /^(\d{3})X$/;
const CENTURY = /^(\d{2})XX$/;

interface Point {
  readonly edtf: string;
  readonly first: IsoDay;
  readonly last: IsoDay;
  readonly precision: "exact" | "approximate";
}

/**
 * A date as a person types it in EDTF: level 0 and intervals, open ends ("2023/..", "../2014"), "~" for about,
 * seasons, quarters and halves in place of the month, decades ("198X"), centuries ("18XX"). Null where it is none of these or no such day.
 */
export function parseEdtf(text: string): DateValue | null {
  const [from = "", to, ...rest] = text.trim().split("/");
  if (rest.length > 0) return null;
  if (to === undefined) {
    const point = readPoint(from);
    return point === null ? null : known(point, point);
  }
  const start = from === ".." ? null : readPoint(from);
  const end = to === ".." ? null : readPoint(to);
  if ((from !== ".." && start === null) || (to !== ".." && end === null)) return null;
  if (start === null && end === null) return null;
  if (start !== null && end !== null && start.first > end.last) return null;
  return known(start, end, `${from}/${to}`);
}

function known(start: Point | null, end: Point | null, written?: string): DateValue {
  const edtf = written ?? start?.edtf ?? "";
  const approximate = start?.precision === "approximate" || end?.precision === "approximate";
  return {
    kind: "known",
    edtf,
    earliest: start?.first ?? null,
    latest: end?.last ?? null,
    precision: approximate ? "approximate" : "exact",
    resolvedFrom: { kind: "text" },
  };
}

function readPoint(text: string): Point | null {
  const decade = DECADE.exec(text)?.[1];
  if (decade !== undefined) return pointOf(text, `${decade}0-01-01`, `${decade}9-12-31`);
  const century = CENTURY.exec(text)?.[1];
  if (century !== undefined) return pointOf(text, `${century}00-01-01`, `${century}99-12-31`);
  const [, year = "", month, day, qualifier] = POINT.exec(text) ?? [];
  if (year === "") return null;
  const precision = qualifier === undefined ? "exact" : "approximate";
  if (month === undefined) return pointOf(text, `${year}-01-01`, `${year}-12-31`, precision);
  const date = `${year}-${month}-${day}`;
  if (day !== undefined) return pointOf(text, date, date, precision);
  const months = monthsOf(Number(month));
  if (months === null) return null;
  const [first, last] = months;
  // A winter that is named by the year in which it begins ends in the next one.
  const endYear = last < first ? Number(year) + 1 : Number(year);
  const start = dayOf(Number(year), first, 1);
  const end = dayOf(endYear, last, daysInMonth(endYear, last));
  return start === null || end === null ? null : { edtf: text, first: start, last: end, precision };
}

function pointOf(
  edtf: string,
  from: string,
  to: string,
  precision: Point["precision"] = "exact",
): Point | null {
  const [first, last] = [isoDay(from), isoDay(to)];
  return first === null || last === null ? null : { edtf, first, last, precision };
}

/** First and last month of what stands in the month's place (EDTF: 21-24 seasons, 33-36 quarters, 40-41 halves). */
function monthsOf(code: number): readonly [first: number, last: number] | null {
  if (code >= 1 && code <= 12) return [code, code];
  if (code >= 21 && code <= 23) return [(code - 21) * 3 + 3, (code - 21) * 3 + 5];
  if (code === 24) return [12, 2];
  if (code >= 33 && code <= 36) return [(code - 33) * 3 + 1, (code - 33) * 3 + 3];
  return code === 40 || code === 41 ? [(code - 40) * 6 + 1, (code - 40) * 6 + 6] : null;
}
