import type { Span } from "../model/span.ts";
import { localNameOf, parentElementOf } from "./dom.ts";
import type { Piece } from "./offset-map.ts";

/** Elements that a page sets in italics; style guides ask for them around the names of ships. */
const ITALIC: ReadonlySet<string> = new Set(["i", "em", "cite"]);
/** How far above a text node such an element is looked for: links and spans may stand between, a hostile depth must not count. */
const HEIGHT = 3;

/** Stretches of the article text that stand in italics, in text order. */
export function italicsOf(pieces: readonly Piece[]): readonly Span[] {
  const stretches: { start: number; end: number; readonly element: Element }[] = [];
  for (const { start, end, node } of pieces) {
    const element = italicAbove(node);
    if (element === null) continue;
    const last = stretches.at(-1);
    if (last?.element === element && start - last.end <= 1) last.end = end;
    else stretches.push({ start, end, element });
  }
  return stretches.map(({ start, end }) => ({ start, end }));
}

function italicAbove(node: Node): Element | null {
  let element = parentElementOf(node);
  for (let height = 0; element !== null && height < HEIGHT; height++) {
    if (ITALIC.has(localNameOf(element))) return element;
    element = parentElementOf(element);
  }
  return null;
}
