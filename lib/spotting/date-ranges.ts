import { isoDay } from "../model/day.ts";
import type { Mention } from "../model/mention.ts";
import { type Point, timedPointAt } from "./date-point-at.ts";
import { exact } from "./date-years.ts";
import { addDays, dayCount } from "./day-count.ts";
import { dateValue, type Moment, type Opening } from "./moment.ts";
import { matchAt } from "./pattern.ts";
import type { Scene } from "./scene.ts";

/** A point with a second one behind it as one range; null where none follows. */
export function rangeFrom(
  scene: Scene,
  start: number,
  from: number,
  first: Point,
  bridge: RegExp,
): Mention | null {
  const join = matchAt(bridge, scene.text, first.end);
  if (join === null) return null;
  const second = timedPointAt(scene, first.end + join[0].length, null);
  if (second === null) return null;
  // "from Monday to Friday" without a day of publication: one range all the same.
  if ("needs" in first.resolution)
    return "needs" in second.resolution ? mention(start, { ...first, end: second.end }, "closed") : null;
  if (!("moment" in second.resolution)) return null;
  const high = second.resolution.moment;
  // "December 27 to January 3, 2026": the first day takes its year from the second, one earlier if it would lie behind it.
  const hint = first.resolution.moment.resolvedFrom.kind === "text" ? null : Number(high.high.slice(0, 4));
  const sameYear = hint === null || first.resolution.moment.low.startsWith(String(hint));
  const again = sameYear ? first : (timedPointAt(scene, from, hint) ?? first);
  const low =
    "moment" in again.resolution && again.resolution.moment.low <= high.high
      ? again.resolution.moment
      : lowered(scene, from, first.resolution.moment, high, hint);
  if (low === null) return null;
  // "from Thursday to Saturday": both are the latest of their kind, so the first may have come out a week too late.
  const week = low.low > high.high ? weekBefore(low, high) : low;
  if (week === null) return null;
  const precision =
    low.precision === "approximate" || high.precision === "approximate" ? "approximate" : "exact";
  const resolvedFrom = high.resolvedFrom;
  const moment: Moment = {
    ...exact(week.low, high.high, resolvedFrom),
    precision,
  };
  return mention(start, { end: second.end, rule: first.rule, resolution: { moment } }, "closed");
}

function weekBefore(first: Moment, second: Moment): Moment | null {
  const day = isoDay(first.low);
  const end = isoDay(second.high);
  if (day === null || end === null || dayCount(day) - dayCount(end) >= 7) return null;
  const low = addDays(day, -7);
  return low === null ? null : { ...first, low };
}

function lowered(
  scene: Scene,
  from: number,
  first: Moment,
  high: Moment,
  hint: number | null,
): Moment | null {
  if (first.low <= high.high) return first;
  const year = (hint ?? Number(high.high.slice(0, 4))) - 1;
  const again = timedPointAt(scene, from, year);
  return again !== null && "moment" in again.resolution ? again.resolution.moment : null;
}

/** A point as a mention that begins at an offset. */
export function mention(start: number, point: Point, opening: Opening): Mention {
  return {
    kind: "date",
    date: dateValue(point.resolution, opening),
    span: { start, end: point.end },
    rule: point.rule,
  };
}
