import {
  BOUND_HEDGES,
  BRIDGES,
  ROUGH_WORDS,
  SINCE_WORDS,
  TOWARD_WORDS,
  UNTIL_WORDS,
} from "../lexicon/calendar-bounds.ts";
import { SIDES } from "../lexicon/calendar-leaning.ts";
import type { DateValue } from "../model/date-value.ts";
import type { Mention } from "../model/mention.ts";
import { CLOCK_WORDS } from "./date-clock.ts";
import { EDGE_WORDS } from "./date-edges.ts";
import { POINT_STARTS } from "./date-index.ts";
import { edgeAt, type Point, pointAt, timedPointAt } from "./date-point-at.ts";
import { mention, rangeFrom } from "./date-ranges.ts";
import { AGO } from "./date-relative.ts";
import { distanceOf, shiftedFrom } from "./date-shift.ts";
import type { Opening } from "./moment.ts";
import { anyOf, DASH, matchAt, SP, sticky } from "./pattern.ts";
import type { Scene } from "./scene.ts";

const lead = (words: readonly string[], behind = "") =>
  sticky(
    `${anyOf([...words, ...words.map((word) => word.charAt(0).toUpperCase() + word.slice(1))])}${SP}${behind}`,
  );
const bridge = (words: readonly string[]) => sticky(`,?${SP}${anyOf(words)}${SP}|${SP}?${DASH}${SP}?`);
const HEDGE = `(?:${anyOf(BOUND_HEDGES)}${SP})?`;
const SINCE = lead(SINCE_WORDS, HEDGE);
const UNTIL = lead(UNTIL_WORDS, HEDGE);
const BETWEEN = lead(["between"]);
const FROM = lead(["from"]);
const AROUND = lead(ROUGH_WORDS);
const TOWARD = lead(TOWARD_WORDS);
const BRIDGE_AND = bridge(BRIDGES.between);
const BRIDGE_TO = bridge(BRIDGES.from);
const BRIDGE_PLAIN = bridge(BRIDGES.plain);
const A_SPACE = sticky(SP);
const ONWARDS = sticky(`${SP}(?:onwards?|on)\\b`);
/** Rules whose one pattern may state two days or two years. */
const BOTH_ENDS: ReadonlySet<string> = new Set(["date/month-day", "date/day-month", "date/year-range"]);

/** The date phrase that begins at a word: bound words, one point or two, edges; null where none begins there. */
export function readDate(scene: Scene, index: number): Mention | null {
  const read = phraseAt(scene, index);
  const found = read === null ? null : withApostrophe(read, scene.text);
  if (found?.kind === "date" && found.date.kind === "known") remember(scene, found.date, found.span.start);
  return found;
}

