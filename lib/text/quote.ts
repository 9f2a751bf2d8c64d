import type { Span } from "../model/span.ts";

/** How many code units on either side of a quote tell it from its doubles. */
const CONTEXT = 64;

/** Exact words of a text with what stands around them. */
export interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** The words of a span of the text, with up to 64 code units before and after; no surrogate pair is cut. */
export function quoteOf(text: string, span: Span): Quote {
  const from = wholeCharacter(text, Math.max(0, span.start - CONTEXT), 1);
  const to = wholeCharacter(text, Math.min(text.length, span.end + CONTEXT), -1);
  return {
    exact: text.slice(span.start, span.end),
    prefix: text.slice(Math.min(from, span.start), span.start),
    suffix: text.slice(span.end, Math.max(to, span.end)),
  };
}

/** Every place where the exact words of a quote stand, in text order. */
export function placesOf(text: string, exact: string): readonly Span[] {
  const places: Span[] = [];
  if (exact === "") return places;
  for (let start = text.indexOf(exact); start !== -1; start = text.indexOf(exact, start + 1)) {
    places.push({ start, end: start + exact.length });
  }
  return places;
}

function wholeCharacter(text: string, index: number, step: 1 | -1): number {
  const unit = text.charCodeAt(index);
  return unit >= 0xdc00 && unit <= 0xdfff && index > 0 ? index + step : index;
}
