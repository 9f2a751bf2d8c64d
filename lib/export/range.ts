import type { Bound } from "../model/quantity.ts";
import { assertNever } from "../model/result.ts";

/** A bound in columns. What the writer did not commit to is null: "about 250" has a value, but no ends. */
export interface Range {
  readonly value: number | null;
  readonly min: number | null;
  /** How the lower end is meant: "at-least" reaches it, "more-than" does not. */
  readonly minBound: string | null;
  readonly max: number | null;
  readonly maxBound: string | null;
  readonly precision: "exact" | "approximate";
}

const OPEN: Range = {
  value: null,
  min: null,
  minBound: null,
  max: null,
  maxBound: null,
  precision: "exact",
};

export function rangeOf(bound: Bound): Range {
  switch (bound.kind) {
    case "exact": {
      const { value } = bound;
      return { ...OPEN, value, min: value, minBound: "exact", max: value, maxBound: "exact" };
    }
    case "about":
      return { ...OPEN, value: bound.value, precision: "approximate" };
    case "at-least":
    case "more-than": {
      const { value, kind, precision } = bound;
      return { ...OPEN, value, min: value, minBound: kind, precision };
    }
    case "at-most":
    case "less-than": {
      const { value, kind, precision } = bound;
      return { ...OPEN, value, max: value, maxBound: kind, precision };
    }
    case "between": {
      const { low, high, precision } = bound;
      return {
        ...OPEN,
        min: low.value,
        minBound: low.bound,
        max: high.value,
        maxBound: high.bound,
        precision,
      };
    }
    case "vague":
      return { ...OPEN, min: bound.low, max: bound.high, precision: "approximate" };
    default:
      return assertNever(bound);
  }
}
