import { MONTHS } from "../lexicon/calendar.ts";
import {
  DESIGNATOR_WORDS,
  NUMBERED_NAMES,
  OPENERS_BEFORE_NUMBERS,
  TIME_ZONES,
} from "../lexicon/designators.ts";
import { FRACTION_WORDS } from "../lexicon/numerals.ts";
import type { Span } from "../model/span.ts";
import type { Scene } from "./scene.ts";
import type { UnitReading } from "./unit-reading.ts";
import { gapAfter, isCapital, isDigitUnit, isSpace, isWordUnit, wordAt } from "./words.ts";

/** Whether a number names something instead of counting: "KN-23", "No. 5", "10:30", "[12]", "Yi Peng 3". */
export function isDesignator(scene: Scene, index: number, core: Span, unit: UnitReading | null): boolean {
  const { text } = scene;
  const digits = isDigitUnit(text.charCodeAt(core.start));
  if (digits) {
    if (gluedBefore(text, core.start) || gluedBehind(text, core.end, unit)) return true;
    if (unit === null && (isLoneReference(text, core) || dayOfMonth(scene, core))) return true;
    if (unit === null && isOtherNumber(scene, core)) return true;
    return namedBefore(scene, index, core, unit);
  }
  return wordIsNoCount(scene, index, core, unit);
}

/** A letter, a digit or a joining sign right before the number: it is the tail of something longer. */
function gluedBefore(text: string, start: number): boolean {
  const sign = text.charAt(start - 1);
  if (sign === "") return false;
  if (isWordUnit(text.charCodeAt(start - 1)) || "#№§@_".includes(sign)) return true;
  if (!"-‐‑–—/.:,'’+".includes(sign)) return false;
  const before = text.charCodeAt(start - 2);
  if (sign === "—" || (sign === "–" && !isDigitUnit(before))) return false;
  return (
    isWordUnit(before) && !(sign === "," && !isDigitUnit(before)) && !(sign === "." && !isWordUnit(before))
  );
}

function gluedBehind(text: string, end: number, unit: UnitReading | null): boolean {
  if (unit !== null) return false;
  const sign = text.charAt(end);
  const next = text.charCodeAt(end + 1);
  if (sign === "") return false;
  if (isWordUnit(text.charCodeAt(end)) || sign === "_" || sign === "°") return true;
  return "-‐‑–/:.,".includes(sign) && isDigitUnit(next);
}

/** "[12]", "(3)" and "4." at the head of a line: notes and list numbers. */
function isLoneReference(text: string, core: Span): boolean {
  if (core.end - core.start > 3) return false;
  const before = text.charAt(core.start - 1);
  const behind = text.charAt(core.end);
  if (before === "[" && behind === "]") return true;
  if (before === "(" && behind === ")") return true;
  return (before === "" || before === "\n") && (behind === "." || behind === ")");
}

/** "2230 GMT" is a time, "38 North" and "60 Minutes" are names. */
function isOtherNumber(scene: Scene, core: Span): boolean {
  const next = wordAt(scene.words, core.end);
  const behind = scene.words.lower[next] ?? "";
  const digits = scene.text.slice(core.start, core.end);
  if (
    /^[ap]\.?m/.test(
      scene.text
        .slice(core.end, core.end + 4)
        .trimStart()
        .toLowerCase(),
    )
  )
    return /^\d{1,2}(?:\.\d\d)?$/.test(digits);
  if (
    !isCapital(scene.words, next) ||
    !isSpace(scene.text.slice(core.end, scene.words.starts[next] ?? core.end))
  )
    return false;
  return NUMBERED_NAMES.has(`${digits} ${behind}`) || (/^\d{4}$/.test(digits) && TIME_ZONES.has(behind));
}

/** "31 February": no date, and no count either. */
function dayOfMonth(scene: Scene, core: Span): boolean {
  const next = wordAt(scene.words, core.end);
  const month = MONTHS[scene.words.lower[next] ?? ""] !== undefined && isCapital(scene.words, next);
  return month && isSpace(scene.text.slice(core.end, scene.words.starts[next] ?? core.end));
}

function namedBefore(scene: Scene, index: number, core: Span, unit: UnitReading | null): boolean {
  const { words, text } = scene;
  const gap = gapAfter(words, index - 1) ?? "";
  const previous = words.lower[index - 1] ?? "";
  if (index === 0 || !(isSpace(gap) || gap === ". " || gap === ": " || gap === " (" || gap === " #"))
    return false;
  if (/^(?:no|nos|imo|mmsi|vol|fig|figs|sec|eq|eqs|ref|refs|pp|ch|art)$/.test(previous)) return unit === null;
  if (!isSpace(gap)) return false;
  const plainDigits = /^\d{1,4}$/.test(text.slice(core.start, core.end));
  const bare = /^\d+$/.test(text.slice(core.start, core.end));
  if (DESIGNATOR_WORDS.has(previous) && bare && unit === null) return true;
  return (
    plainDigits &&
    isCapital(words, index - 1) &&
    !OPENERS_BEFORE_NUMBERS.has(previous) &&
    !(index === 1 && unit !== null) &&
    unit === null &&
    !/(?:ed|ly)$/.test(previous)
  );
}

const NOT_BEHIND_ONE =
  /^(?:day|another|such|thing|side|way|point|hand|wants|can|might|may|would|could|should|must|more|else|step|time|half|third|quarter|fifth|tenth)$/;

function wordIsNoCount(scene: Scene, index: number, core: Span, unit: UnitReading | null): boolean {
  const { words, text } = scene;
  // "the Group of Seven"
  if (words.lower[index - 1] === "of" && words.lower[index - 2] === "group") return true;
  const written = text
    .slice(core.start, core.end)
    .toLowerCase()
    .replace(/[\u00a0\u2009\u202f]/g, " ");
  const next = wordAt(words, core.end);
  const behind = words.lower[next] ?? "";
  const gap = text.slice(core.end, words.starts[next] ?? core.end);
  const previous = words.lower[index - 1] ?? "";
  const before = gapAfter(words, index - 1);
  if (FRACTION_WORDS[written] !== undefined) return behind !== "of" || !isSpace(gap);
  if (before === "-" || before === "'" || before === "’" || before === "‑") return true;
  if (written === "one") {
    // "only one ship" counts; "the only one" points.
    const onlyCounts =
      previous === "only" && !/^(?:the|an|his|her|its|their)$/.test(words.lower[index - 2] ?? "");
    if (
      !onlyCounts &&
      /^(?:no|any|some|every|each|this|that|which|number|the|another|only|first|last|next|by|a|latest|new|at)$/.test(
        previous,
      ) &&
      isSpace(before)
    )
      return true;
    if (unit === null && (!isSpace(gap) || NOT_BEHIND_ONE.test(behind))) return true;
    return unit !== null && /^(?:day|time|second)$/.test(behind) && unit.written === behind;
  }
  if (/^[-‐‑]$/.test(gap) && unit === null)
    return !/^(?:member|person|man|seat|nation|state|plus|strong|story|storey|engine|stage|ship|vessel|part|party)$/.test(
      behind,
    );
  if (
    DESIGNATOR_WORDS.has(previous) &&
    isSpace(before) &&
    unit === null &&
    /^(?:article|chapter|number|phase|part|room|group|level|step|tier|round|stage|day|week|grade|category)$/.test(
      previous,
    )
  )
    return true;
  return false;
}
