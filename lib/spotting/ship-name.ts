import { MONTHS, WEEKDAYS } from "../lexicon/calendar.ts";
import { NATION_WORDS } from "../lexicon/nations.ts";
import { PHRASE_STOPS, PHRASE_VERBS } from "../lexicon/noun-phrases.ts";
import {
  COUNTED_NEXT,
  FORMATION_WORDS,
  HEADLINE_VERBS,
  HYPHENED_TAILS,
  NAME_ABBREVIATIONS,
  NAME_FILLERS,
  NAME_OPENERS,
  NAME_PARTICLES,
  NOT_SHIP_NAMES,
  SHIP_CONTEXT,
  SHIP_KIND_PLURALS,
  SHIP_KINDS,
  SHIP_SIGNS,
} from "../lexicon/ship-words.ts";
import { type Scene, sentenceWords, stopsBetween } from "./scene.ts";
import { gapAfter, isCapital, isHyphen, isSpace, spaceAfter, type Words } from "./words.ts";

const LONGEST_NAME = 6;

/** Index of the last word of the ship's name that begins at a word, or null where the word begins none. */
export function nameEnd(words: Words, first: number): number | null {
  return isCapital(words, first) && opensName(words, first) ? goesOnTo(words, first) : null;
}

/** The same behind a prefix, where a place is a ship too: "USS Georgia", "USS Philippine Sea". */
export function prefixedEnd(words: Words, first: number): number | null {
  const article = words.lower[first] === "the" && isCapital(words, first + 1);
  return isCapital(words, first) && (article || !isSmallWord(words, first)) ? goesOnTo(words, first) : null;
}

function goesOnTo(words: Words, first: number): number | null {
  let last = first;
  for (let i = first + 1; i < first + LONGEST_NAME && i < words.starts.length; i += 1) {
    const gap = gapAfter(words, i - 1) ?? "";
    const word = words.lower[i] ?? "";
    if (!isSpace(gap) && !isHyphen(gap) && !isShortened(words, i - 1, gap)) break;
    if (NAME_PARTICLES.has(word) && !isCapital(words, i)) {
      if (!particleGoesOn(words, i)) break;
      continue;
    }
    if (!continuesName(words, i, gap)) break;
    last = i;
  }
  // The letter of "U.S." or of an initial is no name.
  const letter = last === first && (words.ends[first] ?? 0) - (words.starts[first] ?? 0) === 1;
  return letter ? null : last;
}

/** "Dwight D. Eisenhower", "O'Kane", "St. Nikolas": a letter or a short form, with the sign that shortens it. */
function isShortened(words: Words, index: number, gap: string): boolean {
  if (!isCapital(words, index)) return false;
  const initial = (words.ends[index] ?? 0) - (words.starts[index] ?? 0) === 1;
  return gap === ". "
    ? initial || NAME_ABBREVIATIONS.has(words.lower[index] ?? "")
    : initial && (gap === "’" || gap === "'");
}

/** "Star of the West", "Charles de Gaulle": one or two small words with a capital behind them that is no state. */
function particleGoesOn(words: Words, index: number): boolean {
  if (words.lower[index] === "and" || !spaceAfter(words, index)) return false;
  const two = NAME_PARTICLES.has(words.lower[index + 1] ?? "") && spaceAfter(words, index + 1);
  const next = two ? index + 2 : index + 1;
  return (
    isCapital(words, next) &&
    !NATION_WORDS.has(words.lower[next] ?? "") &&
    !NOT_SHIP_NAMES.has(words.lower[next] ?? "")
  );
}

/** Index of the first word of the run of capitals that ends at a word, or null where it cannot be a name. */
export function nameStart(words: Words, last: number): number | null {
  if (!(isCapital(words, last) || /^\d{1,3}$/.test(words.lower[last] ?? ""))) return null;
  let first = last;
  while (first > 0 && last - first < LONGEST_NAME - 1) {
    const gap = gapAfter(words, first - 1);
    if (!(isSpace(gap) || isHyphen(gap)) || !isCapital(words, first - 1)) break;
    if (NOT_SHIP_NAMES.has(words.lower[first - 1] ?? "")) break;
    first -= 1;
  }
  return opensName(words, first) && isCapital(words, first) ? first : null;
}

