import { DAYS_AND_PARTS, LEANING, PERIODS } from "../lexicon/calendar-leaning.ts";
import { CENTURY_ORDINALS, DECADE_WORDS } from "../lexicon/eras.ts";
import { OTHER_YEARS, QUARTER_ORDINALS } from "../lexicon/fiscal.ts";
import { SEASON_STEPS, SEASONS } from "../lexicon/seasons.ts";
import { atClock, clockBefore, clockBehind, isOneDay, mayBeClock } from "./date-clock.ts";
import { EDGE, EDGE_STARTS, EDGE_WORDS, narrow, RUNNING_PERIOD } from "./date-edges.ts";
import { ERA_POINTS } from "./date-eras.ts";
import { HOLIDAY_POINTS } from "./date-holidays.ts";
import { LEANING_POINTS } from "./date-leaning.ts";
import { NEARBY_POINTS } from "./date-nearby.ts";
import { ABSOLUTE_POINTS, type PointRule } from "./date-points.ts";
import { QUARTER_POINTS } from "./date-quarters.ts";
import { RELATIVE_POINTS } from "./date-relative.ts";
import { SEASON_POINTS } from "./date-seasons.ts";
import { periodOf } from "./date-shift.ts";
import { YEAR_POINTS } from "./date-year-alone.ts";
import { resolveFields } from "./date-years.ts";
import type { Resolution } from "./moment.ts";
import { matchAt } from "./pattern.ts";
import type { Scene } from "./scene.ts";
import { isDigitUnit, type Words, wordAt } from "./words.ts";

/** One point of the calendar as found in a text. */
export interface Point {
  readonly end: number;
  readonly rule: string;
  readonly resolution: Resolution;
}

/** Words behind "the" with which a date can go on. */
const THE_NEXT: ReadonlySet<string> = new Set([
  ...EDGE_WORDS,
  ...Object.keys(SEASONS),
  ...Object.keys(SEASON_STEPS),
  "past",
  "last",
  "next",
  "coming",
  "new",
  "current",
  ...Object.keys(LEANING),
  ...PERIODS,
  ...DAYS_AND_PARTS,
  ...Object.keys(CENTURY_ORDINALS),
  "twenty",
  ...Object.keys(DECADE_WORDS),
  ...Object.keys(QUARTER_ORDINALS),
  ...OTHER_YEARS,
  "fy",
]);

const POINTS: ReadonlyMap<string, readonly PointRule[]> = byFirstWord([
  ...ABSOLUTE_POINTS,
  ...RELATIVE_POINTS,
  ...YEAR_POINTS,
  ...ERA_POINTS,
  ...LEANING_POINTS,
  ...SEASON_POINTS,
  ...QUARTER_POINTS,
  ...NEARBY_POINTS,
  ...HOLIDAY_POINTS,
]);

/** The longest point that begins at an offset, with its edge; null where none does. */
export function pointAt(scene: Scene, offset: number, hintYear: number | null): Point | null {
  const index = wordAt(scene.words, offset);
  if (scene.words.starts[index] !== offset) return null;
  const word = scene.words.lower[index] ?? "";
  if (
    word === "the" &&
    !THE_NEXT.has(scene.words.lower[index + 1] ?? "") &&
    !isDigitUnit(scene.text.charCodeAt(scene.words.starts[index + 1] ?? 0))
  )
    return null;
  const edge = EDGE_STARTS.has(word) ? edgeAt(scene, offset) : null;
  if (edge !== null) return edge;
  const key = word.charCodeAt(0) >= 48 && word.charCodeAt(0) <= 57 ? "#" : word;
  let best: Point | null = null;
  for (const rule of POINTS.get(word) ?? POINTS.get(key) ?? []) {
    if (rule.behind !== undefined && !rule.behind.has(scene.words.lower[index - 1] ?? "")) continue;
    if (rule.needs !== undefined && !isNear(scene.words, index, rule.needs)) continue;
    const match = matchAt(rule.pattern, scene.text, offset);
    if (match === null || (best !== null && offset + match[0].length <= best.end)) continue;
    const reading = rule.read(match.groups ?? {}, scene, index, offset + match[0].length);
    const resolution =
      reading === null
        ? null
        : reading.kind === "placed"
          ? reading.resolution
          : resolveFields(reading.fields, scene, index, hintYear);
    if (resolution !== null) best = { end: offset + match[0].length, rule: rule.name, resolution };
  }
  const clock = best !== null && isOneDay(best.resolution) ? clockBehind(scene.text, best.end) : null;
  return best === null || clock === null
    ? best
    : { ...best, end: clock.end, resolution: atClock(best.resolution, clock) };
}

/** The same with a time of day before it: "6:30 a.m. (Sanaa time) Dec. 31". */
export function timedPointAt(scene: Scene, offset: number, hintYear: number | null): Point | null {
  const index = wordAt(scene.words, offset);
  if (scene.words.starts[index] !== offset) return null;
  const clock = mayBeClock(scene.words.lower[index] ?? "") ? clockBefore(scene.text, offset) : null;
  const point = clock === null ? null : pointAt(scene, clock.end, hintYear);
  return clock === null || point === null || !("needs" in point.resolution || isOneDay(point.resolution))
    ? pointAt(scene, offset, hintYear)
    : { ...point, resolution: atClock(point.resolution, clock) };
}

/** "the end of December", "early next year", "the first half of 2023": an edge and the point behind it. */
export function edgeAt(scene: Scene, offset: number): Point | null {
  const match = matchAt(EDGE, scene.text, offset);
  if (match === null || match[0] === "") return null;
  const behind = offset + match[0].length;
  const point = pointAt(scene, behind, null) ?? running(scene, behind, match.groups?.["adjective"]);
  if (point === null) return null;
  const resolution = narrow(point.resolution, match.groups ?? {});
  return resolution === null ? null : { end: point.end, rule: `${point.rule}+edge`, resolution };
}

/** "the end of the year": the year of the publication day. "Mid-week" is a kind of day, and none of them. */
function running(scene: Scene, offset: number, adjective: string | undefined): Point | null {
  const match = matchAt(RUNNING_PERIOD, scene.text, offset);
  if (match?.groups?.["the"] === undefined && adjective !== undefined) return null;
  const resolution = match === null ? null : periodOf(scene, "this", match.groups?.["unit"] ?? "");
  return match === null || resolution === null
    ? null
    : { end: offset + match[0].length, rule: "date/running-period", resolution };
}

function isNear(words: Words, index: number, needed: ReadonlySet<string>): boolean {
  for (let i = index + 1; i < index + 5; i += 1) if (needed.has(words.lower[i] ?? "")) return true;
  return false;
}

function byFirstWord(rules: readonly PointRule[]): ReadonlyMap<string, readonly PointRule[]> {
  const map = new Map<string, PointRule[]>();
  for (const rule of rules) for (const word of rule.starts) map.set(word, [...(map.get(word) ?? []), rule]);
  return map;
}

/** First words of points that are not digits. */
export const POINT_STARTS: readonly string[] = [...POINTS.keys()].filter((word) => word !== "#");
