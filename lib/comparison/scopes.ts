import { type Claim, type ClaimContent, type Modality, PARTY_ROLES } from "../model/claim.ts";
import { known } from "../model/field.ts";
import { isSameName } from "./names.ts";

/** Whether two claims speak of the same part of the world. */
export type ScopeRelation =
  | { readonly kind: "same" }
  | { readonly kind: "different"; readonly because: string }
  /** Something is stated on one side only: enough to set them side by side, not to call either wrong. */
  | { readonly kind: "open"; readonly because: string };

/** Who did it and to whom decides; the ends of a journey may be stated more or less closely ("Rason", "North Korea"). */
const DECIDING: ReadonlySet<string> = new Set(["by", "against"]);
/** Words for what nobody asserts: they can differ without contradicting. */
const NOT_ASSERTED: ReadonlySet<Modality> = new Set<Modality>(["denied", "asked", "possible", "forecast"]);

/** Compares aggregation, parties, place and modality; the first difference that decides gives the reason. */
export function relateScopes(left: Claim, right: Claim): ScopeRelation {
  const [a, b] = [left.content, right.content];
  const [sum, otherSum] = [known(a.aggregation), known(b.aggregation)];
  if (sum !== null && otherSum !== null && sum !== otherSum) {
    return { kind: "different", because: "they are added up in different ways" };
  }
  for (const role of PARTY_ROLES) {
    const [party, other] = [known(a.parties[role]), known(b.parties[role])];
    if (party === null || other === null || isSameName(party, other)) continue;
    const because = `the parties differ (${role})`;
    return DECIDING.has(role) ? { kind: "different", because } : { kind: "open", because };
  }
  return openPoint(a, b);
}

function openPoint(a: ClaimContent, b: ClaimContent): ScopeRelation {
  const open = (because: string): ScopeRelation => ({ kind: "open", because });
  if (known(a.aggregation) === null || known(b.aggregation) === null) {
    return open("it is not stated how both were added up");
  }
  for (const role of PARTY_ROLES) {
    if ((known(a.parties[role]) === null) !== (known(b.parties[role]) === null)) {
      return open(`only one names a party (${role})`);
    }
  }
  const [place, other] = [known(a.place), known(b.place)];
  if ((place === null) !== (other === null)) return open("only one names the place");
  if (place !== null && other !== null && !isSameName(place, other)) return open("the places differ");
  if (known(a.attribution) === null && known(b.attribution) === null)
    return open("it is not stated who says either");
  const unsure = [known(a.modality), known(b.modality)].some(
    (each) => each !== null && NOT_ASSERTED.has(each),
  );
  return unsure ? open("at least one of them is not asserted as a fact") : { kind: "same" };
}
