import {
  FALSE_PLURALS,
  GERUND_NOUNS,
  INNER_WORDS,
  IRREGULAR_PLURALS,
  MASS_NOUNS,
  PHRASE_STOPS,
  PHRASE_VERBS,
} from "../lexicon/noun-phrases.ts";
import { PAST_CUES } from "../lexicon/tense-cues.ts";
import { NUMBER_WORDS } from "./number-core.ts";
import { gapAfter, hyphenAfter, isHyphen, isSpace, spaceAfter, type Words } from "./words.ts";

/** Whether a word looks like a plural noun: in -s, in -men ("merchantmen") or by the table. */
export function isPlural(word: string): boolean {
  if (IRREGULAR_PLURALS.has(word)) return true;
  if (word.endsWith("men")) return word.length > 4 && !FALSE_PLURALS.has(word);
  return word.length > 2 && word.endsWith("s") && !/(?:ss|us|is)$/.test(word) && !FALSE_PLURALS.has(word);
}

/** "towns and villages", "ballistic and cruise missiles": one more plural behind "and" or "or". Index of the last word. */
export function coordinated(words: Words, head: number): number {
  const link = words.lower[head + 1];
  if ((link !== "and" && link !== "or") || !spaceAfter(words, head) || !spaceAfter(words, head + 1))
    return head;
  for (let i = head + 2; i < head + 6 && i < words.starts.length; i += 1) {
    const before = gapAfter(words, i - 1);
    if (i > head + 2 && !isSpace(before) && !isHyphen(before)) return head;
    const inner = hyphenAfter(words, i) || isHyphen(before);
    if (!inner && endsList(words.lower[i] ?? "")) return head;
    if (isPlural(words.lower[i] ?? "") && !hyphenAfter(words, i)) return isVerbLike(words, i) ? head : i;
  }
  return head;
}

function endsList(word: string): boolean {
  if (PHRASE_STOPS.has(word) || PHRASE_VERBS.has(word) || NUMBER_WORDS.has(word)) return true;
  return /^\d/.test(word) || word.endsWith("ly") || (word.endsWith("ing") && !GERUND_NOUNS.has(word));
}

/** "… and injures the guard", "… and causes fires": a plural-looking word before an object is a verb. */
export function isVerbLike(words: Words, index: number): boolean {
  if (!spaceAfter(words, index) || IRREGULAR_PLURALS.has(words.lower[index] ?? "")) return false;
  const next = words.lower[index + 1] ?? "";
  return /^(?:the|a|an|its|their|his|her|\d.*)$/.test(next) || isPlural(next) || NUMBER_WORDS.has(next);
}

/** "artillery and mortar ammunition": a singular before "and" with one more noun behind it. */
export function massCoordination(words: Words, head: number): number {
  const link = words.lower[head + 1];
  if ((link !== "and" && link !== "or") || !spaceAfter(words, head) || !spaceAfter(words, head + 1))
    return head;
  let last = head;
  for (let i = head + 2; i < head + 7 && i < words.starts.length; i += 1) {
    const word = words.lower[i] ?? "";
    if (i > head + 2 && !spaceAfter(words, i - 1) && !hyphenAfter(words, i - 1)) break;
    if (
      /^\d/.test(word) ||
      NUMBER_WORDS.has(word) ||
      (PHRASE_STOPS.has(word) && word !== "and") ||
      PHRASE_VERBS.has(word) ||
      (/(?:ed|ly)$/.test(word) && !INNER_WORDS.has(word))
    )
      break;
    // "wheat and barley were": one word that ends the phrase is a noun.
    const closes =
      i === head + 2 &&
      !PAST_CUES.has(word) &&
      (!spaceAfter(words, i) || PHRASE_STOPS.has(words.lower[i + 1] ?? ""));
    if (isPlural(word) || MASS_NOUNS.has(word) || (closes && !hyphenAfter(words, i))) last = i;
  }
  return last;
}

/** "artillery rounds, missiles and rockets": plurals behind commas, closed by one behind "and". Index of the last word. */
export function seriesEnd(words: Words, head: number): number {
  let last = head;
  for (let items = 0; items < 5 && gapAfter(words, last) === ", "; items += 1) {
    const and = words.lower[last + 1] === "and" || words.lower[last + 1] === "or";
    const next = pluralSoon(words, and ? last + 2 : last + 1);
    if (next === null) return head;
    const closed = and ? next : coordinated(words, next);
    if (closed > next || and) return closed;
    last = next;
  }
  return head;
}

/** The first plural within four words that nothing parts from the first. */
function pluralSoon(words: Words, first: number): number | null {
  for (let i = first; i < first + 4 && i < words.starts.length; i += 1) {
    const word = words.lower[i] ?? "";
    if (endsList(word) || word === "and" || word === "or") return null;
    if (isPlural(word) && !hyphenAfter(words, i)) return isVerbLike(words, i) ? null : i;
    if (!spaceAfter(words, i) && !hyphenAfter(words, i)) return null;
  }
  return null;
}
