import type { HedgeEffect } from "../lexicon/hedges.ts";
import type { Bound, Endpoint } from "../model/quantity.ts";
import type { NumberReading, VagueNumber } from "./number-reading.ts";

type Precision = "exact" | "approximate";

/** A single number with its hedges: the one that sets a bound wins, and "about" beside it makes it approximate. */
export function boundOf(value: number, effects: readonly HedgeEffect[]): Bound {
  const precision: Precision = effects.includes("about") ? "approximate" : "exact";
  for (const effect of effects) {
    if (effect === "nearly") return { kind: "less-than", value, precision: "approximate" };
    if (effect === "at-least" || effect === "more-than" || effect === "at-most" || effect === "less-than") {
      return { kind: effect, value, precision };
    }
  }
  return precision === "approximate" ? { kind: "about", value } : { kind: "exact", value };
}

/** Two ends of a range. The first takes the scale of the second where it has none: "4.2 and 5.8 million". */
export function rangeOf(
  first: NumberReading,
  second: NumberReading,
  hedge: Endpoint["bound"],
  effects: readonly HedgeEffect[],
): Bound | null {
  if (first.kind !== "plain" || second.kind !== "plain") return null;
  const scaled = second.exponent > 0 || second.times > 1;
  const most = second.value / (10 ** second.exponent * second.times);
  const shares = first.unscaled !== null && scaled && first.value <= most;
  const low = shares ? Number(`${first.unscaled}e${second.exponent}`) * second.times : first.value;
  const precision: Precision = effects.some((effect) => effect === "about" || effect === "nearly")
    ? "approximate"
    : "exact";
  return {
    kind: "between",
    low: { bound: lowBound(effects), value: low },
    high: { bound: hedge, value: second.value },
    precision,
  };
}

/** "9 ± 6": from three to fifteen. */
export function toleranceBound(first: NumberReading, off: NumberReading): Bound | null {
  if (first.kind !== "plain" || off.kind !== "plain") return null;
  return {
    kind: "between",
    low: { bound: "exact", value: decimal(first.value - off.value) },
    high: { bound: "exact", value: decimal(first.value + off.value) },
    precision: "exact",
  };
}

/** Sums of decimals as a person would write them: 1.26 + 0.2 is 1.46. */
function decimal(value: number): number {
  return Number(value.toPrecision(12));
}

/** "between at least 3 and 5": what stands before the first end belongs to it. */
function lowBound(effects: readonly HedgeEffect[]): Endpoint["bound"] {
  for (const effect of effects) if (effect === "at-least" || effect === "more-than") return effect;
  return "exact";
}

/** "dozens", "several hundred": the word, with the ends usage gives it. A lower bound before it keeps its low end. */
export function vagueOf(word: string, reading: VagueNumber, effects: readonly HedgeEffect[]): Bound {
  const upward = effects.includes("at-least") || effects.includes("more-than");
  return {
    kind: "vague",
    word: word.toLowerCase().replace(/\s+/g, " "),
    low: reading.low,
    high: upward ? null : reading.high,
  };
}
