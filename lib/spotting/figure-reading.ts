import type { HedgeEffect } from "../lexicon/hedges.ts";
import { BORE_CONTEXT, NICKNAME_BORES } from "../lexicon/numerals.ts";
import { AGE_WORDS, EXTENT_ADJECTIVES, unitEntry } from "../lexicon/units.ts";
import type { UnitId } from "../model/unit.ts";
import { isNoFigure, isPartOfSomething, type Place } from "./bare-number.ts";
import { type Addition, additionBehind } from "./compound-measure.ts";
import { type Counted, countedBehind, moneyOf, moreBehind } from "./counted.ts";
import { type Hedges, hedgeBehind, hedgesBefore, withoutDuring } from "./hedge-reading.ts";
import { type Sign, signBefore } from "./minus.ts";
import { readNumber } from "./number-core.ts";
import { isDesignator } from "./number-guards.ts";
import { type Core, coreAt } from "./range-reading.ts";
import type { Scene } from "./scene.ts";
import {
  currencyBefore,
  type UnitReading,
  unitBefore,
  unitBehind,
  unitBehindAdjective,
  unitOfPart,
} from "./unit-reading.ts";
import { isSpace, type Words, wordAt } from "./words.ts";

/** A unit as written, on whichever side of the number. */
export interface Written {
  readonly unit: UnitId;
  readonly written: string;
}

/** The unit of an age that names none. */
const AGE: Written = { unit: "year", written: "" };

/** All that was read around one number. */
export interface Figure {
  readonly core: Core;
  readonly sign: Sign["sign"];
  readonly written: Written | null;
  readonly hedges: Hedges;
  readonly behind: { readonly effect: HedgeEffect; readonly end: number } | null;
  readonly unit: UnitReading | null;
  readonly addition: Addition | null;
  readonly counted: Counted | null;
  /** Where the number begins, with the money or sign before it. */
  readonly start: number;
}

/** The number that begins at a word with everything that belongs to it; null where it counts and measures nothing. */
export function figureAt(scene: Scene, index: number, start: number): Figure | null {
  const { text, words } = scene;
  const first = readNumber(text, start);
  if (first === null || first.end > scene.stretch.end) return null;
  const before = currencyBefore(text, start) ?? unitBefore(words, index);
  const signed = before === null ? signBefore(scene, index, start, first.end) : null;
  const numberStart = before?.start ?? signed?.start ?? start;
  const said = hedgesBefore(words, wordAt(words, numberStart), numberStart);
  const core = coreAt(scene, start, first, said.start ?? numberStart);
  const behind = hedgeBehind(text, core.end);
  const unit = before === null ? unitOf(text, core, behind?.end ?? core.end) : null;
  const read = { start: core.start, end: behind?.end ?? core.end };
  if (before === null && (isDesignator(scene, index, read, unit) || isElsewhere(scene, core, unit)))
    return null;
  const addition = unit === null || core.second !== null ? null : additionBehind(text, unit);
  const tail = addition?.end ?? unit?.end ?? behind?.end ?? core.end;
  const hedges = unit === null ? said : ofSpan(scene, said, unit, tail);
  const lead = hedges.start ?? numberStart;
  const counted =
    before === null
      ? countedBehind(scene, { core, unit, tail, lead })
      : moneyOf(scene, wordAt(words, tail), tail);
  if (counted === "reject") return null;
  const place = { index, hedges: hedges.effects.length + (behind === null ? 0 : 1) };
  if (before === null && unit === null && countsNothing(scene, core, { counted, place })) return null;
  return {
    core,
    sign: signed?.sign ?? "plus",
    written: before ?? unit ?? (counted === null && isAge(words, index) ? AGE : null),
    hedges,
    behind,
    unit,
    addition,
    counted: counted ?? (before === null && unit === null ? moreBehind(scene, core) : null),
    start: numberStart,
  };
}

/** A part of nothing ("a third ship"), or a bare number that names or points. */
function countsNothing(
  scene: Scene,
  core: Core,
  { counted, place }: { readonly counted: Counted | null; readonly place: Place },
): boolean {
  const part = core.first.kind === "plain" && core.first.form === "part";
  if (part && !isPartOfSomething(scene, core, place)) return true;
  return counted === null && isNoFigure(scene, core, place);
}

/** "aged 42", "at the age of 42" */
function isAge({ lower }: Words, index: number): boolean {
  const previous = lower[index - 1] ?? "";
  return AGE_WORDS.has(previous) || (previous === "of" && AGE_WORDS.has(lower[index - 2] ?? ""));
}

/** The unit behind the number, or behind "of" and "a" where the number is a part or a vague plural. */
function unitOf(text: string, core: Core, end: number): UnitReading | null {
  const direct = unitBehind(text, end) ?? unitBehindAdjective(text, end);
  if (direct !== null || core.second !== null) return direct;
  if (core.first.kind === "vague") return unitOfPart(text, end, "without");
  return core.first.value < 1 ? unitOfPart(text, end, "with-article") : null;
}

/** "10h ago" is a date, "152mm stocks" a calibre: others read those. */
function isElsewhere({ words, text }: Scene, core: Core, unit: UnitReading | null): boolean {
  if (unit === null) return false;
  const next = words.lower[wordAt(words, unit.end)] ?? "";
  if (next === "ago") return unitEntry(unit.unit).dimension === "duration";
  if (unit.unit !== "millimetre" || !NICKNAME_BORES.has(text.slice(core.start, core.end))) return false;
  return !EXTENT_ADJECTIVES.has(next) && words.lower.some((word) => BORE_CONTEXT.has(word));
}

/** Hedges before a time span, where "over" may say "during". "Over 15 years old" is a bound. */
function ofSpan({ words, text }: Scene, said: Hedges, unit: UnitReading, tail: number): Hedges {
  if (said.start === null || unitEntry(unit.unit).dimension !== "duration") return said;
  const next = wordAt(words, tail);
  const extent =
    EXTENT_ADJECTIVES.has(words.lower[next] ?? "") && isSpace(text.slice(tail, words.starts[next]));
  return extent ? said : withoutDuring(words, said, wordAt(words, said.start));
}
