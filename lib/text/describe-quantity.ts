import type { Bound, Endpoint, Quantity } from "../model/quantity.ts";
import { assertNever } from "../model/result.ts";
import type { UnitId } from "../model/unit.ts";
import { describeNumber, describeOrdinal } from "./describe-number.ts";
import { describeUnit } from "./describe-unit.ts";

const HEDGES = {
  exact: { "at-least": "at least", "more-than": "more than", "at-most": "up to", "less-than": "less than" },
  approximate: {
    "at-least": "at least about",
    "more-than": "more than about",
    "at-most": "up to about",
    "less-than": "nearly",
  },
} as const;
const ENDPOINT_HEDGES = { exact: "", about: "about", ...HEDGES.exact } as const satisfies Record<
  Endpoint["bound"],
  string
>;
/** Last words of a vague number that take "of" before the thing counted. */
const PARTITIVES: ReadonlySet<string> = new Set([
  "couple",
  "handful",
  "number",
  "tens",
  "dozens",
  "scores",
  "hundreds",
  "thousands",
  "millions",
  "billions",
]);
/** Units whose thing follows with "of": "20 tonnes of fuel"; any other is put in brackets. */
const OF_UNITS: ReadonlySet<UnitId> = new Set<UnitId>([
  "percent",
  "gram",
  "kilogram",
  "tonne",
  "ton",
  "short-ton",
  "long-ton",
  "pound",
  "ounce",
  "litre",
  "gallon",
  "barrel",
  "cubic-metre",
  "cubic-foot",
]);

const SHARES: Readonly<Record<string, string>> = {
  "0.5": "half",
  "0.25": "a quarter",
  "0.75": "three quarters",
};

/** A figure in words, with its hedge, unit and rate: "between 6.5 million and more than 8 million rounds". */
export function describeQuantity(quantity: Quantity): string {
  const { bound, unit, counted, rate } = quantity;
  const per = rate === "none" ? "" : ` a ${rate}`.replace("a hour", "an hour");
  if (quantity.role === "tally" && bound.kind === "exact") {
    return join("the", describeOrdinal(bound.value), counted ?? "");
  }
  if (bound.kind === "vague") {
    const thing = join(describeUnit(unit, "many"), counted ?? "");
    const of = thing !== "" && PARTITIVES.has(lastWord(bound.word)) ? "of" : "";
    return `${join(bound.word, of, thing)}${per} (${vagueEnds(bound)})`;
  }
  const name = describeUnit(unit, isOne(bound) ? "one" : "many");
  const number = unit === "count" ? shareInWords(describeBound(bound)) : describeBound(bound);
  return `${join(number, name, thingOf(unit, counted))}${per}`;
}

/** Nobody counts "0.5" of a thing: a share is said as the word it was written with. */
function shareInWords(number: string): string {
  return number.replace(/\b0\.(?:5|25|75)$/, (share) => SHARES[share] ?? share);
}

/** The number alone with its hedge: "at least 20", "about 250", "nearly 6,000", "several (no number stated)". */
export function describeBound(bound: Bound): string {
  switch (bound.kind) {
    case "exact":
      return describeNumber(bound.value);
    case "about":
      return `about ${describeNumber(bound.value)}`;
    case "at-least":
    case "more-than":
    case "at-most":
    case "less-than":
      return `${HEDGES[bound.precision][bound.kind]} ${describeNumber(bound.value)}`;
    case "between": {
      const range = `between ${describeEndpoint(bound.low)} and ${describeEndpoint(bound.high)}`;
      return bound.precision === "approximate" ? `roughly ${range}` : range;
    }
    case "vague":
      return `${bound.word} (${vagueEnds(bound)})`;
    default:
      return assertNever(bound);
  }
}

function describeEndpoint({ bound, value }: Endpoint): string {
  return join(ENDPOINT_HEDGES[bound], describeNumber(value));
}

function vagueEnds({ low, high }: { readonly low: number | null; readonly high: number | null }): string {
  if (low !== null && high !== null) return `${describeNumber(low)} to ${describeNumber(high)}`;
  if (low !== null) return `${describeNumber(low)} or more`;
  if (high !== null) return `up to ${describeNumber(high)}`;
  return "no number stated";
}

function thingOf(unit: UnitId, counted: string | null): string {
  if (counted === null || counted === "") return "";
  if (unit === "count") return counted;
  return OF_UNITS.has(unit) ? `of ${counted}` : `(${counted})`;
}

function isOne(bound: Bound): boolean {
  return bound.kind === "exact" && bound.value === 1;
}

function lastWord(text: string): string {
  return text.slice(text.lastIndexOf(" ") + 1).toLowerCase();
}

function join(...parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(" ");
}
