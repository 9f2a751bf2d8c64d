import { atClock, clockBefore, clockBehind, isOneDay, mayBeClock } from "./date-clock.ts";
import { EDGE, EDGE_STARTS, mayNarrow, narrow, RUNNING_PERIOD } from "./date-edges.ts";
import { goesOn, kindsNear, rulesAt } from "./date-index.ts";
import { periodOf } from "./date-shift.ts";
import { resolveFields } from "./date-years.ts";
import type { Resolution } from "./moment.ts";
import { matchAt } from "./pattern.ts";
import type { Scene } from "./scene.ts";
import { wordAt } from "./words.ts";

/** One point of the calendar as found in a text. */
export interface Point {
  readonly end: number;
  readonly rule: string;
  readonly resolution: Resolution;
}

/** The longest point that begins at an offset, with its edge; null where none does. */
export function pointAt(scene: Scene, offset: number, hintYear: number | null): Point | null {
  const index = wordAt(scene.words, offset);
  if (scene.words.starts[index] !== offset) return null;
  const word = scene.words.lower[index] ?? "";
  if (word === "the" && !goesOn(scene.words, index + 1)) return null;
  const first = word === "the" ? (scene.words.lower[index + 1] ?? "") : word;
  const edge = EDGE_STARTS.has(first) && mayNarrow(scene.words, index) ? edgeAt(scene, offset) : null;
  if (edge !== null) return edge;
  const rules = rulesAt(word);
  if (rules.length === 0) return null;
  let near = -1;
  let best: Point | null = null;
  for (const { rule, kind } of rules) {
    if (kind !== 0) {
      if (near < 0) near = kindsNear(scene.words, index);
      if ((near & kind) === 0) continue;
    }
    if (rule.behind !== undefined && !rule.behind.has(scene.words.lower[index - 1] ?? "")) continue;
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
  const clock = mayBeClock(scene.words, index) ? clockBefore(scene.text, offset) : null;
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
