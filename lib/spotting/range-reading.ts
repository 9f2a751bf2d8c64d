import { BETWEEN, FROM, HEDGES_BEFORE, RANGING_WORDS } from "../lexicon/hedges.ts";
import { PHRASE_STOPS, PHRASE_VERBS } from "../lexicon/noun-phrases.ts";
import type { Span } from "../model/span.ts";
import { readNumber } from "./number-core.ts";
import type { NumberReading, PlainNumber } from "./number-reading.ts";
import { isBlank, spacedToken, tokenBehind } from "./number-tokens.ts";
import { anyOf, DASH, matchAt, SP, sticky } from "./pattern.ts";
import type { Scene } from "./scene.ts";
import { currencyAhead, currencyBefore, unitBehind } from "./unit-reading.ts";
import { gapAfter, isSpace, wordAt } from "./words.ts";

const HEDGE = anyOf(Object.keys(HEDGES_BEFORE));
const BRIDGE = sticky(
  `-(?<hyphened>to)-|-?${SP}(?<word>to|and|or)${SP}(?<hedge>(?:${HEDGE}${SP})?)|${SP}?(?<dash>${DASH})${SP}?`,
  "i",
);
const TOLERANCE = sticky(`${SP}?(?:±|\\+/-)${SP}?`);

/** The number of a figure, or the two of a range. */
export interface Core extends Span {
  readonly first: NumberReading;
  readonly second: {
    readonly reading: NumberReading;
    readonly hedge: string;
    /** "9 ± 6": the second number says how far the first may be off. */
    readonly role: "end" | "tolerance";
  } | null;
}

/** The number that begins at an offset with the second end of its range, where one follows. `lead` is where its hedges begin. */
export function coreAt(scene: Scene, start: number, first: NumberReading, lead: number): Core {
  const alone = { start, end: first.end, first, second: null };
  if (first.kind === "vague") return alone;
  const direct = secondEnd(scene, start, first, lead, first.end);
  if (direct !== null) return direct;
  const ratio = ratioOf(scene, start, first) ?? toleranceOf(scene, start, first);
  if (ratio !== null) return ratio;
  if (!mayBeUnit(scene.text, first.end)) return alone;
  // "between 400 km and 600 km", "15% to 25%": the unit may stand behind both ends, if it is the same.
  const unit = unitBehind(scene.text, first.end);
  const both = unit === null ? null : secondEnd(scene, start, first, lead, unit.end);
  if (both !== null && unit !== null && unitBehind(scene.text, both.end)?.unit === unit.unit) return both;
  return alone;
}

/** Most numbers are followed by a comma, a stop or nothing that joins them to a unit. */
function mayBeUnit(text: string, end: number): boolean {
  const sign = text.charAt(end);
  return sign !== "" && !",.;:)".includes(sign);
}

/** "one in five" is a share. "two in five attacks" may be two ships: no ratio. */
function ratioOf({ text, stretch }: Scene, start: number, first: PlainNumber): Core | null {
  if (first.form !== "number" || first.scale !== "none" || first.value < 1 || first.value > 9) return null;
  const link = spacedToken(text, first.end);
  if (link.word !== "in" || !isBlank(text.charCodeAt(link.end))) return null;
  const second = readNumber(text, link.end + 1);
  if (second === null || second.kind !== "plain" || second.form !== "number" || second.end > stretch.end)
    return null;
  if (first.value >= second.value || !Number.isInteger(second.value)) return null;
  // "four in five of them", but not "two in five attacks"
  const behind = tokenBehind(text, second.end).word;
  const closed = first.value === 1 || behind === "" || PHRASE_STOPS.has(behind) || PHRASE_VERBS.has(behind);
  if (!closed || isYear(second, link.end + 1) || unitBehind(text, second.end) !== null) return null;
  const value = first.value / second.value;
  return { start, end: second.end, first: { ...first, value, form: "ratio", end: second.end }, second: null };
}

