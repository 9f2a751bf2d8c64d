import { PREPOSITIONS } from "../lexicon/grammar-words.ts";
import { type Scene, sentenceWords } from "./scene.ts";
import { isCapital } from "./words.ts";

/** Shorter words may stand small in a title. */
const SHORT = 3;
const REACH = 12;
const SMALL: ReadonlySet<string> = new Set(PREPOSITIONS);

/** Whether the sentence around a word writes nearly every word with a capital, as headlines do: there no capital shows a name. */
export function isTitleCase(scene: Scene, index: number): boolean {
  const { words } = scene;
  const [from, to] = sentenceWords(scene, index, REACH, REACH);
  for (let at = from; at <= to; at += 1) {
    const word = words.lower[at] ?? "";
    if (word.length > SHORT && !isCapital(words, at) && !SMALL.has(word) && !/^\d/.test(word)) return false;
  }
  return true;
}
