import { DAY_PARTS, MONTHS, SHORT_WEEKDAYS, WEEKDAYS } from "../lexicon/calendar.ts";
import { EVENT_DAYS } from "../lexicon/holidays.ts";
import { COUNTED_UNITS, PEOPLE } from "../lexicon/years.ts";
import type { IsoDay } from "../model/day.ts";
import { monthStandsAlone } from "./date-month-alone.ts";
import type { DateFields } from "./date-years.ts";
import type { Resolution } from "./moment.ts";
import { anyOf, DASH, SP, sticky } from "./pattern.ts";
import type { Scene } from "./scene.ts";
import { isCapital, isSpace, wordAt } from "./words.ts";

/** What one way of writing a date states: fields still to be completed, or a moment already placed. */
export type PointReading =
  | { readonly kind: "fields"; readonly fields: DateFields }
  | { readonly kind: "placed"; readonly resolution: Resolution };

/** One way of writing a date: the words it begins with, its pattern, and what its parts mean. */
export interface PointRule {
  readonly name: string;
  /** First words in lower case; "#" is any number in digits, "#2" one that begins with one or two, "#4" with four. */
  readonly starts: readonly string[];
  /** Where given, the word before must be one of these. */
  readonly behind?: ReadonlySet<string>;
  /** Where given, one of these must be the first word or among the four behind it: a quick look before the pattern. */
  readonly needs?: ReadonlySet<string>;
  readonly pattern: RegExp;
  read(
    groups: Readonly<Record<string, string | undefined>>,
    scene: Scene,
    index: number,
    end: number,
  ): PointReading | null;
}

/** Words as names and headlines write them: with a capital first, and all in capitals. */
export const inCapitals = (words: Iterable<string>) =>
  [...words].flatMap((word) => [word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()]);
export const MONTH_NAMES = Object.keys(MONTHS);
const isShort = (month: string) =>
  month.length <= 4 && month !== "june" && month !== "july" && month !== "may";
/** A short form takes its stop along only where the date goes on behind it: the stop may end the sentence. */
export const MONTH = `(?:${anyOf(inCapitals(MONTH_NAMES.filter((month) => !isShort(month))))}|${anyOf(inCapitals(MONTH_NAMES.filter(isShort)))}(?:\\.(?=,?${SP}?[a-z\\d(]|${DASH}))?)`;
const AND: ReadonlySet<string> = new Set(["and"]);
export const MONTH_SET: ReadonlySet<string> = new Set(MONTH_NAMES);
export const WEEKDAY_SET: ReadonlySet<string> = new Set(Object.keys(WEEKDAYS));
export const WEEKDAY = anyOf([...inCapitals(Object.keys(WEEKDAYS))]);
const ANY_WEEKDAY = `(?:${WEEKDAY}|${anyOf(inCapitals(SHORT_WEEKDAYS))}\\.?)`;
export const YEAR = "(?:1[0-9]|20)\\d\\d";
const DAY = "(?:3[01]|[12]\\d|0?[1-9])";
const TH = "(?:st|nd|rd|th)?";
/** "morning" behind a day, in headlines with a capital. */
export const PART = `(?:${SP}(?:[Ee]arly${SP}|[Ll]ate${SP})?${anyOf([...DAY_PARTS, ...DAY_PARTS.map((part) => part.charAt(0).toUpperCase() + part.slice(1))])}(?!\\w))?`;
/** The second day of "Dec. 27-31". Never "Dec. 27-2025". */
const TO_DAY = `(?:(?:${SP}?${DASH}${SP}?|${SP}(?:to|through|until)${SP}(?:the${SP})?|${SP}(?<and>and)${SP})(?<dayTo>${DAY})${TH}(?![\\d:]|[.,]\\d))?`;
/** "July 25, 2024", "June 20 of 1792", "October of that year", "March of last year". */
export const OF_YEAR = `${SP}(?:of${SP})?(?<ofYear>this|that|the${SP}same|last|next|the${SP}previous|the${SP}following)${SP}(?:same${SP})?year(?![\\w-])`;
export const COMMA_YEAR = `(?:(?:${SP},|,)?${SP}(?:of${SP})?(?:(?<year>${YEAR})(?![\\d,]\\d)|['’](?<short>\\d\\d)(?!\\w))|${OF_YEAR})?`;
const LEAD = `(?:${ANY_WEEKDAY}${PART},?${SP}(?:the${SP})?)?`;

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
      `${LEAD}(?<month>${MONTH})${SP}?(?<day>${DAY})${TH}(?![\\d:]|,\\d)(?:(?=${SP}and${SP}${DAY}${TH}(?:,?${SP}(?<yearAhead>${YEAR}))?(?!\\d))|${TO_DAY}${COMMA_YEAR})`,
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

