import type { IsoDay } from "../model/day.ts";
import type { Span } from "../model/span.ts";
import type { Words } from "./words.ts";

/** The last date that the text named, from which "the next day" and years left out are taken. */
export interface DateAnchor {
  /** EDTF, as precise as the text had it. */
  readonly edtf: string;
  readonly year: "stated" | "inferred";
  readonly at: number;
  /** Whether any date up to here was of the time of the publication: a text without one tells history. */
  readonly seenRecent: boolean;
}

/** What one run over a text remembers from stretch to stretch. Rules read it; the engine writes it. */
export interface Memory {
  anchor: DateAnchor | null;
  /** Ids of weapons that the text has named beyond doubt: later they need nothing beside them. */
  readonly arms: Set<string>;
}

/** One stretch of text (a paragraph or a part of one) with everything a rule may look at. */
export interface Scene {
  readonly text: string;
  readonly stretch: Span;
  readonly words: Words;
  readonly publishedOn: IsoDay | null;
  readonly memory: Memory;
}

const SENTENCE_STOP = /[.!?…]["'”’)\]]{0,2}\s|[;\n]/;

/** Indices of the words in the sentence around a word: at most so many before and behind it. */
export function sentenceWords(
  scene: Scene,
  index: number,
  before: number,
  behind: number,
): readonly [number, number] {
  const { words } = scene;
  let from = index;
  while (from > 0 && index - from < before && !stopsBetween(words, from - 1)) from -= 1;
  let to = index;
  while (to < words.starts.length - 1 && to - index < behind && !stopsBetween(words, to)) to += 1;
  return [from, to];
}

/** Whether a sentence ends behind the word at an index. An initial or a short form ("U.S. ", "Jan. ") does not end one. */
export function stopsBetween(words: Words, index: number): boolean {
  const end = words.ends[index];
  const start = words.starts[index];
  const next = words.starts[index + 1];
  if (end === undefined || next === undefined || start === undefined) return true;
  // One space parts most words: no pattern is needed for those.
  if (next === end + 1) return false;
  const gap = words.text.slice(end, next);
  if (!SENTENCE_STOP.test(gap)) return false;
  return !(
    gap === ". " &&
    end - start <= 4 &&
    /^(?:\p{L}|[A-Z][a-z]{1,3})$/u.test(words.text.slice(start, end))
  );
}
