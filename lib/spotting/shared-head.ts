import { PHRASE_STOPS, PHRASE_VERBS } from "../lexicon/noun-phrases.ts";
import { isPlural } from "./coordination.ts";
import type { Counted } from "./counted.ts";
import { pluralHead } from "./noun-phrase.ts";
import { NUMBER_WORDS, readNumber } from "./number-core.ts";
import type { Scene } from "./scene.ts";
import { gapAfter, hyphenAfter, isCapital, isDigitUnit, isSpace, spaceAfter, wordAt } from "./words.ts";

/** Words before the link, and numbers in a list, that are looked at. */
const LONGEST = 4;

/** "3 million 130mm and 1.2 million 107mm shells": the first number counts shells too, the word stands behind the last. */
export function sharedHead(scene: Scene, first: number): Counted | null {
  const { words, text } = scene;
  const last = modifiersFrom(scene, first);
  const head = last === null ? null : headBehindLink(scene, first, last, LONGEST);
  if (last === null || head === null) return null;
  const end = words.ends[last] ?? 0;
  return { end, text: `${text.slice(words.starts[first], end)} ${head}` };
}

/** The last of the words that may modify a head not yet named; null where one of them cannot. */
function modifiersFrom({ words }: Scene, first: number): number | null {
  for (let i = first; i < first + LONGEST; i += 1) {
    const word = words.lower[i] ?? "";
    if (word === "" || PHRASE_STOPS.has(word) || PHRASE_VERBS.has(word) || NUMBER_WORDS.has(word))
      return null;
    if (
      word === "and" ||
      word === "or" ||
      isPlural(word) ||
      (word.endsWith("ed") && !hyphenAfter(words, i - 1)) ||
      word.endsWith("ly")
    )
      return null;
    const next = words.lower[i + 1];
    const linked = spaceAfter(words, i) && (next === "and" || next === "or");
    if (linked || gapAfter(words, i) === ", ") return i;
    if (!spaceAfter(words, i) && !hyphenAfter(words, i)) return null;
  }
  return null;
}

/** The head that the number behind "and" or a comma has, if both have modifiers of one shape before it. */
function headBehindLink(scene: Scene, first: number, last: number, depth: number): string | null {
  const { words, text } = scene;
  const link = words.lower[last + 1];
  const at = link === "and" || link === "or" ? last + 2 : last + 1;
  const start = words.starts[at];
  if (start === undefined || depth === 0) return null;
  const begins = isDigitUnit(text.charCodeAt(start)) || NUMBER_WORDS.has(words.lower[at] ?? "");
  const number = begins ? readNumber(text, start) : null;
  if (number === null) return null;
  const second = wordAt(words, number.end);
  if (
    !isSpace(text.slice(number.end, words.starts[second])) ||
    isName(scene, first) !== isName(scene, second)
  )
    return null;
  const head = pluralHead(words, second);
  if (head !== null) return head > second ? (words.lower[head] ?? null) : null;
  const next = modifiersFrom(scene, second);
  return next === null ? null : headBehindLink(scene, second, next, depth - 1);
}

function isName({ words, text }: Scene, index: number): boolean {
  return isCapital(words, index) || isDigitUnit(text.charCodeAt(words.starts[index] ?? 0));
}
