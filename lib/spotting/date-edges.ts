import { daysInMonth } from "../model/day.ts";
import type { Resolution } from "./moment.ts";
import { SP, sticky } from "./pattern.ts";

/** Words that narrow the period behind them. "the" is a part of the span where "end of" or "half of" follows. */
export const EDGE = sticky(
  `(?:(?:[Tt]he${SP})?(?<part>[Ee]nd|[Ss]tart|[Bb]eginning|[Mm]iddle|[Oo]pening|[Cc]lose)${SP}of${SP}(?:the${SP}(?=[12]|spring|summer|autumn|fall|winter))?` +
    `|(?:[Tt]he${SP})?(?<half>[Ff]irst|[Ss]econd|[Ll]atter)${SP}half${SP}of${SP}(?:the${SP}(?![ymwd]))?` +
    `|(?:[Tt]he${SP})?(?<weeks>first|second|third|fourth|last|final)${SP}(?:(?:two|three|few|several|ten|\\d{1,2})${SP})?(?<unit>week|weeks|days)${SP}(?:of|in)${SP}` +
    `|(?:the${SP})?(?<word>[Vv]ery${SP}early|[Ee]arly|[Ll]ate|[Mm]id)(?:${SP}in${SP}|${SP}|-)(?:the${SP}(?=[12]))?)`,
);
/** First words of edges. */
export const EDGE_WORDS = [
  "the",
  "end",
  "start",
  "beginning",
  "middle",
  "opening",
  "close",
  "first",
  "second",
  "third",
  "fourth",
  "latter",
  "last",
  "final",
  "very",
  "early",
  "late",
  "mid",
] as const;
/** "the year", "the month" behind an edge: the running one. */
export const RUNNING_PERIOD = sticky(`(?:the${SP})(?<unit>year|month|week|decade)(?![\\w-])`);

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
  const { part, half, word, weeks, unit } = groups;
  if ("needs" in resolution) return word === undefined ? resolution : null;
  const { moment } = resolution;
  const edge = edgeName(part ?? word ?? "");
  if (moment.low !== moment.high)
    return half === undefined && word !== undefined && /^earl|late/i.test(word)
      ? weekEdge(resolution, edge)
      : null;
  const at = moment.low;
  if (weeks !== undefined) return weekOf(resolution, weeks, unit ?? "");
  if (at.length >= 10) return word === undefined ? null : resolution;
  if (at.endsWith("X"))
    return half === undefined ? { moment: { ...moment, precision: "approximate" } } : null;
  if (half !== undefined) return halved(resolution, /first/i.test(half) ? 0 : 1);
  const isMonth = at.length === 7 && Number(at.slice(5)) <= 12;
  if (at.length === 7 && !isMonth) return { moment: { ...moment, precision: "approximate" } };
  if (edge === "start") {
    const first = isMonth ? `${at}-01` : `${at}-01-01`;
    return { moment: { ...moment, low: first, high: first, precision: "approximate" } };
  }
  if (part !== undefined && edge === "late" && !isMonth) {
    return { moment: { ...moment, low: `${at}-12-21`, high: `${at}-12-31`, precision: "approximate" } };
  }
  const [from, to] = (isMonth ? DAYS : MONTHS)[edge] ?? [1, 1];
  const last = isMonth ? Math.min(to, daysInMonth(Number(at.slice(0, 4)), Number(at.slice(5)))) : to;
  return {
    moment: { ...moment, low: `${at}-${two(from)}`, high: `${at}-${two(last)}`, precision: "approximate" },
  };
}

/** "early this week", "late last week" say which days no more than "early" does: the week stays, approximately. */
function weekEdge(resolution: Resolution, edge: string): Resolution | null {
  if ("needs" in resolution || edge === "") return null;
  return { moment: { ...resolution.moment, precision: "approximate" } };
}

/** "the last week of August" is its last seven days; "the first days of" is no more than its beginning. */
function weekOf(resolution: Resolution, which: string, unit: string): Resolution | null {
  if ("needs" in resolution) return resolution;
  const at = resolution.moment.low;
  if (at.length !== 7 || Number(at.slice(5)) > 12) return null;
  const days = daysInMonth(Number(at.slice(0, 4)), Number(at.slice(5)));
  const first = { first: 1, second: 8, third: 15, fourth: 22 }[which] ?? days - 6;
  if (unit !== "week") return { moment: { ...resolution.moment, precision: "approximate" } };
  return {
    moment: {
      ...resolution.moment,
      low: `${at}-${two(first)}`,
      high: `${at}-${two(first + 6)}`,
      precision: "approximate",
    },
  };
}

function halved(resolution: Resolution, which: 0 | 1): Resolution | null {
  if ("needs" in resolution) return resolution;
  const at = resolution.moment.low;
  if (at.length === 4) {
    const [low, high] = which === 0 ? [`${at}-01`, `${at}-06`] : [`${at}-07`, `${at}-12`];
    return { moment: { ...resolution.moment, low, high } };
  }
  const last = daysInMonth(Number(at.slice(0, 4)), Number(at.slice(5)));
  const [low, high] = which === 0 ? [`${at}-01`, `${at}-15`] : [`${at}-16`, `${at}-${two(last)}`];
  return { moment: { ...resolution.moment, low, high } };
}

function edgeName(word: string): "early" | "mid" | "late" | "start" {
  const lower = word.toLowerCase();
  if (/end|close|late/.test(lower)) return "late";
  if (/mid/.test(lower)) return "mid";
  return /start|beginning|opening/.test(lower) ? "start" : "early";
}

const two = (value: number) => String(value).padStart(2, "0");
