import { DAY_PARTS, SPANS, WEEKDAY_NAMED, WEEKDAY_NAMERS, WEEKDAYS } from "../lexicon/calendar.ts";
import {
  COMPARES,
  DISTANCE_HEDGES,
  LASTS,
  NOWADAYS,
  SIDES,
  SIDES_OF_TODAY,
  VAGUE_AMOUNTS,
} from "../lexicon/calendar-leaning.ts";
import { PHRASE_STOPS } from "../lexicon/noun-phrases.ts";
import { SMALL_NUMBERS } from "../lexicon/numerals.ts";
import { partsOf } from "../model/day.ts";
import { endsPhrase, inWeek, monthNamed, weekdayNamed, weekdayOf, weekendOf } from "./date-near.ts";
import type { PointReading, PointRule } from "./date-rule.ts";
import { distanceOf, EVENT, periodOf, shifted, today, trailing } from "./date-shift.ts";
import { inCapitals, MONTH, MONTH_SET, PART, WEEKDAY, WEEKDAY_SET } from "./date-words.ts";
import type { Resolution } from "./moment.ts";
import { anyOf, SP, sticky } from "./pattern.ts";
import type { Scene } from "./scene.ts";
import { gapAfter, isCapital, spaceAfter, wordAt } from "./words.ts";

const UNITS = Object.keys(SPANS);
const NUMBER = `(?<number>\\d{1,4}|${anyOf([...Object.keys(SMALL_NUMBERS), ...VAGUE_AMOUNTS])})`;
const UNIT = `(?<unit>${anyOf(UNITS)}|centurie)`;
const ABOUT = `(?:(?<about>${anyOf(DISTANCE_HEDGES)})${SP})?`;
const firstOf = (phrase: string) => phrase.split(" ")[0] ?? "";
const NUMBER_STARTS = ["#", ...Object.keys(SMALL_NUMBERS), ...VAGUE_AMOUNTS.map(firstOf)];
const PERIOD = `(?<unit>[Ww]eek|[Mm]onth|[Yy]ear|[Qq]uarter|decade|century)`;

const SPAN_WORDS: ReadonlySet<string> = new Set([
  ...Object.keys(SPANS),
  ...Object.keys(SPANS).map((word) => `${word}s`),
  "centuries",
]);
const PART_SET: ReadonlySet<string> = new Set(DAY_PARTS);
const WEEKEND: ReadonlySet<string> = new Set(["weekend"]);
const PERIOD_SET: ReadonlySet<string> = new Set(["week", "month", "year", "quarter", "decade", "century"]);
const placed = (resolution: Resolution | null): PointReading | null =>
  resolution === null ? null : { kind: "placed", resolution };

/** "Roughly a week ago", "five days later", "three days before that". */
export const AGO = sticky(
  `${ABOUT}${NUMBER}\\]?${SP}(?:and${SP}a${SP}half${SP})?${UNIT}s?${SP}(?<side>${anyOf([...Object.keys(SIDES), ...Object.keys(SIDES_OF_TODAY), "since", "on"])})(?![\\w-])(?<that>${SP}that(?![\\w-]|${SP}[a-z]))?`,
  "i",
);

