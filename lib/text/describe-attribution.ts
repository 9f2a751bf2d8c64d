import type { Attribution, AttributionLink } from "../model/attribution.ts";
import { assertNever } from "../model/result.ts";

/** Who says so, from the origin to the outlet: "Planet Labs, via NK News". */
export function describeAttribution(attribution: Attribution): string {
  switch (attribution.kind) {
    case "outlet-voice":
      return "the outlet in its own voice";
    case "chain": {
      const [first, ...rest] = attribution.links;
      return [describeLink(first), ...rest.map((link) => `via ${describeLink(link)}`)].join(", ");
    }
    default:
      return assertNever(attribution);
  }
}

/** One speaker; an unnamed one says so, because it cannot be told from another "official". */
export function describeLink(link: AttributionLink): string {
  return link.naming === "unnamed" ? `${link.speaker} (not named)` : link.speaker;
}
