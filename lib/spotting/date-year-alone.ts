import {
  COUNT_LEADS,
  COUNTED_UNITS,
  NO_COUNT,
  OWNERS,
  PEOPLE,
  UP_OR_DOWN,
  YEAR_COMPOUNDS,
  YEAR_EVENTS,
  YEAR_NOUNS,
  YEAR_PREFIXES,
  YEAR_PREPOSITIONS,
} from "../lexicon/years.ts";
import type { PointRule } from "./date-rule.ts";
import { anyOf, DASH, SP, sticky } from "./pattern.ts";
import type { Scene } from "./scene.ts";
import { isCapital, isSpace } from "./words.ts";

const EARLIEST = 1500;
const LATEST = 2100;

/** Four digits alone: a year only where the words around them make it one. */
export const YEAR_POINTS: readonly PointRule[] = [
  {
    name: "date/year-range",
    starts: ["#4"],
    pattern: sticky(
      `(?<low>(?:1[5-9]|20)\\d\\d)(?:${SP}?${DASH}${SP}?|(?<slash>/)(?=\\d\\d(?!\\d)))(?<high>(?:1[5-9]|20)\\d\\d|\\d\\d)(?![\\d\\w%]|,\\d|\\.\\d)`,
    ),
    read: ({ low = "", high = "", slash }, scene, index) => {
      const end = high.length === 2 ? low.slice(0, 2) + high : high;
      // "the 2023/24 season": behind a stroke only the next year.
      if (slash !== undefined && Number(end) !== Number(low) + 1) return null;
      if (Number(end) <= Number(low) || Number(end) - Number(low) > 150 || countsSomething(scene, index + 1))
        return null;
      return {
        kind: "placed",
        resolution: { moment: { low, high: end, precision: "exact", resolvedFrom: { kind: "text" } } },
      };
    },
  },
  {
    name: "date/year",
    starts: ["#4"],
    pattern: sticky(
      `(?<year>(?:1[5-9]|20)\\d\\d)(?![\\d\\w%€$]|,\\d|\\.\\d|-(?!${anyOf(YEAR_COMPOUNDS)}\\b)[A-Za-z]|${SP}?%)`,
    ),
    read: ({ year = "" }, scene, index) =>
      Number(year) < EARLIEST || Number(year) > LATEST || !isYear(scene, index)
        ? null
        : {
            kind: "fields",
            fields: { year: Number(year), month: null, day: null, dayTo: null },
          },
  },
];

function isYear(scene: Scene, index: number): boolean {
  const { words } = scene;
  const start = words.starts[index] ?? 0;
  const sign = words.text.charAt(start - 1);
  if (/[$€£¥#№.,:/-]/.test(sign) && sign !== "-") return false;
  const previous = words.lower[index - 1] ?? "";
  const gap = words.text.slice(words.ends[index - 1] ?? start, start);
  if (countsSomething(scene, index)) return false;
  if (gap.endsWith("(")) return true;
  if (gap === "-" || gap === "–") return YEAR_PREFIXES.has(previous) || /^\d{4}$/.test(previous);
  if (!isSpace(gap))
    return (
      index === 0 ||
      /^[ \u00a0]?[[(–—,;:]/.test(gap) ||
      /^\.?[,;] $/.test(gap) ||
      gap.includes("\n") ||
      /^[.?!]["”)]? $/.test(gap)
    );
  // "around 2000" may as well count; "around 2015" hardly.
  if ((previous === "around" || previous === "about") && (words.lower[index] ?? "").endsWith("00"))
    return false;
  // "sales are down on 2023"
  if (previous === "on" && UP_OR_DOWN.has(words.lower[index - 2] ?? "")) return true;
  if (YEAR_PREPOSITIONS.has(previous) || YEAR_EVENTS.has(previous)) return true;
  if (words.text.charAt(words.ends[index] ?? 0) === "-") return !isCapital(words, index - 1);
  if (/^['’]s$/.test(words.text.slice(words.ends[index], (words.ends[index] ?? 0) + 2))) return true;
  // "the joint 2023 exercise": a year may stand before a noun, but not behind a name that it could number.
  return (
    !isCapital(words, index - 1) &&
    !COUNT_LEADS.has(previous) &&
    !/^\d+$/.test(previous) &&
    nounFollows(scene, index)
  );
}

/** "1709 schoolchildren", "2000 rounds": a plural behind four digits makes them a count. */
function countsSomething(scene: Scene, index: number): boolean {
  const { words } = scene;
  const gap = words.text.slice(words.ends[index] ?? 0, words.starts[index + 1] ?? 0);
  if (!isSpace(gap)) return false;
  const next = words.lower[index + 1] ?? "";
  if (YEAR_NOUNS.has(next)) return false;
  // "the 2003 raids": the article makes it a year, but for people.
  const digits = words.lower[index] ?? "";
  if (words.lower[index - 1] === "the" && digits >= "1900" && !PEOPLE.has(next)) return false;
  // "its 2006 raids": a round number may still count.
  if (
    OWNERS.has(words.lower[index - 1] ?? "") &&
    digits >= "1900" &&
    !digits.endsWith("00") &&
    !PEOPLE.has(next)
  )
    return false;
  if (COUNTED_UNITS.has(next)) return true;
  return /(?:[^su]s|children|people|men)$/.test(next) && !NO_COUNT.has(next) && !isCapital(words, index + 1);
}

function nounFollows(scene: Scene, index: number): boolean {
  const next = scene.words.lower[index + 1] ?? "";
  return (
    isSpace(scene.words.text.slice(scene.words.ends[index] ?? 0, scene.words.starts[index + 1] ?? 0)) &&
    /^[a-z]{3,}$/.test(next)
  );
}
