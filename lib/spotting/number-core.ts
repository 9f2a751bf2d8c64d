import {
  FRACTION_SIGNS,
  FRACTION_WORDS,
  SCALES,
  SMALL_NUMBERS,
  VAGUE_COUNTS,
  VAGUE_MULTIPLIERS,
  VAGUE_PLURALS,
} from "../lexicon/numerals.ts";
import { SCALE, scaleAt } from "./number-scale.ts";
import { anyOf, matchAt, SP, sticky } from "./pattern.ts";

/** A number as written: where it ends, and what it can mean. */
export type NumberReading = {
  readonly end: number;
  readonly scale: "none" | "word";
} /** `unscaled` are the digits of a number without a scale word of its own; `exponent` is the scale it has. */ & (
  | {
      readonly kind: "plain";
      readonly value: number;
      readonly unscaled: string | null;
      readonly exponent: number;
    }
  | { readonly kind: "vague"; readonly low: number | null; readonly high: number | null }
);

const GROUP = "[,\\u00a0\\u2009\\u202f'’ ]";
const DIGITS = sticky(
  `(?<whole>\\d{1,3}(?<group>${GROUP})\\d{3}(?:\\k<group>\\d{3}){0,5}(?!\\d)|\\d{1,3}(?:\\.\\d{3}){2,4}(?![\\d.])|\\d{1,15}(?!\\d))(?<fraction>\\.\\d{1,6}(?!\\d)|,\\d{1,2}(?!\\d))?(?:${SP}?(?<sign>[${Object.keys(FRACTION_SIGNS).join("")}]))?`,
);
const PLAIN_DIGITS = sticky("(?<whole>\\d{1,3})");
const BORE_BEHIND = /^[- \u00a0]?(?:mm|mil|cm)/;
const HALF_MORE = sticky(`${SP}and${SP}a${SP}half`, "i");
const SMALL = anyOf(Object.keys(SMALL_NUMBERS));
const TENS = anyOf(Object.keys(SMALL_NUMBERS).filter((word) => (SMALL_NUMBERS[word] ?? 0) >= 20));
const ONES = anyOf(Object.keys(SMALL_NUMBERS).filter((word) => (SMALL_NUMBERS[word] ?? 0) < 10));
const WORD = sticky(
  `(?<tens>${TENS})(?:[-\\u2010\\u2011 ](?<ones>${ONES}))?(?!\\w)|(?<small>${SMALL})(?!\\w)`,
  "i",
);
const ARTICLE = sticky(`(?:an?${SP})?(?<scale>${anyOf(Object.keys(SCALES))}|dozen)(?!\\w)`, "i");
const HUNDRED_MORE = sticky(`(?:${SP}and${SP}|${SP})(?=(?:${SMALL})(?!\\w))`, "i");
const FRACTION = sticky(`(?<fraction>${anyOf(Object.keys(FRACTION_WORDS))})(?!\\w|-)`, "i");
const HALF_SCALE = sticky(
  `(?<half>(?:one-)?half|a${SP}quarter|three-?${SP}?quarters)${SP}(?:of${SP})?an?${SP}(?<scale>${anyOf(Object.keys(SCALES))}|dozen)(?!\\w)`,
  "i",
);
const VAGUE_COUNT = sticky(
  `(?:a${SP})?(?<count>${anyOf(Object.keys(VAGUE_COUNTS))})(?:${SP}of)?${SP}(?<scale>${anyOf(Object.keys(SCALES))}|dozen)(?!\\w)`,
  "i",
);
const VAGUE = sticky(
  `(?:(?<many>${anyOf(Object.keys(VAGUE_MULTIPLIERS))})${SP}of${SP})?(?<plural>${anyOf(Object.keys(VAGUE_PLURALS))})(?!\\w)`,
  "i",
);

/** The number that begins at an offset, in digits or in words; null where none does. */
export function readNumber(text: string, offset: number): NumberReading | null {
  const unit = text.charCodeAt(offset);
  return unit >= 48 && unit <= 57 ? digitsAt(text, offset) : (vagueAt(text, offset) ?? wordsAt(text, offset));
}

function digitsAt(text: string, offset: number): NumberReading | null {
  const grouped = matchAt(DIGITS, text, offset);
  // "300 152 mm shells": a plain space parts a count from a bore; it groups digits only where no bore follows.
  const match =
    grouped?.groups?.["group"] === " " &&
    BORE_BEHIND.test(text.slice(offset + grouped[0].length, offset + grouped[0].length + 4))
      ? matchAt(PLAIN_DIGITS, text, offset)
      : grouped;
  if (match === null) return null;
  const { whole = "", fraction = "", sign } = match.groups ?? {};
  const digits = whole.replace(/\D/g, "") + fraction.replace(",", ".");
  const end = offset + match[0].length;
  const part = sign === undefined ? 0 : (FRACTION_SIGNS[sign] ?? 0);
  const scaled = scaleAt(text, end, offset);
  // Decimal text with an exponent, never a product: 6.5 million is Number("6.5e6").
  const value = Number(`${digits}e${scaled.exponent}`) * scaled.dozen + part * 10 ** scaled.exponent;
  return {
    kind: "plain",
    value,
    unscaled: scaled.scale === "none" ? digits : null,
    exponent: scaled.exponent,
    end: scaled.end,
    scale: scaled.scale,
  };
}

