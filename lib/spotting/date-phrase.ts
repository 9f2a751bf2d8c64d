import { SIDES } from "../lexicon/calendar-leaning.ts";
import { NAMED_TIMES } from "../lexicon/clock.ts";
import type { DateValue } from "../model/date-value.ts";
import type { Mention } from "../model/mention.ts";
import { atClock, clockBefore, isOneDay } from "./date-clock.ts";
import { edgeAt, POINT_STARTS, type Point, pointAt } from "./date-point-at.ts";
import { mention, rangeFrom, twoPoints } from "./date-ranges.ts";
import { AGO } from "./date-relative.ts";
import { distanceOf, shiftedFrom } from "./date-shift.ts";
import type { Opening } from "./moment.ts";
import { DASH, matchAt, SP, sticky } from "./pattern.ts";
import type { Scene } from "./scene.ts";
import { isDigitUnit } from "./words.ts";

const SINCE = sticky(
  `(?:[Ee]ver${SP})?(?:[Ss]ince|[Aa]fter)${SP}(?:about${SP}|around${SP}|at${SP}least${SP})?(?:the${SP}(?!early|end|start|first|beginning|spring|summer|autumn|fall|winter|19|20|past|last))?`,
);
const UNTIL = sticky(
  `(?:[Uu]ntil|[Tt]ill|[Bb]y|[Bb]efore|[Aa]s${SP}of|[Pp]rior${SP}to|[Uu]p${SP}(?:to|until)|[Nn]o${SP}later${SP}than|[Nn]ot${SP}later${SP}than|[Tt]hrough)${SP}(?:about${SP}|around${SP}|at${SP}least${SP})?`,
);
const A_SPACE = sticky(SP);
const BETWEEN = sticky(`(?:[Bb]etween)${SP}`);
const FROM = sticky(`(?:[Ff]rom)${SP}`);
const BRIDGE_AND = sticky(`${SP}and${SP}|${SP}?${DASH}${SP}?`);
const BRIDGE_TO = sticky(`,?${SP}(?:up${SP})?(?:to|until|till|through)${SP}|${SP}?${DASH}${SP}?`);
const BRIDGE_PLAIN = sticky(`${SP}(?:to|through)${SP}|${SP}?${DASH}${SP}?`);
const ONWARDS = sticky(`${SP}(?:onwards?|on)\\b`);
const AROUND = sticky(`(?:[Aa]round|[Aa]bout|[Cc]irca|c\\.)${SP}`);
/** Rules whose one pattern may state two days or two years. */
const BOTH_ENDS: ReadonlySet<string> = new Set(["date/month-day", "date/day-month", "date/year-range"]);
const TOWARD = sticky(`(?:[Tt]owards?)${SP}`);

/** The date phrase that begins at a word: bound words, one point or two, edges; null where none begins there. */
export function readDate(scene: Scene, index: number): Mention | null {
  const found = phraseAt(scene, index);
  if (found?.kind === "date" && found.date.kind === "known") remember(scene, found.date, found.span.start);
  return found;
}

/** Later words lean on it: "the next day", "on 14 January". Open and rough periods are no anchor. */
function remember(scene: Scene, date: DateValue & { readonly kind: "known" }, at: number): void {
  // Behind "from 5 to 12 May" the next day is the 13th: what follows leans on the end of a stretch.
  const [low = "", high = low] = date.edtf.split("/");
  const edtf = high === ".." ? low : high;
  if (edtf === "" || edtf === ".." || date.precision === "approximate") return;
  const year = date.resolvedFrom.kind === "text" ? "stated" : "inferred";
  scene.memory.anchor = { edtf: edtf.slice(0, 10), year, at };
}

function phraseAt(scene: Scene, index: number): Mention | null {
  const start = scene.words.starts[index];
  if (start === undefined) return null;
  switch (scene.words.lower[index]) {
    case "since":
    case "ever":
    case "after":
      return opened(scene, start, SINCE, "since");
    case "until":
    case "till":
    case "by":
    case "before":
    case "as":
    case "prior":
    case "up":
    case "no":
    case "not":
    case "through":
      return opened(scene, start, UNTIL, "until");
    case "between":
      return ranged(scene, start, BETWEEN, BRIDGE_AND) ?? shared(scene, start, BETWEEN);
    case "from":
      return ranged(scene, start, FROM, BRIDGE_TO) ?? shared(scene, start, FROM) ?? onwards(scene, start);
    case "around":
    case "about":
    case "circa":
      return plain(scene, start) ?? rough(scene, start);
    case "toward":
    case "towards":
      return edged(scene, start);
    case "noon":
    case "midday":
    case "midnight":
      return clocked(scene, start);
    default:
      return (
        (isDigitUnit(scene.text.charCodeAt(start)) ? clocked(scene, start) : null) ?? plain(scene, start)
      );
  }
}

function opened(scene: Scene, start: number, lead: RegExp, opening: Opening): Mention | null {
  const match = matchAt(lead, scene.text, start);
  if (match === null) return plain(scene, start);
  const point = pointAt(scene, start + match[0].length, null);
  return point === null ? null : mention(start, point, opening);
}

function ranged(scene: Scene, start: number, lead: RegExp, bridge: RegExp): Mention | null {
  const match = matchAt(lead, scene.text, start);
  return match === null ? null : twoPoints(scene, start, start + match[0].length, bridge);
}

/** "between 11-13 Dec", "from 27 to 31 December": one point that holds both ends. */
function shared(scene: Scene, start: number, lead: RegExp): Mention | null {
  const match = matchAt(lead, scene.text, start);
  const point = match === null ? null : pointAt(scene, start + match[0].length, null);
  const whole =
    point !== null &&
    "moment" in point.resolution &&
    BOTH_ENDS.has(point.rule) &&
    point.resolution.moment.low !== point.resolution.moment.high;
  return point !== null && whole ? mention(start, point, "closed") : null;
}

function onwards(scene: Scene, start: number): Mention | null {
  const match = matchAt(FROM, scene.text, start);
  const point = match === null ? null : pointAt(scene, start + match[0].length, null);
  const tail = point === null ? null : matchAt(ONWARDS, scene.text, point.end);
  if (point === null || tail === null) return null;
  return mention(start, { ...point, end: point.end + tail[0].length }, "since");
}

/** "6:30 a.m. (Sanaa time) Dec. 31": a time of day right before a day. */
function clocked(scene: Scene, start: number): Mention | null {
  const clock = clockBefore(scene.text, start);
  const point = clock === null ? null : pointAt(scene, clock.end, null);
  if (clock === null || point === null || !("needs" in point.resolution || isOneDay(point.resolution)))
    return null;
  return mention(start, { ...point, resolution: atClock(point.resolution, clock) }, "closed");
}

function plain(scene: Scene, start: number): Mention | null {
  const point = pointAt(scene, start, null);
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
  const point = match === null ? null : pointAt(scene, start + match[0].length, null);
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
  "since",
  "ever",
  "after",
  "until",
  "till",
  "by",
  "before",
  "as",
  "prior",
  "up",
  "no",
  "not",
  "through",
  "between",
  "from",
  "around",
  "about",
  "circa",
  "toward",
  "towards",
  ...Object.keys(NAMED_TIMES),
  "early",
  "mid",
  "late",
  "end",
  "start",
  "beginning",
  "middle",
  "first",
  "second",
  "opening",
  "closing",
  "latter",
]);
