import type { Span } from "../model/span.ts";

/** The words of a stretch of text, in order: maximal runs of letters and digits. Offsets are those of the whole text. */
export interface Words {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Each word in lower case. */
  readonly lower: readonly string[];
}

/** Longest word, well above German compounds: longer runs are cut, so that no hostile text makes one word of a megabyte. */
const LONGEST = 160;

/** The words between two offsets of a text. One pass over the characters. */
export function wordsOf(text: string, stretch: Span): Words {
  const starts: number[] = [];
  const ends: number[] = [];
  const lower: string[] = [];
  let start = -1;
  // Most words are in small letters already: only the others are copied.
  let capitals = false;
  for (let at = stretch.start; at <= stretch.end; at += 1) {
    const unit = at < stretch.end ? text.charCodeAt(at) : 32;
    const inside = isWordUnit(unit);
    if (inside && start < 0) start = at;
    else if (start >= 0 && (!inside || at - start >= LONGEST)) {
      starts.push(start);
      ends.push(at);
      const word = text.slice(start, at);
      lower.push(capitals ? word.toLowerCase() : word);
      capitals = false;
      start = inside ? at : -1;
    }
    if (inside && (unit < 97 || unit > 122)) capitals = true;
  }
  return { text, starts, ends, lower };
}

/** Letters and digits. Beyond ASCII everything counts as a letter but the signs and spaces that news prose uses. */
export function isWordUnit(unit: number): boolean {
  if (unit < 128) {
    return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57);
  }
  if (unit < 0xc0) return unit === 0xaa || unit === 0xb5 || unit === 0xba;
  if (unit === 0xd7 || unit === 0xf7) return false;
  if (unit >= 0x2000 && unit <= 0x2bff) return false;
  if (unit >= 0x3000 && unit <= 0x3003) return false;
  if (unit >= 0xd800 && unit <= 0xf8ff) return false;
  return unit < 0xfe00 || (unit >= 0xff10 && unit <= 0xff5a);
}

/** Digits, plain or as wide as Chinese characters. */
export function isDigitUnit(unit: number): boolean {
  return (unit >= 48 && unit <= 57) || (unit >= 0xff10 && unit <= 0xff19);
}

/** Whether the word at an index is written with a capital or a digit first, as names and designations are. */
export function isCapital(words: Words, index: number): boolean {
  const start = words.starts[index];
  if (start === undefined) return false;
  const unit = words.text.charCodeAt(start);
  if (unit < 128) return unit >= 65 && unit <= 90;
  const sign = words.text.charAt(start);
  return sign !== sign.toLowerCase();
}

/** The characters between the word at an index and the next one; null at the end. */
export function gapAfter(words: Words, index: number): string | null {
  const end = words.ends[index];
  const next = words.starts[index + 1];
  return end === undefined || next === undefined ? null : words.text.slice(end, next);
}

/** Whether the gap behind a word is one space of any width. */
export function spaceAfter(words: Words, index: number): boolean {
  return isSpaceUnit(loneUnitAfter(words, index));
}

/** Whether the gap behind a word is one hyphen. */
export function hyphenAfter(words: Words, index: number): boolean {
  const unit = loneUnitAfter(words, index);
  return unit === 0x2d || unit === 0x2010 || unit === 0x2011 || unit === 0xad;
}

/** The only character between a word and the next; -1 where there are none or more. No string is made: this runs often. */
function loneUnitAfter(words: Words, index: number): number {
  const end = words.ends[index];
  return end !== undefined && words.starts[index + 1] === end + 1 ? words.text.charCodeAt(end) : -1;
}

function isSpaceUnit(unit: number): boolean {
  return unit === 0x20 || unit === 0xa0 || unit === 0x2009 || unit === 0x202f;
}

export function isSpace(gap: string | null): boolean {
  return gap === " " || gap === "\u00a0" || gap === "\u2009" || gap === "\u202f";
}

export function isHyphen(gap: string | null): boolean {
  return gap === "-" || gap === "\u2010" || gap === "\u2011" || gap === "\u00ad";
}

/** The first word that starts at or after an offset; the number of words where there is none. */
export function wordAt(words: Words, offset: number): number {
  let low = 0;
  let high = words.starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words.starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
