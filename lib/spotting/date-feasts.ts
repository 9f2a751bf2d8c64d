import { EASTER_HOLIDAYS, FIXED_HOLIDAYS, WEEKDAY_HOLIDAYS } from "../lexicon/holidays.ts";
import { dayOf, daysInMonth, type IsoDay } from "../model/day.ts";
import { addDays, weekday } from "./day-count.ts";

/** The day of a holiday (its name in lower case) in a year; null where no rule known here gives one. */
export function feastIn(name: string, year: number): IsoDay | null {
  const fixed = FIXED_HOLIDAYS[name];
  if (fixed !== undefined) return dayOf(year, fixed[0], fixed[1]);
  const onWeekday = WEEKDAY_HOLIDAYS[name];
  if (onWeekday !== undefined) return nthWeekday(year, ...onWeekday);
  const fromEaster = EASTER_HOLIDAYS[name];
  const easter = fromEaster === undefined ? null : easterSunday(year);
  return easter === null || fromEaster === undefined ? null : addDays(easter, fromEaster);
}

/**
 * Easter Sunday of the western churches in the Gregorian calendar: J. Meeus, Astronomical Algorithms, chapter 8 (the anonymous
 * rule printed in Nature in 1876 and by S. Butcher, The Ecclesiastical Calendar, 1877). Null before that calendar began.
 */
export function easterSunday(year: number): IsoDay | null {
  if (year < 1583) return null;
  const div = (value: number, by: number) => Math.floor(value / by);
  const a = year % 19;
  const [b, c] = [div(year, 100), year % 100];
  const [d, e] = [div(b, 4), b % 4];
  const g = div(b - div(b + 8, 25) + 1, 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const [i, k] = [div(c, 4), c % 4];
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = div(a + 11 * h + 22 * l, 451);
  const n = h + l - 7 * m + 114;
  return dayOf(year, div(n, 31), (n % 31) + 1);
}

function nthWeekday(year: number, month: number, number: number, which: number): IsoDay | null {
  const first = dayOf(year, month, 1);
  if (first === null) return null;
  const offset = (number - weekday(first) + 7) % 7;
  const day =
    which === 0
      ? offset + 1 + 7 * Math.floor((daysInMonth(year, month) - offset - 1) / 7)
      : offset + 7 * which - 6;
  return dayOf(year, month, day);
}
