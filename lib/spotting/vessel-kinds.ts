import { NATION_WORDS } from "../lexicon/nations.ts";
import { PHRASE_STOPS, PHRASE_VERBS } from "../lexicon/noun-phrases.ts";
import {
  AMBIGUOUS_PLURALS,
  ARTICLED_SHIP_KINDS,
  CAPITAL_KINDS,
  CARRIER_FIRM_WORDS,
  GENERAL_KINDS,
  LOCATIVE_WORDS,
  NOT_SHIP_TAILS,
  SHIP_CLASSES,
  SHIP_KIND_MODIFIERS,
  SHIP_KIND_PLURALS,
  SHIP_KINDS,
  WARSHIP_KINDS,
  WEAK_SHIP_KINDS,
} from "../lexicon/ship-words.ts";
import type { Mention } from "../model/mention.ts";
import { type Scene, stopsBetween } from "./scene.ts";
import { nameStart } from "./ship-name.ts";
import { isTitleCase } from "./title-case.ts";
import { nameBehind } from "./vessel-behind.ts";
import { shipsListed } from "./vessel-lists.ts";
import { BY_KIND, hasNation, isKnown, namesClass, vessel } from "./vessel-mention.ts";
import { gapAfter, hyphenAfter, isCapital, spaceAfter, type Words } from "./words.ts";

/** Names that a ship's noun brings in: behind it, before it, or listed after its plural. */
export function readKinded(scene: Scene, index: number): readonly Mention[] {
  const { words } = scene;
  const word = words.lower[index] ?? "";
  if (SHIP_KIND_PLURALS.has(word) && !SHIP_KINDS.has(word)) return shipsListed(scene, index);
  // "submarine-launched", "ship-to-ship": a ship's noun inside an adjective.
  if (!isShipKind(scene, index) || hyphenAfter(words, index)) return [];
  // "Zhongshan Warship Incident", "New York Yacht Club": a ship's noun inside another name.
  const before = words.lower[index - 1] ?? "";
  const inName = isCapital(words, index) && isCapital(words, index - 1) && spaceAfter(words, index - 1);
  const ofShip = SHIP_KIND_MODIFIERS.has(before) || NATION_WORDS.has(before) || before === "guard";
  if (inName && !ofShip && !CAPITAL_KINDS.has(word) && !isTitleCase(scene, index)) return [];
  const behind = nameBehind(scene, index);
  if (behind !== null) return [behind];
  const ahead = appositive(scene, index) ?? attributive(scene, index);
  return ahead === null ? [] : [ahead];
}

function isShipKind(scene: Scene, index: number): boolean {
  const { words } = scene;
  const word = words.lower[index] ?? "";
  const weak = WEAK_SHIP_KINDS[word];
  if (weak === undefined) return SHIP_KINDS.has(word);
  const before = words.lower[index - 1] ?? "";
  if (weak.has(before)) return true;
  if (!isCapital(words, index + 1) || !spaceAfter(words, index)) return false;
  if (word === AMBIGUOUS_PLURALS[`${word}s`] && isFirm(scene, index)) return false;
  // "the U.S. carrier Ronald Reagan"
  if (NATION_WORDS.has(before) || (before === "s" && words.lower[index - 2] === "u")) return true;
  const articled = before === "the" || before === "a" || before === "an" || before === "navy";
  return articled && ARTICLED_SHIP_KINDS.has(word);
}

const COMMA = 0x2c;

/** Whether the words around speak of airlines: then the carrier is one. */
function isFirm(scene: Scene, index: number): boolean {
  const { lower } = scene.words;
  for (let at = Math.max(0, index - FIRM_REACH); at < index + FIRM_REACH; at += 1)
    if (CARRIER_FIRM_WORDS.has(lower[at] ?? "")) return true;
  return false;
}
const FIRM_REACH = 40;

