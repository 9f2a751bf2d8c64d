import { UNITS } from "../lexicon/units.ts";
import type { Bound, Endpoint, Quantity } from "../model/quantity.ts";
import { assertNever } from "../model/result.ts";
import type { UnitId } from "../model/unit.ts";

/** The numbers a figure admits. Infinite ends are open by nature; an open finite end is not admitted itself. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
  /** How firmly the ends are meant. */
  readonly ends: "exact" | "approximate" | "vague";
  /** The number as stated, where the figure is a single one: 250 in "about 250". */
  readonly stated: number | null;
}

/** "about 250" admits a tenth to either side, as readers of news estimates take it. */
const ABOUT = 0.1;

/** The interval of a bound in its own unit. */
export function toInterval(bound: Bound): Interval {
  switch (bound.kind) {
    case "exact":
      return closed(bound.value, bound.value, "exact", bound.value);
    case "about":
      return closed(bound.value * (1 - ABOUT), bound.value * (1 + ABOUT), "approximate", bound.value);
    case "at-least":
    case "more-than":
    case "at-most":
    case "less-than":
      return { ...halfLine(bound.kind, bound.value), ends: bound.precision };
    case "between": {
      const low = lowEnd(bound.low);
      const high = highEnd(bound.high);
      const loose =
        bound.precision === "approximate" || bound.low.bound === "about" || bound.high.bound === "about";
      return { ...low, ...high, ends: loose ? "approximate" : "exact", stated: null };
    }
    case "vague":
      return {
        low: bound.low ?? Number.NEGATIVE_INFINITY,
        high: bound.high ?? Number.POSITIVE_INFINITY,
        lowOpen: bound.low === null,
        highOpen: bound.high === null,
        ends: "vague",
        stated: null,
      };
    default:
      return assertNever(bound);
  }
}

/** The interval of a figure in another unit of the same dimension; null where no fixed factor leads there. */
export function toIntervalIn(quantity: Quantity, unit: UnitId): Interval | null {
  const interval = toInterval(quantity.bound);
  const scale = scaleBetween(quantity.unit, unit);
  if (scale === null || scale === 1) return scale === null ? null : interval;
  return {
    ...interval,
    low: interval.low * scale,
    high: interval.high * scale,
    stated: interval.stated === null ? null : interval.stated * scale,
  };
}

/** By what a number in one unit is multiplied to stand in the other; null where no fixed factor leads there. */
export function scaleBetween(unit: UnitId, target: UnitId): number | null {
  if (unit === target) return 1;
  const [from, to] = [UNITS[unit], UNITS[target]];
  if (from.dimension !== to.dimension || from.factor === null || to.factor === null) return null;
  return from.factor / to.factor;
}

function closed(low: number, high: number, ends: Interval["ends"], stated: number | null): Interval {
  return { low, high, lowOpen: false, highOpen: false, ends, stated };
}

function halfLine(
  kind: "at-least" | "more-than" | "at-most" | "less-than",
  value: number,
): Omit<Interval, "ends"> {
  return kind === "at-least" || kind === "more-than"
    ? {
        low: value,
        lowOpen: kind === "more-than",
        high: Number.POSITIVE_INFINITY,
        highOpen: true,
        stated: value,
      }
    : {
        low: Number.NEGATIVE_INFINITY,
        lowOpen: true,
        high: value,
        highOpen: kind === "less-than",
        stated: value,
      };
}

/** The lower end of a range; "up to 3" as a lower end leaves it open. */
function lowEnd({ bound, value }: Endpoint): Pick<Interval, "low" | "lowOpen"> {
  if (bound === "at-most" || bound === "less-than") return { low: Number.NEGATIVE_INFINITY, lowOpen: true };
  return { low: bound === "about" ? value * (1 - ABOUT) : value, lowOpen: bound === "more-than" };
}

/** The upper end of a range; "more than 8 million" as an upper end leaves it open. */
function highEnd({ bound, value }: Endpoint): Pick<Interval, "high" | "highOpen"> {
  if (bound === "at-least" || bound === "more-than")
    return { high: Number.POSITIVE_INFINITY, highOpen: true };
  return { high: bound === "about" ? value * (1 + ABOUT) : value, highOpen: bound === "less-than" };
}
