import type { DateValue } from "../model/date-value.ts";
import { parseEdtf } from "./edtf.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const NAME =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
const DAY_FIRST = new RegExp(`^${DAY} ${NAME},? (\\d{4})$`);
const MONTH_FIRST = new RegExp(`^${NAME} ${DAY},? (\\d{4})$`);
const MONTH_ONLY = new RegExp(`^${NAME},? (\\d{4})$`);
const DAYS_OF_MONTH = new RegExp(`^(?:from )?${DAY} ?(?:to|-|–) ?${DAY} ${NAME},? (\\d{4})$`);
const MONTH_DAYS = new RegExp(`^(?:from )?${NAME} ${DAY} ?(?:to|-|–) ?${DAY},? (\\d{4})$`);

/** A date as a person types it, in EDTF or in plain words with the year: "14 Jan 2026", "since 2023", "27-31 December 2025". */
export function parseTypedDate(typed: string): DateValue | null {
  const text = typed.trim();
  return parseEdtf(text) ?? parseWords(text.toLowerCase().replace(/\s+/g, " "));
}

function parseWords(text: string): DateValue | null {
  const about = /^(?:about|around|circa|c\.) (.+)$/.exec(text)?.[1];
  const edtf = intervalOf(about ?? text);
  if (edtf === null) return null;
  // EDTF has no sign for an interval that is uncertain as a whole; each of its points takes its own.
  return parseEdtf(about === undefined ? edtf : edtf.split("/").map(approximate).join("/"));
}

function approximate(point: string): string {
  return point === ".." ? point : `${point}~`;
}

function intervalOf(text: string): string | null {
  const since = /^(?:since|from) (.+)$/.exec(text)?.[1];
  const until = /^(?:until|till|up to) (.+)$/.exec(text)?.[1];
  if (until !== undefined) return joined("..", pointOf(until));
  const days = daysOf(text);
  if (days !== null) return days;
  const [from, to] = (since ?? text).split(/ (?:to|until) | ?– ?/);
  if (from !== undefined && to !== undefined) return joined(pointOf(from), pointOf(to));
  return since === undefined ? pointOf(text) : joined(pointOf(since), "..");
}

/** Two days of one month: "27 to 31 December 2025", "Dec. 27-31, 2025". */
function daysOf(text: string): string | null {
  const [, dayFrom, dayTo, monthBehind, yearBehind] = DAYS_OF_MONTH.exec(text) ?? [];
  if (dayFrom !== undefined) {
    return joined(day(dayFrom, monthBehind, yearBehind), day(dayTo, monthBehind, yearBehind));
  }
  const [, month, first, last, year] = MONTH_DAYS.exec(text) ?? [];
  return month === undefined ? null : joined(day(first, month, year), day(last, month, year));
}

function pointOf(text: string): string | null {
  if (parseEdtf(text) !== null) return text;
  const [, dayBefore, monthAfter, year] = DAY_FIRST.exec(text) ?? [];
  if (dayBefore !== undefined) return day(dayBefore, monthAfter, year);
  const [, monthBefore, dayAfter, yearAfter] = MONTH_FIRST.exec(text) ?? [];
  if (monthBefore !== undefined) return day(dayAfter, monthBefore, yearAfter);
  const [, month, yearOfMonth] = MONTH_ONLY.exec(text) ?? [];
  return month === undefined ? null : `${yearOfMonth}-${twoDigits(monthNumber(month))}`;
}

function day(number = "", month = "", year = ""): string {
  return `${year}-${twoDigits(monthNumber(month))}-${twoDigits(Number(number))}`;
}

function joined(from: string | null, to: string | null): string | null {
  return from === null || to === null ? null : `${from}/${to}`;
}

function monthNumber(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3)) + 1;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
