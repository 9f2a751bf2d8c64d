import type { Attribution, AttributionLink } from "../model/attribution.ts";
import type { Claim } from "../model/claim.ts";
import type { Independence } from "../model/comparison.ts";
import { known } from "../model/field.ts";
import { isSameName } from "./names.ts";

/** Whether two claims come from one mouth: the same named origin, or one article that speaks for itself. */
export function relateOrigins(left: Claim, right: Claim): Independence {
  const [a, b] = [originOf(known(left.content.attribution)), originOf(known(right.content.attribution))];
  // "an official" here and "an official" there may be one person or two.
  if (a?.naming !== "named" || b?.naming !== "named") {
    const oneVoice = isOutletVoice(left) && isOutletVoice(right) && left.articleId === right.articleId;
    return oneVoice ? "same-origin" : "unknown";
  }
  return isSameName(a.speaker, b.speaker) ? "same-origin" : "independent";
}

function isOutletVoice(claim: Claim): boolean {
  return known(claim.content.attribution)?.kind === "outlet-voice";
}

function originOf(attribution: Attribution | null): AttributionLink | null {
  return attribution?.kind === "chain" ? attribution.links[0] : null;
}
