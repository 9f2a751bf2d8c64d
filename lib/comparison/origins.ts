import type { Attribution, AttributionLink } from "../model/attribution.ts";
import type { Claim } from "../model/claim.ts";
import type { Independence } from "../model/comparison.ts";
import { isSameName } from "./names.ts";
import { known } from "./things.ts";

/** Whether two claims come from one mouth: the same article, or the same named origin behind both. */
export function relateOrigins(left: Claim, right: Claim): Independence {
  if (left.articleId === right.articleId) return "same-origin";
  const [a, b] = [originOf(known(left.content.attribution)), originOf(known(right.content.attribution))];
  // "an official" here and "an official" there may be one person or two.
  if (a?.naming !== "named" || b?.naming !== "named") return "unknown";
  return isSameName(a.speaker, b.speaker) ? "same-origin" : "independent";
}

function originOf(attribution: Attribution | null): AttributionLink | null {
  return attribution?.kind === "chain" ? attribution.links[0] : null;
}
