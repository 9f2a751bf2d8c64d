import { PHRASE_STOPS } from "../lexicon/noun-phrases.ts";
import {
  NOT_SHIP_NAMES,
  RENAMING_WORDS,
  SHIP_KIND_MODIFIERS,
  SHIP_KIND_PLURALS,
  SHIP_KINDS,
} from "../lexicon/ship-words.ts";
import type { VesselParticular } from "../model/mention.ts";
import { validImo, validMmsi } from "./imo.ts";
import { matchAt, sticky } from "./pattern.ts";
import type { Scene } from "./scene.ts";
import { afterFillers, nameEnd } from "./ship-name.ts";
import { gapAfter, hyphenAfter, isCapital, isHyphen, isSpace, type Words } from "./words.ts";

/** Most words of a bracket, or of the adjectives before a ship's noun, that are read. */
const REACH = 14;
const HULL = sticky("\\.?[\"”’']? \\((?<hull>[A-Z]{1,4}[ -]?\\d{1,4})[),;]");
const NUMBER = sticky("(?:[ \\u00a0](?:number|no\\.?|No\\.?))?[:# \\u00a0]{1,3}(?<digits>\\d{7,9})(?!\\d)");
const OPENS = /^\.?["”’']? ?[(,[]/;

/** The number behind "IMO" or "MMSI" at a word; null where its digits cannot be one. */
export function shipNumber(scene: Scene, index: number): VesselParticular | null {
  const { words, text } = scene;
  const digits = matchAt(NUMBER, text, words.ends[index] ?? text.length)?.groups?.["digits"];
  if (digits === undefined) return null;
  const what = words.lower[index] === "mmsi" ? "mmsi" : "imo";
  return (what === "imo" ? validImo(digits) : validMmsi(digits)) ? { what, value: digits } : null;
}

/** What stands around a name: before it from the noun at `kind`, if she has one, and behind it. */
export function particularsOf(scene: Scene, last: number, kind: number | null): readonly VesselParticular[] {
  return [...(kind === null ? [] : beforeKind(scene.words, kind)), ...behindName(scene, last)];
}

/** Whether a word is a noun of ships, singular or plural. */
export function isKindWord(words: Words, index: number): boolean {
  const word = words.lower[index] ?? "";
  return SHIP_KINDS.has(word) || SHIP_KIND_PLURALS.has(word);
}

/** First word of the ship's noun that ends at a word: "guided-missile destroyer". */
export function kindStart(words: Words, index: number): number {
  let first = index;
  while (first > 0 && SHIP_KIND_MODIFIERS.has(words.lower[first - 1] ?? "") && joined(words, first - 1))
    first -= 1;
  return first;
}

function joined(words: Words, index: number): boolean {
  const gap = gapAfter(words, index);
  return isSpace(gap) || isHyphen(gap);
}

/** "the Belize-flagged, Arleigh Burke-class guided-missile destroyer", read from the right. */
function beforeKind(words: Words, kind: number): readonly VesselParticular[] {
  const first = kindStart(words, kind);
  const found: VesselParticular[] = [
    { what: "kind", value: words.text.slice(words.starts[first], words.ends[kind]) },
  ];
  for (let at = first - 1; at > 0 && first - at < REACH; at -= 1) {
    const word = words.lower[at] ?? "";
    if (!hyphenAfter(words, at - 1)) break;
    let from = at - 1;
    while (from > 0 && joined(words, from - 1) && isCapital(words, from - 1) && !isSmallWord(words, from - 1))
      from -= 1;
    if (!isCapital(words, from)) break;
    const value = words.text.slice(words.starts[from], words.ends[at - 1]);
    if (word === "class") found.push({ what: "class", value });
    else if (word === "flagged") found.push({ what: "flag", value });
    at = from;
  }
  return found;
}

function isSmallWord(words: Words, index: number): boolean {
  return NOT_SHIP_NAMES.has(words.lower[index] ?? "");
}

/** The noun of "Wise Honest, a North Korean-flagged bulk carrier,", by its index; null where none follows. */
export function kindBehind(words: Words, last: number): number | null {
  const article = words.lower[last + 1];
  if (gapAfter(words, last) !== ", " || (article !== "a" && article !== "an" && article !== "the"))
    return null;
  for (let at = last + 2; at < last + REACH; at += 1) {
    if (isKindWord(words, at)) return at;
    const gap = gapAfter(words, at);
    if (!(isSpace(gap) || isHyphen(gap) || gap === ", ") || PHRASE_STOPS.has(words.lower[at] ?? ""))
      return null;
  }
  return null;
}

/** "(DDG 64)", "(IMO 9179842, MMSI 273449240)", ", formerly Grace 1". */
function behindName(scene: Scene, last: number): readonly VesselParticular[] {
  const { words, text } = scene;
  const gap = gapAfter(words, last);
  if (gap === null || !OPENS.test(gap)) return [];
  const found: VesselParticular[] = [];
  const hull = matchAt(HULL, text, words.ends[last] ?? 0)?.groups?.["hull"];
  if (hull !== undefined) found.push({ what: "hull", value: hull });
  const bracketed = gap.includes("(");
  for (let at = last + 1; at < last + REACH; at += 1) {
    const word = words.lower[at] ?? "";
    const number = word === "imo" || word === "mmsi" ? shipNumber(scene, at) : null;
    if (number !== null) found.push(number);
    else if (RENAMING_WORDS.has(word)) {
      const other = otherName(words, at);
      if (other !== null) found.push({ what: "other-name", value: other });
    } else if (!bracketed && !/^\d/.test(word)) break;
    if ((gapAfter(words, at) ?? ")").includes(")")) break;
  }
  return found;
}

function otherName(words: Words, index: number): string | null {
  const first = afterFillers(words, index + 1);
  const last = nameEnd(words, first);
  return last === null ? null : words.text.slice(words.starts[first], words.ends[last]);
}
