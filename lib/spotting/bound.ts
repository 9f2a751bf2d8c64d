import type { HedgeEffect } from "../lexicon/hedges.ts";
import type { Bound, Endpoint } from "../model/quantity.ts";
import type { NumberReading } from "./number-core.ts";

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
  const shares =
    first.unscaled !== null && second.exponent > 0 && first.value <= second.value / 10 ** second.exponent;
  const low = shares ? Number(`${first.unscaled}e${second.exponent}`) : first.value;
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

/** "between at least 3 and 5": what stands before the first end belongs to it. */
function lowBound(effects: readonly HedgeEffect[]): Endpoint["bound"] {
  for (const effect of effects) if (effect === "at-least" || effect === "more-than") return effect;
  return "exact";
}

/** "dozens", "several hundred": the word, with the ends usage gives it. A lower bound before it keeps its low end. */
export function vagueOf(
  word: string,
  reading: NumberReading & { readonly kind: "vague" },
  effects: readonly HedgeEffect[],
): Bound {
  const upward = effects.includes("at-least") || effects.includes("more-than");
  return {
    kind: "vague",
    word: word.toLowerCase().replace(/\s+/g, " "),
    low: reading.low,
    high: upward ? null : reading.high,
  };
}
