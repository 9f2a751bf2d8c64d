import { PHRASE_VERBS } from "../lexicon/noun-phrases.ts";
import {
  FINITE_AUXILIARIES,
  LOCATIVE_WORDS,
  NAMING_WORDS,
  NOT_BEHIND_KIND,
  NOT_SHIP_TAILS,
  OWNING_WORDS,
  SHIP_CLASSES,
} from "../lexicon/ship-words.ts";
import type { Mention } from "../model/mention.ts";
import { nameAt } from "./name-index.ts";
import { type Scene, stopsBetween } from "./scene.ts";
import { afterFillers, nameEnd } from "./ship-name.ts";
import { isTitleCase } from "./title-case.ts";
import { BY_KIND, hasNation, isPrefix, KNOWN_SHIPS, vessel } from "./vessel-mention.ts";
import { kindStart } from "./vessel-particulars.ts";
import { speaks } from "./vessel-rules.ts";
import { gapAfter, isCapital, spaceAfter, type Words } from "./words.ts";

const OPENING = /^[ \u00a0](?:["“‘']|\()?$|^, $|^(?: [—–] ?|[—–])$/;
/** "one unmanned surface vessel (USV)": letters in brackets shorten the kind. */
const SHORT_FORM = /^[A-Z]{2,5}s?$/;
const NUMBER = /^\d{1,3}$/;
const ENDS_SET_OFF = /^["”’']?(?:[,.;:)]| ?[—–])/;

/** "the cargo ship Angara", "a tanker called Eventin", "the ship was identified as the Maria", "the carrier, Fujian,". */
export function nameBehind(scene: Scene, index: number): Mention | null {
  const { words } = scene;
  const gap = gapAfter(words, index) ?? "";
  if (!OPENING.test(gap)) return null;
  const named = behindNaming(words, index);
  const apart = gap.length > 1;
  if (named === null && apart && words.lower[index + 1] === "the")
    return setOff(scene, index, index + 2, "articled");
  const first = named ?? index + 1;
  const known = nameAt(KNOWN_SHIPS, words, first);
  if (gap === ", " && named === null && known === null) return setOff(scene, index, first, "bare");
  // "the fishing boat 391 Hungjin"
  const last = nameEnd(words, NUMBER.test(words.lower[first] ?? "") ? first + 1 : first);
  if (last === null || NOT_BEHIND_KIND.has(words.lower[first] ?? "")) return null;
  if (first === last && isPrefix(words, first)) return null;
  if (gap === " (" && SHORT_FORM.test(words.text.slice(words.starts[first], words.ends[last]))) return null;
  if (isCapital(words, index) && isTitleCase(scene, index)) {
    // Where every word has a capital only the lexicon knows how far the name goes; what the text tells later is a repeat.
    return known === null ? null : brought(scene, first, known.last, index);
  }
  const quoted = apart && gap !== ", ";
  if (!quoted && named === null && isOthers(words, first, last)) return null;
  return brought(scene, first, last, index);
}

function brought(scene: Scene, first: number, last: number, kind: number): Mention {
  return vessel(scene, scene.words.starts[first] ?? 0, first, last, { ...BY_KIND, kind });
}

/** The first word of the name behind "named", "was identified as the" or, of "named the ship as", behind "as"; null where none is brought in so. */
function behindNaming(words: Words, index: number): number | null {
  let at = words.lower[index + 1] === "which" ? index + 2 : index + 1;
  while (at < index + 5 && FINITE_AUXILIARIES.has(words.lower[at] ?? "")) at += 1;
  if (NAMING_WORDS.has(words.lower[at] ?? "")) return afterFillers(words, at + 1);
  if (words.lower[index + 1] !== "as") return null;
  for (let before = index - 1; before >= 0 && before > index - 5; before -= 1)
    if (NAMING_WORDS.has(words.lower[before] ?? "")) return afterFillers(words, index + 1);
  return null;
}

/** "ship Reuters reported", "the ship Putin boarded was", "the destroyer Aegis system", "Ship Inn": the capitals name no ship. */
function isOthers(words: Words, first: number, last: number): boolean {
  const alone = first === last;
  const word = words.lower[first] ?? "";
  if (alone && NOT_SHIP_TAILS.has(word)) return true;
  if (!spaceAfter(words, last)) return false;
  const next = words.lower[last + 1] ?? "";
  if (speaks(words, last + 1) || next === "government" || (alone && SHIP_CLASSES.has(word))) return true;
  return (
    FINITE_AUXILIARIES.has(words.lower[last + 2] ?? "") &&
    spaceAfter(words, last + 1) &&
    (next.endsWith("ed") || next.endsWith("s") || PHRASE_VERBS.has(next))
  );
}

/** "The ship, the Jin Teng, was inspected": a name between commas, or at the end of the sentence. */
function setOff(scene: Scene, kind: number, first: number, how: "articled" | "bare"): Mention | null {
  const { words } = scene;
  const last = nameEnd(words, first);
  if (last === null || hasNation(words, first, last)) return null;
  // Behind the last word of a text there is no gap; it ends a sentence too.
  const gap = gapAfter(words, last) ?? ".";
  if (!ENDS_SET_OFF.test(gap)) return null;
  if (
    how === "bare" &&
    (gap.charAt(0) !== "," || belongsToAnother(words, kind) || /^\d/.test(words.lower[last + 1] ?? ""))
  )
    return null;
  const opened = words.starts[first] ?? 0;
  return vessel(scene, opened, first, last, { ...BY_KIND, cue: "apposition", kind });
}

/** "the captain of the ship, John Smith,": what is set off is another's name. */
function belongsToAnother(words: Words, kind: number): boolean {
  for (let at = kindStart(words, kind) - 1; at >= 0 && at > kind - 8; at -= 1) {
    const word = words.lower[at] ?? "";
    if (OWNING_WORDS.has(word) || LOCATIVE_WORDS.has(word)) return true;
    if (stopsBetween(words, at) || PHRASE_VERBS.has(word)) return false;
  }
  return false;
}
