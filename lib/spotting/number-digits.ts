import { FRACTION_DENOMINATORS, FRACTION_SIGNS, RAISED_SIGNS } from "../lexicon/numerals.ts";
import type { PlainNumber } from "./number-reading.ts";
import { scaleAt } from "./number-scale.ts";
import { fractionMore } from "./number-words.ts";
import { matchAt, SP, sticky } from "./pattern.ts";

const GROUP = "[,\\u00a0\\u2009\\u202f'’ ]";
const SIGNS = Object.keys(FRACTION_SIGNS).join("");
const DIGITS = sticky(
  `(?<whole>\\d{1,3}(?<group>${GROUP})\\d{3}(?:\\k<group>\\d{3}){0,5}(?!\\d)|\\d{1,3}(?:\\.\\d{3}){2,4}(?![\\d.])|\\d{1,2}(?:,\\d\\d){1,5},\\d{3}(?![\\d,])|\\d{1,15}(?!\\d))(?<fraction>\\.\\d{1,6}(?!\\d)|,\\d{1,2}(?![\\d,]))?(?:${SP}?(?<sign>[${SIGNS}]))?`,
);
const PLAIN_DIGITS = sticky("\\d{1,3}");
const BORE_BEHIND = /^[- \u00a0]?(?:mm|mil|cm)/;
/** "1/4 inch" is read from its first digit, "2 1/2 inches" from behind the whole number. */
const SLASHED = sticky("(?<top>\\d{1,2})/(?<bottom>\\d{1,2})(?![\\d/])");
const SLASH_BEHIND = sticky("/(?<bottom>\\d{1,2})(?![\\d/])");
const POWER = sticky(
  `${SP}?[x×*·]${SP}?10(?:\\^?(?<sign>[-−+])(?<signed>\\d{1,2})|\\^(?<digits>\\d{1,2})|(?<raised>[${Object.keys(RAISED_SIGNS).join("")}]{1,3}))(?!\\d)`,
);
const EXPONENT = sticky("e(?<exponent>[-−+]?\\d{1,2})(?!\\w)");

/** The number in digits that begins at an offset: groups, decimals, fractions, powers of ten, full-width digits. */
export function digitsAt(text: string, offset: number): PlainNumber | null {
  if (text.charCodeAt(offset) > 127) return fullWidthAt(text, offset);
  const grouped = matchAt(DIGITS, text, offset);
  // "300 152 mm shells": a plain space parts a count from a bore; it groups digits only where no bore follows.
  const match =
    grouped?.groups?.["group"] === " " &&
    BORE_BEHIND.test(text.slice(offset + grouped[0].length, offset + grouped[0].length + 4))
      ? matchAt(PLAIN_DIGITS, text, offset)
      : grouped;
  if (match === null) return null;
  const { whole = match[0], fraction = "", sign } = match.groups ?? {};
  const digits = whole.replace(/\D/g, "") + fraction.replace(",", ".");
  const end = offset + match[0].length;
  const part = sign === undefined ? slashed(text, digits, end) : null;
  if (part !== null) return part;
  const power = sign === undefined ? powerAt(text, end) : null;
  if (power !== null) return reading(`${digits}e${power.exponent}`, power.end, "word");
  const scaled = scaleAt(text, end, offset);
  const added = sign === undefined ? 0 : (FRACTION_SIGNS[sign] ?? 0);
  const half = scaled.exponent >= 3 ? fractionMore(text, scaled.end) : null;
  // Decimal text with an exponent, never a product: 6.5 million is Number("6.5e6").
  const value =
    Number(`${digits}e${scaled.exponent}`) * scaled.times +
    (added + (half?.value ?? 0)) * 10 ** scaled.exponent;
  return {
    kind: "plain",
    form: "number",
    value,
    unscaled: scaled.scale === "none" ? digits : null,
    exponent: scaled.exponent,
    times: scaled.times,
    end: half?.end ?? scaled.end,
    scale: scaled.scale,
  };
}

/** "1/4" and "2 1/2": parts, which count only before a unit or "of". */
function slashed(text: string, digits: string, end: number): PlainNumber | null {
  if (digits.length > 3) return null;
  if (text.charAt(end) === "/") {
    const bottom = Number(matchAt(SLASH_BEHIND, text, end)?.groups?.["bottom"] ?? 0);
    if (!FRACTION_DENOMINATORS.has(bottom) || Number(digits) >= bottom || digits === "0") return null;
    return {
      ...reading(digits, end + 1 + String(bottom).length, "none"),
      value: Number(digits) / bottom,
      form: "part",
    };
  }
  if (text.charAt(end) !== " " || text.charAt(end + 2) !== "/") return null;
  const groups = matchAt(SLASHED, text, end + 1)?.groups;
  const [top, bottom] = [Number(groups?.["top"] ?? 0), Number(groups?.["bottom"] ?? 0)];
  if (top === 0 || top >= bottom || !FRACTION_DENOMINATORS.has(bottom)) return null;
  return {
    ...reading(digits, end + 3 + String(bottom).length, "none"),
    value: Number(digits) + top / bottom,
    form: "part",
  };
}

function powerAt(text: string, end: number): { readonly exponent: number; readonly end: number } | null {
  const next = text.charAt(end) === " " ? text.charAt(end + 1) : text.charAt(end);
  if (next === "e") {
    const match = matchAt(EXPONENT, text, end);
    const exponent = Number(match?.groups?.["exponent"]?.replace("−", "-"));
    return match === null ? null : { exponent, end: end + match[0].length };
  }
  if (!"x×*·".includes(next) || next === "") return null;
  const match = matchAt(POWER, text, end);
  if (match === null) return null;
  const { sign = "", signed, digits, raised = "" } = match.groups ?? {};
  const unraised = Array.from(raised, (each) => RAISED_SIGNS[each] ?? "").join("");
  const exponent = Number(`${sign.replace("−", "-")}${signed ?? digits ?? unraised}`);
  return Number.isNaN(exponent) ? null : { exponent, end: end + match[0].length };
}

function reading(digits: string, end: number, scale: PlainNumber["scale"]): PlainNumber {
  return {
    kind: "plain",
    form: "number",
    value: Number(digits),
    unscaled: null,
    exponent: 0,
    times: 1,
    end,
    scale,
  };
}

/** Digits as wide as Chinese characters, with full-width comma and point. */
function fullWidthAt(text: string, offset: number): PlainNumber | null {
  let digits = "";
  let at = offset;
  for (; at - offset < 24; at += 1) {
    const unit = text.charCodeAt(at);
    const narrow = unit - 0xfee0;
    if (narrow >= 48 && narrow <= 57) digits += String.fromCharCode(narrow);
    else if (narrow === 46) digits += ".";
    else if (narrow !== 44) break;
  }
  if (!/^\d{1,15}(?:\.\d{1,6})?$/.test(digits)) return null;
  const scaled = scaleAt(text, at, offset);
  const value = Number(`${digits}e${scaled.exponent}`) * scaled.times;
  return { ...reading(digits, scaled.end, scaled.scale), value };
}
