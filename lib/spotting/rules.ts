import { BARE_VAGUE } from "../lexicon/numerals.ts";
import type { Mention } from "../model/mention.ts";
import { readAttribution, startsAttribution } from "./attribution-rules.ts";
import { markConversions } from "./conversions.ts";
import { DATE_STARTS, readDate } from "./date-phrase.ts";
import { NUMBER_WORDS } from "./number-core.ts";
import { readQuantity } from "./quantity-rules.ts";
import { dropNumbersInNames, dropOverlaps } from "./refine.ts";
import type { Reader, Refiner } from "./rule.ts";
import type { Scene } from "./scene.ts";
import { readKinded, startsKinded } from "./vessel-kinds.ts";
import {
  readImo,
  readKnown,
  readPrefixed,
  readRenamed,
  startsKnown,
  startsPrefixed,
  startsRenamed,
} from "./vessel-rules.ts";
import { readCalibre, readKind, readSystem, startsKind, startsSystem } from "./weapon-rules.ts";
import { isDigitUnit, type Words } from "./words.ts";

const startsWithDigit = (words: Words, index: number) =>
  isDigitUnit(words.text.charCodeAt(words.starts[index] ?? -1));
const single =
  (read: (scene: Scene, index: number) => Mention | null): Reader["read"] =>
  (scene, index) => {
    const mention = read(scene, index);
    return mention === null ? [] : [mention];
  };

/** All readers. They see nothing of one another; the refiners decide between them. */
export const READERS: readonly Reader[] = [
  {
    name: "date",
    begins: (words, index) => DATE_STARTS.has(words.lower[index] ?? "") || startsWithDigit(words, index),
    read: single(readDate),
  },
  { name: "vessel/prefix", begins: startsPrefixed, read: single(readPrefixed) },
  { name: "vessel/kind", begins: startsKinded, read: readKinded },
  { name: "vessel/renamed", begins: startsRenamed, read: single(readRenamed) },
  { name: "vessel/imo", begins: (words, index) => words.lower[index] === "imo", read: single(readImo) },
  { name: "vessel/known", begins: startsKnown, read: single(readKnown) },
  { name: "weapon/system", begins: startsSystem, read: single(readSystem) },
  { name: "weapon/calibre", begins: startsWithDigit, read: single(readCalibre) },
  { name: "weapon/kind", begins: startsKind, read: single(readKind) },
  {
    name: "quantity",
    begins: (words, index) =>
      startsWithDigit(words, index) ||
      NUMBER_WORDS.has(words.lower[index] ?? "") ||
      BARE_VAGUE.has(words.lower[index] ?? ""),
    read: single(readQuantity),
  },
  { name: "attribution", begins: startsAttribution, read: single(readAttribution) },
];

export const REFINERS: readonly Refiner[] = [
  dropOverlaps,
  dropNumbersInNames,
  (mentions, text) => markConversions(text, mentions),
];
