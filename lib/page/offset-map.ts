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
  /** The stretch of the text from the first to the last unit of it that lies in a range; null where none does. */
  spanIn(range: Range): Span | null;
  /** Whether every text node of the article is still in the page and says what it said. */
  intact(): boolean;
  /** The open shadow roots that the article reaches into. */
  shadowRoots(): readonly ShadowRoot[];
}

/** Where a text node comes into a text: its first piece, and what it said when it was read. */
export interface NodeEntry {
  readonly firstPiece: number;
  readonly words: string;
}

/** What a text was put together from. */
export interface MappedText {
  /** In text order, not overlapping; those of one node stand together. */
  readonly pieces: readonly Piece[];
  readonly nodes: ReadonlyMap<Node, NodeEntry>;
}

export function createOffsetMap({ pieces, nodes }: MappedText): OffsetMap {
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
      for (let index = nodes.get(node)?.firstPiece ?? pieces.length; index < pieces.length; index++) {
        const piece = pieces[index];
        if (piece === undefined || piece.node !== node) return null;
        if (offset >= piece.at && offset < piece.at + piece.end - piece.start) {
          return piece.start + offset - piece.at;
        }
      }
      return null;
    },
    spanIn(range) {
      const parts = pieces.flatMap((piece) => partIn(range, piece) ?? []);
      const [first, last] = [parts[0], parts.at(-1)];
      return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
    },
    intact: () => {
      for (const [node, { words }] of nodes) if (!node.isConnected || node.nodeValue !== words) return false;
      return true;
    },
    shadowRoots: () => rootsOf(nodes.keys()),
  };
}

/** What of a piece lies in a range, in article offsets. */
function partIn(range: Range, { start, end, node, at }: Piece): Span | null {
  if (!Range.prototype.intersectsNode.call(range, node)) return null;
  const from = range.startContainer === node ? Math.max(at, range.startOffset) : at;
  const to = range.endContainer === node ? Math.min(at + end - start, range.endOffset) : at + end - start;
  return from < to ? { start: start + from - at, end: start + to - at } : null;
}

function rootsOf(nodes: Iterable<Node>): readonly ShadowRoot[] {
  const roots = new Set<ShadowRoot>();
  for (const node of nodes) {
    const root = node.getRootNode();
    if (root instanceof ShadowRoot) roots.add(root);
  }
  return [...roots];
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
