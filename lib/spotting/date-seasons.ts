import { BEGINS_NO_EVENT } from "../lexicon/calendar-leaning.ts";
import { PHRASE_STOPS } from "../lexicon/noun-phrases.ts";
import {
  FALL_OF_WHAT,
  SEASON_LEADS,
  SEASON_LEADS_PLAIN,
  SEASON_STEPS,
  SEASONS,
  SEASONS_IN_DOUBT,
} from "../lexicon/seasons.ts";
import { partsOf } from "../model/day.ts";
import type { PointReading, PointRule } from "./date-rule.ts";
import { fromToday, NO_TODAY } from "./date-shift.ts";
import { leaningYear } from "./date-stated.ts";
import { tenseAt } from "./date-tense.ts";
import { inCapitals, OF_YEAR, YEAR } from "./date-words.ts";
import { exact, tellsHistory } from "./date-years.ts";
import type { Resolution } from "./moment.ts";
import { anyOf, DASH, SP, sticky } from "./pattern.ts";
import type { Scene } from "./scene.ts";
import { isSpace, wordAt } from "./words.ts";

const NAMES = Object.keys(SEASONS);
const SEASON = anyOf([...NAMES, ...inCapitals(NAMES)]);
const NAME_SET: ReadonlySet<string> = new Set(NAMES);
const codeOf = (season: string | undefined) => SEASONS[(season ?? "").toLowerCase()] ?? 0;
const placed = (resolution: Resolution): PointReading => ({ kind: "placed", resolution });

/** Seasons with a year, beside the publication day, and alone. */
export const SEASON_POINTS: readonly PointRule[] = [
  {
    name: "date/season-year",
    needs: NAME_SET,
    starts: ["the", ...NAMES],
    pattern: sticky(
      `(?:[Tt]he${SP})?(?<season>${SEASON})(?:(?:${SP}(?:and|or|to)${SP}|${SP}?(?:${DASH}|/)${SP}?)(?<to>${SEASON}))?(?:,?${SP}(?:(?:of|in)${SP})?(?<year>${YEAR})(?:${DASH}(?<end>\\d\\d(?:\\d\\d)?))?(?!\\d)|${OF_YEAR})`,
    ),
    read: ({ season, to, year, ofYear }, scene) => {
      const known = year === undefined ? leaningYear(ofYear, scene) : Number(year);
      if (known === null) return placed({ needs: "year" });
      const [first, last] = [codeOf(season), codeOf(to ?? season)];
      // "the winter and spring of 1920": that winter began in the year before.
      const from = `${first > last ? known - 1 : known}-${first}`;
      const origin =
        year === undefined && scene.publishedOn !== null
          ? fromToday(scene.publishedOn)
          : { kind: "text" as const };
      return placed({ moment: exact(from, `${known}-${last}`, origin) });
    },
  },
  {
    name: "date/named-season",
    needs: NAME_SET,
    starts: ["last", "this", "next", "the"],
    pattern: sticky(
      `(?:(?<this>[Tt]his)(?:${SP}(?:past|coming))?|[Tt]he${SP}(?<step>${anyOf(Object.keys(SEASON_STEPS))})|(?<bare>[Ll]ast|[Nn]ext))${SP}(?<season>${SEASON})(?![\\w-])`,
    ),
    read: ({ step, bare, season }, scene, index) => {
      const word = step ?? bare?.toLowerCase() ?? scene.words.lower[index + 1] ?? "";
      return placed(seasonBeside(scene, SEASON_STEPS[word] ?? "this", codeOf(season)));
    },
  },
  {
    name: "date/season",
    needs: NAME_SET,
    starts: ["the", ...NAMES],
    pattern: sticky(`(?:(?<the>[Tt]he)${SP})?(?<season>${SEASON})(?![\\w-])`),
    read: ({ the, season = "" }, scene, index, end) => {
      const before = scene.words.lower[index - 1] ?? "";
      const name = season.toLowerCase();
      const isNamed = standsAlone(scene, end);
      const doubtful = SEASONS_IN_DOUBT.has(name) && (name === "fall" || the === undefined);
      const led = SEASON_LEADS.has(before) || (!doubtful && SEASON_LEADS_PLAIN.has(before));
      if (the === undefined || doubtful ? !led || !isNamed : followsCapital(scene, end)) return null;
      // "the fall in prices" is no season.
      if (name === "fall" && FALL_OF_WHAT.has(scene.words.lower[wordAt(scene.words, end)] ?? "")) return null;
      return placed(seasonByTense(scene, index, codeOf(season)));
    },
  },
];

/** A season beside the publication day. A winter belongs to the year in which it begins. */
function seasonBeside(scene: Scene, which: "last" | "this" | "next", code: number): Resolution {
  const day = scene.publishedOn;
  if (day === null) return NO_TODAY;
  const { year, month } = partsOf(day);
  const begins = (code - 21) * 3 + 3;
  // In January the running winter is that of the year before.
  const running = code === 24 && month <= 2 ? year - 1 : year;
  const at =
    which === "this"
      ? running
      : which === "next"
        ? month < begins && code !== 24
          ? year
          : running + 1
        : month > begins + 2
          ? year
          : running - 1;
  return { moment: exact(`${at}-${code}`, `${at}-${code}`, fromToday(day)) };
}

/** A season without a year: the next one where the sentence looks ahead, the latest where it looks back. */
function seasonByTense(scene: Scene, index: number, code: number): Resolution {
  const day = scene.publishedOn;
  if (day === null) return NO_TODAY;
  const tense = tenseAt(scene, index);
  if (tense === "open" || tellsHistory(scene)) return { needs: "year" };
  const { year, month } = partsOf(day);
  const begins = (code - 21) * 3 + 3;
  const inWinter = code === 24 && month <= 2;
  const at =
    tense === "future"
      ? inWinter
        ? year - 1
        : month <= begins + 2
          ? year
          : year + 1
      : month >= begins
        ? year
        : year - 1;
  return { moment: exact(`${at}-${code}`, `${at}-${code}`, fromToday(day)) };
}

/** A season alone ends its phrase: "in winter quarters" and "a spring offensive" name no season of a year. */
function standsAlone({ words, text }: Scene, end: number): boolean {
  const next = words.lower[wordAt(words, end)] ?? "";
  return !isSpace(text.charAt(end)) || PHRASE_STOPS.has(next) || BEGINS_NO_EVENT.has(next);
}

/** "the Summer Palace", "the Spring 2024 issue". */
function followsCapital({ text }: Scene, end: number): boolean {
  return isSpace(text.charAt(end)) && /[A-Z\d]/.test(text.charAt(end + 1));
}
