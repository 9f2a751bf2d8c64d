import { COMPOUND_UNITS, unitEntry } from "../lexicon/units.ts";
import { readNumber } from "./number-core.ts";
import { isBlank, isDash, spacedToken } from "./number-tokens.ts";
import { type UnitReading, unitBehind } from "./unit-reading.ts";

/** What a smaller unit adds to a measure, in the larger unit: "5 feet 10 inches", "2 hours and 30 minutes", "5ft 10in". */
export interface Addition {
  readonly value: number;
  readonly end: number;
}

/** The second part of a measure in two units behind the first; null where none follows. */
export function additionBehind(text: string, unit: UnitReading): Addition | null {
  const smaller = COMPOUND_UNITS[unit.unit];
  if (smaller === undefined || !isBlank(text.charCodeAt(unit.end))) return null;
  const and = spacedToken(text, unit.end);
  const at = and.word === "and" ? and.end + 1 : unit.end + 1;
  const number = readNumber(text, at);
  if (number === null || number.kind !== "plain" || number.scale !== "none") return null;
  const end = unitEnd(text, number.end, smaller);
  const [big, small] = [unitEntry(unit.unit).factor, unitEntry(smaller).factor];
  if (end === null || big === null || small === null) return null;
  const value = (number.value * small) / big;
  return value < 1 ? { value, end } : null;
}

/** "in" is an inch only right behind feet. */
function unitEnd(text: string, offset: number, smaller: UnitReading["unit"]): number | null {
  const read = unitBehind(text, offset);
  if (read !== null) return read.unit === smaller ? read.end : null;
  if (smaller !== "inch") return null;
  const gap = text.charCodeAt(offset);
  const start = isBlank(gap) || isDash(gap) ? offset + 1 : offset;
  return /^in(?![\w])/.test(text.slice(start, start + 3)) ? start + 2 : null;
}
