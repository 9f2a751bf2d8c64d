import { UNITS } from "../lexicon/units.ts";
import type { NumericRelation } from "../model/comparison.ts";
import type { Quantity } from "../model/quantity.ts";
import { type Interval, toIntervalIn } from "./interval.ts";

/** How two figures relate as numbers. */
export interface FigureRelation {
  readonly relation: NumericRelation;
  /** Whether one had to be converted into the other's unit. */
  readonly units: "same" | "converted";
  /** What could explain the gap between them: rounding, the roughness of an estimate, or neither. */
  readonly gap: "rounding" | "estimate" | "real";
}

/** The only home of tolerances: how far apart two figures may be and still not exclude each other. */
const TOLERANCE = {
  /** An estimate may be off by a quarter of what it says. */
  approximate: 0.25,
  /** A measured length or speed by a twentieth. */
  measured: 0.05,
  /** A conversion by rounding of its last digit, or two hundredths where it shows no more. */
  converted: 0.02,
  /** From here on, trailing zeros of a count are rounding and not chance. */
  roundedFrom: 100,
  /** A number is the rounded form of another only where the rounding is this small a part of it. */
  rounding: 0.1,
} as const;

/** How two figures relate; null where they have no unit in common. Swapping them changes nothing. */
export function relateFigures(left: Quantity, right: Quantity): FigureRelation | null {
  if (left.unit === "other-currency" && left.unitAsWritten !== right.unitAsWritten) return null;
  const unit = commonUnit(left, right);
  const [a, b] = [toIntervalIn(left, unit), toIntervalIn(right, unit)];
  if (a === null || b === null) return null;
  const units = left.unit === right.unit ? "same" : "converted";
  const relation = relate(a, b, units);
  return { relation, units, gap: explainGap(gapOf(a, b), [slackOf(a, left), slackOf(b, right)]) };
}

/** Always the same one of the two, whichever comes first, so that rounding errors are the same both ways. */
function commonUnit(left: Quantity, right: Quantity): Quantity["unit"] {
  return left.unit <= right.unit ? left.unit : right.unit;
}

function relate(a: Interval, b: Interval, units: FigureRelation["units"]): NumericRelation {
  if (units === "converted" && isConversion(a, b)) return "rounds-to";
  if (a.low === b.low && a.high === b.high && (a.ends === "approximate") === (b.ends === "approximate")) {
    return "equal";
  }
  if (isRounding(a, b)) return "rounds-to";
  if (gapOf(a, b) > 0 || touch(a, b) || touch(b, a)) return "apart";
  return holds(a, b) || holds(b, a) ? "inside" : "overlaps";
}

/** Whether every stated end of one is the other's, give or take the rounding of a conversion. */
function isConversion(a: Interval, b: Interval): boolean {
  return near(a.low, b.low) && near(a.high, b.high);
}

function near(a: number, b: number): boolean {
  if (a === b) return true;
  return (
    Number.isFinite(a - b) && Math.abs(a - b) <= TOLERANCE.converted * Math.max(Math.abs(a), Math.abs(b))
  );
}

/** One number, once bare and once hedged, or once in full and once rounded. */
function isRounding(a: Interval, b: Interval): boolean {
  if (a.stated === null || b.stated === null) return false;
  if (!isPoint(a) && !isPoint(b)) return false;
  if (a.stated === b.stated) return true;
  if (![a, b].every((each) => Number.isFinite(each.low) && Number.isFinite(each.high))) return false;
  const quantum = Math.max(quantumOf(a.stated), quantumOf(b.stated));
  const small = quantum <= TOLERANCE.rounding * Math.max(Math.abs(a.stated), Math.abs(b.stated));
  return small && quantum > 1 && Math.abs(a.stated - b.stated) <= quantum / 2;
}

function isPoint({ low, high }: Interval): boolean {
  return low === high;
}

/** Whether `outer` admits everything that `inner` does. */
function holds(outer: Interval, inner: Interval): boolean {
  return outer.low <= inner.low && inner.high <= outer.high;
}

/** Whether they meet in one end point only, which at least one of them excludes. */
function touch(lower: Interval, upper: Interval): boolean {
  return lower.high === upper.low && (lower.highOpen || upper.lowOpen);
}

function gapOf(a: Interval, b: Interval): number {
  return Math.max(0, a.low - b.high, b.low - a.high);
}

interface Slack {
  readonly rounding: number;
  readonly estimate: number;
}

function explainGap(gap: number, slacks: readonly Slack[]): FigureRelation["gap"] {
  if (gap <= Math.max(...slacks.map((slack) => slack.rounding))) return "rounding";
  return gap <= Math.max(...slacks.map((slack) => slack.estimate)) ? "estimate" : "real";
}

/** By how much a figure may miss another one through its rounding, and through being an estimate or a measurement. */
function slackOf(interval: Interval, { unit }: Quantity): Slack {
  const edges = [interval.low, interval.high].filter(Number.isFinite).map(Math.abs);
  const size = Math.max(0, ...edges);
  const { dimension } = UNITS[unit];
  const stated = interval.stated === null ? edges : [Math.abs(interval.stated)];
  const small = dimension === "count" && size < TOLERANCE.roundedFrom;
  const quantum = small ? 0 : Math.max(0, ...stated.map(quantumOf).filter((each) => each > 1));
  // 6,700 is rounded to the hundred; whether 300 is, nobody can tell from the number.
  const rounding = quantum <= TOLERANCE.rounding * size ? quantum : 0;
  if (interval.ends === "vague") return { rounding, estimate: Number.POSITIVE_INFINITY };
  const measured = dimension === "count" ? 0 : TOLERANCE.measured;
  const roughness = interval.ends === "approximate" ? TOLERANCE.approximate : measured;
  return { rounding, estimate: Math.max(quantum, roughness * size) };
}

/** The place value of the last digit that is not a trailing zero: 100 for 6,700; 0.1 for 18.5. */
function quantumOf(value: number): number {
  if (value === 0 || !Number.isFinite(value)) return 1;
  if (!Number.isInteger(value)) return 10 ** -(String(value).split(".")[1]?.length ?? 0);
  let quantum = 1;
  while (value % (quantum * 10) === 0) quantum *= 10;
  return quantum;
}
