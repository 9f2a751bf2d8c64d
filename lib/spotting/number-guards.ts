import { MONTHS } from "../lexicon/calendar.ts";
import {
  BEFORE_ONLY_ONE,
  BEFORE_PRONOUN_ONE,
  BEHIND_PRONOUN_ONE,
  COUNTED_IN_COMPOUNDS,
  DESIGNATOR_WORDS,
  DOTTED_ERAS,
  ERA_WORDS,
  NARRATIVE_UNITS,
  NUMBERED_BODIES,
  NUMBERED_NAMES,
  OPENERS_BEFORE_NUMBERS,
  SHORT_DESIGNATORS,
  SPELLED_DESIGNATORS,
  STREET_WORDS,
  TIME_ZONES,
  YEAR_PREPOSITIONS,
} from "../lexicon/designators.ts";
import { PHRASE_STOPS } from "../lexicon/noun-phrases.ts";
import type { Span } from "../model/span.ts";
import { isGlued } from "./number-glue.ts";
import type { Scene } from "./scene.ts";
import type { UnitReading } from "./unit-reading.ts";
import { gapAfter, isCapital, isDigitUnit, isHyphen, isSpace, spaceAfter, wordAt } from "./words.ts";

/** Whether a number names something instead of counting: "KN-23", "No. 5", "10:30", "[12]", "Yi Peng 3". */
export function isDesignator(scene: Scene, index: number, core: Span, unit: UnitReading | null): boolean {
  const { text } = scene;
  if (!isDigitUnit(text.charCodeAt(core.start))) return wordIsNoCount(scene, index, core, unit);
  if (isGlued(text, core, unit)) return true;
  // "a 5-to-1 ratio"
  if (unit === null && text.startsWith("-to-", core.end)) return true;
  if (unit === null && (isReference(text, core) || isYear(scene, core) || isOtherNumber(scene, core)))
    return true;
  return namedBefore(scene, index, core, unit);
}

/** "[12]", "(3)", "[25,14]" and "4." at the head of a line, "; 2)" inside one: notes and list numbers. */
function isReference(text: string, core: Span): boolean {
  const before = text.charAt(core.start - 1);
  const behind = text.charAt(core.end);
  const length = core.end - core.start;
  if (before === "[" && behind === "]") return length <= 9;
  if (length > 3) return false;
  if (before === "(" && behind === ")") return true;
  if ((before === "" || before === "\n") && (behind === "." || behind === ")")) return true;
  // "of the waterway. 2. Annexation of"
  if (behind === "." && before === " " && text.charAt(core.start - 2) === ".")
    return /^\. [A-Z]/.test(text.slice(core.end, core.end + 3));
  return behind === ")" && closesNothing(text, core.start);
}

/** Whether no bracket is open at an offset, as far as a long sentence back: further would cost too much at every bracket. */
function closesNothing(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - 240), offset);
  return before.lastIndexOf("(") <= before.lastIndexOf(")");
}

/** "(2009)", "2006-built", "575 BC": years, whether or not the dates take them. */
function isYear(scene: Scene, core: Span): boolean {
  const { text, words } = scene;
  const next = wordAt(words, core.end);
  const gap = text.slice(core.end, words.starts[next] ?? core.end);
  if (
    isSpace(gap) &&
    isCapital(words, next) &&
    (ERA_WORDS.has(words.lower[next] ?? "") || isDottedEra(text, words.starts[next] ?? 0))
  )
    return true;
  const written = text.slice(core.start, core.end);
  if (
    text.charAt(core.start - 1) === "(" &&
    text.charAt(core.end) === ")" &&
    /^\d{4}[-–]\d{4}$/.test(written)
  )
    return true;
  // "In 1315 King Edward": a capital behind it opens what happened then.
  const dated =
    isCapital(words, next) && YEAR_PREPOSITIONS.has(words.lower[wordAt(words, core.start) - 1] ?? "");
  if (dated && /^[12]\d{3}$/.test(written)) return true;
  if (!/^(?:19|20)\d\d$/.test(written)) return false;
  return (text.charAt(core.start - 1) === "(" && text.charAt(core.end) === ")") || isHyphen(gap);
}

function isDottedEra(text: string, at: number): boolean {
  return DOTTED_ERAS.some((era) => text.startsWith(era, at));
}

/** "2230 GMT" and "07.42 BST" are times, "38 North" and "60 Minutes" are names, "1600 Pennsylvania Avenue" is a house. */
function isOtherNumber(scene: Scene, core: Span): boolean {
  const { words, text } = scene;
  const next = wordAt(words, core.end);
  const behind = words.lower[next] ?? "";
  const digits = text.slice(core.start, core.end);
  const space = isSpace(text.slice(core.end, words.starts[next] ?? core.end));
  if (digits.length <= 5 && isHalfDay(text, core.end) && /^\d{1,2}(?:\.\d\d)?$/.test(digits)) return true;
  if (isCoordinate(text, core)) return true;
  if (!isCapital(words, next) || !space) return false;
  // "31 February": no date, and no count either.
  if (MONTHS[behind] !== undefined || NUMBERED_NAMES.has(`${digits} ${behind}`)) return true;
  if (digits.length <= 5 && /^\d{1,2}\.?\d\d$/.test(digits) && TIME_ZONES.has(behind)) return true;
  for (let i = next; i < next + 3 && isCapital(words, i) && isSpace(gapAfter(words, i - 1)); i += 1)
    if (STREET_WORDS.has(words.lower[i] ?? "")) return true;
  return false;
}

