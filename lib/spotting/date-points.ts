import { MONTHS, SHORT_WEEKDAYS, WEEKDAYS } from "../lexicon/calendar.ts";
import { monthStandsAlone } from "./date-month-alone.ts";
import { type PointRule, placedText } from "./date-rule.ts";
import { counts, isJoined, readDays, readFields, readNumeric } from "./date-stated.ts";
import {
  COMMA_YEAR,
  DAY,
  LEAD,
  MONTH,
  MONTH_NAMES,
  MONTH_SET,
  OF_YEAR,
  TH,
  TO_DAY,
  YEAR,
} from "./date-words.ts";
import { SP, sticky } from "./pattern.ts";
import { isCapital, isSpace, wordAt } from "./words.ts";

const AND: ReadonlySet<string> = new Set(["and"]);

/** Absolute dates: everything whose words name a month, or a day in digits alone. */
export const ABSOLUTE_POINTS: readonly PointRule[] = [
  {
    name: "date/and-day",
    behind: AND,
    starts: ["#2"],
    pattern: sticky(`(?<day>${DAY})${TH}(?![\\w:/-]|[.,%]\\d)${COMMA_YEAR}`),
    read: (groups, scene, index, end) => {
      // "on May 4 and 5 people died"
      if (isSpace(scene.text.charAt(end)) && counts(scene.words.lower[wordAt(scene.words, end)] ?? ""))
        return null;
      // "October 18 and 19": the month stands before the first day.
      const month = scene.words.lower[index - 3] ?? "";
      const isDay = /^\d{1,2}(?:st|nd|rd|th)?$/.test(scene.words.lower[index - 2] ?? "");
      return isDay && MONTHS[month] !== undefined && isCapital(scene.words, index - 3)
        ? readFields({ ...groups, month }, scene)
        : null;
    },
  },
  {
    name: "date/day-and",
    needs: MONTH_SET,
    starts: ["#2"],
    pattern: sticky(
      `(?<day>${DAY})${TH}(?=,?${SP}and${SP}(?:the${SP})?${DAY}${TH}${SP}(?:of${SP})?(?<month>${MONTH})(?!\\w)(?:,?${SP}(?<yearAhead>${YEAR}))?)`,
    ),
    read: (groups, scene, index) =>
      scene.words.lower[index - 1] === "between" || isJoined(scene, index) ? null : readFields(groups, scene),
  },
  {
    name: "date/iso",
    starts: ["#4"],
    pattern: sticky(
      `(?<year>${YEAR})(?:-(?<monthNumber>\\d\\d)(?:-(?<day>\\d\\d))?|/(?<monthSlash>[01]\\d)/(?<daySlash>[0-3]\\d))(?![\\d/-])`,
    ),
    read: (groups, scene) =>
      readFields(
        {
          ...groups,
          monthNumber: groups["monthNumber"] ?? groups["monthSlash"],
          day: groups["day"] ?? groups["daySlash"],
        },
        scene,
      ),
  },
  {
    name: "date/year-month-day",
    needs: MONTH_SET,
    starts: ["#4"],
    pattern: sticky(`(?<year>${YEAR})${SP}(?<month>${MONTH})(?:${SP}(?<day>${DAY})${TH}(?!\\d))?`),
    read: readFields,
  },
  {
    name: "date/month-day",
    starts: [...MONTH_NAMES, ...Object.keys(WEEKDAYS), ...SHORT_WEEKDAYS],
    pattern: sticky(
      `${LEAD}(?<month>${MONTH})${SP}?(?<day>${DAY})${TH}(?![\\d]|[:,]\\d)(?:(?=${SP}and${SP}${DAY}${TH}(?:,?${SP}(?<yearAhead>${YEAR}))?(?!\\d))|${TO_DAY}${COMMA_YEAR})`,
    ),
    read: readDays,
  },
  {
    name: "date/day-month",
    needs: MONTH_SET,
    starts: ["#2", ...Object.keys(WEEKDAYS), ...SHORT_WEEKDAYS],
    pattern: sticky(
      `${LEAD}(?<day>${DAY})${TH}${TO_DAY}${SP}(?:of${SP})?(?<month>${MONTH})(?!\\w|-[a-z])${COMMA_YEAR}`,
    ),
    read: readDays,
  },
  {
    name: "date/month-year",
    starts: MONTH_NAMES,
    pattern: sticky(
      `(?<month>${MONTH}),?${SP}(?:(?:of|in)${SP})?(?:(?<year>${YEAR})(?![\\d,]\\d)|['’](?<short>\\d\\d)(?!\\w))`,
    ),
    read: readFields,
  },
  {
    name: "date/month",
    starts: MONTH_NAMES,
    pattern: sticky(`(?<month>${MONTH})(?!\\w|-(?!${MONTH}))(?:${OF_YEAR})?`),
    read: (groups, scene, index) =>
      monthStandsAlone(groups["month"] ?? "", scene, index) ? readFields(groups, scene) : null,
  },
  {
    name: "date/numeric",
    starts: ["#2"],
    pattern: sticky(
      `(?<a>\\d{1,2})(?<sep>[./])(?<b>\\d{1,2})\\k<sep>(?:(?<year>${YEAR})|(?<=\\d\\d\\.\\d\\d\\.)(?<short>[0-4]\\d))(?![\\d.]\\d|\\d)`,
    ),
    read: readNumeric,
  },
  {
    name: "date/decade",
    starts: ["the", "#4"],
    pattern: sticky(`(?:the${SP})?(?<decade>(?:1[5-9]|20)\\d)0['’]?s(?!\\w)`),
    read: ({ decade = "" }) => placedText(`${decade}X`),
  },
];
