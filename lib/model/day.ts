declare const brand: unique symbol;

/** A calendar day, `YYYY-MM-DD` in the proleptic Gregorian calendar. Never a `Date`: time zones would move it. */
export type IsoDay = string & { readonly [brand]: "IsoDay" };

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** The text as a day, or null where there is no such day ("2023-02-30", "last Friday"). */
export function isoDay(text: string): IsoDay | null {
  const [, year, month, day] = SHAPE.exec(text) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  return dayOf(Number(year), Number(month), Number(day));
}

/** The day of a year (1 to 9999), a month (1 to 12) and a day of the month, or null where there is none. */
export function dayOf(year: number, month: number, day: number): IsoDay | null {
  if (year < 1 || year > 9999 || day < 1 || day > daysInMonth(year, month)) return null;
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  return text as IsoDay;
}

/** Days in a month (1 to 12) of a year; 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/** Year, month and day of a day, as numbers. */
export function partsOf(day: IsoDay): {
  readonly year: number;
  readonly month: number;
  readonly day: number;
} {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}

/** Days from one day to another, at most a few too many where months end between them: enough to tell a week from a month. */
export function daysBetween(first: IsoDay, last: IsoDay): number {
  const [from, to] = [partsOf(first), partsOf(last)];
  return (to.year - from.year) * 372 + (to.month - from.month) * 31 + (to.day - from.day);
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}
