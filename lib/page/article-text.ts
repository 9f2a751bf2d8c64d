import type { Segment, SegmentKind } from "../model/article.ts";
import { fateOf, HARD_SPACE, isDigit } from "../text/normalise.ts";
import type { MappedText, NodeEntry } from "./offset-map.ts";

/** Text longer than this is read in part, and the reading says so. */
export const TEXT_LIMIT = 2_000_000;

/** Article text as it grows: blocks parted by an empty line, lines within a block by a line break. */
export interface TextBuilder {
  /** Adds the text of a live node: "again" when more of it is left, "enough" when the text is full. */
  add(node: Text): "go-on" | "again" | "enough";
  /** Begins a new line within the block; two in a row end the block. */
  breakLine(): void;
  /** Ends the block; what comes next is of the given kind. */
  breakBlock(next: SegmentKind): void;
  finish(): ArticleText;
}

export interface ArticleText extends MappedText {
  readonly text: string;
  readonly segments: readonly Segment[];
}

/** Code units of a text node that are added in one go; a page may hold megabytes in one. */
const PORTION = 50_000;

/** Blanks that were met but not written: they count only when more words follow on the line. */
interface Gap {
  readonly node: Text;
  readonly at: number;
  /** Of no-break or thin spaces alone. */
  hard: boolean;
}

export function createTextBuilder(): TextBuilder {
  const chunks: string[] = [];
  const segments: Segment[] = [];
  const pieces: { start: number; end: number; readonly node: Text; readonly at: number }[] = [];
  let kind: SegmentKind = "paragraph";
  let blockStart = 0;
  let block = "";
  let gap: Gap | null = null;
  let breaks = 0;
  const nodes = new Map<Node, NodeEntry>();
  let left: { readonly node: Text; readonly at: number } | null = null;

  function write(words: string, node: Text, at: number): void {
    const start = blockStart + block.length;
    const last = pieces.at(-1);
    if (last !== undefined && last.node === node && last.end === start && last.at + start - last.start === at)
      last.end += words.length;
    else {
      if (!nodes.has(node)) nodes.set(node, { firstPiece: pieces.length, words: node.data });
      pieces.push({ start, end: start + words.length, node, at });
    }
    block += words;
  }

  function closeGap(next: number): void {
    if (block !== "" && breaks > 0) block += "\n";
    else if (block !== "" && gap !== null) {
      const groups = gap.hard && isDigit(next) && isDigit(block.charCodeAt(block.length - 1));
      write(groups ? HARD_SPACE : " ", gap.node, gap.at);
    }
    gap = null;
    breaks = 0;
  }

  function endBlock(): void {
    if (block !== "") {
      segments.push({ kind, start: blockStart, end: blockStart + block.length });
      chunks.push(block);
      blockStart += block.length + 2;
    }
    block = "";
    gap = null;
    breaks = 0;
  }

  return {
    add(node) {
      const value = node.data;
      let at = left?.node === node ? left.at : 0;
      const until = Math.min(value.length, at + PORTION);
      left = null;
      while (at < until) {
        const fate = fateOf(value.charCodeAt(at));
        if (fate === "keep") {
          let end = at + 1;
          while (end < until && fateOf(value.charCodeAt(end)) === "keep") end++;
          closeGap(value.charCodeAt(at));
          write(value.slice(at, end), node, at);
          at = end;
          if (blockStart + block.length >= TEXT_LIMIT) return "enough";
          continue;
        }
        if (fate !== "drop") {
          if (gap === null) gap = { node, at, hard: fate === "hard-space" };
          else if (fate === "space") gap.hard = false;
        }
        at++;
      }
      if (at >= value.length) return "go-on";
      left = { node, at };
      return "again";
    },
    breakLine() {
      breaks++;
      gap = null;
      if (breaks === 2) endBlock();
    },
    breakBlock(next) {
      endBlock();
      kind = next;
    },
    finish() {
      endBlock();
      return { text: chunks.join("\n\n"), segments, pieces, nodes };
    },
  };
}
