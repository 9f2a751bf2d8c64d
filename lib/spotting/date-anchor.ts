import { type IsoDay, isoDay, partsOf } from "../model/day.ts";
import { EVENT, monthText, period } from "./date-shift.ts";
import { exact, expires } from "./date-years.ts";
import { addDays, weekday } from "./day-count.ts";
import type { Resolution } from "./moment.ts";
import type { Scene } from "./scene.ts";

type Grain = "day" | "month" | "year";
interface Base {
  readonly day: IsoDay;
  readonly grain: Grain;
  readonly edtf: string;
}

/** The last date in the text with its first day; null where there is none, or where it is a season or a decade. */
function baseOf(scene: Scene): Base | null {
  const { anchor } = scene.memory;
  // In news of the day a ship's year of building says nothing of the next paragraph.
  if (anchor === null || expires(scene, anchor)) return null;
  const { edtf } = anchor;
  if (!/^\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?$/.test(edtf)) return null;
  const grain = edtf.length === 10 ? "day" : edtf.length === 7 ? "month" : "year";
  const day = isoDay(edtf + (grain === "year" ? "-01-01" : grain === "month" ? "-01" : ""));
  return day === null ? null : { day, grain, edtf };
}

const leaning = (base: Base, low: string, high = low): Resolution => ({
  moment: exact(low, high, { kind: "earlier-date", day: base.edtf }),
});

/** "that year", "the following week": a period beside the last date in the text. */
export function leaningPeriod(scene: Scene, unit: string, step: number): Resolution {
  const base = baseOf(scene);
  if (base === null) return EVENT;
  const needed: readonly Grain[] =
    unit === "week" || unit === "weekend"
      ? ["day"]
      : unit === "month" || unit === "quarter"
        ? ["day", "month"]
        : ["day", "month", "year"];
  if (!needed.includes(base.grain)) return EVENT;
  if (unit === "weekend") {
    const saturday = addDays(base.day, 6 - weekday(base.day) + 7 * step);
    const sunday = saturday === null ? null : addDays(saturday, 1);
    return saturday === null || sunday === null ? EVENT : leaning(base, saturday, sunday);
  }
  return period(base.day, unit, step, { kind: "earlier-date", day: base.edtf }) ?? EVENT;
}

/** The day before, of or after the last full day in the text. */
export function leaningDay(scene: Scene, step: number): Resolution {
  const base = baseOf(scene);
  const day = base?.grain === "day" ? addDays(base.day, step) : null;
  return base === null || day === null ? EVENT : leaning(base, day);
}

/** "the following March", "that August": the nearest of its name on that side of the last date in the text. */
export function leaningMonth(scene: Scene, month: number, step: number): Resolution {
  const base = baseOf(scene);
  if (base === null) return EVENT;
  const { year, month: at } = partsOf(base.day);
  const passed = base.grain === "year" ? step : step > 0 ? (month > at ? 0 : 1) : month < at ? 0 : -1;
  return leaning(base, monthText({ year: year + (step === 0 ? 0 : passed), month }));
}

/** "that Friday" is one only beside a day of its name; "the following Friday" lies behind the last day in the text. */
export function leaningWeekday(scene: Scene, number: number, step: number): Resolution {
  const base = baseOf(scene);
  if (base === null || base.grain !== "day") return EVENT;
  const ahead = (number - weekday(base.day) + 7) % 7;
  if (step === 0) return ahead === 0 ? leaning(base, base.day) : EVENT;
  const day = addDays(base.day, step > 0 ? ahead || 7 : ahead - 7);
  return day === null ? EVENT : leaning(base, day);
}

/** "that summer", "the following spring". A winter belongs to the year in which it begins. */
export function leaningSeason(scene: Scene, code: number, step: number): Resolution {
  const base = baseOf(scene);
  if (base === null) return EVENT;
  const { year, month } = partsOf(base.day);
  if (base.grain === "year") return leaning(base, `${year + step}-${code}`);
  const begins = (code - 21) * 3 + 3;
  const inWinter = code === 24 && month <= 2 ? -1 : 0;
  const passed = step > 0 ? (month < begins ? 0 : 1) : month > begins + 2 ? 0 : -1;
  return leaning(base, `${year + (step === 0 ? inWinter : passed)}-${code}`);
}

/** "the same month of 2022", "the same day last year": the last date of the text in another year. */
export function inAnotherYear(scene: Scene, unit: string, year: number | null): Resolution {
  const base = baseOf(scene);
  if (year === null || base === null) return EVENT;
  const text = String(year).padStart(4, "0");
  if ((unit === "day" || unit === "date") && base.grain === "day") {
    const day = isoDay(`${text}${base.edtf.slice(4)}`);
    return day === null ? EVENT : leaning(base, day);
  }
  if (unit === "month" && base.grain !== "year") return leaning(base, `${text}${base.edtf.slice(4, 7)}`);
  if (unit === "quarter" && base.grain !== "year")
    return leaning(base, `${text}-${33 + Math.floor((partsOf(base.day).month - 1) / 3)}`);
  return EVENT;
}

/** The year that "last year", "a year earlier", "the previous year" name, seen from the publication day or the text. */
export function yearBeside(scene: Scene, words: string): number | null {
  const onText = /previous|prior|before|earlier|preceding/.test(words);
  const edtf = onText ? baseOf(scene)?.edtf : scene.publishedOn;
  return edtf === undefined || edtf === null ? null : Number(edtf.slice(0, 4)) - 1;
}
