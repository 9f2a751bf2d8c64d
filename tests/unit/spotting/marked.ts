import { isoDay } from "../../../lib/model/day.ts";
import type { MarkedKind, Mention } from "../../../lib/model/mention.ts";
import { spot } from "../../../lib/spotting/spot.ts";

/** A text with `[` and `]` around the words that must be marked, taken apart. */
export function unmark(marked: string): { readonly text: string; readonly words: readonly string[] } {
  const words = [...marked.matchAll(/\[([^\]]*)\]/g)].map((match) => match[1] ?? "");
  return { text: marked.replace(/[[\]]/g, ""), words };
}

/** Mentions of one kind in a text. */
export function mentionsOf<K extends MarkedKind>(
  kind: K,
  text: string,
  published: string | null = "2026-01-30",
): readonly Extract<Mention, { kind: K }>[] {
  const found = spot({ text, segments: [], publishedOn: published === null ? null : isoDay(published) });
  return found.filter((mention): mention is Extract<Mention, { kind: K }> => mention.kind === kind);
}

/** The text again, with brackets around what was found of one kind. */
export function mark(kind: MarkedKind, marked: string, published: string | null = "2026-01-30"): string {
  const { text } = unmark(marked);
  let out = "";
  let at = 0;
  for (const { span } of mentionsOf(kind, text, published)) {
    out += `${text.slice(at, span.start)}[${text.slice(span.start, span.end)}]`;
    at = span.end;
  }
  return out + text.slice(at);
}
