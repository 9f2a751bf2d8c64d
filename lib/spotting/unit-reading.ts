import { UNIT_IDS, unitEntry } from "../lexicon/units.ts";
import type { UnitId } from "../model/unit.ts";
import { anyOf, matchAt, SP, sticky } from "./pattern.ts";

/** A unit behind a number. */
export interface UnitReading {
  readonly unit: UnitId;
  readonly written: string;
  readonly end: number;
  /** "24-hour period": a hyphen makes number and unit a modifier of what follows. */
  readonly join: "hyphen" | "space";
  readonly kind: "ton" | "other";
  /** Whether "of" behind it names what is measured: "barrels of oil", "75% of ships". */
  readonly measures: boolean;
}

export interface MoneySign {
  readonly unit: UnitId;
  readonly written: string;
  readonly start: number;
}

const NAMES = new Map<string, UnitId>();
const SYMBOLS = new Map<string, UnitId>();
const SIGNS = new Map<string, UnitId>();
for (const id of UNIT_IDS) {
  const entry = unitEntry(id);
  for (const name of entry.names) if (!NAMES.has(name)) NAMES.set(name, id);
  for (const symbol of entry.symbols) {
    const target = entry.dimension === "currency" ? SIGNS : SYMBOLS;
    if (!target.has(symbol)) target.set(symbol, id);
  }
}

/** A quick look before the long alternation of names. */
const FIRST_WORD = sticky(`[ \\u00a0\\u2009\\u202f\\u2010\\u2011-]{1,2}([A-Za-z]{1,24})`);
const NAME_STARTS: ReadonlySet<string> = new Set(
  [...NAMES.keys()].map((name) => name.split(/[^a-z]/)[0] ?? ""),
);
const NAME = sticky(`(?<join>${SP}|[-\\u2010\\u2011]${SP}?)(?<name>${anyOf(NAMES.keys())})(?![\\w])`, "i");
const SYMBOL = sticky(`(?<join>${SP}|-)?(?<symbol>${anyOf(SYMBOLS.keys())})(?![\\w²³])`);
const CODE_BEHIND = sticky(
  `${SP}(?<code>${anyOf([...SIGNS.keys()].filter((sign) => /^[A-Z]{3}$/.test(sign)))})(?!\\w)|(?<sign>[€£₽₴])`,
);
const SIGN_BEFORE = new RegExp(`(?:^|[^\\w])(${anyOf(SIGNS.keys())}[ \\u00a0\\u2009\\u202f]?)$`);
const LONGEST_SIGN = 6;
/** Ordinals, verbs and games that are spelled like a unit. */
const NOT_UNITS = /^(?:second|won|mach)$/i;

/** "3.2 trillion won": behind such a number the word is money. */
const LARGE_BEFORE = /(?:hundred|thousand|illion|,\d{3}|0{3})$/i;

/** The unit that stands behind an offset, by name, symbol or currency code; null where none does. */
export function unitBehind(text: string, offset: number): UnitReading | null {
  const first = matchAt(FIRST_WORD, text, offset)?.[1]?.toLowerCase() ?? "";
  const name = NAME_STARTS.has(first) ? matchAt(NAME, text, offset) : null;
  const word = name?.groups?.["name"] ?? "";
  const byName = NAMES.get(word.toLowerCase().replace(/[\u00a0\u2009\u202f]/g, " "));
  const join = name?.groups?.["join"] ?? "";
  if (
    name !== null &&
    byName !== undefined &&
    !(
      NOT_UNITS.test(word) &&
      /^\s/.test(join) &&
      !LARGE_BEFORE.test(text.slice(Math.max(0, offset - 8), offset))
    )
  ) {
    return reading(byName, word, offset + name[0].length, /^\s/.test(join) ? "space" : "hyphen");
  }
  const symbol = matchAt(SYMBOL, text, offset);
  const sign = symbol?.groups?.["symbol"] ?? "";
  const bySymbol = SYMBOLS.get(sign);
  if (symbol !== null && bySymbol !== undefined) {
    return reading(
      bySymbol,
      sign,
      offset + symbol[0].length,
      symbol.groups?.["join"] === "-" ? "hyphen" : "space",
    );
  }
  const code = matchAt(CODE_BEHIND, text, offset);
  const written = code?.groups?.["code"] ?? code?.groups?.["sign"] ?? "";
  const byCode = SIGNS.get(written);
  return code === null || byCode === undefined
    ? null
    : reading(byCode, written, offset + code[0].length, "space");
}

/** The currency sign or code right before an offset. */
export function currencyBefore(text: string, offset: number): MoneySign | null {
  const written = SIGN_BEFORE.exec(text.slice(Math.max(0, offset - LONGEST_SIGN), offset))?.[1];
  const unit = written === undefined ? undefined : SIGNS.get(written.trim());
  return written === undefined || unit === undefined
    ? null
    : { unit, written: written.trim(), start: offset - written.length };
}

function reading(unit: UnitId, written: string, end: number, join: UnitReading["join"]): UnitReading {
  const { dimension } = unitEntry(unit);
  const measures =
    dimension === "mass" || dimension === "volume" || dimension === "share" || dimension === "deadweight";
  return { unit, written, end, join, kind: unit === "ton" || unit === "tonne" ? "ton" : "other", measures };
}
