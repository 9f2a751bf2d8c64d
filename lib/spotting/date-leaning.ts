import { MONTHS, WEEKDAYS } from "../lexicon/calendar.ts";
import {
  COMPARED,
  DAYS_AND_PARTS,
  LEANING,
  PERIODS,
  RUNS_ON,
  SIDES,
  THE_NEXT,
} from "../lexicon/calendar-leaning.ts";
import { SEASONS } from "../lexicon/seasons.ts";
import {
  inAnotherYear,
  leaningDay,
  leaningMonth,
  leaningPeriod,
  leaningSeason,
  leaningWeekday,
  yearBeside,
} from "./date-anchor.ts";
import { endsPhrase } from "./date-near.ts";
import type { PointReading, PointRule } from "./date-rule.ts";
import { EVENT } from "./date-shift.ts";
import { inCapitals, MONTH, MONTH_SET, WEEKDAY, WEEKDAY_SET, YEAR } from "./date-words.ts";
import type { Resolution } from "./moment.ts";
import { anyOf, SP, sticky } from "./pattern.ts";
import type { Scene } from "./scene.ts";

const THE = `[Tt]he${SP}`;
const THAT = Object.keys(LEANING).filter((word) => word.startsWith("that"));
const OTHERS = Object.keys(LEANING).filter((word) => !word.startsWith("that"));
/** "that", "the same", "the following", "the next". Without the article only "that" leans on the text. */
const WHICH = `(?:${THE}(?<which>${anyOf([...OTHERS, THE_NEXT])})|(?<that>${anyOf([...THAT, ...inCapitals(THAT)])}))${SP}`;
const NEAR = [...OTHERS, THE_NEXT];
const STARTS = ["the", "that"];
const SEASON = anyOf(Object.keys(SEASONS));
const DAY_OR_PART = anyOf(DAYS_AND_PARTS);
const DAY_SET: ReadonlySet<string> = new Set(DAYS_AND_PARTS);
const PERIOD_SET: ReadonlySet<string> = new Set(PERIODS);
const SEASON_SET: ReadonlySet<string> = new Set(Object.keys(SEASONS));
const SIDE_SET: ReadonlySet<string> = new Set(Object.keys(SIDES));
const SAME: ReadonlySet<string> = new Set(["same"]);
const LAST_YEAR = `(?:the${SP})?(?:last|previous|prior)${SP}year|a${SP}year${SP}(?:ago|earlier|before)`;

const placed = (resolution: Resolution): PointReading => ({ kind: "placed", resolution });
const stepOf = ({ which, that }: Readonly<Record<string, string | undefined>>) =>
  that !== undefined ? 0 : (LEANING[(which ?? "").toLowerCase()] ?? 1);

/** Dates that lean on a date before them in the text. */
export const LEANING_POINTS: readonly PointRule[] = [
  {
    name: "date/leaning-day",
    needs: DAY_SET,
    starts: [...STARTS, ...OTHERS, THE_NEXT],
    pattern: sticky(
      `(?:(?:${THE})?(?<which>${anyOf([...NEAR, ...inCapitals(NEAR)])})|(?<that>${anyOf([...THAT, ...inCapitals(THAT)])}))${SP}${DAY_OR_PART}(?![\\w-]|${SP}of\\b)`,
    ),
    read: (groups, scene) => placed(leaningDay(scene, stepOf(groups))),
  },
  {
    name: "date/leaning-period",
    needs: PERIOD_SET,
    starts: STARTS,
    pattern: sticky(`${WHICH}(?<unit>${anyOf(PERIODS)})(?![\\w-]|${SP}of\\b)`),
    read: (groups, scene, index) =>
      groups["which"] === THE_NEXT && runsOn(scene, index)
        ? null
        : placed(leaningPeriod(scene, groups["unit"] ?? "", stepOf(groups))),
  },
  {
    name: "date/leaning-month",
    needs: MONTH_SET,
    starts: STARTS,
    pattern: sticky(`${WHICH}(?<month>${MONTH})(?!\\w)(?!${SP}\\d)`),
    read: (groups, scene) => {
      const month = MONTHS[(groups["month"] ?? "").replace(".", "").toLowerCase()];
      return month === undefined ? null : placed(leaningMonth(scene, month, stepOf(groups)));
    },
  },
  {
    name: "date/leaning-weekday",
    needs: WEEKDAY_SET,
    starts: STARTS,
    pattern: sticky(`${WHICH}(?<day>${WEEKDAY})(?:${SP}${DAY_OR_PART})?(?!\\w)`),
    read: (groups, scene) =>
      placed(leaningWeekday(scene, WEEKDAYS[(groups["day"] ?? "").toLowerCase()] ?? 1, stepOf(groups))),
  },
  {
    name: "date/leaning-season",
    needs: SEASON_SET,
    starts: STARTS,
    pattern: sticky(`${WHICH}(?<season>${SEASON})(?![\\w-])`),
    read: (groups, scene) =>
      placed(leaningSeason(scene, SEASONS[groups["season"] ?? ""] ?? 0, stepOf(groups))),
  },
  {
    name: "date/side",
    needs: SIDE_SET,
    starts: ["the"],
    pattern: sticky(
      `${THE}(?:(?<unit>${anyOf(PERIODS)})|${DAY_OR_PART})${SP}(?<side>${anyOf(Object.keys(SIDES))})(?![\\w-])(?<that>${SP}that(?![\\w-]|${SP}[a-z]))?`,
    ),
    read: ({ unit, side = "", that }, scene, _index, end) => {
      if (that === undefined && !endsPhrase(scene, end)) return placed(EVENT);
      const step = SIDES[side] ?? -1;
      return placed(unit === undefined ? leaningDay(scene, step) : leaningPeriod(scene, unit, step));
    },
  },
  {
    name: "date/same-in-another-year",
    needs: SAME,
    starts: ["the"],
    pattern: sticky(
      `${THE}same${SP}(?:\\w{3,8}${SP})?(?<unit>${anyOf(COMPARED)})${SP}(?:(?:of|in)${SP}(?:(?<year>${YEAR})(?![\\d,]\\d)|(?<beside>the${SP}(?:last|previous|prior)${SP}year))|(?<last>${LAST_YEAR}))(?!\\w)`,
    ),
    read: ({ unit = "", year, beside, last }, scene) =>
      placed(
        inAnotherYear(
          scene,
          unit,
          year === undefined ? yearBeside(scene, beside ?? last ?? "") : Number(year),
        ),
      ),
  },
];

/** "over the next year" runs from now on; "The next year it sank" leans on the text. */
function runsOn({ words }: Scene, index: number): boolean {
  return RUNS_ON.has(words.lower[index - 1] ?? "");
}
