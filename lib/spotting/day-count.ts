import { dayOf, daysInMonth, type IsoDay, partsOf } from "../model/day.ts";

/** Days from 0000-03-01 to a day; the distance of two days is the difference of their counts. */
export function dayCount(day: IsoDay): number {
  const { year, month, day: date } = partsOf(day);
  const y = month > 2 ? year : year - 1;
  const m = (month + 9) % 12;
  return (
    365 * y +
    Math.floor(y / 4) -
    Math.floor(y / 100) +
    Math.floor(y / 400) +
    Math.floor((153 * m + 2) / 5) +
    date -
    1
  );
}

/** The day so many days later (earlier where negative), or null outside the years 1 to 9999. */
export function addDays(day: IsoDay, days: number): IsoDay | null {
  const { year, month, day: date } = partsOf(day);
  let y = year;
  let m = month;
  let d = date + days;
  // Whole eras of 400 years first, so that the walk by months below is short.
  const eras = Math.trunc(d / 146097);
  y += eras * 400;
  d -= eras * 146097;
  for (let steps = 0; steps < 5000 && d < 1; steps += 1) {
    m = m === 1 ? 12 : m - 1;
    if (m === 12) y -= 1;
    d += daysInMonth(y, m);
  }
  for (let steps = 0; steps < 5000 && d > daysInMonth(y, m); steps += 1) {
    d -= daysInMonth(y, m);
    m = m === 12 ? 1 : m + 1;
    if (m === 1) y += 1;
  }
  return dayOf(y, m, d);
}

/** Year and month so many months later. */
export function addMonths(
  year: number,
  month: number,
  months: number,
): { readonly year: number; readonly month: number } {
  const index = year * 12 + (month - 1) + months;
  return { year: Math.floor(index / 12), month: (index % 12) + 1 };
}

/** 1 for Monday to 7 for Sunday. */
export function weekday(day: IsoDay): number {
  // 0000-03-01 of the proleptic calendar is a Wednesday.
  return ((dayCount(day) + 2) % 7) + 1;
}
