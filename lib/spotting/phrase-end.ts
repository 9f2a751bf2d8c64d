import { MONTHS } from "../lexicon/calendar.ts";
import {
  GERUND_NOUNS,
  INNER_WORDS,
  LY_NOUNS,
  NOUNS_BEHIND_ONE,
  PHRASE_STOPS,
  PHRASE_VERBS,
} from "../lexicon/noun-phrases.ts";
import { SMALL_NUMBERS } from "../lexicon/numerals.ts";
import { PAST_CUES } from "../lexicon/tense-cues.ts";
import { isPlural } from "./coordination.ts";
import { NUMBER_WORDS } from "./number-core.ts";
import { isBore, isPossessive, linksModifiers, nextWord } from "./phrase-links.ts";
import { gapAfter, hyphenAfter, isCapital, isDigitUnit, isSpace, type Words } from "./words.ts";

/** Whether a word cannot belong to the phrase. Inside hyphens everything does: "air-to-surface", "AT-4". */
export function endsPhrase(words: Words, first: number, index: number, count: "one" | "many"): boolean {
  const word = words.lower[index] ?? "";
  if (hyphenAfter(words, index) || (index > first && hyphenAfter(words, index - 1))) return false;
  // "40 daily sorties"
  if (PHRASE_STOPS.has(word) && !isAbbreviation(words, index))
    return index !== first || !INNER_WORDS.has(word);
  if (word === "and" || word === "or") return index === first || !linksModifiers(words, index, count);
  if (MONTHS[word] !== undefined && isCapital(words, index)) return true;
  if (PHRASE_VERBS.has(word) && !isPlural(nextWord(words, index)))
    return (
      !(index === first && word.endsWith("s")) && !(count === "one" && isNounBehindOne(word, first, index))
    );
  if (index > first && isDigitUnit(words.text.charCodeAt(words.starts[index] ?? 0)))
    return isLoneNumber(words, index);
  // "Jan. 1 strike kills two guards", "a team of five six months"
  if (index > first ? NUMBER_WORDS.has(word) : SMALL_NUMBERS[word] !== undefined) return true;
  return word.endsWith("ly") && !INNER_WORDS.has(word);
}

/** "one strike", "one missile strike": one thing takes a verb in -s. "One missile hit" may be of the past. */
function isNounBehindOne(word: string, first: number, index: number): boolean {
  return NOUNS_BEHIND_ONE.has(word) && (index === first || !PAST_CUES.has(word));
}

/** A number of its own, and no part of a name ("Tu 95"), a bore ("152 mm") or a group of digits. */
function isLoneNumber(words: Words, index: number): boolean {
  const between = gapAfter(words, index) ?? "";
  if (isPossessive(words, index - 1)) return true;
  return (
    isSpace(gapAfter(words, index - 1)) &&
    /^\d+$/.test(words.lower[index] ?? "") &&
    !isBore(words, index) &&
    !between.startsWith(",") &&
    !(between.startsWith(".") && between.length === 1) &&
    !isCapital(words, index - 1)
  );
}

/** "U.S.", "US", "AT&T": capitals that only look like the pronoun. */
function isAbbreviation(words: Words, index: number): boolean {
  if (!isCapital(words, index)) return false;
  if (gapAfter(words, index)?.startsWith(".") === true || gapAfter(words, index - 1) === "&") return true;
  const second = words.text.charCodeAt((words.starts[index] ?? 0) + 1);
  return second >= 65 && second <= 90;
}

/** Whether a word may be the last of a phrase: no link, no participle, no initial. */
export function canEndPhrase(words: Words, index: number): boolean {
  const word = words.lower[index] ?? "";
  if (word === "and" || word === "or") return false;
  // "reserve brigade staffing,": a word in -ing that nothing follows is a noun.
  if (word.endsWith("ing")) return GERUND_NOUNS.has(word) || !isSpace(gapAfter(words, index));
  const single = (words.ends[index] ?? 0) - (words.starts[index] ?? 0) === 1;
  if (word.endsWith("ly")) return LY_NOUNS.has(word);
  return !word.endsWith("ed") && !(single && (gapAfter(words, index) ?? "").startsWith("."));
}