/** "9 ± 6%" */
function toleranceOf({ text, stretch }: Scene, start: number, first: PlainNumber): Core | null {
  const sign = text.charAt(first.end) === " " ? text.charAt(first.end + 1) : text.charAt(first.end);
  const match = sign === "±" || sign === "+" ? matchAt(TOLERANCE, text, first.end) : null;
  const reading = match === null ? null : readNumber(text, first.end + match[0].length);
  if (reading === null || reading.end > stretch.end) return null;
  return { start, end: reading.end, first, second: { reading, hedge: "", role: "tolerance" } };
}

/** A dash or the first letter of "to", "and", "or" behind at most one space: a look before the pattern. */
function mayJoin(text: string, from: number): boolean {
  const first = text.charAt(from);
  if (first === "-" || first > "\u2000") return true;
  const second = isBlank(text.charCodeAt(from)) ? text.charAt(from + 1) : "";
  return second !== "" && ("taoTAO-".includes(second) || second > "\u2000");
}

function secondEnd(
  scene: Scene,
  start: number,
  first: NumberReading,
  lead: number,
  from: number,
): Core | null {
  const { text } = scene;
  if (!mayJoin(text, from)) return null;
  const bridge = matchAt(BRIDGE, text, from);
  if (bridge === null) return null;
  const at = from + bridge[0].length;
  const number = currencyAhead(text, at);
  const reading = readNumber(text, number);
  if (reading === null || reading.end > scene.stretch.end) return null;
  const word = (bridge.groups?.["hyphened"] ?? bridge.groups?.["word"])?.toLowerCase();
  const opener = rangeWordBefore(scene, lead);
  // "grew from 12 to 30 ships" is a change; "ranging from 12 to 30" is a range.
  if (word === "to" && opener?.kind === "change") return null;
  if (number > at && currencyBefore(text, start) === null) return null;
  // "since Feb. 24, 2022 to 1,200,340": a year and a count are no range.
  if (isYear(first, start) && reading.kind === "plain" && reading.value > 2200) return null;
  const joining = word === "and" && opener?.kind !== "between" ? "list" : (word ?? "dash");
  if (!joinsRange(first, reading, joining, text.slice(number, reading.end))) return null;
  return {
    start,
    end: reading.end,
    first,
    second: { reading, hedge: (bridge.groups?.["hedge"] ?? "").trim(), role: "end" },
  };
}

/** Four digits without a comma between 1900 and 2100. */
function isYear(reading: NumberReading, start: number): boolean {
  return (
    reading.end - start === 4 &&
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
  if ((first.form === "number") !== (second.form === "number")) return false;
  const scaled = first.scale !== "none" || second.scale !== "none";
  const rises = second.value > first.value || (scaled && second.value === first.value);
  if (joining === "and") return rises;
  // "two or three thousand": neighbours under one scale.
  const [low, high] = [lent(first, second), second.value / scaleOf(second)];
  if (joining === "or") return low !== null && high > low && high <= 20 && low + 3 >= high;
  if (joining === "to") return rises && !/^one$/i.test(written);
  return second.value > first.value;
}

/** The first number in the scale of the second; null where both have their own. */
function lent(first: PlainNumber, second: PlainNumber): number | null {
  if (second.scale === "none") return first.scale === "none" ? first.value : null;
  return first.unscaled === null ? null : Number(first.unscaled);
}

function scaleOf({ exponent, times }: PlainNumber): number {
  return 10 ** exponent * times;
}

/** A word right before a range or a change: what it says, and where it begins. */
export interface RangeWord {
  readonly kind: "between" | "range" | "change";
  readonly start: number;
}

/** "between 400 and 500", "ranging from 400 to 500", "grew from 400 to 500": the word before the offset where a figure begins. */
export function rangeWordBefore({ words, text }: Scene, lead: number): RangeWord | null {
  const index = wordAt(words, lead) - 1;
  const word = words.lower[index];
  const start = words.starts[index];
  if (start === undefined || (word !== BETWEEN && word !== FROM)) return null;
  if (!isSpace(text.slice(words.ends[index], lead))) return null;
  if (word === BETWEEN) return { kind: "between", start };
  const ranges = RANGING_WORDS.has(words.lower[index - 1] ?? "") && isSpace(gapAfter(words, index - 1));
  return { kind: ranges ? "range" : "change", start };
}
