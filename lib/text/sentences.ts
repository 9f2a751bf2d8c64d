import type { Segment } from "../model/article.ts";
import type { Span } from "../model/span.ts";
import { ABBREVIATIONS, NUMBERED, SENTENCE_OPENERS } from "./abbreviations.ts";

const LINE = /[^\n\r\u2028\u2029]+/g;
const STOP = /[.!?…]{1,20}["'”’)\]»]{0,3}(?=\s)/g;
const TOKEN = /(?:^|[^\p{L}\p{N}.])((?:\p{L}\.){0,6}[\p{L}\p{N}]{1,12})$/u;
const INITIALS = /^(?:\p{L}\.){0,6}\p{Lu}$/u;
const NEXT = /\s{1,8}["'“‘(«[]{0,3}(\p{L}{1,20}|\p{N})?/uy;
/** Longest stretch before a stop that is looked at: an abbreviation is never longer. */
const LOOK_BACK = 28;

/** Sentences in text order, trimmed, none across a line break or a segment's edge. Without segments every line is one. */
export function sentencesOf(text: string, segments: readonly Segment[]): readonly Span[] {
  const blocks: readonly Span[] = segments.length > 0 ? segments : [{ start: 0, end: text.length }];
  return blocks.flatMap((block) => linesOf(text, block).flatMap((line) => splitLine(text, line)));
}

function linesOf(text: string, block: Span): readonly Span[] {
  const lines: Span[] = [];
  for (const match of text.slice(block.start, block.end).matchAll(LINE)) {
    const start = block.start + match.index;
    lines.push({ start, end: start + match[0].length });
  }
  return lines;
}

function splitLine(text: string, line: Span): readonly Span[] {
  const words = text.slice(line.start, line.end);
  const sentences: Span[] = [];
  let from = 0;
  for (const match of words.matchAll(STOP)) {
    const to = match.index + match[0].length;
    if (!endsSentence(words, match.index, match[0], to)) continue;
    pushTrimmed(sentences, words, from, to, line.start);
    from = to;
  }
  pushTrimmed(sentences, words, from, words.length, line.start);
  return sentences;
}

function endsSentence(line: string, stopAt: number, stop: string, after: number): boolean {
  NEXT.lastIndex = after;
  const next = NEXT.exec(line)?.[1] ?? "";
  if (/^\p{Ll}/u.test(next)) return false;
  if (stop[0] !== "." || stop.startsWith("..")) return true;
  const token = TOKEN.exec(line.slice(Math.max(0, stopAt - LOOK_BACK), stopAt))?.[1] ?? "";
  if (NUMBERED.has(token.toLowerCase())) return !/^\p{N}/u.test(next);
  if (!ABBREVIATIONS.has(token.toLowerCase()) && !INITIALS.test(token)) return true;
  return SENTENCE_OPENERS.has(next);
}

function pushTrimmed(sentences: Span[], line: string, from: number, to: number, offset: number): void {
  const piece = line.slice(from, to);
  const start = from + (piece.length - piece.trimStart().length);
  const end = from + piece.trimEnd().length;
  if (start < end) sentences.push({ start: start + offset, end: end + offset });
}
