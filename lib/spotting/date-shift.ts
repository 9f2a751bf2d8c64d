import { SPANS } from "../lexicon/calendar.ts";
import { EXACT_HEDGES, SIDES, SIDES_OF_TODAY } from "../lexicon/calendar-leaning.ts";
import { SMALL_NUMBERS } from "../lexicon/numerals.ts";
import type { ResolvedFrom } from "../model/date-value.ts";
import { daysInMonth, type IsoDay, isoDay, partsOf } from "../model/day.ts";
import { exact, expires } from "./date-years.ts";
import { addDays, addMonths, weekday } from "./day-count.ts";
import type { Resolution } from "./moment.ts";
import type { Scene } from "./scene.ts";

export const NO_TODAY: Resolution = { needs: "publication-date" };
export const EVENT: Resolution = { needs: "event" };
export const fromToday = (day: IsoDay): ResolvedFrom => ({ kind: "publication-date", day });
const two = (value: number) => String(value).padStart(2, "0");
export const monthText = (at: { readonly year: number; readonly month: number }) =>
  `${String(at.year).padStart(4, "0")}-${two(at.month)}`;

function between(low: IsoDay | null, high: IsoDay | null, from: ResolvedFrom): Resolution | null {
  return low === null || high === null ? null : { moment: exact(low, high, from) };
}

/** So many days from the publication day, for so many days more. */
export function today(scene: Scene, days: number, length: number): Resolution | null {
  const day = scene.publishedOn;
  if (day === null) return NO_TODAY;
  const low = addDays(day, days);
  return between(low, low === null ? null : addDays(low, length), fromToday(day));
}

/** "the past week", "the last three months": from so long before the publication day up to it. */
export function trailing(
  scene: Scene,
  groups: Readonly<Record<string, string | undefined>>,
): Resolution | null {
  const { which = "", number, unit = "", plural, det } = groups;
  const ahead = /next|coming|following/i.test(which);
  if (number === undefined && (plural !== undefined || det === undefined))
    return plural === undefined || det === undefined ? null : { needs: "a-single-reading" };
  if (number === undefined && /last|next|following|preceding|previous/i.test(which)) return null;
  const amount = number === undefined ? 1 : amountOf(number);
  const day = scene.publishedOn;
  if (amount === null) return { needs: "a-single-reading" };
  if (day === null) return NO_TODAY;
  const other = move(day, unit, ahead ? amount : -amount);
  if (other === null) return { needs: "a-single-reading" };
  const base = ahead ? between(day, other.day, fromToday(day)) : between(other.day, day, fromToday(day));
  return base !== null && "moment" in base && ahead
    ? { moment: { ...base.moment, precision: "approximate" } }
    : base;
}

/** Week, month, quarter, year or decade beside the publication day. */
export function periodOf(scene: Scene, which: string, unit: string): Resolution | null {
  const day = scene.publishedOn;
  const step =
    which === "last" ? -1 : which === "next" || which === "this coming" || which === "coming" ? 1 : 0;
  if (which === "this past") return day === null ? NO_TODAY : period(day, unit, -1, fromToday(day));
  return day === null ? NO_TODAY : period(day, unit, step, fromToday(day));
}

/** A period beside a day: that of the day itself, or so many steps from it. */
export function period(base: IsoDay, unit: string, step: number, from: ResolvedFrom): Resolution | null {
  const { year, month } = partsOf(base);
  if (unit === "week") {
    const monday = addDays(base, 1 - weekday(base) + 7 * step);
    return between(monday, monday === null ? null : addDays(monday, 6), from);
  }
  const text =
    unit === "month"
      ? monthText(addMonths(year, month, step))
      : unit === "quarter"
        ? quarterText(year, Math.floor((month - 1) / 3) + step)
        : unit === "decade"
          ? `${String(year + 10 * step).slice(0, 3)}X`
          : unit === "century"
            ? `${Math.floor(year / 100) + step}XX`
            : unit === "year"
              ? String(year + step)
              : null;
  return text === null ? null : { moment: exact(text, text, from) };
}

function quarterText(year: number, quarter: number): string {
  return `${year + Math.floor(quarter / 4)}-${33 + (((quarter % 4) + 4) % 4)}`;
}

