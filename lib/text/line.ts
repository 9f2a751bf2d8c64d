import type { Span } from "../model/span.ts";

/** The line of a text that holds an offset, without its line break. */
export function lineAt(text: string, at: number): Span {
  const end = text.indexOf("\n", at);
  return { start: text.lastIndexOf("\n", at - 1) + 1, end: end < 0 ? text.length : end };
}
