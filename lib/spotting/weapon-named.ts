import { MONTHS, WEEKDAYS } from "../lexicon/calendar.ts";
import { NATION_WORDS } from "../lexicon/nations.ts";
import { PHRASE_STOPS, PHRASE_VERBS } from "../lexicon/noun-phrases.ts";
import { SHIP_KINDS } from "../lexicon/ship-words.ts";
import { ARMS_HOLDERS, ARMS_WORDS, OTHER_SERIES } from "../lexicon/weapon-classes.ts";
import { NUMBER_WORDS } from "./number-core.ts";
import { matchAt, sticky } from "./pattern.ts";
import { type Scene, stopsBetween } from "./scene.ts";
import { wordNear } from "./weapon-phrase.ts";
import { gapAfter, hyphenAfter, isCapital, isHyphen, isSpace, type Words } from "./words.ts";

const LONGEST_NAME = 4;

/** Index of the first word of a name right before a weapon's noun ("[Vickers] machine gun"); null where none stands there. */
export function namedBefore(words: Words, first: number): number | null {
  let at = first;
  while (at > 0 && first - at < LONGEST_NAME && belongsToName(words, at - 1)) at -= 1;
  // A hyphened designation is taken whole or not at all: "T-60 tanks".
  if (at === first || (at > 0 && hyphenAfter(words, at - 1))) return null;
  const opensSentence = at === 0 || stopsBetween(words, at - 1);
  return opensSentence && !hasDigit(words, at, first) ? null : at;
}

function belongsToName(words: Words, index: number): boolean {
  const word = words.lower[index] ?? "";
  const gap = gapAfter(words, index);
  if (/^\d/.test(word)) return isSpace(gap) && hyphenAfter(words, index - 1) && isCapital(words, index - 1);
  if (
    !isCapital(words, index) ||
    !(isSpace(gap) || (isHyphen(gap) && /^\d/.test(words.lower[index + 1] ?? "")))
  )
    return false;
  if (ARMS_HOLDERS.has(word) || NATION_WORDS.has(word) || OTHER_SERIES.has(word) || SHIP_KINDS.has(word))
    return false;
  if (
    PHRASE_STOPS.has(word) ||
    PHRASE_VERBS.has(word) ||
    NUMBER_WORDS.has(word) ||
    MONTHS[word] !== undefined ||
    WEEKDAYS[word] !== undefined
  )
    return false;
  if (word.endsWith("s") && /^(?:s|states|nations|emirates|forces|houthis)$/.test(word)) return false;
  const written = words.text.slice(words.starts[index], words.ends[index]);
  return (
    /\d/.test(written) ||
    isHyphen(gap) ||
    (/[a-z]/.test(written) && written.length > 2 && !/(?:ed|ing|an|ese|ish)$/.test(word))
  );
}

function hasDigit(words: Words, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (/\d/.test(words.lower[i] ?? "")) return true;
  return false;
}

const SERIES = sticky("(?<letters>[A-Z][A-Za-z]{0,3})-?\\d{1,4}[A-Z]{0,3}\\d?(?:[A-Z]\\d)?s?(?![\\w-])");
const NOT_BEFORE =
  /^(?:flight|highway|route|channel|area|group|sector|article|section|road|interstate|line|berth|pier|room|gate|track|page|figure|table|level|grade|win|hull|the)$/;

/** End of a designation of no known family: only where its sentence speaks of arms themselves. Null where it is none. */
export function seriesAt(scene: Scene, index: number): number | null {
  const { words, text } = scene;
  const start = words.starts[index] ?? 0;
  const match = matchAt(SERIES, text, start);
  const letters = match?.groups?.["letters"]?.toLowerCase() ?? "";
  if (
    match === null ||
    OTHER_SERIES.has(letters) ||
    MONTHS[letters] !== undefined ||
    NATION_WORDS.has(letters)
  )
    return null;
  const before = words.lower[index - 1] ?? "";
  if (NOT_BEFORE.test(before) && before !== "the") return null;
  return wordNear(scene, index, index + 1, ARMS_WORDS) ? start + match[0].length : null;
}
