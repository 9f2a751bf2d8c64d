import {
  BEFORE_YIELD,
  BEHIND_PRICES,
  RATED_SYMBOLS,
  UNIT_ADJECTIVES,
  UNIT_HOMOGRAPHS,
  UNIT_IDS,
  UNITS_BEFORE,
  unitEntry,
  YIELD_WORDS,
} from "../lexicon/units.ts";
import type { Quantity } from "../model/quantity.ts";
import type { UnitId } from "../model/unit.ts";
import { isBlank, isDash, isLetter, spacedToken, tokenAt, tokenBehind } from "./number-tokens.ts";
import { anyOf, matchAt, SP, sticky } from "./pattern.ts";
import { rateBehind } from "./rate.ts";
import { gapAfter, isHyphen, isSpace, type Words } from "./words.ts";

/** A unit behind a number. */
export interface UnitReading {
  readonly unit: UnitId;
  readonly written: string;
  readonly end: number;
  /** "24-hour period": a hyphen makes number and unit a modifier of what follows. */
  readonly join: "hyphen" | "space";
  /** "105,000 dwt", "84 MW", "240,000 square meter": singular words and signs may modify what follows them. */
  readonly number: "plural" | "singular";
  readonly kind: "ton" | "other";
  /** Whether "of" behind it names what is measured: "barrels of oil", "75% of ships", "seven days of fighting". */
  readonly measures: "anything" | "what-lasts" | "nothing";
  /** The rate that the symbol holds itself: "bpd". */
  readonly rate: Quantity["rate"];
}

export interface MoneySign {
  readonly unit: UnitId;
  readonly written: string;
  readonly start: number;
}

const BEFORE = new Map(Object.entries(UNITS_BEFORE));
const RATED = new Map(Object.entries(RATED_SYMBOLS));
const NAMES = new Map<string, UnitId>();
const SYMBOLS = new Map<string, UnitId>();
const SIGNS = new Map<string, UnitId>();
for (const id of UNIT_IDS) {
  const entry = unitEntry(id);
  for (const name of entry.names) {
    const plain = name.replaceAll("-", " ");
    for (const form of /[sxz]$/.test(plain) ? [plain] : [plain, `${plain}s`])
      if (!NAMES.has(form)) NAMES.set(form, id);
  }
  for (const symbol of entry.symbols) {
    const target = entry.dimension === "currency" ? SIGNS : SYMBOLS;
    if (!target.has(symbol)) target.set(symbol, id);
  }
}