/** A number of units with the side on which they are counted, as the words give them. */
export interface Distance {
  readonly amount: number | null;
  readonly unit: string;
  readonly side: string;
  /** "about", "just over": null where nothing stands before the number. */
  readonly about: string | null;
}

export function distanceOf(groups: Readonly<Record<string, string | undefined>>): Distance {
  const { number = "", unit = "", side = "", about } = groups;
  return {
    amount: amountOf(number),
    unit: unit.toLowerCase(),
    side: side.toLowerCase().replace(/\s/g, " "),
    about: about?.toLowerCase() ?? null,
  };
}

/** "N units ago", counted from the publication day; "later" and "before that" from the last date in the text. */
export function shifted(
  scene: Scene,
  distance: Distance,
  ends: "phrase-ends" | "event-follows",
): Resolution | null {
  const { amount, side, about } = distance;
  if (side === "on" || side === "since")
    return side === "since" && amount !== null && about !== null ? EVENT : null;
  const fromNow = SIDES_OF_TODAY[side];
  if (fromNow !== undefined) {
    if (amount === null) return { needs: "a-single-reading" };
    return scene.publishedOn === null
      ? NO_TODAY
      : (shiftedFrom(scene.publishedOn, distance, fromNow, fromToday(scene.publishedOn)) ?? {
          needs: "a-single-reading",
        });
  }
  if (ends === "event-follows" && side !== "later" && side !== "earlier") return EVENT;
  const { anchor } = scene.memory;
  if (anchor === null || expires(scene, anchor)) return EVENT;
  return (
    shiftedFrom(anchor.edtf, distance, SIDES[side] ?? 1, { kind: "earlier-date", day: anchor.edtf }) ?? EVENT
  );
}

/** A date so many units from another, as precise as the coarser of the two; null where they do not fit together. */
export function shiftedFrom(
  edtf: string,
  distance: Distance,
  way: -1 | 1,
  from: ResolvedFrom,
): Resolution | null {
  const { amount, unit, about } = distance;
  const span = SPANS[unit];
  const months = span !== undefined && "months" in span ? span.months : 0;
  if (amount === null) return null;
  if (edtf.length === 4 && months >= 12 && Number.isInteger(amount)) {
    const year = String(Number(edtf) + (way * amount * months) / 12);
    return { moment: { ...exact(year, year, from), precision: about === null ? "exact" : "approximate" } };
  }
  const base =
    edtf.length >= 10
      ? isoDay(edtf.slice(0, 10))
      : months >= 1 && edtf.length === 7
        ? isoDay(`${edtf}-01`)
        : null;
  const moved = base === null ? null : move(base, unit, way * amount);
  if (moved === null) return null;
  const rough = moved.grain !== "day" || (about !== null && !EXACT_HEDGES.has(about));
  const text = moved.day.slice(0, moved.grain === "day" ? 10 : moved.grain === "month" ? 7 : 4);
  return { moment: { ...exact(text, text, from), precision: rough ? "approximate" : "exact" } };
}

/** A day so many units away, with the grain the words have: nobody means the day by "two years ago". */
function move(
  day: IsoDay,
  unit: string,
  amount: number,
): { readonly day: IsoDay; readonly grain: "day" | "month" | "year" } | null {
  const span = SPANS[unit.endsWith("centurie") ? "century" : unit];
  // "the past 24 hours" is a day; five hours are no stretch of days.
  if (span !== undefined && "hours" in span && span.hours === 1 && amount % 24 === 0)
    return move(day, "day", amount / 24);
  if (span === undefined || "hours" in span || !Number.isInteger(amount)) return null;
  if ("days" in span) {
    const moved = addDays(day, span.days * amount);
    return moved === null ? null : { day: moved, grain: "day" };
  }
  const { year, month, day: date } = partsOf(day);
  const to = addMonths(year, month, span.months * amount);
  const moved = isoDay(`${monthText(to)}-${two(Math.min(date, daysInMonth(to.year, to.month)))}`);
  return moved === null ? null : { day: moved, grain: span.months >= 1200 ? "year" : "month" };
}

function amountOf(text: string): number | null {
  const word = text.toLowerCase();
  if (/^\d+$/.test(word)) return Number(word);
  return word === "a" || word === "an" ? 1 : (SMALL_NUMBERS[word] ?? null);
}
