import { DAY_PARTS, MONTHS, SHORT_WEEKDAYS, WEEKDAYS } from "../lexicon/calendar.ts";
import { COUNTED_ERAS } from "../lexicon/eras.ts";
import { anyOf, DASH, SP } from "./pattern.ts";

/** Words as names and headlines write them: with a capital first, and all in capitals. */
export const inCapitals = (words: Iterable<string>) =>
  [...words].flatMap((word) => [word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()]);
export const MONTH_NAMES = Object.keys(MONTHS);
const isShort = (month: string) =>
  month.length <= 4 && month !== "june" && month !== "july" && month !== "may";
/** A short form takes its stop along only where the date goes on behind it: the stop may end the sentence. */
export const MONTH = `(?:${anyOf(inCapitals(MONTH_NAMES.filter((month) => !isShort(month))))}|${anyOf(inCapitals(MONTH_NAMES.filter(isShort)))}(?:\\.(?=,?${SP}?[a-z\\d(]|${DASH}))?)`;
export const MONTH_SET: ReadonlySet<string> = new Set(MONTH_NAMES);
export const WEEKDAY_SET: ReadonlySet<string> = new Set(Object.keys(WEEKDAYS));
export const WEEKDAY = anyOf([...inCapitals(Object.keys(WEEKDAYS))]);
const ANY_WEEKDAY = `(?:${WEEKDAY}|${anyOf(inCapitals(SHORT_WEEKDAYS))}\\.?)`;
export const YEAR = "(?:1[0-9]|20)\\d\\d";
export const DAY = "(?:3[01]|[12]\\d|0?[1-9])";
export const TH = "(?:st|nd|rd|th)?";
/** "morning" behind a day, in headlines with a capital. */
export const PART = `(?:${SP}(?:[Ee]arly${SP}|[Ll]ate${SP})?${anyOf([...DAY_PARTS, ...DAY_PARTS.map((part) => part.charAt(0).toUpperCase() + part.slice(1))])}(?!\\w))?`;
/** The second day of "Dec. 27-31". Never "Dec. 27-2025". */
export const TO_DAY = `(?:(?:${SP}?${DASH}${SP}?|${SP}(?:to|through|until)${SP}(?:the${SP})?|${SP}(?<and>and)${SP})(?<dayTo>${DAY})${TH}(?![\\d:]|[.,]\\d))?`;
/** "July 25, 2024", "June 20 of 1792", "October of that year", "March of last year". */
export const OF_YEAR = `${SP}(?:of${SP})?(?<ofYear>this|that|the${SP}same|last|next|the${SP}previous|the${SP}following)${SP}(?:same${SP})?year(?![\\w-])`;
export const COMMA_YEAR = `(?:(?:${SP},|,)?${SP}(?:of${SP}|${anyOf(COUNTED_ERAS)}${SP}\\d{1,3}${SP}\\()?(?:(?<year>${YEAR})(?![\\d,]\\d)(?:(?<=\\(\\d{4})\\))?|['’](?<short>\\d\\d)(?!\\w))|${OF_YEAR})?`;
export const LEAD = `(?:${ANY_WEEKDAY}${PART},?${SP}(?:the${SP})?)?`;