/** Quick looks before the long alternations. */
const NAME_STARTS: ReadonlySet<string> = new Set(
  [...NAMES.keys()].map((name) => name.split(/[^a-z]/)[0] ?? ""),
);
/** "nautical miles" and "nautical-mile": the words of a unit stand apart or hyphened. */
const NAME = sticky(
  `(?<join>${SP}|[-\\u2010\\u2011]${SP}?)(?<name>${anyOf(NAMES.keys()).replaceAll(SP, `[-${SP.slice(1)}`)})(?![\\w])`,
  "i",
);
const SYMBOL_STARTS: ReadonlySet<string> = new Set(
  [...RATED.keys(), ...SYMBOLS.keys()].map((symbol) => /^[A-Za-z]*/.exec(symbol)?.[0] ?? ""),
);
const SYMBOL = sticky(
  `(?<join>${SP}|-)?(?<symbol>${anyOf([...RATED.keys(), ...SYMBOLS.keys()])})(?![\\w²³])`,
);
const CODE_BEHIND = sticky(
  `${SP}?(?<code>${anyOf([...SIGNS.keys()].filter((sign) => /^[A-Z]{3}$/.test(sign)))})(?!\\w)|(?<sign>[€£₽₴])`,
);
const SIGN_BEFORE = new RegExp(`(?:^|[^\\w])(${anyOf(SIGNS.keys())}[ \\u00a0\\u2009\\u202f]?)$`);
const LONGEST_SIGN = 6;
const SIGN_AHEAD = sticky(`${anyOf(SIGNS.keys())}${SP}?(?=\\d)`);
/** "3.2 trillion won": behind such a number the word is money. */
const LARGE_BEFORE = /(?:hundred|thousand|illion|,\d{3}|0{3})$/i;

/** The unit that stands behind an offset, by name, symbol or currency code; null where none does. */
export function unitBehind(text: string, offset: number): UnitReading | null {
  const unit = nameBehind(text, offset) ?? symbolBehind(text, offset);
  if (unit === null) return codeBehind(text, offset);
  // "m3/s", "lb·ft": a part of a unit that the table has not. "barrels/day" is a rate.
  const sign = text.charAt(unit.end);
  if (sign !== "/" && sign !== "·") return unit;
  return isLetter(text.charCodeAt(unit.end + 1)) && rateBehind(text, unit.end) === null ? null : unit;
}

/** The unit in "37 straight hours", "four more days": behind one adjective that leaves it a measure. */
export function unitBehindAdjective(text: string, offset: number): UnitReading | null {
  const adjective = spacedToken(text, offset);
  if (!UNIT_ADJECTIVES.has(adjective.word)) return null;
  const unit = nameBehind(text, adjective.end);
  return unit === null || unit.join === "hyphen" ? null : unit;
}

/** The unit in "thousands of tonnes", "a quarter of a mile", "half an hour". */
export function unitOfPart(
  text: string,
  offset: number,
  article: "with-article" | "without",
): UnitReading | null {
  const of = spacedToken(text, offset);
  const behindOf = of.word === "of" ? of.end : offset;
  if (article === "without") return of.word === "of" ? nameBehind(text, behindOf, "ordinals-too") : null;
  const a = spacedToken(text, behindOf);
  return a.word === "a" || a.word === "an" ? nameBehind(text, a.end, "ordinals-too") : null;
}

/** Where a price names what it is asked for: "$76 a barrel", "USD 60 per tonne", "$700 a seat."; 0 where it does not. */
export function priceEnd(text: string, offset: number): number {
  const per = spacedToken(text, offset);
  if (per.word !== "a" && per.word !== "an" && per.word !== "per") return 0;
  const unit = nameBehind(text, per.end);
  if (unit !== null) {
    const moves = unitEntry(unit.unit).dimension === "duration";
    return moves || unit.number === "plural" || unit.join === "hyphen" ? 0 : unit.end;
  }
  const thing = spacedToken(text, per.end);
  const closed = BEHIND_PRICES.has(spacedToken(text, thing.end).word) || !isBlank(text.charCodeAt(thing.end));
  return thing.word !== "" && closed && !isDash(text.charCodeAt(thing.end)) ? thing.end : 0;
}

/** "half a second" is a span of time, where "2 second" would be an ordinal: `homographs` tells which of the two. */
function nameBehind(
  text: string,
  offset: number,
  homographs: "no-ordinals" | "ordinals-too" = "no-ordinals",
): UnitReading | null {
  const name = NAME_STARTS.has(firstWord(text, offset)) ? matchAt(NAME, text, offset) : null;
  const word = name?.groups?.["name"] ?? "";
  const unit = NAMES.get(word.toLowerCase().replace(/[-\u00a0\u2009\u202f]/g, " "));
  if (name === null || unit === undefined) return null;
  const join = /^\s/.test(name.groups?.["join"] ?? "") ? "space" : "hyphen";
  const other = homographs === "no-ordinals" && join === "space" && UNIT_HOMOGRAPHS.has(word.toLowerCase());
  if (other && !LARGE_BEFORE.test(text.slice(Math.max(0, offset - 8), offset))) return null;
  const number = /s$|feet|inches/i.test(word) ? "plural" : "singular";
  return { ...reading(unit, word, offset + name[0].length), join, number };
}

/** The letters behind a space, a hyphen or a hanging hyphen. */
function firstWord(text: string, offset: number): string {
  const word = tokenBehind(text, offset).word;
  return word === "" && isDash(text.charCodeAt(offset)) ? tokenBehind(text, offset + 1).word : word;
}

/** The letters of a symbol, at most five, in their case; they may stand right behind the number. */
function symbolStart(text: string, offset: number): string {
  const apart = isBlank(text.charCodeAt(offset)) || isDash(text.charCodeAt(offset));
  const start = apart ? offset + 1 : offset;
  let end = start;
  while (end - start < 6 && isLetter(text.charCodeAt(end))) end += 1;
  return text.slice(start, end);
}

function symbolBehind(text: string, offset: number): UnitReading | null {
  if (!SYMBOL_STARTS.has(symbolStart(text, offset))) return null;
  const match = matchAt(SYMBOL, text, offset);
  const symbol = match?.groups?.["symbol"] ?? "";
  if (match === null) return null;
  const end = offset + match[0].length;
  const join = match.groups?.["join"] === "-" ? "hyphen" : "space";
  const rated = RATED.get(symbol);
  if (rated !== undefined) return { ...reading(rated.unit, symbol, end), join, rate: rated.rate };
  const unit = SYMBOLS.get(symbol);
  // "3 L-39 jets": a letter before a hyphen and a number is a designation.
  if (unit === undefined || (/^[A-Z]$/.test(symbol) && /^-\d/.test(text.slice(end, end + 2)))) return null;
  if (symbol !== "kt") return { ...reading(unit, symbol, end), join };
  // "kt" is knots, kilotons of yield or thousands of tonnes: the words beside it decide.
  const next = tokenAt(text, end + 1).word;
  if (YIELD_WORDS.has(next) || text.slice(Math.max(0, offset - 40), offset).includes(BEFORE_YIELD))
    return { ...reading("kiloton-tnt", symbol, end), join };
  return next === "of" ? null : { ...reading(unit, symbol, end), join };
}

function codeBehind(text: string, offset: number): UnitReading | null {
  const unit = text.charCodeAt(isBlank(text.charCodeAt(offset)) ? offset + 1 : offset);
  // A capital, or a sign of money, none of which is ASCII here.
  if (!(unit >= 65 && unit <= 90) && unit < 128) return null;
  const code = matchAt(CODE_BEHIND, text, offset);
  const written = code?.groups?.["code"] ?? code?.groups?.["sign"] ?? "";
  const money = SIGNS.get(written);
  return code === null || money === undefined ? null : reading(money, written, offset + code[0].length);
}

/** "Mach" and "magnitude" right before the number at an index. */
export function unitBefore(words: Words, index: number): MoneySign | null {
  const unit = BEFORE.get(words.lower[index - 1] ?? "");
  const [start, end] = [words.starts[index - 1], words.ends[index - 1]];
  const gap = gapAfter(words, index - 1);
  if (unit === undefined || start === undefined || end === undefined) return null;
  return isSpace(gap) || isHyphen(gap) ? { unit, written: words.text.slice(start, end), start } : null;
}

/** The currency sign or code right before an offset. */
export function currencyBefore(text: string, offset: number): MoneySign | null {
  const last = text.charCodeAt(isBlank(text.charCodeAt(offset - 1)) ? offset - 2 : offset - 1);
  // Signs and codes end in no small letter but the s of "Rs".
  if (Number.isNaN(last) || (last >= 97 && last <= 122 && last !== 115)) return null;
  const written = SIGN_BEFORE.exec(text.slice(Math.max(0, offset - LONGEST_SIGN), offset))?.[1];
  const unit = written === undefined ? undefined : SIGNS.get(written.trim());
  return written === undefined || unit === undefined
    ? null
    : { unit, written: written.trim(), start: offset - written.length };
}

/** Where the number begins that a currency sign or code at an offset stands before; the offset itself where none stands. */
export function currencyAhead(text: string, offset: number): number {
  return offset + (matchAt(SIGN_AHEAD, text, offset)?.[0].length ?? 0);
}

function reading(unit: UnitId, written: string, end: number): UnitReading {
  const { dimension } = unitEntry(unit);
  const measures =
    dimension === "mass" || dimension === "volume" || dimension === "share" || dimension === "deadweight"
      ? "anything"
      : dimension === "duration" || dimension === "currency"
        ? "what-lasts"
        : "nothing";
  const kind = unit === "ton" || unit === "tonne" ? "ton" : "other";
  return { unit, written, end, join: "space", number: "singular", kind, measures, rate: "none" };
}
