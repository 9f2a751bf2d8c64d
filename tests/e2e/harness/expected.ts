import { readdirSync, readFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import type { Mention } from "../../../lib/model/mention.ts";
import type { Bound } from "../../../lib/model/quantity.ts";

/** What a careful reader finds in a fixture article; tests/fixtures/README.md describes the fields. */
export interface Expected {
  readonly title: string;
  readonly outlet: string | null;
  readonly publishedDay: string | null;
  readonly publishedFrom: string | null;
  readonly language: string;
  readonly isArticle: boolean;
  readonly absentKinds: readonly string[];
  readonly mustContain: readonly string[];
  readonly mustNotContain: readonly string[];
  readonly mentions: readonly ExpectedMention[];
}

export interface ExpectedMention {
  readonly kind: Mention["kind"];
  readonly text: string;
  readonly value?:
    | string
    | {
        readonly bound: Bound["kind"];
        readonly low: number | null;
        readonly high: number | null;
        readonly unit: string;
      };
}

export const ARTICLES = resolve(import.meta.dirname, "../../fixtures/articles");
const EXPECTED = resolve(import.meta.dirname, "../../fixtures/expected");

/** Every fixture with its name. An article without an expected file is a fault of the fixtures and throws. */
export function fixtures(): readonly (readonly [string, Expected])[] {
  return readdirSync(ARTICLES)
    .filter((file) => file.endsWith(".html"))
    .map((file) => basename(file, ".html"))
    .map((name) => [name, JSON.parse(readFileSync(resolve(EXPECTED, `${name}.json`), "utf8"))] as const);
}

/** A found mention in the words of an expected one, so that a difference reads well. */
export function seen(mention: Mention, text: string): ExpectedMention {
  const words = text.slice(mention.span.start, mention.span.end);
  if (mention.kind === "date") {
    return {
      kind: "date",
      text: words,
      value: mention.date.kind === "known" ? mention.date.edtf : "unresolved",
    };
  }
  if (mention.kind === "quantity") {
    const { bound, unit } = mention.quantity;
    return { kind: "quantity", text: words, value: { bound: bound.kind, ...endsOf(bound), unit } };
  }
  return { kind: mention.kind, text: words };
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
