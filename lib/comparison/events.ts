import type { Claim, ClaimValue, MeasureId } from "../model/claim.ts";
import type { DateValue } from "../model/date-value.ts";
import { known } from "../model/field.ts";
import { isSingleDay, relateDates } from "./dates.ts";
import { relateScopes } from "./scopes.ts";
import { compatible, type Finding, notComparable } from "./verdict.ts";

/** What can befall a thing only once; two days for anything else may be two events. */
const ONCE: ReadonlySet<MeasureId> = new Set<MeasureId>(["sunk"]);

/** Two reports that something happened to one named thing. */
export function compareEvents(left: Claim, right: Claim): Finding {
  const scope = relateScopes(left, right);
  if (scope.kind === "different") return notComparable("different-scope", scope.because);
  const [a, b] = [dateOf(left), dateOf(right)];
  if (a?.kind !== "known" || b?.kind !== "known") return undated(left, right);
  const relation = relateDates(a, b);
  switch (relation) {
    case "equal":
      return compatible("agrees", "the dates are the same", relation);
    case "apart": {
      const measure = known(left.content.measure);
      const once = measure !== null && ONCE.has(measure);
      if (!once) return notComparable("different-time", "these may be two events", relation);
      if (scope.kind === "same" && isSingleDay(a) && isSingleDay(b)) {
        const why = "it can have happened only once, and the days differ";
        return { relation, comparability: "same", verdict: { kind: "contradicts" }, why };
      }
      const why = "the dates exclude each other as stated";
      return { relation, comparability: "different-time", verdict: { kind: "differs", axis: "time" }, why };
    }
    default:
      return compatible("consistent", "one date admits the other", relation);
  }
}

/** Without two dates the reports can only stand beside each other. */
function undated(left: Claim, right: Claim): Finding {
  const same =
    isSameValue(left.content.value, right.content.value) && dateOf(left) === null && dateOf(right) === null;
  return same
    ? compatible("agrees", "both report the same, and neither dates it", null)
    : compatible("consistent", "both report it, and nothing stated excludes either", null);
}

function isSameValue(a: ClaimValue, b: ClaimValue): boolean {
  if (a.kind === "which" && b.kind === "which")
    return a.vessel.name.toLowerCase() === b.vessel.name.toLowerCase();
  if (a.kind === "sighting" && b.kind === "sighting")
    return a.weapon.term.toLowerCase() === b.weapon.term.toLowerCase();
  return a.kind === "when" && b.kind === "when";
}

function dateOf({ content }: Claim): DateValue | null {
  return content.value.kind === "when" ? content.value.date : known(content.when);
}
