import type { DateNeeds, DateValue, ResolvedFrom } from "../model/date-value.ts";
import { assertNever } from "../model/result.ts";
import { MONTH_NAMES } from "./month-names.ts";

/** EDTF writes seasons, quarters and halves of a year where the month stands. */
const PARTS_OF_YEAR: Readonly<Record<string, string>> = {
  "21": "spring",
  "22": "summer",
  "23": "autumn",
  "24": "winter",
  "33": "the first quarter of",
  "34": "the second quarter of",
  "35": "the third quarter of",
  "36": "the fourth quarter of",
  "40": "the first half of",
  "41": "the second half of",
};
const NEEDS = {
  "publication-date": "the publication date",
  event: "the day of the event it is counted from",
  year: "the year",
  "a-single-reading": "a single reading, and more than one is possible",
  "another-calendar": "another calendar than ours (of a faith, of a fiscal year, or before the year 1)",
} as const satisfies Record<DateNeeds, string>;

/** A date in words, with what it was completed from; one that could not be placed says what it needs. */
export function describeDate(date: DateValue): string {
  if (date.kind === "unresolved") return `not resolved: needs ${NEEDS[date.needs]}`;
  return `${describeWhen(date)}${describeAnchor(date.resolvedFrom)}`;
}

/** The date alone: "2026-01-14", "January 2026", "since 2023", "2025-12-27 to 2025-12-31". */
export function describeWhen(date: Extract<DateValue, { kind: "known" }>): string {
  const about = date.precision === "approximate" ? "about " : "";
  const [from = "", to] = date.edtf.split("/");
  if (to === undefined) return `${about}${describePoint(from)}`;
  if (to === "..") return `${about}since ${describePoint(from)}`;
  if (from === "..") return `${about}until ${describePoint(to)}`;
  return `${about}${describePoint(from)} to ${describePoint(to)}`;
}

function describeAnchor(from: ResolvedFrom): string {
  switch (from.kind) {
    case "text":
      return "";
    case "publication-date":
      return `, from the publication date ${from.day}`;
    case "earlier-date":
      return `, from the earlier date ${from.day}`;
    default:
      return assertNever(from);
  }
}

/** One end of an EDTF interval; what is not known here is shown as EDTF rather than guessed at. */
function describePoint(edtf: string): string {
  const point = edtf.replace(/[?~%]$/, "");
  const decade = /^(\d{3})X$/.exec(point)?.[1];
  if (decade !== undefined) return `the ${decade}0s`;
  const century = /^(\d\d)XX$/.exec(point)?.[1];
  if (century !== undefined) return `the years ${century}00 to ${century}99`;
  const [, year, part] = /^(\d{4})-(\d{2})$/.exec(point) ?? [];
  if (year === undefined || part === undefined) return point.replace("T", " ");
  const name = MONTH_NAMES[Number(part) - 1] ?? PARTS_OF_YEAR[part];
  return name === undefined ? point : `${name} ${year}`;
}
