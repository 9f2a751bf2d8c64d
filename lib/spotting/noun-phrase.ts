import { MONTHS } from "../lexicon/calendar.ts";
import {
  FALSE_PLURALS,
  INNER_WORDS,
  IRREGULAR_PLURALS,
  PARTITIVES,
  PHRASE_STOPS,
  PHRASE_VERBS,
  PLURAL_MODIFIERS,
} from "../lexicon/noun-phrases.ts";
import { isCapital, isHyphen, isSpace, type Words } from "./words.ts";

/** Words before a head: more than so many and it is no counted noun phrase. */
const LONGEST = 9;

/** Whether a word looks like a plural noun. */
export function isPlural(word: string): boolean {
  if (IRREGULAR_PLURALS.has(word)) return true;
  return word.length > 2 && word.endsWith("s") && !/(?:ss|us|is)$/.test(word) && !FALSE_PLURALS.has(word);
}

/** What is counted by a number whose next word has this index: offset behind the phrase, or null where no noun follows. */
export function countedAt(words: Words, first: number, count: "one" | "many"): number | null {
  const head = headAt(words, first, count);
  if (head === null) return null;
  const joined = coordinated(words, head.index, head.plural);
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
    const name = isCapital(words, i) || /\d/.test(word);
    if (i > first && !joins(words, i - 1)) break;
    if (
      (PHRASE_STOPS.has(word) && !isAbbreviationPart(words, i)) ||
      (/^\d/.test(word) && i > first && !name) ||
      (MONTHS[word] !== undefined && name)
    )
      break;
    if ((word === "and" || word === "or") && (i === first || !linksModifiers(words, i, count))) break;
    if (PHRASE_VERBS.has(word) && !isPlural(nextWord(words, i))) break;
    if (word.endsWith("ly") && !INNER_WORDS.has(word)) break;
    if (isPlural(word) && !isHyphen(gap(words, i)) && !(PLURAL_MODIFIERS.has(word) && nounBehind(words, i))) {
      const next = nextWord(words, i);
      // "arms shipments", "weapons systems": the later plural is the head.
      if (
        isSpace(gap(words, i)) &&
        isPlural(next) &&
        !PHRASE_STOPS.has(next) &&
        !PHRASE_VERBS.has(next) &&
        PLURAL_MODIFIERS.has(word)
      )
        continue;
      return { index: i, plural: "plural" };
    }
    if (name) lastName = i;
    if (!/(?:ed|ing)$/.test(word) && word !== "or" && word !== "and") lastNoun = i;
    if (
      count === "one" &&
      i > first &&
      /(?:ed|ing)$/.test(word) &&
      !isHyphen(gap(words, i - 1)) &&
      lastNoun !== null &&
      lastNoun < i &&
      !joins(words, i)
    )
      break;
  }
  if (count === "one")
    return lastNoun === null ? null : { index: singularHead(words, first, lastNoun), plural: "singular" };
  return lastName === null ? null : lastNameRun(words, first, lastName);
}

/** "one missile landed": the noun before a word that can only be a verb. */
function singularHead(words: Words, first: number, last: number): number {
  for (let i = first + 1; i <= last; i += 1) {
    const word = words.lower[i] ?? "";
    if (/[a-z]{2,}ed$/.test(word) && !isHyphen(gap(words, i - 1)) && i > first && !isCapital(words, i))
      return i - 1;
  }
  return last;
}

/** "2,000 Javelin", "18 new HIMARS": a run of names counts as the head where nothing in lower case follows it. */
function lastNameRun(words: Words, first: number, last: number): Head | null {
  for (let i = first; i < last; i += 1) {
    if (!isCapital(words, i) && i > first + 1 && !isHyphen(gap(words, i - 1))) return null;
  }
  return { index: last, plural: "singular" };
}

/** "towns and villages", "ballistic and cruise missiles": one more plural behind "and" or "or". */
function coordinated(words: Words, head: number, plural: Head["plural"]): number {
  const link = words.lower[head + 1];
  if (
    plural === "singular" ||
    !isSpace(gap(words, head)) ||
    (link !== "and" && link !== "or") ||
    !isSpace(gap(words, head + 1))
  )
    return head;
  for (let i = head + 2; i < head + 6 && i < words.starts.length; i += 1) {
    const word = words.lower[i] ?? "";
    if (i > head + 2 && !isSpace(gap(words, i - 1)) && !isHyphen(gap(words, i - 1))) return head;
    if (PHRASE_STOPS.has(word) || PHRASE_VERBS.has(word) || /^\d/.test(word) || word.endsWith("ly"))
      return head;
    if (isPlural(word)) return isVerbLike(words, i) ? head : i;
  }
  return head;
}

