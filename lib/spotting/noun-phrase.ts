import {
  IRREGULAR_PLURALS,
  PARTITIVE_DETERMINERS,
  PARTITIVES,
  PHRASE_STOPS,
  PHRASE_VERBS,
  PLURAL_MODIFIERS,
} from "../lexicon/noun-phrases.ts";
import { coordinated, isPlural, isVerbLike, massCoordination, seriesEnd } from "./coordination.ts";
import { canEndPhrase, endsPhrase } from "./phrase-end.ts";
import { isBore, isPossessive, joins, nextWord } from "./phrase-links.ts";
import { gapAfter, hyphenAfter, isCapital, isDigitUnit, spaceAfter, type Words, wordAt } from "./words.ts";

/** Words before a head: more than so many and it is no counted noun phrase. */
const LONGEST = 9;

/** What is counted by a number whose next word has this index: offset behind the phrase, or null where no noun follows. */
export function countedAt(words: Words, first: number, count: "one" | "many"): number | null {
  const head = headAt(words, first, count);
  if (head === null) return null;
  const joined = head.plural === "plural" ? coordinated(words, head.index) : head.index;
  return complement(words, joined, words.lower[head.index] ?? "");
}

/** The plural that closes the phrase of a number whose next word has this index; null where none does. */
export function pluralHead(words: Words, first: number): number | null {
  const head = headAt(words, first, "many");
  return head?.plural === "plural" ? head.index : null;
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
    // One thing has no list of modifiers: "an 18,000 hp tug, reaches".
    if (count === "one" && i > first && gapAfter(words, i - 1) === ", ") break;
    const name = isCapital(words, i) || /\d/.test(word);
    // "a 5,000-ton destroyer Choe Hyon": the name behind the noun is not what is measured.
    if (
      count === "one" &&
      name &&
      lastNoun !== null &&
      gapAfter(words, i - 1) !== "." &&
      !isCapital(words, i - 1) &&
      !isDigitUnit(words.text.charCodeAt(words.starts[i - 1] ?? 0)) &&
      !isPossessive(words, i - 1)
    )
      break;
    // "a 217-page report covers 14 months": behind a singular the -s is a verb's.
    if (count === "one" && lastNoun !== null && isPlural(word) && isVerbLike(words, i)) break;
    if (isPlural(word) && !hyphenAfter(words, i) && !pluralGoesOn(words, i, { name, count }))
      return { index: i, plural: "plural" };
    if (name) lastName = i;
    if (canEndPhrase(words, i)) lastNoun = i;
  }
  if (count === "one")
    return lastNoun === null ? null : { index: singularHead(words, first, lastNoun), plural: "singular" };
  return lastName === null ? null : lastNameRun(words, first, lastName);
}

/** "crew members", "Abrams tanks", "arms shipments": a plural that only stands before the head. */
function pluralGoesOn(
  words: Words,
  index: number,
  { name, count }: { readonly name: boolean; readonly count: "one" | "many" },
): boolean {
  const word = words.lower[index] ?? "";
  // "one crew member"
  if (count === "one" && IRREGULAR_PLURALS.has(word) && nounBehind(words, index)) return true;
  if (PLURAL_MODIFIERS.has(word) && nounBehind(words, index)) return true;
  const next = nextWord(words, index);
  if (!spaceAfter(words, index) || !isPlural(next) || PHRASE_STOPS.has(next) || PHRASE_VERBS.has(next))
    return false;
  return name || IRREGULAR_PLURALS.has(word);
}

/** "one missile landed": the noun before a word that can only be a verb. */
function singularHead(words: Words, first: number, last: number): number {
  for (let i = first + 1; i <= last; i += 1) {
    const word = words.lower[i] ?? "";
    if (
      word.length > 3 &&
      word.endsWith("ed") &&
      !(gapAfter(words, i - 1) ?? "").endsWith("-") &&
      !hyphenAfter(words, i) &&
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
  return listBehindOf(words, last + 1) ?? end;
}

/** "containers of artillery rounds, missiles and rockets": what a container holds may be a list. */
function listBehindOf(words: Words, of: number): number | null {
  const end = ofPhrase(words, of);
  const last = wordAt(words, end ?? 0) - 1;
  if (end === null || !isPlural(words.lower[last] ?? "")) return end;
  return words.ends[seriesEnd(words, last)] ?? end;
}

/** Offset behind the noun phrase that follows an "of" at an index; null where none does. */
export function ofPhrase(words: Words, of: number): number | null {
  let first = of + 1;
  if (!spaceAfter(words, of)) return null;
  while (PARTITIVE_DETERMINERS.has(words.lower[first] ?? "") && spaceAfter(words, first)) first += 1;
  const head = headAt(words, first, "one");
  const many = headAt(words, first, "many");
  const chosen = many !== null && many.plural === "plural" ? many : head;
  // "members of the 20,000-strong force", "six of the county's 31 libraries": the second number is a figure of its own.
  if (chosen === null || isFigure(words, first) || isFigure(words, chosen.index + 2)) return null;
  const last = chosen.plural === "plural" ? coordinated(words, chosen.index) : chosen.index;
  const massEnd = massCoordination(words, chosen.index);
  const noun = words.lower[chosen.index] ?? "";
  return Math.max(words.ends[massEnd] ?? 0, complement(words, last, noun));
}

/** A number that is no bore, behind an article or a possessive. */
function isFigure(words: Words, index: number): boolean {
  const before = words.lower[index - 1] ?? "";
  const owned = PARTITIVE_DETERMINERS.has(before) || before === "a" || before === "s";
  const digit = isDigitUnit(words.text.charCodeAt(words.starts[index] ?? 0));
  return owned && digit && !isBore(words, index);
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
