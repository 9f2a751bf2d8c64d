import { daysInMonth } from "../model/day.ts";
import { parseEdtf } from "./edtf.ts";

const GENERAL = "Write a date such as 2026-01-14, 14 Jan 2026, 2026-01, since 2023 or 2025-12-27/2025-12-31.";
const POINT = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?[?~%]?$/;

/** What is wrong with a date that cannot be read, in words for the person who typed it. */
export function edtfFault(typed: string): string {
  const [from = "", to, ...rest] = typed.trim().split("/");
  if (rest.length > 0) return "One slash only: a start and an end, such as 2025-12-27/2025-12-31.";
  const faults = [from, ...(to === undefined ? [] : [to])].map(pointFault);
  const first = faults.find((fault) => fault !== null);
  if (first != null) return first;
  const readable = to !== undefined && parseEdtf(from) !== null && parseEdtf(to) !== null;
  return readable ? "The end lies before the start." : GENERAL;
}

function pointFault(text: string): string | null {
  const [, year, month, day] = POINT.exec(text.trim()) ?? [];
  if (year === undefined || month === undefined) return null;
  if (month.length === 1 || day?.length === 1) {
    return "Months and days have two digits: 2026-01-05.";
  }
  const number = Number(month);
  if (number < 1 || number > 41 || (number > 12 && day !== undefined)) return `There is no month ${number}.`;
  if (day === undefined)
    return number > 12 && parseEdtf(text) === null ? `There is no month ${number}.` : null;
  const last = daysInMonth(Number(year), number);
  return Number(day) < 1 || Number(day) > last
    ? `This month has ${last} days; there is no day ${Number(day)}.`
    : null;
}
