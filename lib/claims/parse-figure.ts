import { HEDGES_BEFORE, type HedgeEffect, LONGEST_HEDGE } from "../lexicon/hedges.ts";
import { BARE_VAGUE, SCALES, VAGUE_COUNTS, VAGUE_MULTIPLIERS, VAGUE_PLURALS } from "../lexicon/numerals.ts";
import type { Bound, Endpoint } from "../model/quantity.ts";
import { amountOf, parseNumber, type TypedNumber } from "./parse-number.ts";

const DASH = / ?[-–—] ?/;
const BRACKET = / ?\([^()]{0,80}\)$/;

/** The figure a person typed, hedge and all: "at least 20", "6.5 to 8 million", "dozens"; null where it is none. */
export function parseFigure(text: string): Bound | null {
  const words = text.toLowerCase().replace(/\s+/g, " ").trim();
  const bare = words.replace(BRACKET, "");
  return parseVague(bare) ?? parseRange(bare) ?? parseHedged(bare);
}

function parseHedged(text: string): Bound | null {
  const { effects, rest } = hedgesOf(text);
  const plus = rest.endsWith("+");
  const number = parseNumber(plus ? rest.slice(0, -1) : rest);
  if (number === null) return null;
  return boundOf(plus ? [...effects, "at-least"] : effects, amountOf(number));
}

/** "between A and B", "A to B", "A-B"; a scale word behind B holds for a smaller A too. */
function parseRange(text: string): Bound | null {
  const { effects, rest } = hedgesOf(text.replace(/\bfrom /, ""));
  const [left, right, ...more] = endsOf(rest);
  if (left === undefined || right === undefined || more.length > 0) return null;
  const [low, high] = [sideOf(left), sideOf(right)];
  if (low === null || high === null || effects.some((effect) => effect !== "about")) return null;
  const shared = low.number.exponent === 0 && Number(low.number.digits) < Number(high.number.digits);
  const lowNumber: TypedNumber = shared ? { ...low.number, exponent: high.number.exponent } : low.number;
  const [lowValue, highValue] = [amountOf(lowNumber), amountOf(high.number)];
  if (lowValue >= highValue) return null;
  return {
    kind: "between",
    low: { bound: low.bound, value: lowValue },
    high: { bound: high.bound, value: highValue },
    precision: effects.includes("about") ? "approximate" : "exact",
  };
}

function endsOf(text: string): readonly string[] {
  if (text.startsWith("between ")) return text.slice("between ".length).split(" and ");
  const signed = text.split(DASH);
  // "thirty-one" has a dash too.
  return /^\d/.test(signed[1] ?? "") ? signed : text.split(" to ");
}

function sideOf(text: string): { readonly bound: Endpoint["bound"]; readonly number: TypedNumber } | null {
  const { effects, rest } = hedgesOf(text);
  const number = parseNumber(rest);
  const [effect = "exact", second] = effects.map(endpointBound);
  return number === null || effect === null || second !== undefined ? null : { bound: effect, number };
}

function endpointBound(effect: HedgeEffect): Endpoint["bound"] | null {
  if (effect === "none") return "exact";
  return effect === "nearly" ? "less-than" : effect;
}

function boundOf(effects: readonly HedgeEffect[], value: number): Bound | null {
  const precision = effects.includes("about") ? "approximate" : "exact";
  const [effect, second] = effects.filter((each) => each !== "about" && each !== "none");
  if (second !== undefined) return null;
  if (effect === undefined) return { kind: precision === "approximate" ? "about" : "exact", value };
  if (effect === "nearly") return { kind: "less-than", value, precision: "approximate" };
  return { kind: effect, value, precision };
}

/** Takes hedges off the front, longest first: "at least about 20" has two. */
function hedgesOf(text: string): { readonly effects: readonly HedgeEffect[]; readonly rest: string } {
  const words = text.split(" ");
  for (let count = Math.min(LONGEST_HEDGE, words.length - 1); count > 0; count -= 1) {
    // "approx." is typed with its point; the table has the word.
    const effect = HEDGES_BEFORE[words.slice(0, count).join(" ").replace(/\.$/, "")];
    if (effect === undefined) continue;
    const further = hedgesOf(words.slice(count).join(" "));
    return { effects: [effect, ...further.effects], rest: further.rest };
  }
  return { effects: [], rest: text };
}

/** "dozens", "tens of thousands", "several hundred", "several": with the ends usage gives them, or none. */
function parseVague(text: string): Bound | null {
  if (BARE_VAGUE.has(text)) return { kind: "vague", word: text, low: null, high: null };
  const plural = VAGUE_PLURALS[text];
  if (plural !== undefined) return { kind: "vague", word: text, low: plural, high: null };
  const words = text
    .replace(/^an? /, "")
    .split(" ")
    .filter((word) => word !== "of");
  const [first = "", second = "", ...more] = words;
  if (more.length > 0) return null;
  const many = VAGUE_MULTIPLIERS[first];
  const base = VAGUE_PLURALS[second];
  if (many !== undefined && base !== undefined) {
    return { kind: "vague", word: text, low: many * (base / 2), high: null };
  }
  const ends = VAGUE_COUNTS[first];
  const factor = second === "dozen" ? 12 : SCALES[second] === undefined ? null : 10 ** (SCALES[second] ?? 0);
  if (ends === undefined || factor === null) return null;
  return { kind: "vague", word: text, low: ends[0] * factor, high: ends[1] * factor };
}
