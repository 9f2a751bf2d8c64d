import type { Claim } from "../model/claim.ts";
import type { ClaimId } from "../model/ids.ts";
import type { Bound, Quantity } from "../model/quantity.ts";
import type { UnitId } from "../model/unit.ts";
import { scaleBetween, toIntervalIn } from "./interval.ts";

/** One figure on an axis: finite ends to draw, and whether the figure goes on beyond them. */
export interface AxisRow {
  readonly claimId: ClaimId;
  readonly low: number;
  readonly high: number;
  readonly openLow: boolean;
  readonly openHigh: boolean;
}

/** The figures of some claims on one axis, in one unit. `low` and `high` are the outermost ends drawn; equal for one point. */
export interface AxisView {
  readonly low: number;
  readonly high: number;
  readonly unit: UnitId;
  /** In the order of the claims; those without a number, or in a unit that does not convert, have no row. */
  readonly rows: readonly AxisRow[];
}

/** The axis of the claims' figures in the unit that most of them use; null where no claim has a number to draw. */
export function axisOf(claims: readonly Claim[]): AxisView | null {
  const figures = claims.flatMap(({ id, content: { value } }) =>
    value.kind === "how-many" ? [{ id, quantity: value.quantity }] : [],
  );
  const unit = commonestUnit(figures.map((figure) => figure.quantity));
  if (unit === null) return null;
  const rows = figures.flatMap((figure) => rowOf(figure.id, figure.quantity, unit) ?? []);
  if (rows.length === 0) return null;
  return {
    low: Math.min(...rows.map((row) => row.low)),
    high: Math.max(...rows.map((row) => row.high)),
    unit,
    rows,
  };
}

function rowOf(claimId: ClaimId, quantity: Quantity, unit: UnitId): AxisRow | null {
  const interval = toIntervalIn(quantity, unit);
  const scale = scaleBetween(quantity.unit, unit);
  if (interval === null || scale === null) return null;
  const [openLow, openHigh] = [!Number.isFinite(interval.low), !Number.isFinite(interval.high)];
  const [lowest, highest] = outermost(quantity.bound);
  // "several" states no number at all, and nothing may be drawn for it.
  if (lowest === null || highest === null) return null;
  const low = openLow ? lowest * scale : interval.low;
  const high = openHigh ? highest * scale : interval.high;
  return { claimId, low, high, openLow, openHigh };
}

/** The lowest and the highest number that a figure states: an open end is drawn up to there. */
function outermost(bound: Bound): readonly [number | null, number | null] {
  switch (bound.kind) {
    case "between":
      return [bound.low.value, bound.high.value];
    case "vague":
      return [bound.low ?? bound.high, bound.high ?? bound.low];
    default:
      return [bound.value, bound.value];
  }
}

/** Of units used equally often the one named first, so that the order of a list decides nothing else. */
function commonestUnit(quantities: readonly Quantity[]): UnitId | null {
  const counts = new Map<UnitId, number>();
  for (const { unit } of quantities) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  let best: UnitId | null = null;
  for (const [unit, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = unit;
  return best;
}
