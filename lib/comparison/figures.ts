import { UNITS } from "../lexicon/units.ts";
import type { Claim } from "../model/claim.ts";
import { known } from "../model/field.ts";
import type { Quantity } from "../model/quantity.ts";
import { type FigureRelation, relateFigures } from "./quantities.ts";
import { relateScopes, type ScopeRelation } from "./scopes.ts";
import { relateTimes, type TimeRelation } from "./times.ts";
import { compatible, type Finding, notComparable } from "./verdict.ts";

interface Pair {
  readonly left: Claim;
  readonly right: Claim;
  readonly figures: readonly [Quantity, Quantity];
}

/** Two figures of one thing and measure: how they relate, and what explains it where they are apart. */
export function compareFigures(pair: Pair): Finding {
  const [a, b] = pair.figures;
  if (a.rate !== b.rate) return notComparable("different-unit", "the rates differ");
  const figures = relateFigures(a, b);
  if (figures === null) return notComparable("different-unit", unitReason(a, b));
  const scope = relateScopes(pair.left, pair.right);
  if (scope.kind === "different") return notComparable("different-scope", scope.because, figures.relation);
  const time = relateTimes(pair.left, pair.right);
  if (time.kind === "apart" && !areTotals(pair)) {
    return notComparable("different-time", "they are of different times", figures.relation);
  }
  return figures.relation === "apart" ? explain(pair, figures, { scope, time }) : agree(figures);
}

function agree({ relation, units }: FigureRelation): Finding {
  switch (relation) {
    case "equal":
      return compatible("agrees", "the figures are the same", relation);
    case "rounds-to":
      return units === "converted"
        ? compatible("agrees", "one is the other in another unit", relation)
        : compatible("consistent", "one is a rounded or hedged form of the other", relation);
    case "inside":
      return compatible("consistent", "one lies within what the other admits", relation);
    default:
      return compatible("consistent", "both can be true", relation);
  }
}

/** The figures exclude each other as numbers. A contradiction is what remains when nothing else explains it. */
function explain(
  pair: Pair,
  figures: FigureRelation,
  { scope, time }: { readonly scope: ScopeRelation; readonly time: TimeRelation },
): Finding {
  const { relation } = figures;
  if (time.kind === "apart") return grown(pair, time.later);
  if (figures.gap === "rounding") return rounded("they are no further apart than their rounding");
  if (time.kind === "overlapping") {
    const why = "the times they are given for overlap but are not the same";
    return { relation, comparability: "different-time", verdict: { kind: "differs", axis: "time" }, why };
  }
  if (time.kind === "unknown")
    return notComparable("unknown", "it is not stated that both are of the same time", relation);
  if (scope.kind !== "same") return notComparable("unknown", scope.because, relation);
  if (figures.gap === "estimate") return rounded("they are no further apart than estimates are");
  const why = "thing, measure and time are the same, and both cannot be true";
  return { relation, comparability: "same", verdict: { kind: "contradicts" }, why };
}

function rounded(why: string): Finding {
  return { relation: "apart", comparability: "same", verdict: { kind: "differs", axis: "rounding" }, why };
}

/** Two states of one running total. */
function grown({ figures: [left, right] }: Pair, later: "left" | "right"): Finding {
  const [first, last] = later === "left" ? [right, left] : [left, right];
  const why =
    middleOf(last) > middleOf(first)
      ? "the later total is higher: grew since"
      : "the later total is lower: revised down?";
  return {
    relation: "apart",
    comparability: "different-time",
    verdict: { kind: "differs", axis: "time" },
    why,
  };
}

/** Only the order counts here, so any number that the figure states will do. */
function middleOf({ bound }: Quantity): number {
  if (bound.kind === "between") return (bound.low.value + bound.high.value) / 2;
  return bound.kind === "vague" ? (bound.low ?? bound.high ?? 0) : bound.value;
}

function areTotals({ left, right }: Pair): boolean {
  return [left, right].every((claim) => known(claim.content.aggregation) === "running-total");
}

function unitReason(a: Quantity, b: Quantity): string {
  if (UNITS[a.unit].dimension !== UNITS[b.unit].dimension)
    return "they do not measure the same kind of quantity";
  return a.unit === "ton" || b.unit === "ton"
    ? "a ton may be a metric, a short or a long one"
    : "no fixed factor leads from one unit to the other";
}
