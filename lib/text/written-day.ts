import { dayOf, type IsoDay, isoDay } from "../model/day.ts";

/** English month names by their first three letters. */
const MONTHS: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};
const NAME =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const MONTH_FIRST = new RegExp(`\\b${NAME}\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, "i");
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? ${NAME}\\.?,? (\\d{4})\\b`, "i");
const NUMERIC = /(?:^|[^\d])(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})(?!\d)/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:$|T|\d{6})/;

/**
 * The day a page states in a date field: its first ten characters where they are a day ("2026-01-30T23:15:00Z"
 * is the 30th, whatever the zone), else a written day with its year ("Jan. 30, 2026"). Null where there is none.
 */
export function statedDay(stated: string): IsoDay | null {
  const text = stated.trim().slice(0, 200);
  return isoDay(text.slice(0, 10)) ?? match(COMPACT, text, 1, 2, 3) ?? writtenDay(text);
}

/** The first complete day in a stretch of text. "01/02/2026" is none: two countries read it differently. */
export function writtenDay(text: string): IsoDay | null {
  return (
    match(MONTH_FIRST, text, 3, 1, 2) ?? match(DAY_FIRST, text, 3, 2, 1) ?? match(NUMERIC, text, 1, 2, 3)
  );
}

/** The day in the path of an address: "/2026/01/30/", "/2026-01-30-", "/20260130". Null where two readings stand. */
export function addressDay(path: string): IsoDay | null {
  const found =
    /\/(\d{4})[/-](\d{2})[/-](\d{2})(?=[/_.-]|$)/.exec(path) ??
    /\/(\d{4})[/-]([a-z]{3})[/-](\d{2})(?=[/_.-]|$)/i.exec(path) ??
    /[/_-](20\d{2})(\d{2})(\d{2})(?=[/_.-]|$)/.exec(path);
  return found === null ? null : dayFrom(found[1], found[2], found[3]);
}

function match(pattern: RegExp, text: string, year: number, month: number, day: number): IsoDay | null {
  const found = pattern.exec(text);
  return found === null ? null : dayFrom(found[year], found[month], found[day]);
}

function dayFrom(year = "", month = "", day = ""): IsoDay | null {
  return dayOf(Number(year), MONTHS[month.slice(0, 3).toLowerCase()] ?? Number(month), Number(day));
}
