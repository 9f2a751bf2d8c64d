import { PHRASE_STOPS, PHRASE_VERBS } from "../lexicon/noun-phrases.ts";
import {
  CLASSIFIED_HEADS,
  DOMAINS,
  FIXED_TURNS,
  HYPHENED_CLASSIFIERS,
  MODIFIED_NOUNS,
  PROPELLANTS,
  SHIP_LIKE_HEADS,
  WEAK_CLASSIFIERS,
  WEAPON_ABBREVIATIONS,
  WEAPON_CLASSIFIERS,
  WEAPON_HEADS,
} from "../lexicon/weapon-classes.ts";
import { hyphenAfter, isCapital, spaceAfter, type Words } from "./words.ts";

type HeadKind = "plural" | "singular" | "classified";

const HEADS: ReadonlyMap<string, HeadKind> = new Map<string, HeadKind>([
  ...Object.keys(CLASSIFIED_HEADS).map((word) => [word, "classified"] as const),
  ...Object.keys(WEAPON_HEADS).map((word) => [word, "singular"] as const),
  ...Object.values(WEAPON_HEADS).map((word) => [word, "plural"] as const),
]);
const SHORT_FORMS: ReadonlySet<string> = new Set([...WEAPON_ABBREVIATIONS].map((word) => word.toLowerCase()));

/** Words at which a kind of weapon may end. */
export const WEAPON_KIND_STARTS: ReadonlySet<string> = new Set([...HEADS.keys(), ...SHORT_FORMS]);

/** What a word is as the head of a weapon phrase. */
export function headKind(word: string): HeadKind | "none" {
  return HEADS.get(word) ?? "none";
}

export function isAbbreviation(words: Words, index: number): boolean {
  if (!SHORT_FORMS.has(words.lower[index] ?? "")) return false;
  return WEAPON_ABBREVIATIONS.has(words.text.slice(words.starts[index] ?? 0, words.ends[index] ?? 0));
}

/** Whether a space or a hyphen alone parts a word from the next. */
export function linked(words: Words, index: number): boolean {
  return spaceAfter(words, index) || hyphenAfter(words, index);
}

/** Index of the first classifying word that stands before a head without a break; the head's own where none does. */
export function classifiersBefore(words: Words, head: number): number {
  let first = head;
  while (first > 0 && linked(words, first - 1) && head - first < 9 && isClassifier(words, first - 1))
    first -= 1;
  while (first < head && isWeakOpening(words, first, head)) first += 1;
  return first;
}

/** Whether a word classifies a weapon where it stands. */
export function isClassifier(words: Words, index: number): boolean {
  const word = words.lower[index] ?? "";
  if (!WEAPON_CLASSIFIERS.has(word)) return false;
  return (
    !HYPHENED_CLASSIFIERS.has(word) ||
    hyphenAfter(words, index - 1) ||
    PROPELLANTS.has(words.lower[index - 1] ?? "") ||
    (word === "attack" && !isCapital(words, index - 1))
  );
}

/** "one", "to", "large" classify only by a hyphen or in a fixed turn: "one-way", "surface to air", "hand grenade". */
function isWeakOpening(words: Words, index: number, head: number): boolean {
  const word = words.lower[index] ?? "";
  if (!WEAK_CLASSIFIERS.has(word) || hyphenAfter(words, index)) return false;
  if (FIXED_TURNS[word]?.has(words.lower[index + 1] ?? "") === true) return false;
  return !(index + 1 === head && DOMAINS.has(word));
}

/** Last word of the class noun behind a name: "Fateh-110 [ballistic missiles]"; the name's own last word where none follows. */
export function classBehind(words: Words, last: number): number {
  let end = last;
  for (let i = last + 1; i < last + 9 && i < words.starts.length && linked(words, i - 1); i += 1) {
    const word = words.lower[i] ?? "";
    const kind = headKind(word);
    if (SHIP_LIKE_HEADS.has(word) && !CLASSIFIED_HEADS[word]?.includes(words.lower[i - 1] ?? "")) break;
    if (kind !== "none" || isAbbreviation(words, i)) {
      end = i;
      if (kind === "plural" || word.endsWith("s")) return end;
    } else if (!WEAPON_CLASSIFIERS.has(word) || isVerbForm(words, i)) {
      break;
    }
  }
  return end;
}

/** "The M23 [fired] rockets": a participle classifies only by a hyphen. */
function isVerbForm(words: Words, index: number): boolean {
  const word = words.lower[index] ?? "";
  return word !== "attack" && HYPHENED_CLASSIFIERS.has(word) && !hyphenAfter(words, index - 1);
}

/** Whether a weapon's noun only modifies the noun behind it: "missile attack", "ballistic missile and drone strikes". */
export function modifiesNext(words: Words, last: number): boolean {
  if (!linked(words, last)) return false;
  const next = words.lower[last + 1] ?? "";
  if (MODIFIED_NOUNS.has(next)) return true;
  const isList = (next === "and" || next === "or") && headKind(words.lower[last] ?? "") === "singular";
  return isList && modifiesBehindLink(words, last + 2);
}

/** The rest of "and [nuclear] [programs]": a few words without an article, ended by what weapons modify. */
function modifiesBehindLink(words: Words, first: number): boolean {
  for (let i = first; i < first + 5 && linked(words, i - 1); i += 1) {
    const word = words.lower[i] ?? "";
    if (i > first && MODIFIED_NOUNS.has(word)) return true;
    if (headKind(word) === "plural" || PHRASE_STOPS.has(word) || PHRASE_VERBS.has(word)) return false;
  }
  return false;
}