function opensName(words: Words, index: number): boolean {
  const word = words.lower[index] ?? "";
  const gap = gapAfter(words, index);
  if (isHyphen(gap) && HYPHENED_TAILS.has(words.lower[index + 1] ?? "")) return false;
  // "the An San 1": an article in capitals inside a sentence opens a name.
  if (
    word === "an" &&
    index > 0 &&
    isSpace(gap) &&
    isCapital(words, index + 1) &&
    !stopsBetween(words, index - 1)
  )
    return true;
  if (SHIP_KINDS.has(word) || SHIP_KIND_PLURALS.has(word) || isSmallWord(words, index)) return false;
  if (NATION_WORDS.has(word) || NAME_OPENERS.has(word)) {
    const next = words.lower[index + 1] ?? "";
    const closed =
      NATION_WORDS.has(next) || SHIP_KINDS.has(next) || NOT_SHIP_NAMES.has(next) || NAME_OPENERS.has(next);
    return isSpace(gap) && isCapital(words, index + 1) && !closed;
  }
  return MONTHS[word] === undefined && WEEKDAYS[word] === undefined;
}

function continuesName(words: Words, index: number, gap: string): boolean {
  const word = words.lower[index] ?? "";
  if (/^\d{1,3}$/.test(word)) return (isSpace(gap) || isHyphen(gap)) && !countsOn(words, index);
  // "Dosan Ahn Chang-ho", "Rostov-on-Don": the small syllable behind a hyphen.
  if (!isCapital(words, index)) return isHyphen(gap) && word.length <= 4 && !HYPHENED_TAILS.has(word);
  if (isHyphen(gap)) return true;
  if (
    FORMATION_WORDS.has(word) ||
    PHRASE_VERBS.has(word) ||
    HEADLINE_VERBS.has(word) ||
    WEEKDAYS[word] !== undefined
  )
    return false;
  if (MONTHS[word] !== undefined && /^\d/.test(words.lower[index + 1] ?? "")) return false;
  return (
    !PHRASE_STOPS.has(word) ||
    /^[ivx]+$/.test(word) ||
    (words.ends[index] ?? 0) - (words.starts[index] ?? 0) === 1
  );
}

/** The first word behind the small words that may stand between a naming word and the name: "known as the". */
export function afterFillers(words: Words, index: number): number {
  let first = index;
  while (first < index + 4 && NAME_FILLERS.has(words.lower[first] ?? "")) first += 1;
  return first;
}

/** "MSC Aries 50 nautical miles": the number counts what follows it. */
function countsOn(words: Words, index: number): boolean {
  const next = words.lower[index + 1] ?? "";
  if (!spaceAfter(words, index) || isCapital(words, index + 1)) return false;
  return COUNTED_NEXT.has(next) || (next.endsWith("s") && !PHRASE_STOPS.has(next) && !PHRASE_VERBS.has(next));
}

/** Whether a capital begins no name: "The", "Monday", "UN". Names of Korean ships are "Un Hung" and "Un Ryul". */
function isSmallWord(words: Words, index: number): boolean {
  const word = words.lower[index] ?? "";
  if (!NOT_SHIP_NAMES.has(word)) return false;
  return !(word === "un" && words.text.charAt((words.starts[index] ?? 0) + 1) === "n");
}

/** Whether the sentence around a stretch of words speaks of ships: of the sea and ports at all, or surely of a ship. */
export function shipsNear(
  scene: Scene,
  first: number,
  last: number,
  how: "at-all" | "surely" = "at-all",
): boolean {
  const [from, to] = sentenceWords(scene, first, 20, 20 + last - first);
  for (let i = from; i <= to; i += 1) {
    if (i >= first && i <= last) continue;
    const word = scene.words.lower[i] ?? "";
    if (how === "at-all" ? SHIP_CONTEXT.has(word) : SHIP_SIGNS.has(word)) return true;
    if (SHIP_KINDS.has(word) || SHIP_KIND_PLURALS.has(word)) return true;
  }
  return false;
}

/** Whether the paragraph around a stretch of words speaks of ships: enough for a name of two words or more. */
export function shipsInStretch(scene: Scene, first: number, last: number): boolean {
  const { lower } = scene.words;
  const to = Math.min(lower.length, last + REACH);
  for (let i = Math.max(0, first - REACH); i < to; i += 1) {
    if ((i < first || i > last) && (SHIP_KINDS.has(lower[i] ?? "") || SHIP_KIND_PLURALS.has(lower[i] ?? "")))
      return true;
  }
  return false;
}
const REACH = 80;
