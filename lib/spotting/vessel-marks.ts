import { PHRASE_STOPS, PHRASE_VERBS } from "../lexicon/noun-phrases.ts";
import { HULL_SYMBOLS, NOT_SHIP_TAILS, SHIP_PARTS } from "../lexicon/ship-words.ts";
import type { Mention } from "../model/mention.ts";
import type { Scene } from "./scene.ts";
import { nameEnd, nameStart, shipsInStretch } from "./ship-name.ts";
import { hasNation, isPrefix, type Reading, vessel } from "./vessel-mention.ts";
import { isKindWord } from "./vessel-particulars.ts";
import { gapAfter, hyphenAfter, isCapital, spaceAfter, type Words } from "./words.ts";

const BRACKET = /^["”’']? \($/;
const APOSTROPHE = /^['’]$/;
const YEAR = /^(?:19|20)\d\d$/;
const HULL_NUMBER = /^\d{1,4}$/;
/** Less is also what a tank weighs. */
const LEAST_TONS = 1000;

/** "the Dutch-flagged ALP Guard", "the 30,000-ton Alnic MC": what only ships have stands right before the name. */
export function readCompounded(scene: Scene, index: number): Mention | null {
  const { words } = scene;
  if (!hyphenAfter(words, index - 1) || !spaceAfter(words, index)) return null;
  const flagged = words.lower[index] === "flagged";
  if (!flagged && !isShipsTonnage(words, index - 1)) return null;
  const last = nameEnd(words, index + 1);
  if (last === null || hasNation(words, index + 1, last)) return null;
  if (flagged && last === index + 1 && !acts(words, last + 1) && !endsPhrase(words, last)) return null;
  if (!flagged && !acts(words, last + 1) && !(endsPhrase(words, last) && shipsInStretch(scene, index, last)))
    return null;
  // "Panama-flagged Maersk tanker", "30,000-ton Kilo class": the name is another's.
  if (spaceAfter(words, last) && (isKindWord(words, last + 1) || words.lower[last + 1] === "class"))
    return null;
  return vessel(scene, words.starts[index + 1] ?? 0, index + 1, last, by(index));
}

function isShipsTonnage(words: Words, index: number): boolean {
  const thousands = gapAfter(words, index - 1) === "," ? (words.lower[index - 1] ?? "") : "";
  return Number(`${thousands}${words.lower[index] ?? ""}`) >= LEAST_TONS;
}

/** "the 3,000-ton Dosan Ahn Chang-ho entered": a verb follows, and no noun that the name would belong to. */
function acts(words: Words, index: number): boolean {
  const word = words.lower[index] ?? "";
  return word.endsWith("ed") || PHRASE_VERBS.has(word);
}

function endsPhrase(words: Words, last: number): boolean {
  const next = words.lower[last + 1] ?? "";
  return !spaceAfter(words, last) || next === "and" || next === "or" || PHRASE_STOPS.has(next);
}

/** "Munro (WMSL 755)", "My Tho (HQ-800)": a hull number behind the name. */
export function readHulled(scene: Scene, index: number): Mention | null {
  const { words, text } = scene;
  if (!BRACKET.test(gapAfter(words, index - 1) ?? "") || !isCapital(words, index - 1)) return null;
  if (!HULL_SYMBOLS.has(text.slice(words.starts[index], words.ends[index]))) return null;
  if (
    !(hyphenAfter(words, index) || spaceAfter(words, index)) ||
    !HULL_NUMBER.test(words.lower[index + 1] ?? "")
  )
    return null;
  const run = nameStart(words, index - 1);
  if (run === null) return null;
  const first = behindKind(words, run, index - 1);
  return vessel(scene, words.starts[first] ?? 0, first, index - 1, by(index));
}

/** "Littoral Combat Ship USS Sterett": the name in a run of capitals begins at its prefix, or behind its noun. */
function behindKind(words: Words, first: number, last: number): number {
  for (let at = last; at > first; at -= 1) {
    if (isPrefix(words, at)) return at;
    if (isKindWord(words, at - 1)) return at;
  }
  return first;
}

/** "the Sea Hope's stern", where the paragraph speaks of ships. */
export function readPossessed(scene: Scene, index: number): Mention | null {
  const { words } = scene;
  if (words.lower[index - 1] !== "s" || !APOSTROPHE.test(gapAfter(words, index - 2) ?? "")) return null;
  return articledName(scene, index - 2, index);
}

/** "The Blue Crown (built 2008)", where the paragraph speaks of ships. */
export function readBuilt(scene: Scene, index: number): Mention | null {
  const { words } = scene;
  if (!BRACKET.test(gapAfter(words, index - 1) ?? "") || !YEAR.test(words.lower[index + 1] ?? ""))
    return null;
  return (gapAfter(words, index + 1) ?? ")").startsWith(")") ? articledName(scene, index - 1, index) : null;
}

function articledName(scene: Scene, last: number, evidence: number): Mention | null {
  const { words } = scene;
  const first = nameStart(words, last);
  if (first === null || words.lower[first - 1] !== "the" || hasNation(words, first, last)) return null;
  if (NOT_SHIP_TAILS.has(words.lower[last] ?? "") || !shipsInStretch(scene, first, evidence)) return null;
  return vessel(scene, words.starts[first] ?? 0, first, last, by(evidence));
}

function by(evidence: number): Reading {
  return { prefix: null, cue: "apposition", kind: null, evidence };
}

/** Words at which a mark of ships may stand. */
export const MARK_STARTS: readonly string[] = ["flagged", "ton", "tonne", "teu", "dwt"];
export const HULL_STARTS: readonly string[] = [...HULL_SYMBOLS].map((symbol) => symbol.toLowerCase());
/** Parts of a ship, and those aboard. */
export const PART_STARTS: ReadonlySet<string> = SHIP_PARTS;
