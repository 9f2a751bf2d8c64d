import type { Reader, WordShape } from "./rule.ts";
import { isCapital, isDigitUnit, type Words } from "./words.ts";

/** Readers by the words and shapes at which they may begin, as indices into their list. */
export interface Dispatch {
  readonly byWord: ReadonlyMap<string, readonly number[]>;
  readonly byShape: Readonly<Record<WordShape, readonly number[]>>;
}

const NONE: readonly number[] = [];

/** A table that says at each word which readers to ask: one look-up a word, however many readers there are. */
export function dispatchOf(readers: readonly Reader[]): Dispatch {
  const withShape = (shape: WordShape) =>
    readers.flatMap((reader, at) => (reader.shapes.includes(shape) ? [at] : []));
  const byShape = { digit: withShape("digit"), capital: withShape("capital") };
  const byWord = new Map<string, number[]>();
  readers.forEach((reader, at) => {
    for (const word of reader.words) {
      const list = byWord.get(word) ?? [];
      if (!list.includes(at)) byWord.set(word, [...list, at]);
    }
  });
  return { byWord, byShape };
}

/** The readers to ask because of the word itself. */
export function readersByWord({ byWord }: Dispatch, words: Words, index: number): readonly number[] {
  return byWord.get(words.lower[index] ?? "") ?? NONE;
}

/** The readers to ask because of its shape. */
export function readersByShape({ byShape }: Dispatch, words: Words, index: number): readonly number[] {
  if (isDigitUnit(words.text.charCodeAt(words.starts[index] ?? 0))) return byShape.digit;
  return isCapital(words, index) ? byShape.capital : NONE;
}