/** "'97": the apostrophe is a part of the year. */
function withApostrophe(found: Mention, text: string): Mention {
  if (!SHORTENED.has(found.rule) || !/['’]/.test(text.charAt(found.span.start - 1))) return found;
  return { ...found, span: { ...found.span, start: found.span.start - 1 } };
}
const SHORTENED: ReadonlySet<string> = new Set(["date/short-year", "date/short-decade"]);

/** Later words lean on it: "the next day", "on 14 January". Open and rough periods are no anchor. */
function remember(scene: Scene, date: DateValue & { readonly kind: "known" }, at: number): void {
  // Behind "from 5 to 12 May" the next day is the 13th: what follows leans on the end of a stretch.
  const [low = "", high = low] = date.edtf.split("/");
  const edtf = high;
  // "under sanctions since 2018" says nothing of the time of what follows.
  if (high === ".." || edtf === "" || edtf === ".." || date.precision === "approximate") return;
  const { anchor } = scene.memory;
  const { resolvedFrom } = date;
  // A year that was lent on is as good as stated where the date that lent it had it in its words.
  const year =
    resolvedFrom.kind === "text" || (resolvedFrom.kind === "earlier-date" && anchor?.year === "stated")
      ? "stated"
      : "inferred";
  const isRecent =
    resolvedFrom.kind === "publication-date" ||
    (scene.publishedOn !== null && Number(scene.publishedOn.slice(0, 4)) - Number(edtf.slice(0, 4)) < 2);
  scene.memory.anchor = {
    edtf: edtf.slice(0, 10),
    year,
    at,
    seenRecent: isRecent || anchor?.seenRecent === true,
  };
}

/** What the first word of a phrase may say of the date behind it. */
type Role = "since" | "until" | "between" | "from" | "rough" | "toward";
const ROLES: ReadonlyMap<string, Role> = new Map<string, Role>([
  ["between", "between"],
  ["from", "from"],
  ...SINCE_WORDS.map((words) => [firstOf(words), "since"] as const),
  ...UNTIL_WORDS.map((words) => [firstOf(words), "until"] as const),
  ...ROUGH_WORDS.map((words) => [firstOf(words), "rough"] as const),
  ...TOWARD_WORDS.map((words) => [firstOf(words), "toward"] as const),
]);

function firstOf(words: string): string {
  return words.split(/[ .]/)[0] ?? "";
}

function phraseAt(scene: Scene, index: number): Mention | null {
  const start = scene.words.starts[index];
  if (start === undefined) return null;
  switch (ROLES.get(scene.words.lower[index] ?? "")) {
    case "since":
      return (
        opened(scene, start, SINCE, "since") ?? opened(scene, start, UNTIL, "until") ?? plain(scene, start)
      );
    case "until":
      return opened(scene, start, UNTIL, "until") ?? plain(scene, start);
    case "between":
      return between(scene, start);
    case "from":
      return fromOn(scene, start);
    case "rough":
      return plain(scene, start) ?? rough(scene, start);
    case "toward":
      return edged(scene, start);
    case undefined:
      return plain(scene, start);
  }
}

function opened(scene: Scene, start: number, lead: RegExp, opening: Opening): Mention | null {
  // "in the run-up to Christmas"
  if (scene.text.charAt(start - 1) === "-") return null;
  const match = matchAt(lead, scene.text, start);
  const point = match === null ? null : timedPointAt(scene, start + match[0].length, null);
  return point === null ? null : mention(start, point, opening);
}

function between(scene: Scene, start: number): Mention | null {
  const match = matchAt(BETWEEN, scene.text, start);
  const from = match === null ? 0 : start + match[0].length;
  const point = match === null ? null : timedPointAt(scene, from, null);
  return point === null ? null : (rangeFrom(scene, start, from, point, BRIDGE_AND) ?? shared(start, point));
}

function fromOn(scene: Scene, start: number): Mention | null {
  const match = matchAt(FROM, scene.text, start);
  const from = match === null ? 0 : start + match[0].length;
  const point = match === null ? null : timedPointAt(scene, from, null);
  if (point === null) return null;
  return (
    rangeFrom(scene, start, from, point, BRIDGE_TO) ?? shared(start, point) ?? onwards(scene, start, point)
  );
}

/** "between 11-13 Dec", "from 27 to 31 December", "from 2 p.m. to 3 p.m. Tuesday": one point that holds both ends. */
function shared(start: number, point: Point): Mention | null {
  if (!("moment" in point.resolution)) return null;
  const { low, high } = point.resolution.moment;
  return low !== high && (BOTH_ENDS.has(point.rule) || low.includes("T"))
    ? mention(start, point, "closed")
    : null;
}

/** "from October 2023 on"; and without a word more where the day is still to come, or a time of day shows that it begins. */
function onwards(scene: Scene, start: number, point: Point): Mention | null {
  const tail = matchAt(ONWARDS, scene.text, point.end);
  if (tail !== null) return mention(start, { ...point, end: point.end + tail[0].length }, "since");
  if (!("moment" in point.resolution)) return null;
  const { low } = point.resolution.moment;
  const begins = low.includes("T") || (scene.publishedOn !== null && low > scene.publishedOn);
  return begins ? mention(start, point, "since") : null;
}

function plain(scene: Scene, start: number): Mention | null {
  const point = timedPointAt(scene, start, null);
  if (point === null) return null;
  if ("needs" in point.resolution && point.rule === "date/ago") return counted(scene, start, point);
  return rangeFrom(scene, start, start, point, BRIDGE_PLAIN) ?? mention(start, point, "closed");
}

/** "two days after Jan. 5": where the event is a date itself, the distance is counted from it. */
function counted(scene: Scene, start: number, point: Point): Mention {
  const space = matchAt(A_SPACE, scene.text, point.end);
  const event = space === null ? null : pointAt(scene, point.end + space[0].length, null);
  const groups = matchAt(AGO, scene.text, start)?.groups;
  if (event === null || groups === undefined || !("moment" in event.resolution))
    return mention(start, point, "closed");
  const { low, high, resolvedFrom } = event.resolution.moment;
  const distance = distanceOf(groups);
  const way = SIDES[distance.side];
  const resolution = low !== high || way === undefined ? null : shiftedFrom(low, distance, way, resolvedFrom);
  return resolution === null
    ? mention(start, point, "closed")
    : mention(start, { end: event.end, rule: "date/counted", resolution }, "closed");
}

function rough(scene: Scene, start: number): Mention | null {
  const match = matchAt(AROUND, scene.text, start);
  const point = match === null ? null : timedPointAt(scene, start + match[0].length, null);
  if (point === null || !("moment" in point.resolution)) return null;
  return mention(
    start,
    { ...point, resolution: { moment: { ...point.resolution.moment, precision: "approximate" } } },
    "closed",
  );
}

function edged(scene: Scene, start: number): Mention | null {
  const match = matchAt(TOWARD, scene.text, start);
  const point = match === null ? null : edgeAt(scene, start + match[0].length);
  return point === null ? null : mention(start, point, "closed");
}

/** First words of date phrases: at no other word one can begin. */
export const DATE_STARTS: ReadonlySet<string> = new Set([
  ...POINT_STARTS,
  ...EDGE_WORDS,
  ...CLOCK_WORDS,
  ...ROLES.keys(),
]);