function vagueAt(text: string, offset: number): NumberReading | null {
  const letter = text.charAt(offset).toLowerCase();
  if (!"sfcadthmb".includes(letter)) return null;
  const count = "sfca".includes(letter) ? matchAt(VAGUE_COUNT, text, offset) : null;
  if (count?.groups !== undefined) {
    const [low, high] = VAGUE_COUNTS[count.groups["count"]?.toLowerCase() ?? ""] ?? [null, null];
    const factor = factorOf(count.groups["scale"] ?? "");
    if (low !== null && high !== null) {
      return {
        kind: "vague",
        low: low * factor,
        high: high * factor,
        end: offset + count[0].length,
        scale: "word",
      };
    }
  }
  const match = matchAt(VAGUE, text, offset);
  if (match?.groups === undefined) return null;
  const plural = match.groups["plural"]?.toLowerCase() ?? "";
  const many = match.groups["many"]?.toLowerCase();
  const least = VAGUE_PLURALS[plural] ?? 0;
  const low =
    many === undefined
      ? least
      : (VAGUE_MULTIPLIERS[many] ?? 1) * (plural === "dozens" || plural === "tens" ? 1 : least / 2);
  return { kind: "vague", low, high: null, end: offset + match[0].length, scale: "word" };
}

function wordsAt(text: string, offset: number): NumberReading | null {
  const half = "hoat".includes(text.charAt(offset).toLowerCase()) ? matchAt(HALF_SCALE, text, offset) : null;
  if (half?.groups !== undefined) {
    const part = /three/i.test(half.groups["half"] ?? "")
      ? 0.75
      : /half/i.test(half.groups["half"] ?? "")
        ? 0.5
        : 0.25;
    return {
      kind: "plain",
      value: part * factorOf(half.groups["scale"] ?? ""),
      unscaled: null,
      exponent: 0,
      end: offset + half[0].length,
      scale: "word",
    };
  }
  const fraction = matchAt(FRACTION, text, offset);
  if (fraction?.groups !== undefined) {
    const value = FRACTION_WORDS[fraction[0].toLowerCase().replace(/[\u00a0\u2009\u202f]/g, " ")] ?? null;
    if (value !== null)
      return {
        kind: "plain",
        value,
        unscaled: null,
        exponent: 0,
        end: offset + fraction[0].length,
        scale: "none",
      };
  }
  const article = matchAt(ARTICLE, text, offset);
  if (article?.groups !== undefined) {
    return continued(text, offset + article[0].length, 0, factorOf(article.groups["scale"] ?? ""));
  }
  const small = smallAt(text, offset);
  return small === null ? null : scaledWords(text, small.end, 0, small.value);
}

/** Total so far, and the part that a coming scale word still multiplies: "two hundred and fifty thousand". */
function scaledWords(text: string, end: number, total: number, part: number): NumberReading {
  const half = matchAt(HALF_MORE, text, end);
  const amount = half === null ? part : part + 0.5;
  const at = half === null ? end : end + half[0].length;
  const scale = matchAt(SCALE, text, at);
  if (scale?.groups === undefined)
    return {
      kind: "plain",
      value: total + amount,
      unscaled: null,
      exponent: 0,
      end: at,
      scale: total > 0 ? "word" : "none",
    };
  return continued(text, at + scale[0].length, total, amount * factorOf(scale.groups["scale"] ?? ""));
}

function continued(text: string, end: number, total: number, value: number): NumberReading {
  const scale = matchAt(SCALE, text, end);
  if (scale?.groups !== undefined && value < 1000) {
    return continued(text, end + scale[0].length, total, value * factorOf(scale.groups["scale"] ?? ""));
  }
  const more = value >= 100 ? matchAt(HUNDRED_MORE, text, end) : null;
  const small = more === null ? null : smallAt(text, end + more[0].length);
  if (small !== null && value >= 1000) return scaledWords(text, small.end, total + value, small.value);
  if (small !== null) return scaledWords(text, small.end, total, value + small.value);
  return { kind: "plain", value: total + value, unscaled: null, exponent: 0, end, scale: "word" };
}

function smallAt(text: string, offset: number): { readonly value: number; readonly end: number } | null {
  const match = matchAt(WORD, text, offset);
  if (match === null) return null;
  const { tens, ones, small } = match.groups ?? {};
  const value =
    tens === undefined
      ? (SMALL_NUMBERS[small?.toLowerCase() ?? ""] ?? 0)
      : (SMALL_NUMBERS[tens.toLowerCase()] ?? 0) +
        (ones === undefined ? 0 : (SMALL_NUMBERS[ones.toLowerCase()] ?? 0));
  return { value, end: offset + match[0].length };
}

function factorOf(scale: string): number {
  const word = scale.toLowerCase();
  return word === "dozen" ? 12 : 10 ** (SCALES[word] ?? 0);
}

/** First words of numbers that are not written in digits. */
export const NUMBER_WORDS: ReadonlySet<string> = new Set([
  ...Object.keys(SMALL_NUMBERS),
  ...Object.keys(SCALES),
  ...Object.keys(VAGUE_PLURALS),
  ...Object.keys(VAGUE_COUNTS),
  "a",
  "an",
  "dozen",
  "half",
  "three",
  "two",
]);
