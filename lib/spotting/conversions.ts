import { CONVERSION_LINKS, unitEntry } from "../lexicon/units.ts";
import type { Mention } from "../model/mention.ts";

type QuantityMention = Extract<Mention, { kind: "quantity" }>;
const LINKS: ReadonlySet<string> = new Set(CONVERSION_LINKS);

/** The second of two figures that state one measure in two units: "400 km (250 miles)", "€43 million ($46 million)". */
export function markConversions(text: string, mentions: readonly Mention[]): readonly Mention[] {
  let before: QuantityMention | null = null;
  if (!mentions.some((mention) => mention.kind === "quantity" && mention.quantity.unit !== "count"))
    return mentions;
  return mentions.map((mention) => {
    if (mention.kind !== "quantity") return mention;
    const first = before;
    before = mention;
    return first !== null && converts(text, first, mention)
      ? { ...mention, quantity: { ...mention.quantity, role: "conversion" } }
      : mention;
  });
}

function converts(text: string, first: QuantityMention, second: QuantityMention): boolean {
  const [a, b] = [first.quantity.unit, second.quantity.unit];
  if (a === b || a === "count" || b === "count" || unitEntry(a).dimension !== unitEntry(b).dimension)
    return false;
  return LINKS.has(text.slice(first.span.end, second.span.start).trim());
}
