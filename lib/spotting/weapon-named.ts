import { MONTHS, WEEKDAYS } from "../lexicon/calendar.ts";
import { NATION_WORDS } from "../lexicon/nations.ts";
import { PHRASE_STOPS, PHRASE_VERBS } from "../lexicon/noun-phrases.ts";
import { SHIP_KINDS } from "../lexicon/ship-words.ts";
import { ARMS_HOLDERS, OTHER_SERIES } from "../lexicon/weapon-classes.ts";
import { NUMBER_WORDS } from "./number-core.ts";
import { stopsBetween } from "./scene.ts";
import { gapAfter, hyphenAfter, isCapital, isHyphen, isSpace, type Words } from "./words.ts";

const LONGEST_NAME = 4;

/** Index of the first word of a name right before a weapon's noun ("[Vickers] machine gun"); null where none stands there. */
export function namedBefore(words: Words, first: number): number | null {
  let at = first;
  while (at > 0 && first - at < LONGEST_NAME && belongsToName(words, at - 1)) at -= 1;
  // A hyphened designation is taken whole or not at all: "T-60 tanks".
  if (at === first || (at > 0 && hyphenAfter(words, at - 1))) return null;
  const opensSentence = at === 0 || stopsBetween(words, at - 1);
  return opensSentence && !hasDigit(words, at, first) ? null : at;
}

function belongsToName(words: Words, index: number): boolean {
  const word = words.lower[index] ?? "";
  const gap = gapAfter(words, index);
  if (/^\d/.test(word)) return isSpace(gap) && hyphenAfter(words, index - 1) && isCapital(words, index - 1);
  if (
    !isCapital(words, index) ||
    !(isSpace(gap) || (isHyphen(gap) && /^\d/.test(words.lower[index + 1] ?? "")))
  )
    return false;
  if (ARMS_HOLDERS.has(word) || NATION_WORDS.has(word) || OTHER_SERIES.has(word) || SHIP_KINDS.has(word))
    return false;
  if (
    PHRASE_STOPS.has(word) ||
    PHRASE_VERBS.has(word) ||
    NUMBER_WORDS.has(word) ||
    MONTHS[word] !== undefined ||
    WEEKDAYS[word] !== undefined
  )
    return false;
  const written = words.text.slice(words.starts[index], words.ends[index]);
  return (
    /\d/.test(written) ||
    isHyphen(gap) ||
    (/[a-z]/.test(written) && written.length > 2 && !/(?:ed|ing|an|ese|ish)$/.test(word))
  );
}

function hasDigit(words: Words, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (/\d/.test(words.lower[i] ?? "")) return true;
  return false;
}

/** Whether a capitalised word may be the nickname of the designation before it: no holder, nation, day or verb. */
export function isNickname(words: Words, index: number): boolean {
  return !/\d/.test(words.lower[index] ?? "") && belongsToName(words, index);
}
