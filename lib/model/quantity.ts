import type { Span } from "./span.ts";
import type { UnitId } from "./unit.ts";

/** One end of a range, which may carry a hedge of its own: "more than 8 million" in "6.5 to more than 8 million". */
export interface Endpoint {
  readonly bound: "exact" | "about" | "at-least" | "more-than" | "at-most" | "less-than";
  readonly value: number;
}

/**
 * What a writer committed to; the hedge is the value. Numbers are scaled ("6.5 million" is 6500000).
 * `precision` tells "up to about 3 million" from "up to 3 million"; "nearly 100" is less-than 100, approximate.
 */
export type Bound =
  | { readonly kind: "exact"; readonly value: number }
  | { readonly kind: "about"; readonly value: number }
  | {
      readonly kind: "at-least" | "more-than" | "at-most" | "less-than";
      readonly value: number;
      readonly precision: "exact" | "approximate";
    }
  | {
      readonly kind: "between";
      readonly low: Endpoint;
      readonly high: Endpoint;
      readonly precision: "exact" | "approximate";
    }
  /** "dozens" (24 or more), "several hundred" (300 to 900). "several" alone has neither end: never a number. */
  | {
      readonly kind: "vague";
      readonly word: string;
      readonly low: number | null;
      readonly high: number | null;
    };

/** A counted or measured figure. */
export interface Quantity {
  readonly bound: Bound;
  /** The number alone with its scale word, in article offsets: "6.5 million". */
  readonly core: Span;
  readonly numberAsWritten: string;
  readonly unit: UnitId;
  /** "km", "nautical miles"; empty where things are counted. */
  readonly unitAsWritten: string;
  /** Head noun phrase of what is counted or measured, as written: "152 mm shells". Null where the text names none. */
  readonly counted: string | null;
  /** "a month" in "3,000 rounds a month". */
  readonly rate: "none" | "second" | "minute" | "hour" | "day" | "week" | "month" | "year";
  /**
   * "conversion" for the second of two figures that state one measure in two units: "400 km (250 miles)";
   * "complement" for what a statement leaves out: "all but 12 rockets were shot down".
   */
  readonly role: "figure" | "conversion" | "tally" | "complement";
}