/** "Wise Honest, a North Korean-flagged bulk carrier". */
function appositive(scene: Scene, index: number): Mention | null {
  const { words } = scene;
  if (nounFollows(words, index)) return null;
  for (let i = index - 1; i > 0 && index - i < 10; i -= 1) {
    const word = words.lower[i] ?? "";
    const article = word === "a" || word === "an";
    if (article && (words.lower[i - 1] === "is" || words.lower[i - 1] === "was"))
      return copular(scene, i - 2, index);
    if (
      (article || word === "the" || word === "another") &&
      words.text.charCodeAt(words.ends[i - 1] ?? -1) === COMMA
    ) {
      const first = nameStart(words, i - 1);
      if (first === null || hasNation(words, first, i - 1) || gapAfter(words, i - 1) !== ", ") return null;
      if (isBehindPlaceWord(words, first)) return null;
      return apposed(scene, first, i - 1, index);
    }
    if ((PHRASE_STOPS.has(word) && word !== "of") || PHRASE_VERBS.has(word)) return null;
    if (
      i < index - 1 &&
      !spaceAfter(words, i) &&
      !hyphenAfter(words, i) &&
      !/^, ?$/.test(gapAfter(words, i) ?? "")
    )
      return null;
  }
  return null;
}

function isBehindPlaceWord(words: Words, first: number): boolean {
  const before = words.lower[first - 1] ?? "";
  return LOCATIVE_WORDS.has(before) || before === "of" || before === "by";
}

function apposed(scene: Scene, first: number, last: number, kind: number): Mention {
  return vessel(scene, scene.words.starts[first] ?? 0, first, last, { ...BY_KIND, cue: "apposition", kind });
}

/** "The Rubymar is a Belize-flagged cargo ship." */
function copular(scene: Scene, last: number, kind: number): Mention | null {
  const { words } = scene;
  const first = last < 0 || !spaceAfter(words, last) ? null : nameStart(words, last);
  if (first === null || hasNation(words, first, last) || PHRASE_STOPS.has(words.lower[first] ?? ""))
    return null;
  const alone = first === 0 || stopsBetween(words, first - 1) || words.lower[first - 1] === "the";
  return alone ? apposed(scene, first, last, kind) : null;
}

/** "the Mercer Street tanker attack", "the Olenegorsky Gornyak landing ship". */
function attributive(scene: Scene, index: number): Mention | null {
  const { words } = scene;
  if (isCapital(words, index)) return null;
  let at = index - 1;
  while (
    at > 0 &&
    index - at < 4 &&
    !isCapital(words, at) &&
    SHIP_KIND_MODIFIERS.has(words.lower[at] ?? "") &&
    spaceAfter(words, at)
  )
    at -= 1;
  if (!isCapital(words, at) || !spaceAfter(words, at)) return null;
  const first = nameStart(words, at);
  if (first === null || first === 0 || words.lower[first - 1] !== "the" || hasNation(words, first, at))
    return null;
  if (NOT_SHIP_TAILS.has(words.lower[at] ?? "") || (words.lower[index] === "ferry" && !isKnown(words, first)))
    return null;
  // "the Royal Caribbean ship": right before so general a noun firms stand too.
  const firms = at === index - 1 && GENERAL_KINDS.has(words.lower[index] ?? "");
  if ((first === at || firms) && !isKnown(words, first) && !isWarship(words, at, index)) return null;
  return apposed(scene, first, at, index);
}

/** "the Orsk landing ship", "the Moskva cruiser": but not "the Kilo submarine", which names a class. */
function isWarship(words: Words, name: number, kind: number): boolean {
  if (SHIP_CLASSES.has(words.lower[name] ?? "") || namesClass(words, kind)) return false;
  return (
    WARSHIP_KINDS.has(words.lower[kind] ?? "") ||
    (words.lower[kind] === "ship" && words.lower[kind - 1] === "landing")
  );
}

/** "a tanker captain": the ship's noun only modifies the noun behind it. */
function nounFollows(words: Words, index: number): boolean {
  const next = words.lower[index + 1] ?? "";
  return (
    spaceAfter(words, index) &&
    next !== "" &&
    !isCapital(words, index + 1) &&
    !PHRASE_STOPS.has(next) &&
    !PHRASE_VERBS.has(next) &&
    !/(?:ed|ing)$/.test(next) &&
    next !== "and" &&
    next !== "or"
  );
}

/** Words at which a ship may be brought in by her kind. */
export const KIND_STARTS: ReadonlySet<string> = new Set([
  ...SHIP_KINDS,
  ...SHIP_KIND_PLURALS,
  ...Object.keys(WEAK_SHIP_KINDS),
]);
