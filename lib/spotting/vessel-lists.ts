import { PHRASE_STOPS } from "../lexicon/noun-phrases.ts";
import { SMALL_NUMBERS } from "../lexicon/numerals.ts";
import {
  AMBIGUOUS_PLURALS,
  COPULA_FILLERS,
  FINITE_AUXILIARIES,
  LIST_FILLERS,
  LIST_OPENERS,
  PAIR_WORDS,
  SHIP_KIND_PLURALS,
  WEAK_SHIP_KINDS,
} from "../lexicon/ship-words.ts";
import type { Mention } from "../model/mention.ts";
import { type Scene, stopsBetween } from "./scene.ts";
import { nameEnd, nameStart } from "./ship-name.ts";
import { listedNext } from "./vessel-listing.ts";
import { BY_KIND, hasNation, vessel } from "./vessel-mention.ts";
import { isKindWord, kindStart } from "./vessel-particulars.ts";
import { speaks } from "./vessel-rules.ts";
import { gapAfter, isSpace, type Words } from "./words.ts";

const OPENS_LIST = /^(?: |, |: | — | – |— | \()(?:["“‘'])?$/;
const MOST_NAMES = 8;

interface Run {
  readonly first: number;
  readonly last: number;
}

/** "two ships, Angara or Lady R"; "the destroyers Mason and Carney"; "one of the ships, Angara,". */
export function shipsListed(scene: Scene, index: number): readonly Mention[] {
  const { words } = scene;
  if (!isShipPlural(words, index)) return [];
  const gap = gapAfter(words, index) ?? "";
  if (!OPENS_LIST.test(gap)) return listedBefore(scene, index);
  // "the ships involved were": a participle may stand between.
  if (gap === " ") {
    const counted = listedBehindColon(scene, index);
    if (counted !== null) return counted;
  }
  let first = index + (FINITE_AUXILIARIES.has(words.lower[index + 2] ?? "") ? 2 : 1);
  // "13 tugs, two of which, A and B, arrived"
  const part = gap === ", " && words.lower[first + 1] === "of" && words.lower[first + 2] === "which";
  if (part) first += 3;
  for (let steps = 0; steps < 3 && LIST_FILLERS.has(words.lower[first] ?? ""); steps += 1) first += 1;
  const { runs, behind } = runsFrom(words, first);
  const setOff = gap === ", " || gap === " (";
  const least = LIST_OPENERS.has(words.lower[index + 1] ?? "") || (setOff && isOneOf(words, index)) ? 1 : 2;
  if (runs.length < least) return runs.length === 0 ? listedBefore(scene, index) : [];
  if (setOff && first === index + 1 && speaks(words, behind)) return [];
  return runs.map((run) => mention(scene, run, index));
}

/** "Three of its ships sunk in August: Angara, Maria and Lady R": as many names behind the colon as were counted. */
function listedBehindColon(scene: Scene, index: number): readonly Mention[] | null {
  const { words } = scene;
  let colon = index + 1;
  // Another plural or count before the colon would be what the list names: "called at ports in turn: ".
  for (; gapAfter(words, colon) === " "; colon += 1) {
    const word = words.lower[colon] ?? "";
    if (colon > index + 6 || /..[^s]s$/.test(word) || SMALL_NUMBERS[word] !== undefined) return null;
  }
  if (gapAfter(words, colon) !== ": " || words.lower[colon]?.endsWith("s") === true) return null;
  const { runs } = runsFrom(words, words.lower[colon + 1] === "the" ? colon + 2 : colon + 1);
  if (runs.length < 2) return null;
  for (let at = index - 1; at >= 0 && at > index - 6 && isSpace(gapAfter(words, at)); at -= 1)
    if (SMALL_NUMBERS[words.lower[at] ?? ""] === runs.length)
      return runs.map((run) => mention(scene, run, index));
  return null;
}

/** "Carriers" are airlines too: only "aircraft carriers" and their like are ships. */
function isShipPlural(words: Words, index: number): boolean {
  const word = words.lower[index] ?? "";
  const singular = AMBIGUOUS_PLURALS[word];
  if (singular === undefined) return SHIP_KIND_PLURALS.has(word);
  return WEAK_SHIP_KINDS[singular]?.has(words.lower[index - 1] ?? "") ?? false;
}

/** "Vessels named in the report include Angara and Lady R": the plural stands some words before. */
export function readIncluded(scene: Scene, index: number): readonly Mention[] {
  const { words } = scene;
  for (let at = index - 1; at >= 0 && at > index - 8 && !stopsBetween(words, at); at -= 1) {
    if (!isShipPlural(words, at)) continue;
    if (at === index - 1 || !isSubject(words, at) || !isSpace(gapAfter(words, index))) return [];
    const first = words.lower[index + 1] === "the" ? index + 2 : index + 1;
    return runsFrom(words, first).runs.map((run) => mention(scene, run, at));
  }
  return [];
}

/** Whether a plural opens its sentence: in "the crews of ships include" others are listed. */
function isSubject(words: Words, index: number): boolean {
  for (let at = kindStart(words, index) - 1; at >= 0 && !stopsBetween(words, at); at -= 1)
    if (PHRASE_STOPS.has(words.lower[at] ?? "") && words.lower[at] !== "the") return false;
  return true;
}

/** The names from a word on, parted by commas, "and" or "or". */
function runsFrom(words: Words, from: number): { readonly runs: readonly Run[]; readonly behind: number } {
  const runs: Run[] = [];
  let first = from;
  while (runs.length < MOST_NAMES) {
    const last = nameEnd(words, first);
    if (last === null) break;
    runs.push({ first, last });
    const next = listedNext(words, last);
    if (next === null) break;
    first = next;
  }
  return { runs, behind: (runs.at(-1)?.last ?? from - 1) + 1 };
}

/** "One of the ships, Angara, left": one name is enough. */
function isOneOf(words: Words, index: number): boolean {
  for (let at = index - 1; at > 0 && at > index - 6; at -= 1)
    if (words.lower[at] === "of") return words.lower[at - 1] === "one" || words.lower[at - 1] === "two";
  return false;
}

/** "the Saebyol and the Mighty Sea, both tankers": the plural behind two names. */
function listedBefore(scene: Scene, index: number): readonly Mention[] {
  const { words } = scene;
  const whole = wholeBefore(scene, index);
  if (whole !== null) return [whole];
  const runs: Run[] = [];
  let last = Math.max(pairWord(words, index), copula(words, index)) - 1;
  while (last >= 0 && runs.length < MOST_NAMES) {
    const run = runBefore(words, last);
    if (run === null) break;
    runs.unshift(run);
    last = listedEarlier(words, run.first);
  }
  return runs.length < 2 ? [] : runs.map((run) => mention(scene, run, index));
}

/** The "both", "two" or "all" before the adjectives of a plural, if a comma sets it off; 0 where there is none. */
function pairWord(words: Words, index: number): number {
  for (let at = kindStart(words, index) - 1; at > 0 && at > index - 10; at -= 1) {
    if (PAIR_WORDS.has(words.lower[at] ?? "")) return gapAfter(words, at - 1) === ", " ? at : 0;
    if (PHRASE_STOPS.has(words.lower[at] ?? "")) return 0;
  }
  return 0;
}

/** The "are" of "The Saebyol and the Mighty Sea are sister ships"; 0 where none stands right before the phrase. */
function copula(words: Words, index: number): number {
  let at = kindStart(words, index) - 1;
  while (at > index - 6 && COPULA_FILLERS.has(words.lower[at] ?? "")) at -= 1;
  const word = words.lower[at];
  return (word === "are" || word === "were") && isSpace(gapAfter(words, at - 1)) ? at : 0;
}

/** "The Saebyol and its sister ship". */
export function readSister(scene: Scene, index: number): readonly Mention[] {
  const { words } = scene;
  const owner = words.lower[index - 1];
  if (
    (owner !== "its" && owner !== "her") ||
    words.lower[index - 2] !== "and" ||
    !isKindWord(words, index + 1)
  )
    return [];
  const run = isSpace(gapAfter(words, index - 3)) ? runBefore(words, index - 3) : null;
  return run === null || words.lower[run.first - 1] !== "the" ? [] : [mention(scene, run, index + 1)];
}

/** The last word of the name before another in a list; -1 where the list begins. */
function listedEarlier(words: Words, first: number): number {
  const article = words.lower[first - 1] === "the" ? 1 : 0;
  const before = first - 1 - article;
  if (words.lower[before] === "and" && isSpace(gapAfter(words, before))) {
    const gap = gapAfter(words, before - 1);
    return isSpace(gap) || gap === ", " ? before - 1 : -1;
  }
  return gapAfter(words, before) === ", " ? before : -1;
}

/** "The Hanit, one of three Sa'ar 5-class corvettes": the plural that she is one of. */
function wholeBefore(scene: Scene, index: number): Mention | null {
  const { words } = scene;
  for (let at = index - 1; at > 1 && at > index - 9; at -= 1) {
    const word = words.lower[at] ?? "";
    if (word === "of" && words.lower[at - 1] === "one") {
      if (gapAfter(words, at - 2) !== ", " || speaks(words, index + 1) || gapAfter(words, index) === "'")
        return null;
      const run = runBefore(words, at - 2);
      return run === null || words.lower[run.first - 1] !== "the" ? null : mention(scene, run, index);
    }
    if (PHRASE_STOPS.has(word) && word !== "the" && word !== "s") return null;
  }
  return null;
}

function runBefore(words: Words, last: number): Run | null {
  const first = nameStart(words, last);
  return first === null || hasNation(words, first, last) ? null : { first, last };
}

function mention(scene: Scene, { first, last }: Run, kind: number): Mention {
  return vessel(scene, scene.words.starts[first] ?? 0, first, last, { ...BY_KIND, kind });
}
