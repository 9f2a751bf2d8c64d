import {
  DOUBTFUL_PREFIXES,
  FIRM_TAILS,
  LOCATIVE_WORDS,
  NOT_BEHIND_PREFIX,
  NOT_SHIP_NAMES,
  NOT_SHIP_TAILS,
  NUMBERED_PREFIXES,
  RANK_WORDS,
  SHIP_KINDS,
  SHIP_PREFIXES,
} from "../lexicon/ship-words.ts";
import { SPEECH_VERBS } from "../lexicon/speech-verbs.ts";
import type { Mention } from "../model/mention.ts";
import { nameAt } from "./name-index.ts";
import { anyOf, matchAt, SP, sticky } from "./pattern.ts";
import type { Scene } from "./scene.ts";
import { nameEnd, prefixedEnd, shipsInStretch, shipsNear } from "./ship-name.ts";
import { listedNext } from "./vessel-listing.ts";
import { KNOWN_SHIPS, namesClass, vessel } from "./vessel-mention.ts";
import { isKindWord } from "./vessel-particulars.ts";
import { isCapital, spaceAfter, type Words, wordAt } from "./words.ts";

const PREFIX = sticky(`(?<prefix>${anyOf(SHIP_PREFIXES)})${SP}(?<quote>["“‘'])?(?=[A-Z0-9])`);
const JOINS_PREFIX = /[\w/.-]/;
/** First words of the prefixes. */
export const PREFIX_STARTS: ReadonlySet<string> = new Set(
  SHIP_PREFIXES.map((prefix) => prefix.split(/[/.]/)[0]?.toLowerCase() ?? ""),
);
const SPEECH_FORMS: ReadonlySet<string> = new Set(SPEECH_VERBS.flatMap(({ forms }) => forms));

/** A name behind a prefix: "USS Carney", "M/V Sounion". In quotation marks the name stands without it. */
export function readPrefixed(scene: Scene, index: number): Mention | null {
  const { words, text } = scene;
  const start = words.starts[index] ?? 0;
  if (start > 0 && JOINS_PREFIX.test(text.charAt(start - 1))) return null;
  const match = matchAt(PREFIX, text, start);
  const prefix = match?.groups?.["prefix"];
  if (match === null || prefix === undefined) return null;
  const first = wordAt(words, start + match[0].length);
  const last = nameEnd(words, first) ?? prefixedEnd(words, first) ?? numberedEnd(words, first, prefix);
  if (last === null) return null;
  const quoted = match.groups?.["quote"] !== undefined;
  if (!quoted && DOUBTFUL_PREFIXES.has(prefix) && !isPrefixHere(scene, index, first, last)) return null;
  const from = quoted ? (words.starts[first] ?? start) : start;
  return vessel(scene, from, first, last, { prefix, cue: "prefix", kind: null, evidence: null });
}

/** "CCG 5901": ships of a coast guard that go by their number. */
function numberedEnd(words: Words, first: number, prefix: string): number | null {
  return NUMBERED_PREFIXES.has(prefix) && /^\d{4,5}$/.test(words.lower[first] ?? "") ? first : null;
}

/** Letters that are also a word or another short form are a prefix behind an article or where ships are near. */
function isPrefixHere(scene: Scene, index: number, first: number, last: number): boolean {
  const { words } = scene;
  if (NOT_BEHIND_PREFIX.has(words.lower[first] ?? "") || NOT_BEHIND_PREFIX.has(words.lower[last] ?? ""))
    return false;
  return (
    words.lower[index - 1] === "the" ||
    shipsNear(scene, index, last) ||
    (first < last && shipsInStretch(scene, index, last))
  );
}

/** A ship of the lexicon; most names need a ship beside them in the sentence. */
export function readKnown(scene: Scene, index: number): Mention | null {
  const { words } = scene;
  const named = nameAt(KNOWN_SHIPS, words, index);
  if (named === null || namesClass(words, named.last)) return null;
  if (
    named.entry.use === "context" &&
    !(isApart(words, index, named.last) && isShipHere(scene, index, named.last))
  )
    return null;
  return vessel(scene, words.starts[index] ?? 0, index, named.last, {
    prefix: null,
    cue: "lexicon",
    kind: null,
    evidence: null,
  });
}

/** A name that runs on into other capitals, or before a house or a speaking verb, is another's. */
function isApart(words: Words, first: number, last: number): boolean {
  const before = words.lower[first - 1] ?? "";
  const next = words.lower[last + 1] ?? "";
  const runsInto =
    isCapital(words, first - 1) &&
    spaceAfter(words, first - 1) &&
    !NOT_SHIP_NAMES.has(before) &&
    !SHIP_KINDS.has(before);
  if (runsInto) return false;
  if (!spaceAfter(words, last)) return true;
  return !isCapital(words, last + 1) && !NOT_SHIP_TAILS.has(next) && !SPEECH_FORMS.has(next);
}

/** One word is also a place, a person or a thing: a ship must be near beyond doubt, and no "in" before it. */
function isShipHere(scene: Scene, first: number, last: number): boolean {
  const { words } = scene;
  const before = words.lower[first - 1] ?? "";
  const articled = before === "the" || isKindWord(words, first - 1);
  if (RANK_WORDS.has(words.lower[first] ?? "") && !articled) return false;
  if (first < last && !NOT_SHIP_TAILS.has(words.lower[last] ?? ""))
    return shipsNear(scene, first, last) || shipsInStretch(scene, first, last);
  if (LOCATIVE_WORDS.has(before)) return false;
  if (shipsNear(scene, first, last, "surely") || isBesideKnown(words, first, last)) return true;
  if (!articled || first < last) return false;
  return shipsNear(scene, first, last) || shipsInStretch(scene, first, last);
}

/** "the Angara, Maria and Lady R": another ship of the lexicon right before or behind it in a list. */
function isBesideKnown(words: Words, first: number, last: number): boolean {
  const behind = listedNext(words, last);
  if (behind !== null && nameAt(KNOWN_SHIPS, words, behind) !== null) return true;
  for (let at = first - 2; at >= 0 && at > first - 7; at -= 1) {
    const named = isCapital(words, at) ? nameAt(KNOWN_SHIPS, words, at) : null;
    if (named !== null && listedNext(words, named.last) === first) return true;
  }
  return false;
}

/** A line's name with a ship's behind it, where ships are near: "the MSC Aries". */
export function readLineShip(scene: Scene, index: number): Mention | null {
  const last = lineShipEnd(scene.words, index);
  if (last === null || !(shipsNear(scene, index, last) || shipsInStretch(scene, index, last))) return null;
  return vessel(scene, scene.words.starts[index] ?? 0, index, last, {
    prefix: null,
    cue: "lexicon",
    kind: null,
    evidence: null,
  });
}

/** The last word of such a name; null for "MSC Cruises" or "Maersk Chief Executive". */
export function lineShipEnd(words: Words, index: number): number | null {
  const last = isCapital(words, index) ? nameEnd(words, index) : null;
  if (last === null || last === index || speaks(words, last + 1)) return null;
  for (let at = index + 1; at <= last; at += 1) if (FIRM_TAILS.has(words.lower[at] ?? "")) return null;
  return words.lower[index] === "cma" && last === index + 1 ? null : last;
}

/** Whether a word is a verb by which someone speaks: what stands before it is no ship. */
export function speaks(words: Words, index: number): boolean {
  return SPEECH_FORMS.has(words.lower[index] ?? "");
}

/** First words of the ships of the lexicon. */
export const KNOWN_STARTS: readonly string[] = [...KNOWN_SHIPS.byFirst.keys()];
