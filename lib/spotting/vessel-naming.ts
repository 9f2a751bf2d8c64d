import { PASSIVE_AUXILIARIES } from "../lexicon/grammar-words.ts";
import {
  BEFORE_NAME,
  FIRM_NOUNS,
  HALF_RENAMING_WORDS,
  NAME_ADJECTIVES,
  NAME_WORD_FILLERS,
  NAMING_WORDS,
  RENAMING_WORDS,
  TOWN_WORDS,
} from "../lexicon/ship-words.ts";
import type { Mention } from "../model/mention.ts";
import type { Scene } from "./scene.ts";
import { afterFillers, nameEnd, nameStart, shipsNear } from "./ship-name.ts";
import { hasNation, isKnown, vessel } from "./vessel-mention.ts";
import { isKindWord, shipNumber } from "./vessel-particulars.ts";
import { gapAfter, isHyphen, isSpace, type Words } from "./words.ts";

const BEFORE_NUMBER = /^["”’']?,? ?[([]? ?$/;

/** How far before the verb the firm may stand that is renamed. */
const FIRM_REACH = 5;

/** "formerly Grace 1", "renamed Adrian Darya 1", "ex-Pushpa", where the sentence speaks of ships. */
export function readRenamed(scene: Scene, index: number): readonly Mention[] {
  const { words } = scene;
  const word = words.lower[index] ?? "";
  const gap = gapAfter(words, index);
  if (!isSpace(gap) && !(word === "ex" && isHyphen(gap))) return [];
  const next = words.lower[index + 1] ?? "";
  if (
    HALF_RENAMING_WORDS.has(word) &&
    !(word === "now" && (gapAfter(words, index - 1) ?? "").endsWith("(")) &&
    !NAMING_WORDS.has(next) &&
    !RENAMING_WORDS.has(next) &&
    next !== "known"
  )
    return [];
  const twice = RENAMING_WORDS.has(next);
  if (twice && !isSpace(gapAfter(words, index + 1))) return [];
  const first = afterFillers(words, index + (twice || next === "from" ? 2 : 1));
  const last = nameEnd(words, first);
  if (last === null || hasNation(words, first, last)) return [];
  const old = word === "renamed" ? beforeRenamed(words, index) : beforeBracket(words, index);
  if (isOfFirm(words, index)) return [];
  const known = isKnown(words, first) || (old !== null && isKnown(words, old.first));
  if (!known && !shipsNear(scene, index, last)) return [];
  const how = { prefix: null, cue: "apposition", kind: null, evidence: index } as const;
  const later = vessel(scene, words.starts[first] ?? 0, first, last, how);
  const newest = words.lower[first - 1] === "from" ? nameEnd(words, afterFillers(words, last + 1)) : null;
  if (newest !== null && words.lower[last + 1] === "to") {
    const second = afterFillers(words, last + 1);
    return [later, vessel(scene, words.starts[second] ?? 0, second, newest, how)];
  }
  if (old === null || hasNation(words, old.first, old.last)) return [later];
  return [vessel(scene, words.starts[old.first] ?? 0, old.first, old.last, how), later];
}

/** Whether a firm or a town stands shortly before the verb: then that is what is named. */
function isOfFirm(words: Words, index: number): boolean {
  for (let at = index - 1; at > index - FIRM_REACH; at -= 1) {
    const word = words.lower[at] ?? "";
    if (FIRM_NOUNS.has(word) || TOWN_WORDS.has(word)) return true;
  }
  return false;
}

/** "The Bella 1 was renamed": the name before the verb is hers too. */
function beforeRenamed(
  words: Words,
  index: number,
): { readonly first: number; readonly last: number } | null {
  let last = index - 1;
  while (last > index - 4 && AUXILIARIES.has(words.lower[last] ?? "")) last -= 1;
  if (last === index - 1 || !isSpace(gapAfter(words, last))) return null;
  const first = nameStart(words, last);
  return first === null || words.lower[first - 1] !== "the" ? null : { first, last };
}

/** "The Blue Crown (now Sea Hope)". */
function beforeBracket(
  words: Words,
  index: number,
): { readonly first: number; readonly last: number } | null {
  if (gapAfter(words, index - 1) !== " (") return null;
  const first = nameStart(words, index - 1);
  return first === null || words.lower[first - 1] !== "the" ? null : { first, last: index - 1 };
}

const AUXILIARIES: ReadonlySet<string> = new Set(PASSIVE_AUXILIARIES);

/** "Angara (IMO 9179842)": a number of the right shape makes the capitals before it a ship. */
export function readNumbered(scene: Scene, index: number): Mention | null {
  const { words } = scene;
  const gap = gapAfter(words, index - 1) ?? "";
  if (gap === " " || !BEFORE_NUMBER.test(gap) || shipNumber(scene, index) === null) return null;
  const first = nameStart(words, index - 1);
  if (first === null) return null;
  return vessel(scene, words.starts[first] ?? 0, first, index - 1, {
    prefix: null,
    cue: "apposition",
    kind: null,
    evidence: index,
  });
}

/** "changed its name to Blue Bay", "under the name of Sea Hope", where the sentence speaks of a ship. */
export function readNameWord(scene: Scene, index: number): Mention | null {
  const { words } = scene;
  if (!isShipsName(words, index) || isOfFirm(words, index)) return null;
  let first = index + 1;
  while (first < index + 4 && NAME_WORD_FILLERS.has(words.lower[first] ?? "")) first += 1;
  const last = nameEnd(words, first);
  if (last === null || hasNation(words, first, last) || !shipsNear(scene, index, last, "surely")) return null;
  return vessel(scene, words.starts[first] ?? 0, first, last, {
    prefix: null,
    cue: "apposition",
    kind: null,
    evidence: index,
  });
}

/** "its name", "the ship's name", "a tanker whose name", "a tanker by the name": but not "in the name". */
function isShipsName(words: Words, index: number): boolean {
  let at = index - 1;
  if (NAME_ADJECTIVES.has(words.lower[at] ?? "")) at -= 1;
  const before = words.lower[at] ?? "";
  if (before === "s" || before === "whose") return isKindWord(words, at - 1);
  if (before === "its" || before === "her") return true;
  if (before !== "the" || !BEFORE_NAME.has(words.lower[at - 1] ?? "")) return false;
  for (let kind = at - 2; kind >= 0 && kind > at - 6; kind -= 1) if (isKindWord(words, kind)) return true;
  return false;
}

/** Words at which a former or later name may be brought in. */
export const RENAMED_STARTS: ReadonlySet<string> = RENAMING_WORDS;
