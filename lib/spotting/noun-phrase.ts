import { MONTHS } from "../lexicon/calendar.ts";
import {
  GERUND_NOUNS,
  INNER_WORDS,
  IRREGULAR_PLURALS,
  PARTITIVES,
  PHRASE_STOPS,
  PHRASE_VERBS,
  PLURAL_MODIFIERS,
} from "../lexicon/noun-phrases.ts";
import { coordinated, isPlural, massCoordination } from "./coordination.ts";
import { hyphenAfter, isCapital, isHyphen, isSpace, spaceAfter, type Words } from "./words.ts";

/** Words before a head: more than so many and it is no counted noun phrase. */
const LONGEST = 9;

/** What is counted by a number whose next word has this index: offset behind the phrase, or null where no noun follows. */
export function countedAt(words: Words, first: number, count: "one" | "many"): number | null {
  const head = headAt(words, first, count);
  if (head === null) return null;
  const joined = head.plural === "plural" ? coordinated(words, head.index) : head.index;
  return complement(words, joined, words.lower[head.index] ?? "");
}

interface Head {
  readonly index: number;
  readonly plural: "plural" | "singular";
}

function headAt(words: Words, first: number, count: "one" | "many"): Head | null {
  let lastName: number | null = null;
  let lastNoun: number | null = null;
  for (let i = first; i < first + LONGEST && i < words.starts.length; i += 1) {
    const word = words.lower[i] ?? "";
    if (i > first && !joins(words, i - 1)) break;
    if (isPossessive(words, i)) continue;
    if (endsPhrase(words, first, i, count)) break;
    const name = isCapital(words, i) || /\d/.test(word);
    // "a 5,000-ton destroyer Choe Hyon": the name behind the noun is not what is measured.
    if (count === "one" && name && lastNoun !== null && !isCapital(words, i - 1)) break;
    if (isPlural(word) && !hyphenAfter(words, i) && !pluralGoesOn(words, i, name))
      return { index: i, plural: "plural" };
    if (name) lastName = i;
    if (canEndPhrase(words, i)) lastNoun = i;
  }
  if (count === "one")
    return lastNoun === null ? null : { index: singularHead(words, first, lastNoun), plural: "singular" };
  return lastName === null ? null : lastNameRun(words, first, lastName);
}

/** Whether a word cannot belong to the phrase. Inside hyphens everything does: "air-to-surface", "AT-4". */
function endsPhrase(words: Words, first: number, index: number, count: "one" | "many"): boolean {
  const word = words.lower[index] ?? "";
  if (hyphenAfter(words, index) || (index > first && hyphenAfter(words, index - 1))) return false;
  if (PHRASE_STOPS.has(word) && !isAbbreviationPart(words, index)) return true;
  if (word === "and" || word === "or") return index === first || !linksModifiers(words, index, count);
  if (MONTHS[word] !== undefined && isCapital(words, index)) return true;
  if (PHRASE_VERBS.has(word) && !isPlural(nextWord(words, index))) return true;
  return word.endsWith("ly") && !INNER_WORDS.has(word);
}

/** "crew members", "Abrams tanks", "arms shipments": a plural that only stands before the head. */
function pluralGoesOn(words: Words, index: number, name: boolean): boolean {
  const word = words.lower[index] ?? "";
  if (PLURAL_MODIFIERS.has(word) && nounBehind(words, index)) return true;
  const next = nextWord(words, index);
  if (!spaceAfter(words, index) || !isPlural(next) || PHRASE_STOPS.has(next) || PHRASE_VERBS.has(next))
    return false;
  return name || IRREGULAR_PLURALS.has(word);
}

function canEndPhrase(words: Words, index: number): boolean {
  const word = words.lower[index] ?? "";
  if (word === "and" || word === "or") return false;
  if (word.endsWith("ing")) return GERUND_NOUNS.has(word);
  const single = (words.ends[index] ?? 0) - (words.starts[index] ?? 0) === 1;
  return !word.endsWith("ed") && !(single && (gap(words, index) ?? "").startsWith("."));
}

