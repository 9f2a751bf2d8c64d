import {
  DESIGNATOR_LINKS,
  DESIGNATOR_WORDS,
  SHORT_DESIGNATORS,
  YEAR_PREPOSITIONS,
} from "../lexicon/designators.ts";
import { PHRASE_STOPS, PHRASE_VERBS } from "../lexicon/noun-phrases.ts";
import {
  BORE_CONTEXT,
  HALF_OWNERS,
  HALF_PLACERS,
  NICKNAME_BORES,
  ONE_VERBS,
  SHARE_CHANGES,
  SHARE_VERBS,
  SMALL_NUMBERS,
} from "../lexicon/numerals.ts";
import type { Core } from "./range-reading.ts";
import type { Scene } from "./scene.ts";
import { gapAfter, isDigitUnit, isSpace, spaceAfter, wordAt } from "./words.ts";

const COUNTS: ReadonlySet<string> = new Set(
  Object.keys(SMALL_NUMBERS).filter((word) => (SMALL_NUMBERS[word] ?? 0) > 1),
);

/** What a bare number stands beside: its first word, and how many hedges it has. */
export interface Place {
  readonly index: number;
  readonly hedges: number;
}

/** A number with no unit and nothing counted behind it is a figure only where a reader would count with it. */
export function isNoFigure(scene: Scene, core: Core, { index, hedges }: Place): boolean {
  const { words, text } = scene;
  if (core.second !== null) return false;
  const written = text.slice(core.start, core.end).toLowerCase();
  const share = core.first.kind === "plain" && core.first.form !== "number";
  // "One out of the 23 crew" is a figure; "one was shot down" points.
  if (written === "one" || written === "zero")
    return (
      hedges === 0 && !outOf(scene, core) && gapAfter(words, index - 1) !== ": " && !isOneOfMany(scene, index)
    );
  if (share || hedges > 0) return false;
  const before = gapAfter(words, index - 1);
  const behind = text.charAt(core.end);
  // "Two, how long will it take?", "and three, obviously": points of a speech.
  if (/^[a-z]+$/.test(written) && behind === "," && (!isSpace(before) || words.lower[index - 1] === "and"))
    return true;
  // "It broke in two."
  if (/^[a-z]+$/.test(written) && words.lower[index - 1] === "in" && standsAlone(scene, core)) return true;
  if (/^[12]\d{3}$/.test(written) && !isCount(scene, core) && isYearLike(scene, index, written)) return true;
  // "Task Force (CTF) 50"
  if (/^\d{1,4}$/.test(written) && before === ") ") return true;
  if (NICKNAME_BORES.has(written) && isBoreName(scene, index)) return true;
  return inDesignatorList(scene, index);
}

/** No noun and no "of" behind. */
function standsAlone({ words, text }: Scene, core: Core): boolean {
  const next = wordAt(words, core.end);
  const word = words.lower[next] ?? "";
  return !isSpace(text.slice(core.end, words.starts[next])) || (PHRASE_STOPS.has(word) && word !== "of");
}

/** 1900 to 2099 is a year wherever it stands bare, an older one behind "in" or "since". */
function isYearLike({ words }: Scene, index: number, written: string): boolean {
  return /^(?:19|20)/.test(written) || YEAR_PREPOSITIONS.has(words.lower[index - 1] ?? "");
}

/** "2000 of the 2014 crew": a share of something is no year. */
function isCount({ words, text }: Scene, core: Core): boolean {
  const next = wordAt(words, core.end);
  return words.lower[next] === "of" && isSpace(text.slice(core.end, words.starts[next]));
}

function outOf({ words }: Scene, core: Core): boolean {
  const next = wordAt(words, core.end);
  return words.lower[next] === "out" && words.lower[next + 1] === "of";
}

/** "Of 12 missiles six were shot down, and one fell short": a part of a number just named. "One flew" alone points. */
function isOneOfMany({ words, text }: Scene, index: number): boolean {
  const before = gapAfter(words, index - 1) ?? "";
  const verb = words.lower[index + 1] ?? "";
  if (words.lower[index] !== "one" || !spaceAfter(words, index)) return false;
  if (!/^[,;.] $/.test(before) && words.lower[index - 1] !== "and") return false;
  if (!ONE_VERBS.has(verb) && !PHRASE_VERBS.has(verb) && !verb.endsWith("ed")) return false;
  for (let i = index - 2; i >= 0 && i > index - 30; i -= 1)
    if (isDigitUnit(text.charCodeAt(words.starts[i] ?? 0)) || COUNTS.has(words.lower[i] ?? "")) return true;
  return false;
}

/** "our production of 155": a bore in a paragraph on shells names them. */
function isBoreName({ words }: Scene, index: number): boolean {
  const previous = words.lower[index - 1];
  if (previous !== "of" && previous !== "the") return false;
  return words.lower.some((word) => BORE_CONTEXT.has(word));
}

/** "Figs. 4 and 5", "Sections 3, 6 and 9": the designator stands before the first number. */
function inDesignatorList({ words, text }: Scene, index: number): boolean {
  for (let i = index - 1; i >= 0 && i > index - 8; i -= 1) {
    const word = words.lower[i] ?? "";
    if (isDigitUnit(text.charCodeAt(words.starts[i] ?? 0)) || DESIGNATOR_LINKS.has(word)) continue;
    return i < index - 1 && (DESIGNATOR_WORDS.has(word) || SHORT_DESIGNATORS.has(word));
  }
  return false;
}

/** "a third", "half", "1/4": a share before "of", behind a hedge or where "half the crew" names what is shared. */
export function isPartOfSomething(scene: Scene, core: Core, { index, hedges }: Place): boolean {
  const { words, text } = scene;
  if (hedges > 0) return true;
  const next = wordAt(words, core.end);
  const behind = words.lower[next] ?? "";
  const previous = words.lower[index - 1] ?? "";
  const space = isSpace(text.slice(core.end, words.starts[next] ?? core.end));
  if (behind === "of" && space) return !HALF_PLACERS.has(previous);
  if (isDigitUnit(text.charCodeAt(core.start))) return false;
  // "cut by half", but not "fired by a third ship"
  if (SHARE_VERBS.has(behind) && words.lower[index] === "a") return true;
  if (SHARE_CHANGES.has(previous)) return !space || PHRASE_STOPS.has(behind);
  return space && words.lower[index] === "half" && HALF_OWNERS.has(behind) && !HALF_PLACERS.has(previous);
}