function readFields(
  groups: Readonly<Record<string, string | undefined>>,
  scene: Scene,
): PointReading & { readonly kind: "fields" } {
  const { month, monthNumber, day, dayTo } = groups;
  const number = (text: string | undefined) => (text === undefined ? null : Number(text));
  const named = month === undefined ? null : (MONTHS[month.replace(".", "").toLowerCase()] ?? null);
  return {
    kind: "fields",
    fields: {
      year: yearOf(groups, scene),
      month: monthNumber === undefined ? named : Number(monthNumber),
      day: number(day),
      dayTo: number(dayTo),
    },
  };
}

/** A number behind a sign that joins it to another is no day: "9/11 and 12 June". */
function isJoined({ text, words }: Scene, index: number): boolean {
  return /[/:.\d-]/.test(text.charAt((words.starts[index] ?? 0) - 1));
}

const counts = (word: string) => COUNTED_UNITS.has(word) || PEOPLE.has(word);

/** The year that the words give in any of their ways; null where they give none. */
export function yearOf(groups: Readonly<Record<string, string | undefined>>, scene: Scene): number | null {
  const { year, yearAhead, short, ofYear } = groups;
  const digits = year ?? yearAhead;
  if (digits !== undefined) return Number(digits);
  return shortYear(short, scene.publishedOn) ?? leaningYear(ofYear, scene);
}

/** "5 and 12 January" are one stretch only behind "between": else they are two days. */
function readDays(
  groups: Readonly<Record<string, string | undefined>>,
  scene: Scene,
  index: number,
  end: number,
): PointReading | null {
  if (groups["and"] !== undefined && scene.words.lower[index - 1] !== "between") return null;
  const reading = readFields(groups, scene);
  const { year, month, day } = reading.fields;
  const event = year === null ? EVENT_DAYS[`${month}-${day}`] : undefined;
  const isMeant = event?.nouns.has(scene.words.lower[wordAt(scene.words, end)] ?? "") === true;
  const tooLate = event === undefined || Number(scene.publishedOn?.slice(0, 4) ?? event.year) < event.year;
  return isMeant && !tooLate ? { kind: "fields", fields: { ...reading.fields, year: event.year } } : reading;
}

/** "'97": the latest year of these two digits that is no further off than the one after the publication. */
export function shortYear(digits: string | undefined, today: IsoDay | null): number | null {
  if (digits === undefined) return null;
  const latest = today === null ? LATEST_UNDATED : Number(today.slice(0, 4)) + 1;
  const year = Math.floor(latest / 100) * 100 + Number(digits);
  return year > latest ? year - 100 : year;
}
/** Without a day of publication two digits are taken for a year up to this one. */
const LATEST_UNDATED = 2049;

/** "of that year" leans on the text, "of last year" on the publication day. */
export function leaningYear(words: string | undefined, scene: Scene): number | null {
  if (words === undefined) return null;
  const leansOnText = /that|same|previous|following/.test(words);
  const base = leansOnText ? scene.memory.anchor?.edtf : scene.publishedOn;
  if (base === undefined || base === null) return null;
  return Number(base.slice(0, 4)) + (/last|previous/.test(words) ? -1 : /next|following/.test(words) ? 1 : 0);
}

/** 27.12.2025 and 12/27/2025 have one reading; 3/4/2025 has two, and none is chosen. */
function readNumeric({
  a = "",
  b = "",
  sep,
  year,
  short,
}: Readonly<Record<string, string | undefined>>): PointReading | null {
  const [first, second] = [Number(a), Number(b)];
  const dayFirst = sep === "." || first > 12;
  if (!dayFirst && second <= 12 && first !== second)
    return { kind: "placed", resolution: { needs: "a-single-reading" } };
  const [day, month] = dayFirst ? [first, second] : [second, first];
  return { kind: "fields", fields: { year: Number(year ?? `20${short}`), month, day, dayTo: null } };
}

/** A stretch that the words state in full. */
export function placedText(edtf: string): PointReading {
  return {
    kind: "placed",
    resolution: { moment: { low: edtf, high: edtf, precision: "exact", resolvedFrom: { kind: "text" } } },
  };
}
