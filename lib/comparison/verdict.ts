import type { Comparability, NumericRelation, Verdict } from "../model/comparison.ts";

/** What is shown of a pair: the verdict with the axis behind it, and why, in words that follow the two figures. */
export interface Finding {
  readonly relation: NumericRelation | null;
  readonly comparability: Comparability;
  readonly verdict: Verdict;
  readonly why: string;
}

/** A pair that must not be set against each other, and the reason. */
export function notComparable(
  because: Exclude<Comparability, "same">,
  why: string,
  relation: NumericRelation | null = null,
): Finding {
  return { relation, comparability: because, verdict: { kind: "not-comparable", because }, why };
}

/** A pair about one thing whose values admit each other. */
export function compatible(
  kind: "agrees" | "consistent",
  why: string,
  relation: NumericRelation | null,
): Finding {
  return { relation, comparability: "same", verdict: { kind }, why };
}
