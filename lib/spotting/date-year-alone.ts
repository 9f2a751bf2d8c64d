import { PEOPLE, YEAR_EVENTS, YEAR_NOUNS, YEAR_PREPOSITIONS } from "../lexicon/calendar.ts";
import type { PointRule } from "./date-points.ts";
import { DASH, SP, sticky } from "./pattern.ts";
import type { Scene } from "./scene.ts";
import { isCapital, isSpace } from "./words.ts";

const EARLIEST = 1500;
const LATEST = 2100;

/** Four digits alone: a year only where the words around them make it one. */
export const YEAR_POINTS: readonly PointRule[] = [
  {
    name: "date/year-range",
    starts: ["#"],
    pattern: sticky(
      `(?<low>(?:1[5-9]|20)\\d\\d)${SP}?${DASH}${SP}?(?<high>(?:1[5-9]|20)\\d\\d|\\d\\d)(?![\\d\\w%]|,\\d|\\.\\d)`,
    ),
    read: ({ low = "", high = "" }, scene, index) => {
      const end = high.length === 2 ? low.slice(0, 2) + high : high;
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
    starts: ["#"],
    pattern: sticky(`(?<year>(?:1[5-9]|20)\\d\\d)(?![\\d\\w%€$]|,\\d|\\.\\d|-[A-Za-z]|${SP}?%)`),
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
  if (/^[ \u00a0]?\($/.test(gap)) return true;
  if (gap === "-" || gap === "–")
    return /^(?:mid|early|late|pre|post)$/.test(previous) || /^\d{4}$/.test(previous);
  if (!isSpace(gap))
    return (
      index === 0 ||
      /^[ \u00a0]?[[(–—,;:]/.test(gap) ||
      /^\.?[,;] $/.test(gap) ||
      gap.includes("\n") ||
      /^[.?!]["”)]? $/.test(gap)
    );
  if (YEAR_PREPOSITIONS.has(previous) || YEAR_EVENTS.has(previous)) return true;
  if (/^['’]s$/.test(words.text.slice(words.ends[index], (words.ends[index] ?? 0) + 2))) return true;
  // "the joint 2023 exercise": a year may stand before a noun, but not behind a name that it could number.
  return (
    !isCapital(words, index - 1) &&
    !/^(?:no|nos|about|some|over|than|nearly|almost|least|most|around|only|another|all)$/.test(previous) &&
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
  if (words.lower[index - 1] === "the" && (words.lower[index] ?? "") >= "1900" && !PEOPLE.has(next))
    return false;
  if (
    /^(?:km|mm|kg|m|year|mile|foot|pound|ton|tonne|people|children|men|women|personnel|troops|miles?|nautical|tons?|tonnes?|metres?|meters?|feet|dollars|euros|percent)$/.test(
      next,
    )
  )
    return true;
  return (
    /(?:[^su]s|children|people|men)$/.test(next) &&
    !/^(?:is|was|has|as|its|this|does|says|us|his|levels)$/.test(next) &&
    !isCapital(words, index + 1)
  );
}

function nounFollows(scene: Scene, index: number): boolean {
  const next = scene.words.lower[index + 1] ?? "";
  return (
    isSpace(scene.words.text.slice(scene.words.ends[index] ?? 0, scene.words.starts[index + 1] ?? 0)) &&
    /^[a-z]{3,}$/.test(next)
  );
}
