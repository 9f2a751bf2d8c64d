import { FRACTION_PARTS, SCALES, SMALL_NUMBERS } from "../lexicon/numerals.ts";
import type { PlainNumber } from "./number-reading.ts";
import { isBlank, isDash, type NumberToken, spacedToken, tokenAt, tokenBehind } from "./number-tokens.ts";

const SMALL = new Map(Object.entries(SMALL_NUMBERS));
const SCALE = new Map(Object.entries(SCALES));
const PARTS = new Map(Object.entries(FRACTION_PARTS));

interface Part {
  readonly value: number;
  readonly end: number;
}

/** "twenty-four", "a dozen", "two hundred and fifty thousand", "one-point-six million", "two and a half thousand". */
export function cardinalAt(text: string, offset: number): PlainNumber | null {
  const first = tokenAt(text, offset);
  const scale = first.word === "a" || first.word === "an" ? spacedToken(text, first.end) : first;
  if (scale.word === "dozen" || SCALE.has(scale.word))
    return grown(text, { value: 1, end: scale.end }, scale);
  const small = smallAt(text, offset);
  if (small === null) return null;
  const more = pointBehind(text, small) ?? fractionMore(text, small.end);
  const part = more === null ? small : { value: small.value + more.value, end: more.end };
  return grown(text, part, tokenBehind(text, part.end));
}

/** Zero to ninety-nine. In "twenty eight-second tests" the eight belongs to the seconds. */
export function smallAt(text: string, offset: number): Part | null {
  const first = tokenAt(text, offset);
  const value = SMALL.get(first.word);
  if (value === undefined) return null;
  const tens = { value, end: first.end };
  const ones = value < 20 ? null : tokenBehind(text, first.end);
  const more = ones === null ? undefined : SMALL.get(ones.word);
  if (ones === null || more === undefined || more < 1 || more > 9) return tens;
  const bound = isBlank(text.charCodeAt(first.end)) && isDash(text.charCodeAt(ones.end));
  return bound ? tens : { value: value + more, end: ones.end };
}

/** "point six", "point seven one": what it adds to the number before it. */
function pointBehind(text: string, small: Part): Part | null {
  const point = tokenBehind(text, small.end);
  if (point.word !== "point") return null;
  let digits = "";
  let end = point.end;
  for (let count = 0; count < 6; count += 1) {
    const next = tokenBehind(text, end);
    const value = SMALL.get(next.word);
    if (value === undefined || (value > 9 && digits !== "")) break;
    digits += String(value);
    end = next.end;
  }
  return digits === "" ? null : { value: Number(`0.${digits}`), end };
}

/** "and a half", "and three-quarters", behind a whole number. */
export function fractionMore(text: string, end: number): Part | null {
  const and = spacedToken(text, end);
  if (and.word !== "and" || !isBlank(text.charCodeAt(and.end))) return null;
  const part = fractionAt(text, and.end + 1);
  return part === null || part.numerator === "none" ? null : part;
}

export interface Fraction extends Part {
  readonly numerator: "none" | "some";
  /** "two-thirds" is a share wherever it stands; "a third" may be an ordinal and "a quarter" three months. */
  readonly form: "share" | "part";
}

/** "half", "a third", "three-quarters". */
export function fractionAt(text: string, offset: number): Fraction | null {
  const first = tokenAt(text, offset);
  if (first.word === "half" || first.word === "quarter")
    return { value: first.word === "half" ? 0.5 : 0.25, end: first.end, numerator: "none", form: "part" };
  const numerator = first.word === "a" ? 1 : SMALL.get(first.word);
  if (numerator === undefined || numerator < 1 || numerator > 9) return null;
  const second = tokenBehind(text, first.end);
  const parts = PARTS.get(second.word);
  if (parts === undefined || (numerator === 1) === second.word.endsWith("s")) return null;
  const hyphened = isDash(text.charCodeAt(first.end));
  const form = hyphened || (first.word !== "a" && parts !== 4) ? "share" : "part";
  return { value: numerator / parts, end: second.end, numerator: "some", form };
}

