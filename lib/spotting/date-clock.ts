import { DAY_PARTS } from "../lexicon/calendar.ts";
import { CLOCK_HEDGES, NAMED_TIMES, ZONE_CODES, ZONE_KINDS } from "../lexicon/clock.ts";
import type { Resolution } from "./moment.ts";
import { anyOf, DASH, matchAt, SP, sticky } from "./pattern.ts";
import { isDigitUnit, isSpace, type Words } from "./words.ts";

const CODE = anyOf(ZONE_CODES);
const PLACE = `(?:local|[A-Z][a-z]{2,12}(?:${SP}(?:[A-Z][a-z]{2,12}|${anyOf(ZONE_KINDS)}))?)`;
/** "GMT", "local time", "(Sanaa time)", "(1000 GMT)". */
const ZONE = `(?:${SP}?\\((?:${PLACE}${SP})?[Tt]ime\\)|${SP}${PLACE}${SP}[Tt]ime\\b|${SP}?${CODE}\\b)?(?:${SP}\\(\\d{1,2}:?\\d\\d${SP}?${CODE}\\))?`;
const MERIDIEM = "(?:[ap]\\.m\\.|[ap]m\\b|[AP]M\\b|[AP]\\.M\\.)";
const CLOCK =
  `\\d{1,2}:\\d\\d(?::\\d\\d)?(?!\\d)(?:${SP}?(?:${MERIDIEM}|(?:h|hrs|hours)\\b))?|\\d{1,2}\\.\\d\\d${SP}?${MERIDIEM}|\\d{1,2}${SP}?${MERIDIEM}` +
  `|[012]\\d[0-5]\\d${SP}?(?:h|hrs|hours)\\b|[012]\\d[0-5]\\d(?=${SP}(?:${CODE}\\b|${PLACE}${SP}[Tt]ime\\b))|${anyOf(Object.keys(NAMED_TIMES))}(?!\\w)`;

const BEHIND = sticky(
  `(?:,?${SP}(?:at${SP})?(?:${anyOf(CLOCK_HEDGES)}${SP})?|T)(?<clock>${CLOCK})Z?${ZONE}|${SP}(?:between|from)${SP}(?:${CLOCK})${ZONE}${SP}(?:and|to)${SP}(?:${CLOCK})${ZONE}`,
);
const BEFORE = sticky(
  `(?:${anyOf(CLOCK_HEDGES)}${SP})?(?<clock>${CLOCK})${ZONE}(?:(?:${SP}(?:to|and|until)${SP}|${SP}?${DASH}${SP}?)(?<clockTo>${CLOCK})${ZONE})?,?${SP}(?:on${SP})?(?:the${SP}(?:${anyOf(DAY_PARTS)})${SP}of${SP})?(?:the${SP}(?=\\d))?`,
);
/** First words of what may stand right before a date as its time of day. */
export const CLOCK_WORDS: readonly string[] = [
  ...Object.keys(NAMED_TIMES),
  ...CLOCK_HEDGES.map((words) => words.split(" ")[0] ?? ""),
];
const CLOCK_STARTS: ReadonlySet<string> = new Set(CLOCK_WORDS);

/** A time of day beside a day: where it ends, and its clock time as "16:00"; null where two times or midnight stand there. */
export interface ClockTime {
  readonly end: number;
  readonly at: string | null;
  /** The later of two, as in "from 2 p.m. to 3 p.m. Tuesday"; else the same. */
  readonly to: string | null;
}

/** Whether a time of day can begin with a word: a quick look at it and at the character behind a number. */
export function mayBeClock({ lower, text, ends }: Words, index: number): boolean {
  const word = lower[index] ?? "";
  if (!isDigitUnit(word.charCodeAt(0))) return CLOCK_STARTS.has(word);
  const end = ends[index] ?? 0;
  if (!isDigitUnit(text.charCodeAt(end - 1))) return CLOCK_ENDS.has(word.charAt(word.length - 1));
  const sign = text.charAt(end);
  if (sign === ":") return true;
  if (sign === ".") return isDigitUnit(text.charCodeAt(end + 1));
  return isSpace(sign) && CLOCK_NEXT.test(text.charAt(end + 1));
}
/** Last letters of "9am", "0900h", "0900hrs". */
const CLOCK_ENDS: ReadonlySet<string> = new Set(["m", "h", "s"]);
/** What may stand behind the number of a clock time: "a.m.", "hours", "local time", a zone with a capital. */
const CLOCK_NEXT = /[A-Zahlp]/;

/** The time of day behind a date: "Jan. 15 at approximately 4 p.m. (Sanaa time)". Between two the day is all that is stated. */
export function clockBehind(text: string, offset: number): ClockTime | null {
  // Most dates are followed by none: a look at one or two characters spares the pattern.
  let at = offset;
  if (text.charAt(at) === ",") at += 1;
  if (isSpace(text.charAt(at))) at += 1;
  else if (text.charAt(at) !== "T") return null;
  const unit = text.charCodeAt(at);
  return isDigitUnit(unit) || CLOCK_INITIALS.has(text.charAt(at)) ? read(BEHIND, text, offset) : null;
}
/** What may begin a time of day behind a date: "at", "from", "between", a hedge, "noon", or a "T" before digits. */
const CLOCK_INITIALS: ReadonlySet<string> = new Set([
  "a",
  "b",
  "f",
  "T",
  ...CLOCK_WORDS.map((word) => word.charAt(0)),
]);

/** The time of day right before a date: "6:30 a.m. (Sanaa time) Dec. 31". */
export function clockBefore(text: string, offset: number): ClockTime | null {
  return read(BEFORE, text, offset);
}

/** A day at a time of it. Anything but one day keeps its value. */
export function atClock(resolution: Resolution, clock: ClockTime): Resolution {
  if ("needs" in resolution || clock.at === null || !isOneDay(resolution)) return resolution;
  const day = resolution.moment.low;
  const [low, high] = [`${day}T${clock.at}:00`, `${day}T${clock.to ?? clock.at}:00`];
  return high < low ? resolution : { moment: { ...resolution.moment, low, high } };
}

export function isOneDay(resolution: Resolution): boolean {
  return (
    "moment" in resolution &&
    resolution.moment.low === resolution.moment.high &&
    resolution.moment.low.length === 10
  );
}

function read(pattern: RegExp, text: string, offset: number): ClockTime | null {
  const match = matchAt(pattern, text, offset);
  if (match === null) return null;
  const { clock, clockTo } = match.groups ?? {};
  const end = offset + match[0].length;
  if (clock === undefined) return { end, at: null, to: null };
  const at = timeOf(clock);
  const to = clockTo === undefined ? at : timeOf(clockTo);
  return at === undefined || to === undefined ? null : { end, at, to };
}

/** A clock time; null for midnight, undefined where there is no such time. */
function timeOf(words: string): string | null | undefined {
  const named = NAMED_TIMES[words];
  return named === undefined ? (clockTime(words) ?? undefined) : named;
}

/** "4 p.m." as "16:00"; null where there is no such time. */
function clockTime(text: string): string | null {
  const [, hours = "", minutes = "00", half] =
    /^(\d{1,2})(?:[:.]?(\d\d))?(?::\d\d)?[^\dap]?([ap])?/i.exec(text) ?? [];
  const plain = Number(hours);
  const hour = half === undefined ? plain : (plain % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  return hour > 23 || Number(minutes) > 59 ? null : `${String(hour).padStart(2, "0")}:${minutes}`;
}
