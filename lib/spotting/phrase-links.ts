import { PHRASE_STOPS, PHRASE_VERBS } from "../lexicon/noun-phrases.ts";
import { isPlural } from "./coordination.ts";
import { NUMBER_WORDS } from "./number-core.ts";
import { gapAfter, hyphenAfter, isCapital, isHyphen, isSpace, type Words } from "./words.ts";

/** Whether the phrase runs on behind a word: one space, a hyphen, the stop of "U.S.", or a comma between adjectives. */
export function joins(words: Words, index: number): boolean {
  const between = gapAfter(words, index);
  if (isSpace(between) || isHyphen(between) || between === "/" || between === "'" || between === "’")
    return true;
  const single = (words.ends[index] ?? 0) - (words.starts[index] ?? 0) === 1 && isCapital(words, index);
  if (single && (between === "." || between === ".-" || between === ". " || between === ".- ")) return true;
  if (between === "- ") return true;
  // "AT&T stores"
  if (between === "&") return true;
  // "two more 5,000-tonne destroyers"
  if (between === "," || between === ".") return isDigits(words, index) && isDigits(words, index + 1);
  // "four .50-caliber machine guns"
  if (between === " .") return isDigits(words, index + 1);
  return between === ", " && listsModifiers(words, index);
}

function isDigits(words: Words, index: number): boolean {
  return /^\d{1,3}$/.test(words.lower[index] ?? "");
}

/** "grenade, mortar, and artillery rounds": commas whose list ends in one plural head within a few words. */
function listsModifiers(words: Words, index: number): boolean {
  const word = words.lower[index] ?? "";
  if (isPlural(word) || PHRASE_STOPS.has(word)) return false;
  for (let i = index + 1; i < index + 9 && i < words.starts.length; i += 1) {
    const next = words.lower[i] ?? "";
    if (next === "and" || next === "or") continue;
    if (
      PHRASE_STOPS.has(next) ||
      PHRASE_VERBS.has(next) ||
      NUMBER_WORDS.has(next) ||
      (/^\d/.test(next) && !isBore(words, i)) ||
      (next.endsWith("ed") && !hyphenAfter(words, i - 1))
    )
      return false;
    if (isPlural(next)) return true;
  }
  return false;
}

/** "and" inside a phrase: behind a hanging hyphen, or between modifiers of one plural head. */
export function linksModifiers(words: Words, index: number, count: "one" | "many"): boolean {
  if ((gapAfter(words, index - 1) ?? "").endsWith("- ")) return true;
  return count === "many" && listsModifiers(words, index);
}

/** "152 mm", "152mm" */
export function isBore(words: Words, index: number): boolean {
  const word = words.lower[index] ?? "";
  return /^\d{1,3}mm$/.test(word) || (/^\d{1,3}$/.test(word) && /^(?:mm|milli)/.test(nextWord(words, index)));
}

/** The "s" of "Iran's". */
export function isPossessive(words: Words, index: number): boolean {
  return words.lower[index] === "s" && /^['’]$/.test(gapAfter(words, index - 1) ?? "");
}

/** The word behind the one at an index; empty where none is. */
export function nextWord(words: Words, index: number): string {
  return words.lower[index + 1] ?? "";
}
