import { SCALES, SMALL_NUMBERS } from "../lexicon/numerals.ts";

/** A number as typed: what stands before the scale word, and the power of ten that word adds. */
export interface TypedNumber {
  /** Decimal digits without grouping: "6.5". */
  readonly digits: string;
  readonly exponent: number;
}

const DIGITS = /^(\d{1,15}|\d{1,3}(?:,\d{3}){1,5})(\.\d{1,6})?(?: ?([a-z]{1,8}))?$/;
const SHORT_SCALES: Readonly<Record<string, number>> = { k: 3, m: 6, mn: 6, bn: 9, tn: 12 };

/** A number typed alone, in digits ("23,148", "6.5 million", "12k") or one to ninety-nine in words; null for anything else. */
export function parseNumber(text: string): TypedNumber | null {
  const [, whole, fraction = "", scale] = DIGITS.exec(text) ?? [];
  if (whole === undefined) return parseWords(text);
  const exponent = scale === undefined ? 0 : scaleOf(scale);
  return exponent === null ? null : { digits: whole.replaceAll(",", "") + fraction, exponent };
}

/** The value, by decimal text and never by a product: "6.5" with six is 6500000. */
export function amountOf({ digits, exponent }: TypedNumber): number {
  return Number(`${digits}e${exponent}`);
}

function parseWords(text: string): TypedNumber | null {
  const words = text.split(" ");
  const scale = SCALES[words.at(-1) ?? ""];
  const [small = "", ...rest] = scale === undefined ? words : words.slice(0, -1);
  if (rest.length > 0) return null;
  const [tens = "", ones, ...more] = small.split("-");
  const first = SMALL_NUMBERS[tens];
  if (first === undefined || more.length > 0) return null;
  if (ones === undefined) return { digits: String(first), exponent: scale ?? 0 };
  const second = SMALL_NUMBERS[ones];
  if (second === undefined || first < 20 || second > 9) return null;
  return { digits: String(first + second), exponent: scale ?? 0 };
}

function scaleOf(word: string): number | null {
  return SCALES[word] ?? SHORT_SCALES[word] ?? null;
}
