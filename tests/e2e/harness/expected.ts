import { resolve } from "node:path";
import type { Mention } from "../../../lib/model/mention.ts";
import type { Bound } from "../../../lib/model/quantity.ts";
import type { ExpectedMention } from "../../unit/fixtures/expected-article.ts";
import { asRead } from "../../unit/fixtures/shown-text.ts";

export const ARTICLES = resolve(import.meta.dirname, "../../fixtures/articles");

/** A found mention in the terms of an expected one, or null for kinds that are not marked. */
export function seen(mention: Mention, text: string): ExpectedMention | null {
  const words = asRead(text.slice(mention.span.start, mention.span.end));
  switch (mention.kind) {
    case "date":
      return { kind: "date", text: words, value: mention.date.kind === "known" ? mention.date.edtf : null };
    case "quantity": {
      const { bound, unit } = mention.quantity;
      return { kind: "quantity", text: words, value: { bound: bound.kind, ...endsOf(bound), unit } };
    }
    case "attribution":
      return null;
    default:
      return { kind: mention.kind, text: words };
  }
}

/** Whether a found mention is the expected one: same words, and same meaning where one is expected. */
export function agrees(found: ExpectedMention, wanted: ExpectedMention): boolean {
  if (found.kind !== wanted.kind) return false;
  // Weapons that share a head ("240mm and 107mm rocket launchers") may be one span or two.
  if (found.kind === "weapon") return found.text.includes(wanted.text) || wanted.text.includes(found.text);
  if (found.text !== wanted.text) return false;
  if (!("value" in wanted) || wanted.value === null || !("value" in found)) return true;
  return JSON.stringify(found.value) === JSON.stringify(wanted.value);
}

function endsOf(bound: Bound): { readonly low: number | null; readonly high: number | null } {
  switch (bound.kind) {
    case "exact":
    case "about":
      return { low: bound.value, high: bound.value };
    case "at-least":
    case "more-than":
      return { low: bound.value, high: null };
    case "at-most":
    case "less-than":
      return { low: null, high: bound.value };
    case "between":
      return { low: bound.low.value, high: bound.high.value };
    case "vague":
      return { low: bound.low, high: bound.high };
  }
}
