import {
  EDGE_ADJECTIVES,
  EDGE_NOUNS,
  type Edge,
  HALVES,
  PARTS_BEFORE_A_DAY,
  SOME,
  WEEK_OF,
  WEEKS,
} from "../lexicon/calendar-edges.ts";
import { SMALL_NUMBERS } from "../lexicon/numerals.ts";
import { SEASONS } from "../lexicon/seasons.ts";
import { daysInMonth, isoDay } from "../model/day.ts";
import { addDays, weekday } from "./day-count.ts";
import type { Moment, Resolution } from "./moment.ts";
import { anyOf, SP, sticky } from "./pattern.ts";
import type { Words } from "./words.ts";

const THE = `(?:[Tt]he${SP})?`;
const headed = (words: readonly string[]) =>
  anyOf(words.flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)]));

/** Words that narrow the period behind them. "the" is a part of the span where "end of" or "half of" follows. */
export const EDGE = sticky(
  `(?:${THE}(?<noun>${headed(Object.keys(EDGE_NOUNS))})${SP}of${SP}(?:the${SP}(?=[12]|${anyOf(Object.keys(SEASONS))}))?` +
    `|${THE}(?<half>${headed(Object.keys(HALVES))})${SP}half${SP}of${SP}(?:the${SP}(?![ymwd]))?` +
    `|${THE}(?<weeks>${headed(Object.keys(WEEKS))})${SP}(?:(?<count>${anyOf(SOME)}|\\d{1,2})${SP})?(?<unit>weekend|weeks?|days|months)${SP}(?:of|in)${SP}` +
    `|${THE}(?:${anyOf(["early", "late"])}${SP})?(?<part>${headed(PARTS_BEFORE_A_DAY)})${SP}(?:of|from)${SP}(?:the${SP}(?=\\d))?` +
    `|${THE}(?<adjective>${headed(Object.keys(EDGE_ADJECTIVES))})(?:(?:${SP}|-)to(?:${SP}|-)(?<second>${anyOf(Object.keys(EDGE_ADJECTIVES))}))?(?:${SP}(?:in|on)${SP}|${SP}|-)(?:the${SP}(?=[12])|['’](?=\\d0s))?` +
    `|${THE}[Ww]eek(?<weekend>end)?${SP}(?<week>${anyOf(Object.keys(WEEK_OF))})${SP}(?:on${SP})?` +
    `|(?<stub>[Ee]nd)-(?=[12A-Z]))`,
);
/** First words of edges. */
export const EDGE_WORDS: readonly string[] = [
  "the",
  ...[EDGE_NOUNS, EDGE_ADJECTIVES, HALVES, WEEKS].flatMap((table) =>
    Object.keys(table).map((word) => word.split(" ")[0] ?? ""),
  ),
  "week",
  "weekend",
  ...PARTS_BEFORE_A_DAY.map((words) => words.split(" ")[0] ?? ""),
];
export const EDGE_STARTS: ReadonlySet<string> = new Set(EDGE_WORDS);
const ADJECTIVE_STARTS: ReadonlySet<string> = new Set(
  ["end", "week", "weekend", ...Object.keys(EDGE_ADJECTIVES)].map((word) => word.split(" ")[0] ?? ""),
);
const LINKS: ReadonlySet<string> = new Set(["of", "in", "from"]);

/** Whether an edge can stand at a word: an adjective does at once, a noun needs the word that links it to a period. */
export function mayNarrow({ lower }: Words, index: number): boolean {
  const first = lower[index] === "the" ? index + 1 : index;
  if (ADJECTIVE_STARTS.has(lower[first] ?? "")) return true;
  for (let at = first + 1; at < first + 4; at += 1) if (LINKS.has(lower[at] ?? "")) return true;
  return false;
}

/** "the year", "the month" behind an edge: the running one. */
export const RUNNING_PERIOD = sticky(
  `(?<the>[Tt]he${SP})?(?<unit>year|month|week|quarter|decade|century)(?![\\w’'-])`,
);

const DAYS: Readonly<Record<string, readonly [number, number]>> = {
  early: [1, 10],
  mid: [11, 20],
  late: [21, 31],
};
const MONTHS: Readonly<Record<string, readonly [number, number]>> = {
  early: [1, 4],
  mid: [5, 8],
  late: [9, 12],
};

/** The part of a month or a year; a day keeps its value ("late Monday"); null where the edge says nothing of the period. */
export function narrow(
  resolution: Resolution,
  groups: Readonly<Record<string, string | undefined>>,
): Resolution | null {
  if ("needs" in resolution) return resolution;
  const { noun, stub, half, adjective, second, weeks, week, weekend, part, count, unit = "" } = groups;
  const { moment } = resolution;
  // "the night of 12 to 13 January": the days stay what they are.
  if (part !== undefined) return moment.low.length >= 10 ? resolution : null;
  if (week !== undefined)
    return weekAbout(moment, WEEK_OF[week] ?? "of", weekend === undefined ? "week" : "weekend");
  const lower = (noun ?? stub ?? adjective ?? "").toLowerCase();
  const edge = EDGE_NOUNS[lower] ?? EDGE_ADJECTIVES[lower] ?? "early";
  if (edge === "turn") return { needs: "a-single-reading" };
  if (edge === "rest") return roughly(moment);
  if (moment.low !== moment.high) return half === undefined && weeks === undefined ? roughly(moment) : null;
  if (weeks !== undefined && unit === "months") return monthsOf(moment, weeks.toLowerCase(), count);
  if (weeks !== undefined) return weekOf(moment, weeks.toLowerCase(), unit);
  const at = moment.low;
  if (at.length >= 10) return adjective === undefined ? null : resolution;
  if (half !== undefined) return halved(moment, HALVES[half.toLowerCase()] ?? 1);
  const first = thirdOf(moment, edge, adjective === undefined ? "bound" : "part");
  if (second === undefined || !("moment" in first)) return first;
  const last = thirdOf(moment, EDGE_ADJECTIVES[second] ?? "late", "part");
  return "moment" in last ? roughly({ ...moment, low: first.moment.low, high: last.moment.high }) : last;
}

