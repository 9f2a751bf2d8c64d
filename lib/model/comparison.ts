import type { ClaimId, RulingId } from "./ids.ts";

/** How two values relate as numbers or intervals, whatever they are about. */
export type NumericRelation = "equal" | "rounds-to" | "inside" | "overlaps" | "apart";
/** Whether two claims may be set against each other at all. */
export type Comparability =
  | "same"
  | "different-thing"
  | "different-measure"
  | "different-time"
  | "different-scope"
  | "different-unit"
  | "unknown";
export type Independence = "independent" | "same-origin" | "unknown";
/** The axis that explains why two figures differ without contradicting each other. */
export type Axis = "time" | "scope" | "measure" | "rounding";

/** The word shown to the reader. "contradicts" is the last resort. */
export type Verdict =
  | { readonly kind: "agrees" }
  | { readonly kind: "consistent" }
  | { readonly kind: "differs"; readonly axis: Axis }
  | { readonly kind: "contradicts" }
  | { readonly kind: "not-comparable"; readonly because: Exclude<Comparability, "same"> };

/** Two claims set side by side. Always derived, never stored. */
export interface Comparison {
  readonly left: ClaimId;
  readonly right: ClaimId;
  /** Null where the values have no common axis (other units, a date against a count). */
  readonly relation: NumericRelation | null;
  readonly comparability: Comparability;
  readonly independence: Independence;
  readonly verdict: Verdict;
  /** One sentence for the reader. */
  readonly reason: string;
}

/** What the person decided about a pair; always wins over the computed verdict. */
export interface Ruling {
  readonly id: RulingId;
  readonly left: ClaimId;
  readonly right: ClaimId;
  readonly decision: "same-thing" | "not-comparable";
  readonly note: string;
  readonly at: string;
  readonly by: string;
}