/** The "s" of "Iran's". */
function isPossessive(words: Words, index: number): boolean {
  return words.lower[index] === "s" && /^['’]$/.test(gap(words, index - 1) ?? "");
}

/** "one missile landed": the noun before a word that can only be a verb. */
function singularHead(words: Words, first: number, last: number): number {
  for (let i = first + 1; i <= last; i += 1) {
    const word = words.lower[i] ?? "";
    if (
      word.length > 3 &&
      word.endsWith("ed") &&
      !(gap(words, i - 1) ?? "").endsWith("-") &&
      !isCapital(words, i)
    )
      return i - 1;
  }
  return last;
}

/** "2,000 Javelin", "18 new HIMARS": a run of names counts as the head where nothing in lower case follows it. */
function lastNameRun(words: Words, first: number, last: number): Head | null {
  for (let i = first; i < last; i += 1) {
    if (!isCapital(words, i) && i > first + 1 && !hyphenAfter(words, i - 1)) return null;
  }
  return { index: last, plural: "singular" };
}

/** Offset behind the phrase, with an "of" complement where the head is a container, a share or a measure. */
function complement(words: Words, last: number, head: string): number {
  const end = words.ends[last] ?? 0;
  if (!PARTITIVES.has(head) || nextWord(words, last) !== "of" || !spaceAfter(words, last)) return end;
  return ofPhrase(words, last + 1) ?? end;
}

/** Offset behind the noun phrase that follows an "of" at an index; null where none does. */
export function ofPhrase(words: Words, of: number): number | null {
  let first = of + 1;
  if (!spaceAfter(words, of)) return null;
  while (
    /^(?:the|its|these|those|all|their|his|our|this|that)$/.test(words.lower[first] ?? "") &&
    spaceAfter(words, first)
  )
    first += 1;
  const head = headAt(words, first, "one");
  const many = headAt(words, first, "many");
  const chosen = many !== null && many.plural === "plural" ? many : head;
  if (chosen === null) return null;
  const last = chosen.plural === "plural" ? coordinated(words, chosen.index) : chosen.index;
  const massEnd = massCoordination(words, chosen.index);
  const noun = words.lower[chosen.index] ?? "";
  return Math.max(words.ends[massEnd] ?? 0, complement(words, last, noun));
}

/** Whether the phrase runs on behind a word: one space, a hyphen, the stop of "U.S.", or a comma between adjectives. */
function joins(words: Words, index: number): boolean {
  const between = gap(words, index);
  if (isSpace(between) || isHyphen(between) || between === "/" || between === "'" || between === "’")
    return true;
  const single = (words.ends[index] ?? 0) - (words.starts[index] ?? 0) === 1 && isCapital(words, index);
  if (single && (between === "." || between === ".-" || between === ". " || between === ".- ")) return true;
  if (between === "- ") return true;
  // "two more 5,000-tonne destroyers"
  if (
    between === "," &&
    /^\d{1,3}$/.test(words.lower[index] ?? "") &&
    /^\d{3}$/.test(words.lower[index + 1] ?? "")
  )
    return true;
  return between === ", " && listsModifiers(words, index);
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
      /^\d/.test(next) ||
      (next.endsWith("ed") && !hyphenAfter(words, i - 1))
    )
      return false;
    if (isPlural(next)) return true;
  }
  return false;
}

/** "and" inside a phrase: behind a hanging hyphen, or between modifiers of one plural head. */
function linksModifiers(words: Words, index: number, count: "one" | "many"): boolean {
  if ((gap(words, index - 1) ?? "").endsWith("- ")) return true;
  return count === "many" && listsModifiers(words, index);
}

function nounBehind(words: Words, index: number): boolean {
  const next = nextWord(words, index);
  return (
    spaceAfter(words, index) &&
    next !== "" &&
    next !== "and" &&
    next !== "or" &&
    !PHRASE_STOPS.has(next) &&
    !PHRASE_VERBS.has(next) &&
    !/(?:ed|ing)$/.test(next) &&
    !next.endsWith("ly")
  );
}

function isAbbreviationPart(words: Words, index: number): boolean {
  return isCapital(words, index) && gap(words, index)?.startsWith(".") === true;
}

function nextWord(words: Words, index: number): string {
  return words.lower[index + 1] ?? "";
}

function gap(words: Words, index: number): string | null {
  const end = words.ends[index];
  const next = words.starts[index + 1];
  return end === undefined || next === undefined ? null : words.text.slice(end, next);
}
