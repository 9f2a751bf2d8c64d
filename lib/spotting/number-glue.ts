import type { Span } from "../model/span.ts";
import type { UnitReading } from "./unit-reading.ts";
import { isDigitUnit, isWordUnit } from "./words.ts";

/** Signs that make what follows them the tail of something longer, whatever stands before them. */
const TAILS = "#№§@_^°′″";
/** Signs that do so behind a letter or a digit. */
const JOINTS = "-‐‑–—−/.:,'’+×";

/** Whether letters, digits or joining signs make a number a part of something longer: "KN-23", "10:30", "cm−1", "33°47′N". */
export function isGlued(text: string, core: Span, unit: UnitReading | null): boolean {
  return (
    (unit === null && isScore(text, core)) ||
    isShortYear(text, core) ||
    gluedBefore(text, core.start) ||
    (unit === null && gluedBehind(text, core.end)) ||
    isDialled(text, core)
  );
}

/** "3 – 0", told with spaces; a rising pair has been read as a range already. */
function isScore(text: string, core: Span): boolean {
  if (core.end - core.start > 2) return false;
  const apart = text.charAt(core.end) === " " || text.charAt(core.start - 1) === " ";
  if (!apart || !("-–".includes(text.charAt(core.end + 1)) || "-–".includes(text.charAt(core.start - 2))))
    return false;
  return (
    /^ [-–] \d{1,2}(?! of|\d)/.test(text.slice(core.end, core.end + 8)) ||
    /(?:^|\D)\d{1,2} [-–] $/.test(text.slice(Math.max(0, core.start - 6), core.start))
  );
}

/** "the blizzard of '77" */
function isShortYear(text: string, core: Span): boolean {
  const sign = text.charAt(core.start - 1);
  return core.end - core.start === 2 && (sign === "'" || sign === "’") && text.charAt(core.start - 2) === " ";
}

function gluedBefore(text: string, start: number): boolean {
  const sign = text.charAt(start - 1);
  if (sign === "") return false;
  if (isWordUnit(text.charCodeAt(start - 1)) || TAILS.includes(sign)) return true;
  if (!JOINTS.includes(sign)) return false;
  const before = text.charCodeAt(start - 2);
  // "hit .312", "a .303 gun": a decimal without its zero, mostly a bore or an average.
  if (sign === ".") return true;
  if (sign === "—" || (sign === "–" && !isDigitUnit(before))) return false;
  // "crew,12 of them" and "(.5" are slips of the pen.
  if (sign === "," || sign === "×") return isDigitUnit(before);
  return isWordUnit(before) || (sign === "−" && before === 0x29);
}

function gluedBehind(text: string, end: number): boolean {
  const sign = text.charAt(end);
  if (sign === "") return false;
  if (isWordUnit(text.charCodeAt(end)) || "_°′″".includes(sign)) return true;
  return "-‐‑–/:.,×".includes(sign) && isDigitUnit(text.charCodeAt(end + 1));
}

/** "+82 2 1234 5678": a plus sign and groups of digits are dialled. */
function isDialled(text: string, core: Span): boolean {
  if (text.charAt(core.start - 1) === "+") return /^[ -]\d/.test(text.slice(core.end, core.end + 2));
  if (!isDigitUnit(text.charCodeAt(core.start - 2))) return false;
  return /\+[\d -]{1,18}$/.test(text.slice(Math.max(0, core.start - 20), core.start));
}