/** Early, mid or late of a year or a month; of the start as a bound the first day, of a year's end its last days. */
function thirdOf(moment: Moment, edge: Edge, role: "bound" | "part"): Resolution {
  const at = moment.low;
  const isMonth = at.length === 7 && Number(at.slice(5)) <= 12;
  if (at.endsWith("X") || (at.length === 7 && !isMonth)) return roughly(moment);
  if (edge === "start") {
    const first = isMonth ? `${at}-01` : `${at}-01-01`;
    return roughly({ ...moment, low: first, high: first });
  }
  if (role === "bound" && edge === "late" && !isMonth)
    return roughly({ ...moment, low: `${at}-12-21`, high: `${at}-12-31` });
  const [from, to] = (isMonth ? DAYS : MONTHS)[edge] ?? [1, 1];
  const last = isMonth ? Math.min(to, lengthOf(at)) : to;
  return roughly({ ...moment, low: `${at}-${two(from)}`, high: `${at}-${two(last)}` });
}

/** "the last week of August" is its last seven days; "the first days of" is no more than its beginning. */
function weekOf(moment: Moment, which: string, unit: string): Resolution | null {
  const at = moment.low;
  if (at.length !== 7 || Number(at.slice(5)) > 12) return at.length === 4 ? roughly(moment) : null;
  if (unit === "weekend") return { needs: "a-single-reading" };
  const week = WEEKS[which] ?? 0;
  const first = week === 0 ? lengthOf(at) - 6 : week * 7 - 6;
  if (unit !== "week") return roughly(moment);
  return roughly({ ...moment, low: `${at}-${two(first)}`, high: `${at}-${two(first + 6)}` });
}

/** "the week of Jan. 12" is the one that holds the day; "the week ending" and "beginning" count seven days from it. */
function weekAbout(
  moment: Moment,
  how: "of" | "ending" | "beginning",
  unit: "week" | "weekend",
): Resolution | null {
  // "the weekend of Jan. 24-25": both days stand there.
  if (unit === "weekend" && moment.low !== moment.high && moment.low.length === 10) return { moment };
  const day = moment.low === moment.high ? isoDay(moment.low) : null;
  if (day === null || (unit === "weekend" && how !== "of")) return null;
  const monday = addDays(day, 1 - weekday(day));
  if (monday === null) return null;
  const first =
    unit === "weekend"
      ? addDays(monday, 5)
      : how === "of"
        ? monday
        : how === "ending"
          ? addDays(day, -6)
          : day;
  const last = first === null ? null : addDays(first, unit === "weekend" ? 1 : 6);
  return first === null || last === null ? null : { moment: { ...moment, low: first, high: last } };
}

/** "the first two months of 1939", "the final three months of 2022". */
function monthsOf(moment: Moment, which: string, count: string | undefined): Resolution | null {
  const amount = count === undefined ? undefined : (SMALL_NUMBERS[count] ?? Number(count));
  if (moment.low.length !== 4 || amount === undefined) return null;
  if (!Number.isInteger(amount) || amount < 1 || amount > 11) return roughly(moment);
  const [from, to] = WEEKS[which] === 0 ? [13 - amount, 12] : [1, amount];
  return WEEKS[which] === 0 || WEEKS[which] === 1
    ? { moment: { ...moment, low: `${moment.low}-${two(from)}`, high: `${moment.low}-${two(to)}` } }
    : null;
}

function halved(moment: Moment, which: 0 | 1): Resolution | null {
  const at = moment.low;
  if (at.endsWith("XX")) return roughly(moment);
  if (at.endsWith("X")) {
    const decade = at.slice(0, 3);
    const [low, high] = which === 0 ? ["0", "4"] : ["5", "9"];
    return { moment: { ...moment, low: decade + low, high: decade + high } };
  }
  if (at.length === 4) {
    const [low, high] = which === 0 ? [`${at}-01`, `${at}-06`] : [`${at}-07`, `${at}-12`];
    return { moment: { ...moment, low, high } };
  }
  if (Number(at.slice(5)) > 12) return null;
  const [low, high] = which === 0 ? [`${at}-01`, `${at}-15`] : [`${at}-16`, `${at}-${two(lengthOf(at))}`];
  return { moment: { ...moment, low, high } };
}

function roughly(moment: Moment): Resolution {
  return { moment: { ...moment, precision: "approximate" } };
}

function lengthOf(month: string): number {
  return daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5)));
}

const two = (value: number) => String(value).padStart(2, "0");