/** "killed five people and injures": a plural-looking word right before an article or a name is a verb. */
function isVerbLike(words: Words, index: number): boolean {
  return isSpace(gap(words, index)) && /^(?:the|a|an|its|their|his|her|\d.*)$/.test(nextWord(words, index));
}

/** Offset behind the phrase, with an "of" complement where the head is a container, a share or a measure. */
function complement(words: Words, last: number, head: string): number {
  const end = words.ends[last] ?? 0;
  if (!PARTITIVES.has(head) || nextWord(words, last) !== "of" || !isSpace(gap(words, last))) return end;
  return ofPhrase(words, last + 1) ?? end;
}

/** Offset behind the noun phrase that follows an "of" at an index; null where none does. */
export function ofPhrase(words: Words, of: number): number | null {
  let first = of + 1;
  if (!isSpace(gap(words, of))) return null;
  while (
    /^(?:the|its|these|those|all|their|his|our|this|that)$/.test(words.lower[first] ?? "") &&
    isSpace(gap(words, first))
  )
    first += 1;
  const head = headAt(words, first, "one");
  const many = headAt(words, first, "many");
  const chosen = many !== null && many.plural === "plural" ? many : head;
  if (chosen === null) return null;
  const last = coordinated(words, chosen.index, chosen.plural);
  const massEnd = massCoordination(words, chosen.index);
  const noun = words.lower[chosen.index] ?? "";
  return Math.max(words.ends[massEnd] ?? 0, complement(words, last, noun));
}

/** "artillery and mortar ammunition": a singular before "and" with one more noun behind it. */
function massCoordination(words: Words, head: number): number {
  const link = words.lower[head + 1];
  if ((link !== "and" && link !== "or") || !isSpace(gap(words, head)) || !isSpace(gap(words, head + 1)))
    return head;
  let last = head;
  for (let i = head + 2; i < head + 7 && i < words.starts.length; i += 1) {
    const word = words.lower[i] ?? "";
    if (i > head + 2 && !isSpace(gap(words, i - 1)) && !isHyphen(gap(words, i - 1))) break;
    if (
      /^\d/.test(word) ||
      (PHRASE_STOPS.has(word) && word !== "and") ||
      PHRASE_VERBS.has(word) ||
      /(?:ed|ly)$/.test(word)
    )
      break;
    if (isPlural(word) || MASS_NOUNS.has(word)) last = i;
  }
  return last;
}

const MASS_NOUNS = new Set([
  "ammunition",
  "fuel",
  "oil",
  "equipment",
  "ordnance",
  "materiel",
  "weaponry",
  "hardware",
  "grain",
  "coal",
  "gas",
  "territory",
  "cargo",
]);

/** Whether the phrase runs on behind a word: one space, a hyphen, the stop of "U.S.", or a comma between adjectives. */
function joins(words: Words, index: number): boolean {
  const between = gap(words, index);
  if (isSpace(between) || isHyphen(between) || between === "/" || between === "'" || between === "’")
    return true;
  const single = (words.ends[index] ?? 0) - (words.starts[index] ?? 0) === 1 && isCapital(words, index);
  if (single && (between === "." || between === ".-" || between === ". " || between === ".- ")) return true;
  if (between === "- ") return true;
  return between === ", " && listsModifiers(words, index);
}

/** "grenade, mortar, and artillery rounds": commas whose list ends in one plural head within a few words. */
function listsModifiers(words: Words, index: number): boolean {
  const word = words.lower[index] ?? "";
  if (isPlural(word) || PHRASE_STOPS.has(word)) return false;
  for (let i = index + 1; i < index + 6 && i < words.starts.length; i += 1) {
    const next = words.lower[i] ?? "";
    if (next === "and" || next === "or") continue;
    if (
      PHRASE_STOPS.has(next) ||
      PHRASE_VERBS.has(next) ||
      /^\d/.test(next) ||
      (next.endsWith("ed") && !isHyphen(gap(words, i - 1)))
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
    isSpace(gap(words, index)) &&
    next !== "" &&
    next !== "and" &&
    next !== "or" &&
    !PHRASE_STOPS.has(next) &&
    !PHRASE_VERBS.has(next) &&
    !next.endsWith("ed") &&
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
