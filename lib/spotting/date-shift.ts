import { SPANS } from "../lexicon/calendar.ts";
import { SMALL_NUMBERS } from "../lexicon/numerals.ts";
import type { ResolvedFrom } from "../model/date-value.ts";
import { daysInMonth, type IsoDay, isoDay, partsOf } from "../model/day.ts";
import { exact } from "./date-years.ts";
import { addDays, addMonths, weekday } from "./day-count.ts";
import type { Resolution } from "./moment.ts";
import type { Scene } from "./scene.ts";

export const NO_TODAY: Resolution = { needs: "publication-date" };
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

/** Week, month, quarter, year or decade beside the publication day; "that" and "same" lean on the text. */
export function periodOf(scene: Scene, which: string, unit: string): Resolution | null {
  const day = scene.publishedOn;
  const step =
    which === "last" || which === "previous"
      ? -1
      : which === "next" || which === "following" || which === "this coming"
        ? 1
        : 0;
  const leans = /that|same|previous|following/.test(which);
  const anchor = scene.memory.anchor;
  if (leans) {
    if (anchor === null) return { needs: "event" };
    const from: ResolvedFrom = { kind: "earlier-date", day: anchor.edtf };
    const base =
      isoDay(anchor.edtf.slice(0, 10)) ??
      isoDay(`${anchor.edtf.slice(0, 7)}-01`) ??
      isoDay(`${anchor.edtf.slice(0, 4)}-01-01`);
    if (
      base === null ||
      (unit !== "year" && anchor.edtf.length < 7) ||
      (unit === "week" && anchor.edtf.length < 10)
    )
      return { needs: "event" };
    return period(base, unit, step, from);
  }
  if (which === "this past") return day === null ? NO_TODAY : period(day, unit, -1, fromToday(day));
  return day === null ? NO_TODAY : period(day, unit, step, fromToday(day));
}

function period(base: IsoDay, unit: string, step: number, from: ResolvedFrom): Resolution | null {
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

/** The day before, of or after the last full day in the text. */
export function anchored(scene: Scene, days: number): Resolution | null {
  const anchor = scene.memory.anchor;
  const base = anchor === null ? null : isoDay(anchor.edtf.slice(0, 10));
  if (anchor === null || base === null) return { needs: "event" };
  const day = addDays(base, days);
  return between(day, day, { kind: "earlier-date", day: anchor.edtf });
}

/** "N units ago", counted from the publication day; "later" and "earlier" from the last day in the text. */
export function shifted(
  scene: Scene,
  groups: Readonly<Record<string, string | undefined>>,
): Resolution | null {
  const { number = "", unit = "", side = "", about } = groups;
  const amount = amountOf(number);
  const word = side.toLowerCase().replace(/\s/g, " ");
  if (word === "on" || word === "since")
    return word === "since" && amount !== null && about !== undefined ? { needs: "event" } : null;
  const ago = word === "ago" || word === "hence" || word === "from now" || word === "previously";
  if (!ago && word !== "later" && word !== "earlier") return { needs: "event" };
  if (amount === null) return { needs: ago ? "a-single-reading" : "event" };
  const anchor = scene.memory.anchor;
  const base = ago ? scene.publishedOn : anchor === null ? null : anchorDay(anchor.edtf, unit.toLowerCase());
  if (base === null) return ago ? NO_TODAY : { needs: "event" };
  const from: ResolvedFrom = ago ? fromToday(base) : { kind: "earlier-date", day: base };
  const moved = move(
    base,
    unit.toLowerCase(),
    word === "hence" || word === "from now" || word === "later" ? amount : -amount,
  );
  if (moved === null) return { needs: ago ? "a-single-reading" : "event" };
  const rough = moved.grain !== "day" || (about !== undefined && !/just|only/i.test(about));
  const text =
    moved.grain === "day"
      ? moved.day
      : moved.grain === "month"
        ? moved.day.slice(0, 7)
        : moved.day.slice(0, 4);
  return {
    moment: { low: text, high: text, precision: rough ? "approximate" : "exact", resolvedFrom: from },
  };
}

/** The day that an anchor stands for, where it is as precise as the unit counted from it. */
function anchorDay(edtf: string, unit: string): IsoDay | null {
  const span = SPANS[unit];
  const months = span !== undefined && "months" in span ? span.months : 0;
  if (edtf.length >= 10) return isoDay(edtf.slice(0, 10));
  if (edtf.length === 7 && months >= 1) return isoDay(`${edtf}-01`);
  return edtf.length === 4 && months >= 120 ? isoDay(`${edtf}-01-01`) : null;
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
  return moved === null ? null : { day: moved, grain: span.months >= 120 ? "year" : "month" };
}

function amountOf(text: string): number | null {
  const word = text.toLowerCase();
  if (/^\d+$/.test(word)) return Number(word);
  return word === "a" || word === "an" ? 1 : (SMALL_NUMBERS[word] ?? null);
}
