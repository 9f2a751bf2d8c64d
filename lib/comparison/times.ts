import type { Claim } from "../model/claim.ts";
import type { DateValue } from "../model/date-value.ts";
import { known } from "../model/field.ts";
import { type KnownDate, laterOf, relateDates } from "./dates.ts";

/** How the times of two figures stand to each other. */
export type TimeRelation =
  | { readonly kind: "same" }
  /** One lies in the other, or they overlap: not the same, and not two events either. */
  | { readonly kind: "overlapping" }
  | { readonly kind: "apart"; readonly later: "left" | "right" }
  | { readonly kind: "unknown" };

/** When two claims were so: by the day their figures held where both state it, else by the time of the thing itself. */
export function relateTimes(left: Claim, right: Claim): TimeRelation {
  const asOf = relate(known(left.content.asOf), known(right.content.asOf));
  if (asOf.kind === "apart") return asOf;
  const when = relate(known(left.content.when), known(right.content.when));
  if (when.kind === "unknown") return asOf.kind === "same" && isWhenless(left, right) ? asOf : when;
  // A figure that states the day it held and one that does not may be of two days.
  const half = (known(left.content.asOf) === null) !== (known(right.content.asOf) === null);
  if (when.kind === "same" && half) return { kind: "unknown" };
  return asOf.kind === "overlapping" && when.kind === "same" ? asOf : when;
}

function isWhenless(left: Claim, right: Claim): boolean {
  return known(left.content.when) === null && known(right.content.when) === null;
}

function relate(a: DateValue | null, b: DateValue | null): TimeRelation {
  if (!isKnown(a) || !isKnown(b)) return { kind: "unknown" };
  const relation = relateDates(a, b);
  if (relation === "equal") return { kind: "same" };
  return relation === "apart" ? { kind: "apart", later: laterOf(a, b) } : { kind: "overlapping" };
}

function isKnown(date: DateValue | null): date is KnownDate {
  return date?.kind === "known";
}