/** A fraction of a scale: "half a million", "a half-dozen", "three quarters of a billion"; or the fraction alone. */
export function fractionNumberAt(text: string, offset: number): PlainNumber | null {
  const part = fractionAt(text, offset);
  if (part === null) return null;
  const of = spacedToken(text, part.end);
  const article = of.word === "of" ? spacedToken(text, of.end) : of;
  const joined = article.word === "a" || article.word === "an";
  const scale = joined ? spacedToken(text, article.end) : tokenBehind(text, part.end);
  const direct = joined || part.value === 0.5 || part.value === 0.25 || part.value === 0.75;
  const exponent = SCALE.get(scale.word);
  if (direct && (exponent !== undefined || scale.word === "dozen")) {
    const value = scale.word === "dozen" ? part.value * 12 : part.value * 10 ** (exponent ?? 0);
    return plain(value, scale.end, "word");
  }
  if (part.numerator === "none" && part.value !== 0.5) return null;
  return { ...plain(part.value, part.end, "none"), form: part.form };
}

function plain(value: number, end: number, scale: PlainNumber["scale"]): PlainNumber {
  return { kind: "plain", form: "number", value, unscaled: null, exponent: 0, times: 1, end, scale };
}

/** A number and the scale words that follow it, from the token given on. */
function grown(text: string, part: Part, token: NumberToken): PlainNumber {
  if (token.word === "dozen") return { ...plain(part.value * 12, token.end, "word"), times: 12 };
  // What is complete; what a coming scale word still multiplies; the last scale of a thousand or more.
  let [total, group, outer] = [0, part.value, 15];
  let hundreds = false;
  let additions = 0;
  let exponent = 0;
  let end = part.end;
  for (let next = token; ; next = tokenBehind(text, end)) {
    const power = SCALE.get(next.word);
    if (power === undefined) {
      const more = exponent > 0 ? continuation(text, end, outer, hundreds) : null;
      if (more === null) break;
      group += more.value;
      additions += 1;
      end = more.end;
      continue;
    }
    if (power === 2) {
      if (hundreds || group === 0) break;
      group *= 100;
      hundreds = true;
    } else {
      // "three lakh crore": one scale right behind another multiplies it.
      if (group === 0 && additions === 0) total = Number(`${total}e${power}`);
      else if (group === 0 || power >= outer) break;
      else total += Number(`${group}e${power}`);
      group = 0;
      outer = power;
      hundreds = false;
    }
    exponent += power;
    end = next.end;
  }
  const half = group === 0 && additions === 0 ? fractionMore(text, end) : null;
  const value = total + group + (half === null ? 0 : half.value * 10 ** outer);
  return {
    ...plain(value, half?.end ?? end, exponent === 0 ? "none" : "word"),
    unscaled: exponent === 0 ? String(value) : null,
    exponent: additions > 0 ? 0 : exponent,
  };
}

/** "and fifty" behind a scale; not the second number of "two hundred and three hundred". */
function continuation(text: string, end: number, outer: number, hundreds: boolean): Part | null {
  const and = spacedToken(text, end);
  const small = and.word === "and" && isBlank(text.charCodeAt(and.end)) ? smallAt(text, and.end + 1) : null;
  const found = small ?? (isBlank(text.charCodeAt(end)) ? smallAt(text, end + 1) : null);
  if (found === null || found.value === 0) return null;
  const power = SCALE.get(tokenBehind(text, found.end).word);
  if (power === undefined) return PARTS.has(tokenBehind(text, found.end).word) ? null : found;
  const fits = hundreds ? power >= 3 && power < outer : power < outer;
  return fits && !(power === 2 && found.value >= 10 && outer === 3) ? found : null;
}
