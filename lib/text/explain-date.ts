import type { DateValue } from "../model/date-value.ts";
import { describeWhen } from "./describe-date.ts";
import { MONTH_NAMES } from "./month-names.ts";

interface Day {
  readonly day: number;
  readonly month: string;
  readonly year: string;
}

/** A date as a person would say it: "14 January 2026", "from 27 to 31 December 2025", "since 2023". */
export function explainDate(date: Extract<DateValue, { kind: "known" }>): string {
  const about = date.precision === "approximate" ? "about " : "";
  const [from = "", to] = date.edtf.split("/");
  if (to === undefined) return `${about}${point(from)}`;
  if (to === "..") return `${about}since ${point(from)}`;
  if (from === "..") return `${about}until ${point(to)}`;
  const [first, last] = [dayIn(from), dayIn(to)];
  if (first === null || last === null) return `${about}from ${point(from)} to ${point(to)}`;
  return `${about}from ${start(first, last)} to ${say(last)}`;
}

/** What both ends share is said once, at the end. */
function start(first: Day, last: Day): string {
  if (first.year !== last.year) return say(first);
  return first.month === last.month ? String(first.day) : `${first.day} ${first.month}`;
}

function point(edtf: string): string {
  const day = dayIn(edtf);
  if (day !== null) return say(day);
  // Months, seasons, decades: in the words of the rest of the product.
  return describeWhen({
    kind: "known",
    edtf,
    earliest: null,
    latest: null,
    precision: "exact",
    resolvedFrom: { kind: "text" },
  });
}

function dayIn(edtf: string): Day | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})[?~%]?$/.exec(edtf) ?? [];
  const name = MONTH_NAMES[Number(month) - 1];
  return year === undefined || name === undefined ? null : { day: Number(day), month: name, year };
}

function say({ day, month, year }: Day): string {
  return `${day} ${month} ${year}`;
}
