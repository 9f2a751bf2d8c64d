import {
  AFTER_NINE_ELEVEN,
  EASTER_HOLIDAYS,
  FIXED_HOLIDAYS,
  HOLIDAY_LEADS,
  HOLIDAY_THINGS,
  OTHER_HOLIDAYS,
  WEEKDAY_HOLIDAYS,
} from "../lexicon/holidays.ts";
import { partsOf } from "../model/day.ts";
import { feastIn } from "./date-feasts.ts";
import { type PointReading, type PointRule, placedText } from "./date-rule.ts";
import { fromToday, NO_TODAY } from "./date-shift.ts";
import { yearOf } from "./date-stated.ts";
import { COMMA_YEAR, PART } from "./date-words.ts";
import { exact, resolveFields } from "./date-years.ts";
import type { Resolution } from "./moment.ts";
import { anyOf, sticky } from "./pattern.ts";
import type { Scene } from "./scene.ts";
import { wordAt } from "./words.ts";

const NAMES = [FIXED_HOLIDAYS, WEEKDAY_HOLIDAYS, EASTER_HOLIDAYS, OTHER_HOLIDAYS].flatMap((table) =>
  Object.keys(table),
);

/** Holidays that events are dated by. */
export const HOLIDAY_POINTS: readonly PointRule[] = [
  {
    name: "date/holiday",
    starts: NAMES.flatMap((name) => name.split(/[ .'-]/)[0] ?? ""),
    pattern: sticky(
      `(?<holiday>${anyOf(NAMES).replaceAll("'", "['’]")})(?!\\w|-[a-z])${PART}${COMMA_YEAR}`,
      "i",
    ),
    read: (groups, scene, index, end) => {
      const name = (groups["holiday"] ?? "").toLowerCase().replace("’", "'");
      return isMeant(scene, index, end, name) ? feast(scene, index, name, yearOf(groups, scene)) : null;
    },
  },
  {
    name: "date/nine-eleven",
    behind: AFTER_NINE_ELEVEN,
    starts: ["#2"],
    pattern: sticky("9/11(?![\\w/])"),
    read: () => placedText("2001-09-11"),
  },
];

/** A name with a capital, that names no island, treaty or parade; of one word only behind a word that dates take. */
function isMeant({ words, text }: Scene, index: number, end: number, name: string): boolean {
  const first = text.charAt(words.starts[index] ?? 0);
  if (first === first.toLowerCase()) return false;
  const next = wordAt(words, end);
  const follows = words.starts[next] === end + 1;
  if (follows && (/[A-Z]/.test(text.charAt(end + 1)) || HOLIDAY_THINGS.has(words.lower[next] ?? "")))
    return false;
  return name.includes(" ") || HOLIDAY_LEADS.has(words.lower[index - 1] ?? "");
}

function feast(scene: Scene, index: number, name: string, stated: number | null): PointReading | null {
  const needs = OTHER_HOLIDAYS[name];
  if (needs !== undefined) return placed({ needs });
  if (stated !== null) {
    const day = feastIn(name, stated);
    return day === null ? null : placedText(day);
  }
  const today = scene.publishedOn;
  const guess = feastIn(name, today === null ? 2000 : partsOf(today).year);
  if (guess === null) return null;
  const { month, day } = partsOf(guess);
  const before = scene.words.lower[index - 1] ?? "";
  if (before === "last" || before === "next") return placed(beside(scene, name, before));
  // The rules of undated days say which year it is; the day of a movable feast is that of this year.
  const resolution = resolveFields({ year: null, month, day, dayTo: null }, scene, index, null);
  if (resolution === null || "needs" in resolution) return resolution === null ? null : placed(resolution);
  const { low, resolvedFrom } = resolution.moment;
  const found = feastIn(name, Number(low.slice(0, 4)));
  return found === null ? null : placed({ moment: exact(found, found, resolvedFrom) });
}

/** "last Christmas", "next Easter": the nearest on that side of the publication day. */
function beside(scene: Scene, name: string, side: "last" | "next"): Resolution {
  const today = scene.publishedOn;
  if (today === null) return NO_TODAY;
  const { year } = partsOf(today);
  const days = [year - 1, year, year + 1].flatMap((each) => feastIn(name, each) ?? []);
  const day = side === "last" ? days.findLast((each) => each < today) : days.find((each) => each > today);
  return day === undefined ? { needs: "year" } : { moment: exact(day, day, fromToday(today)) };
}

const placed = (resolution: Resolution): PointReading => ({ kind: "placed", resolution });
