import type { Span } from "../model/span.ts";

/** A run of article text that stands in one text node, unit for unit. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly node: Text;
  /** Offset of the first unit in the node. */
  readonly at: number;
}

/** Ties an article's text to the live text nodes it was read from. */
export interface OffsetMap {
  /** Where a span stands in the page: one range for each text node it touches, in reading order. */
  rangesOf(span: Span): readonly StaticRangeInit[];
  /** The article offset of a place in a text node; null where the place is not in the text. */
  offsetOf(node: Node, offset: number): number | null;
  /** Whether every text node of the article is still in the page and says what it said. */
  intact(): boolean;
  /** The open shadow roots that the article reaches into. */
  readonly shadowRoots: readonly ShadowRoot[];
}

/** The map of the pieces of a text, which come in text order and do not overlap. */
export function createOffsetMap(pieces: readonly Piece[]): OffsetMap {
  const ofNode = new Map<Node, Piece[]>();
  const wordings = new Map<Text, string>();
  for (const piece of pieces) {
    wordings.set(piece.node, piece.node.data);
    const known = ofNode.get(piece.node);
    if (known === undefined) ofNode.set(piece.node, [piece]);
    else known.push(piece);
  }

  function* touched(span: Span): Generator<Piece> {
    for (let index = firstEndingAfter(pieces, span.start); index < pieces.length; index++) {
      const piece = pieces[index];
      if (piece === undefined || piece.start >= span.end) return;
      yield piece;
    }
  }

  return {
    rangesOf(span) {
      const ranges: StaticRangeInit[] = [];
      for (const piece of touched(span)) {
        const from = piece.at + Math.max(0, span.start - piece.start);
        const to = piece.at + Math.min(piece.end, span.end) - piece.start;
        const last = ranges.at(-1);
        // Characters dropped inside a figure (a zero-width space) lie between two pieces of one node.
        if (last !== undefined && last.endContainer === piece.node) last.endOffset = to;
        else
          ranges.push({
            startContainer: piece.node,
            startOffset: from,
            endContainer: piece.node,
            endOffset: to,
          });
      }
      return ranges;
    },
    offsetOf(node, offset) {
      for (const piece of ofNode.get(node) ?? []) {
        if (offset >= piece.at && offset < piece.at + piece.end - piece.start) {
          return piece.start + offset - piece.at;
        }
      }
      return null;
    },
    intact: () => {
      for (const [node, words] of wordings) if (!node.isConnected || node.data !== words) return false;
      return true;
    },
    shadowRoots: [...new Set([...wordings.keys()].map((node) => node.getRootNode()))].filter(
      (root) => root instanceof ShadowRoot,
    ),
  };
}

/** Index of the first piece that ends after an offset. */
function firstEndingAfter(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
