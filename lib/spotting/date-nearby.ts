import { WEEKDAYS } from "../lexicon/calendar.ts";
import { RUNS_ON } from "../lexicon/calendar-leaning.ts";
import { SHORT_YEAR_LEADS } from "../lexicon/years.ts";
import { partsOf } from "../model/day.ts";
import { inWeek } from "./date-near.ts";
import { type PointReading, type PointRule, placedText } from "./date-rule.ts";
import { fromToday, monthText, NO_TODAY, period, today, trailing } from "./date-shift.ts";
import { shortYear } from "./date-stated.ts";
import { WEEKDAY, WEEKDAY_SET } from "./date-words.ts";
import { exact } from "./date-years.ts";
import { addDays } from "./day-count.ts";
import type { Resolution } from "./moment.ts";
import { SP, sticky } from "./pattern.ts";
import type { Scene } from "./scene.ts";

const placed = (resolution: Resolution | null): PointReading | null =>
  resolution === null ? null : { kind: "placed", resolution };

const BESIDE: ReadonlySet<string> = new Set(["before", "after"]);
const END: ReadonlySet<string> = new Set(["end"]);
const TIME: ReadonlySet<string> = new Set(["time"]);

/** Turns of phrase that name a period beside the publication day. */
export const NEARBY_POINTS: readonly PointRule[] = [
  {
    name: "date/before-last",
    needs: BESIDE,
    starts: ["the"],
    pattern: sticky(
      `[Tt]he${SP}(?<unit>week|weekend|month|year|night)${SP}(?:before${SP}(?<last>last)|after${SP}next)(?![\\w-]|${SP}(?:week|month|year|night|[A-Z]))`,
    ),
    read: ({ unit = "", last }, scene) => placed(twoAway(scene, unit, last === undefined ? 2 : -2)),
  },
  {
    name: "date/this-time",
    needs: TIME,
    starts: ["this"],
    pattern: sticky(`[Tt]his${SP}time${SP}(?<which>last|next)${SP}year(?!\\w)`),
    read: ({ which }, scene) => {
      const day = scene.publishedOn;
      if (day === null) return placed(NO_TODAY);
      const { year, month } = partsOf(day);
      const text = monthText({ year: year + (which === "last" ? -1 : 1), month });
      return placed({ moment: { ...exact(text, text, fromToday(day)), precision: "approximate" } });
    },
  },
  {
    name: "date/week-on-weekday",
    needs: WEEKDAY_SET,
    starts: ["a"],
    pattern: sticky(`[Aa]${SP}week${SP}on${SP}(?<day>${WEEKDAY})(?!\\w)`),
    read: ({ day = "" }, scene, index) => {
      const base = scene.publishedOn;
      const later = base === null ? null : addDays(base, 7);
      return later === null
        ? placed(NO_TODAY)
        : placed(inWeek({ ...scene, publishedOn: later }, "next", WEEKDAYS[day.toLowerCase()] ?? 1, index));
    },
  },
  {
    name: "date/period-end",
    needs: END,
    starts: ["year", "month", "week", "the"],
    pattern: sticky(
      `(?:the${SP})?(?<unit>[Yy]ear|[Mm]onth|[Ww]eek)(?:['’]s${SP}|-)end(?:${SP}(?<year>20\\d\\d)(?!\\d))?(?![\\w-])`,
    ),
    read: ({ unit = "", year }, scene) => placed(endOf(scene, unit.toLowerCase(), year)),
  },
  {
    name: "date/new-year",
    starts: ["the"],
    pattern: sticky(`[Tt]he${SP}(?:new${SP}year|New${SP}Year)(?![\\w’'-]|${SP}[A-Z])`),
    read: (_groups, scene) => {
      const day = scene.publishedOn;
      if (day === null) return placed(NO_TODAY);
      // In the autumn the new year is the next one; in January it is the one just begun.
      const { year, month } = partsOf(day);
      const at = String(month >= 7 ? year + 1 : year);
      return placed({ moment: exact(at, at, fromToday(day)) });
    },
  },
  {
    name: "date/next-from-now",
    behind: RUNS_ON,
    starts: ["the"],
    pattern: sticky(
      `the${SP}(?<which>next|last)${SP}(?<unit>day|week|fortnight|month|year|decade)(?![\\w-]|${SP}of${SP})`,
    ),
    read: ({ which, unit }, scene) => placed(trailing(scene, { which, number: "1", unit })),
  },
  {
    name: "date/short-year",
    behind: SHORT_YEAR_LEADS,
    starts: ["#2"],
    pattern: sticky("(?<short>\\d\\d)(?![\\w%°]|[.,:/-]\\d)"),
    read: ({ short }, scene, index) => {
      // "since '97"; without the apostrophe two digits are no year.
      if (!/['’]/.test(scene.text.charAt((scene.words.starts[index] ?? 0) - 1))) return null;
      const year = shortYear(short, scene.publishedOn);
      return year === null ? null : placedText(String(year));
    },
  },
  {
    name: "date/short-decade",
    starts: ["#2"],
    pattern: sticky("(?<short>[4-9])0s(?!\\w)"),
    read: ({ short }, scene, index) =>
      /['’]/.test(scene.text.charAt((scene.words.starts[index] ?? 0) - 1)) ? placedText(`19${short}X`) : null,
  },
];

function twoAway(scene: Scene, unit: string, step: -2 | 2): Resolution | null {
  const day = scene.publishedOn;
  if (day === null) return NO_TODAY;
  if (unit === "night") return today(scene, step, 0);
  return unit === "weekend" ? { needs: "a-single-reading" } : period(day, unit, step, fromToday(day));
}

/** "by year's end", "at month-end", "year-end 2026": the last days of the period. */
function endOf(scene: Scene, unit: string, year: string | undefined): Resolution | null {
  const day = scene.publishedOn;
  if (unit === "year") {
    const at = year ?? day?.slice(0, 4);
    if (at === undefined) return NO_TODAY;
    const from = year === undefined && day !== null ? fromToday(day) : { kind: "text" as const };
    return { moment: { ...exact(`${at}-12-21`, `${at}-12-31`, from), precision: "approximate" } };
  }
  if (day === null) return NO_TODAY;
  const whole = period(day, unit, 0, fromToday(day));
  return whole === null || "needs" in whole
    ? whole
    : { moment: { ...whole.moment, precision: "approximate" } };
}
