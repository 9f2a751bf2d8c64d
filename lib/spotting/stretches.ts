import type { Span } from "../model/span.ts";

/** Longest stretch that is read in one piece, in code units: it keeps every task short. */
const LONGEST = 4096;
/** How far before that limit a sentence end is looked for. */
const SLACK = 1024;

/** The text in stretches of one line or, where a line is long, of a few sentences. Together they cover all its words. */
export function* stretchesOf(text: string): Generator<Span, void, undefined> {
  let start = 0;
  while (start < text.length) {
    const found = nextBreak(text, start);
    const end = Math.min(found, start + LONGEST);
    const cut = end === found ? end : cutBefore(text, start, end);
    if (cut > start) yield { start, end: cut };
    start = cut === found ? cut + 1 : cut;
  }
}

function nextBreak(text: string, from: number): number {
  const limit = Math.min(text.length, from + LONGEST + 1);
  for (let at = from; at < limit; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029) return at;
  }
  return limit;
}

/** A sentence end, else a space, shortly before an offset; the offset itself where there is neither. */
function cutBefore(text: string, start: number, end: number): number {
  const floor = Math.max(start + 1, end - SLACK);
  for (let at = end; at > floor; at -= 1)
    if (text.charAt(at) === " " && /[.!?]/.test(text.charAt(at - 1))) return at;
  for (let at = end; at > floor; at -= 1) if (/\s/.test(text.charAt(at))) return at;
  return end;
}
