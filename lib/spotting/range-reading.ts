import { HEDGES_BEFORE } from "../lexicon/hedges.ts";
import type { Span } from "../model/span.ts";
import { type NumberReading, readNumber } from "./number-core.ts";
import { anyOf, DASH, matchAt, SP, sticky } from "./pattern.ts";
import type { Scene } from "./scene.ts";
import { currencyBefore, unitBehind } from "./unit-reading.ts";

const HEDGE = anyOf(Object.keys(HEDGES_BEFORE));
const BRIDGE = sticky(
  `-?${SP}(?<word>to|and|or)${SP}(?<hedge>(?:${HEDGE}${SP})?)|${SP}?(?<dash>${DASH})${SP}?`,
  "i",
);
/** "grew from 12 to 30 ships" is a change; "ranging from 12 to 30" is a range. */
const FROM_BEFORE = /(?:^|[^\w])(?<!rang(?:e|es|ed|ing)[ \u00a0])from[ \u00a0\u2009\u202f](?:US)?[$€£]?$/i;
const BETWEEN_BEFORE = /(?:^|\W)(between[ \u00a0\u2009\u202f])$/i;

/** The number of a figure, or the two of a range. */
export interface Core extends Span {
  readonly first: NumberReading;
  readonly second: { readonly reading: NumberReading; readonly hedge: string } | null;
}

/** The number that begins at an offset with the second end of its range, where one follows. `lead` is where its hedges begin. */
export function coreAt(scene: Scene, start: number, first: NumberReading, lead: number): Core {
  const direct = secondEnd(scene, start, first, lead, first.end);
  if (direct !== null) return direct;
  // "between 400 km and 600 km", "15% to 25%": the unit may stand behind both ends, if it is the same.
  const unit = unitBehind(scene.text, first.end);
  const both = unit === null ? null : secondEnd(scene, start, first, lead, unit.end);
  if (both !== null && unit !== null && unitBehind(scene.text, both.end)?.unit === unit.unit) return both;
  return { start, end: first.end, first, second: null };
}

function secondEnd(
  scene: Scene,
  start: number,
  first: NumberReading,
  lead: number,
  from: number,
): Core | null {
  const { text } = scene;
  const bridge = matchAt(BRIDGE, text, from);
  if (bridge === null) return null;
  const at = from + bridge[0].length;
  const money = /^(?:US)?[$€£]/.exec(text.slice(at, at + 3))?.[0] ?? "";
  const reading = readNumber(text, at + money.length);
  if (reading === null || reading.end > scene.stretch.end) return null;
  const word = bridge.groups?.["word"]?.toLowerCase();
  const before = text.slice(Math.max(0, lead - 16), lead).replace(/(?:US)?[$€£]$/, "");
  if (word === "to" && FROM_BEFORE.test(before)) return null;
  if (money !== "" && currencyBefore(text, start) === null) return null;
  // "since Feb. 24, 2022 to 1,200,340": a year and a count are no range.
  if (isYear(first) && reading.kind === "plain" && reading.value > 2200) return null;
  const joining = word === "and" && !BETWEEN_BEFORE.test(before) ? "list" : (word ?? "dash");
  if (!joinsRange(first, reading, joining, text.slice(at, reading.end))) return null;
  return {
    start,
    end: reading.end,
    first,
    second: { reading, hedge: (bridge.groups?.["hedge"] ?? "").trim() },
  };
}

function isYear(reading: NumberReading): boolean {
  return (
    reading.kind === "plain" &&
    reading.scale === "none" &&
    reading.unscaled?.length === 4 &&
    reading.value >= 1900 &&
    reading.value <= 2100
  );
}

/** "and" makes a range behind "between" alone; "or" joins neighbours ("one or two"); "to" and a dash join rising numbers. */
function joinsRange(first: NumberReading, second: NumberReading, joining: string, written: string): boolean {
  if (first.kind !== "plain" || second.kind !== "plain" || joining === "list") return false;
  const scaled = first.scale !== "none" || second.scale !== "none";
  const rises = second.value > first.value || (scaled && second.value === first.value);
  if (joining === "and") return rises;
  if (joining === "or")
    return second.value > first.value && second.value <= 20 && first.value + 3 >= second.value;
  if (joining === "to") return rises && !/^one$/i.test(written);
  return second.value > first.value;
}

/** "between 400 and 500": the range word belongs to the figure when both ends stand behind it. */
export function betweenBefore(text: string, start: number): number | null {
  const match = BETWEEN_BEFORE.exec(text.slice(Math.max(0, start - 16), start));
  return match?.[1] === undefined ? null : start - match[1].length;
}