/** "(50.4501, 30.4808)": two numbers side by side with more decimals than a measure has. */
function isCoordinate(text: string, core: Span): boolean {
  if (
    core.end - core.start < 6 ||
    (text.charAt(core.end - 5) !== "." &&
      text.charAt(core.end - 6) !== "." &&
      text.charAt(core.end - 7) !== ".")
  )
    return false;
  return (
    /^[,;] ?-?\d{1,3}\.\d{4}/.test(text.slice(core.end, core.end + 12)) ||
    /\.\d{4,6}[,;] ?-?$/.test(text.slice(Math.max(0, core.start - 10), core.start))
  );
}

/** "2 pm", "2p.m." */
function isHalfDay(text: string, end: number): boolean {
  const first = text.charAt(text.charAt(end) === " " ? end + 1 : end);
  return "apAP".includes(first) && /^ ?[ap]\.?m(?![a-z])/i.test(text.slice(end, end + 5));
}

/** A word before the number that it belongs to: "Resolution 1718", "No. 5", "Yi Peng 3", "version 2.0". */
function namedBefore(scene: Scene, index: number, core: Span, unit: UnitReading | null): boolean {
  const { words, text } = scene;
  if (index === 0 || unit !== null) return false;
  const gap = gapAfter(words, index - 1) ?? "";
  const previous = words.lower[index - 1] ?? "";
  const space = isSpace(gap);
  if (!space && gap !== ". " && gap !== ": " && gap !== " (" && gap !== " #") return false;
  if (SHORT_DESIGNATORS.has(previous)) return true;
  if (!space) return false;
  const digits = text.slice(core.start, core.end);
  // "the February 11 plant": neither date nor count.
  if (MONTHS[previous] !== undefined && words.lower[index - 2] === "the") return true;
  if (DESIGNATOR_WORDS.has(previous) && /^\d+(?:\.\d+)?$/.test(digits)) return true;
  // "CCG 21551"
  const capitals = text.slice(words.starts[index - 1], words.ends[index - 1]);
  if (/^[A-Z]{2,}$/.test(capitals) && /^\d{5,6}$/.test(digits)) return true;
  return (
    /^\d{1,4}(?:\.\d{1,2})?$/.test(digits) &&
    isCapital(words, index - 1) &&
    !OPENERS_BEFORE_NUMBERS.has(previous) &&
    !/(?:ed|ly)$/.test(previous)
  );
}

function wordIsNoCount(scene: Scene, index: number, core: Span, unit: UnitReading | null): boolean {
  const { words, text } = scene;
  const previous = words.lower[index - 1] ?? "";
  // "the Group of Seven"
  if (previous === "of" && NUMBERED_BODIES.has(words.lower[index - 2] ?? "") && isCapital(words, index))
    return true;
  const before = gapAfter(words, index - 1);
  if (isHyphen(before) || before === "'" || before === "’") return true;
  const next = wordAt(words, core.end);
  const behind = words.lower[next] ?? "";
  const gap = text.slice(core.end, words.starts[next] ?? core.end);
  if (core.end - core.start === 3 && words.lower[index] === "one")
    return oneIsNoCount(scene, index, { behind, gap }, unit);
  if (unit !== null) return false;
  // "the Big Three"
  if (
    words.lower[index - 2] === "the" &&
    isCapital(words, index - 1) &&
    isCapital(words, index) &&
    isSpace(before)
  )
    return true;
  if (isHyphen(gap)) return !COUNTED_IN_COMPOUNDS.has(behind);
  return isSpace(before) && SPELLED_DESIGNATORS.has(previous);
}

/** "no one", "the only one", "one another", "one day": a pronoun or an idiom. "Only one ship" counts. */
function oneIsNoCount(
  { words }: Scene,
  index: number,
  { behind, gap }: { readonly behind: string; readonly gap: string },
  unit: UnitReading | null,
): boolean {
  // "a one-day pause"
  if (unit?.join === "hyphen") return false;
  const previous = words.lower[index - 1] ?? "";
  const counts = previous === "only" && !BEFORE_ONLY_ONE.has(words.lower[index - 2] ?? "");
  if (!counts && BEFORE_PRONOUN_ONE.has(previous) && isSpace(gapAfter(words, index - 1))) return true;
  // "submarines: one."
  if (gapAfter(words, index - 1) === ": " && /^(?:[.;]|$)/.test(gap)) return false;
  if (unit !== null) return NARRATIVE_UNITS.has(behind) && unit.written === behind;
  // "one more body"; "one more" and "one more time" count nothing.
  const further = words.lower[index + 2] ?? "";
  if (behind === "more" && spaceAfter(words, index + 1) && /^[a-z]/.test(further))
    return further === "and" || BEHIND_PRONOUN_ONE.has(further) || PHRASE_STOPS.has(further);
  return !isSpace(gap) || BEHIND_PRONOUN_ONE.has(behind);
}