/** Dates that lean on the publication day or on a date before them in the text. */
export const RELATIVE_POINTS: readonly PointRule[] = [
  {
    name: "date/day-word",
    starts: ["today", "yesterday", "tomorrow", "tonight", "overnight", "the"],
    pattern: sticky(
      `(?:the${SP}day${SP}(?<far>before${SP}yesterday|after${SP}tomorrow)|(?<word>[Tt]oday|[Yy]esterday|[Tt]omorrow|[Tt]onight|[Oo]vernight)(?!['’]\\w{2})${PART})`,
    ),
    read: ({ far, word = "" }, scene, index) =>
      // "USA Today", "Russia Today": a name, not a day.
      isNowadays(scene, index) ||
      (word.startsWith("T") && isCapital(scene.words, index - 1) && spaceAfter(scene.words, index - 1))
        ? null
        : placed(
            far !== undefined
              ? today(scene, far.startsWith("before") ? -2 : 2, 0)
              : word.toLowerCase() === "overnight"
                ? today(scene, -1, 1)
                : today(scene, { yesterday: -1, tomorrow: 1 }[word.toLowerCase()] ?? 0, 0),
          ),
  },
  {
    name: "date/part-of-day",
    needs: PART_SET,
    starts: ["this", "last"],
    pattern: sticky(`(?<which>[Tt]his|[Ll]ast)${SP}(?<part>morning|afternoon|evening|night)\\b`),
    read: ({ which, part }, scene) =>
      placed(today(scene, which?.toLowerCase() === "last" && part !== "morning" ? -1 : 0, 0)),
  },
  {
    name: "date/named-weekday",
    needs: WEEKDAY_SET,
    starts: ["last", "this", "next", "past", "the"],
    pattern: sticky(
      `(?:the${SP})?(?<which>[Ll]ast|[Tt]his${SP}past|[Tt]his${SP}coming|[Tt]his|[Nn]ext|past)${SP}(?<day>${WEEKDAY})${PART}(?!\\w)`,
    ),
    read: ({ which = "", day = "" }, scene, index) =>
      placed(inWeek(scene, which.toLowerCase(), WEEKDAYS[day.toLowerCase()] ?? 0, index)),
  },
  {
    name: "date/weekday",
    starts: Object.keys(WEEKDAYS),
    pattern: sticky(
      `(?<day>${WEEKDAY})${PART}(?!\\w)(?:,?${SP}(?:of${SP})?(?<week>last|this|next|this${SP}past|this${SP}coming)${SP}week(?!\\w))?`,
    ),
    read: ({ day = "", week }, scene, index, end) => {
      const { words } = scene;
      if (WEEKDAY_NAMERS.has(words.lower[index - 1] ?? "") && isCapital(words, index - 1)) return null;
      const next = wordAt(words, end);
      if (WEEKDAY_NAMED.has(words.lower[next] ?? "") && isCapital(words, next)) return null;
      const number = WEEKDAYS[day.toLowerCase()] ?? 0;
      return placed(week === undefined ? weekdayNamed(scene, number, index) : weekdayOf(scene, week, number));
    },
  },
  {
    name: "date/weekend",
    needs: WEEKEND,
    starts: ["the", "this", "last", "next", "over"],
    pattern: sticky(
      `(?<which>[Tt]he|[Tt]his|[Tt]his${SP}past|[Tt]he${SP}past|[Ll]ast|[Nn]ext|[Tt]his${SP}coming|[Tt]he${SP}coming)${SP}weekend\\b`,
    ),
    read: ({ which = "" }, scene, index) => placed(weekendOf(scene, which.toLowerCase(), index)),
  },
  {
    name: "date/named-month",
    needs: MONTH_SET,
    starts: ["last", "this", "next", "the"],
    pattern: sticky(
      `(?<which>[Ll]ast|[Tt]his|[Nn]ext|[Tt]his${SP}past)${SP}(?<month>${MONTH})(?!\\w)(?!${SP}\\d)`,
    ),
    read: ({ which = "", month = "" }, scene) => placed(monthNamed(scene, which.toLowerCase(), month)),
  },
  {
    name: "date/trailing",
    needs: SPAN_WORDS,
    starts: ["the", "this", "last", "past", "next", "coming", "these"],
    pattern: sticky(
      `(?:(?<det>[Tt]he|[Tt]his|[Tt]hese)${SP})?(?<which>[Pp]ast|[Ll]ast|[Nn]ext|[Cc]oming|previous|preceding|following)${SP}(?:${NUMBER}${SP})?(?<unit>${anyOf(Object.keys(SPANS))}|centurie)(?<plural>s)?\\b(?!-)(?!${SP}of${SP}(?:his|her|its|their|my|the)\\b)`,
    ),
    read: (groups, scene, index) =>
      // "is scheduled to last 45 minutes": a verb.
      groups["det"] === undefined && LASTS.has(scene.words.lower[index - 1] ?? "")
        ? null
        : placed(trailing(scene, groups)),
  },
  {
    name: "date/named-period",
    needs: PERIOD_SET,
    starts: ["this", "last", "next", "the"],
    pattern: sticky(
      `(?:[Tt]he${SP}(?=current))?(?<which>[Tt]his${SP}past|[Tt]his${SP}coming|[Tt]his|[Ll]ast|[Nn]ext|current)${SP}${PERIOD}(?!\\w)`,
    ),
    read: ({ which = "", unit = "" }, scene) =>
      placed(periodOf(scene, which.toLowerCase(), unit.toLowerCase())),
  },
  {
    name: "date/ago",
    needs: SPAN_WORDS,
    starts: [...NUMBER_STARTS, ...DISTANCE_HEDGES.map(firstOf)],
    pattern: AGO,
    read: (groups, scene, index, end) =>
      groups["about"] !== undefined && compares(scene, index)
        ? null
        : placed(
            shifted(
              scene,
              distanceOf(groups),
              groups["that"] !== undefined || endsPhrase(scene, end) ? "phrase-ends" : "event-follows",
            ),
          ),
  },
  {
    name: "date/units-before",
    starts: UNITS.map((unit) => `${unit}s`),
    pattern: sticky(
      `${anyOf(UNITS.flatMap((unit) => [`${unit}s`, ...inCapitals([`${unit}s`])]))}${SP}${anyOf([...Object.keys(SIDES), "ago"])}(?![\\w-])`,
    ),
    read: () => placed(EVENT),
  },
  {
    name: "date/recent",
    starts: ["recent"],
    pattern: sticky(`recent${SP}(?:days|weeks|months|years|decades)\\b`),
    read: () => placed({ needs: "a-single-reading" }),
  },
  {
    name: "date/day-of-month",
    starts: ["the"],
    pattern: sticky(`(?:the)${SP}(?<day>[12]?\\d|3[01])(?:st|nd|rd|th)(?!-)`),
    read: ({ day = "" }, scene, index) => {
      const behind = scene.words.lower[index + 2] ?? "";
      const alone = !spaceAfter(scene.words, index + 1) || PHRASE_STOPS.has(behind);
      if (scene.words.lower[index - 1] !== "on" || behind === "of" || !alone) return null;
      const anchor = scene.memory.anchor?.edtf ?? scene.publishedOn;
      if (anchor === null || anchor === undefined || anchor.length < 7) return placed({ needs: "event" });
      const from = anchor === scene.publishedOn ? partsOf(scene.publishedOn) : null;
      const year = from?.year ?? Number(anchor.slice(0, 4));
      const month = from?.month ?? Number(anchor.slice(5, 7));
      return month > 12 ? null : { kind: "fields", fields: { year, month, day: Number(day), dayTo: null } };
    },
  },
];

/** "4% more than two weeks earlier": the hedge belongs to a figure before it. */
function compares({ words }: Scene, index: number): boolean {
  return COMPARES.has(words.lower[index - 1] ?? "") || gapAfter(words, index - 1) === "% ";
}

/** "as strong today as it was", "the ships that exist today": these days, not the day of publication. */
function isNowadays({ words }: Scene, index: number): boolean {
  return words.lower[index + 1] === "as" || NOWADAYS.has(words.lower[index - 1] ?? "");
}
