import type { Mention } from "../model/mention.ts";
import type { OffsetMap } from "./offset-map.ts";

/** The boxes of a span in the viewport, line by line. */
export function boxesOf(map: OffsetMap, mention: Mention): readonly DOMRect[] {
  return map.rangesOf(mention.span).flatMap((stands) => {
    const range = new Range();
    try {
      range.setStart(stands.startContainer, stands.startOffset);
      range.setEnd(stands.endContainer, stands.endOffset);
    } catch {
      // The page has shortened the text node since; there is nothing to point at.
      return [];
    }
    return [...range.getClientRects()].filter((box) => box.width > 0 && box.height > 0);
  });
}

/** The mention under a point of the viewport, the shortest where several stand; null where there is none. */
export function mentionAt(
  page: Document,
  map: OffsetMap,
  mentions: readonly Mention[],
  point: { readonly x: number; readonly y: number },
): Mention | null {
  const caret = caretAt(page, map, point);
  if (caret === null) return null;
  const under = mentions
    .filter(({ span }) => span.start <= caret && caret <= span.end)
    .sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
  // The caret nearest to a point may be far from it: beside the last word of a line, for one.
  return under.find((mention) => boxesOf(map, mention).some((box) => holds(box, point))) ?? null;
}

function caretAt(
  page: Document,
  map: OffsetMap,
  { x, y }: { readonly x: number; readonly y: number },
): number | null {
  const caret = Document.prototype.caretPositionFromPoint.call(page, x, y, {
    shadowRoots: [...map.shadowRoots()],
  });
  if (caret === null) return null;
  return (
    map.offsetOf(caret.offsetNode, caret.offset) ??
    (caret.offset > 0 ? map.offsetOf(caret.offsetNode, caret.offset - 1) : null)
  );
}

function holds(box: DOMRect, { x, y }: { readonly x: number; readonly y: number }): boolean {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}
