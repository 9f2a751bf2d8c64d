import { MONTHS } from "../lexicon/calendar.ts";
import { DESIGNATION_FAMILIES, type DesignationFamily } from "../lexicon/designation-families.ts";
import { NATION_WORDS } from "../lexicon/nations.ts";
import { OTHER_SERIES } from "../lexicon/weapon-classes.ts";
import { matchAt, sticky } from "./pattern.ts";
import { hyphenAfter, isDigitUnit, spaceAfter, type Words } from "./words.ts";

/** Letters and digits that look like a designation, and what they need beside them. */
export interface Shape {
  readonly end: number;
  /** "series" is of no known family. */
  readonly use: DesignationFamily["use"] | "series";
}

/** Hyphens of any kind join letters and digits: the tables write the plain one. */
const withHyphens = (pattern: string) =>
  pattern.replace(/(?<=[A-Za-z)])-(?=\??(?:\\d|\(\?:))/g, "[-\\u2010\\u2011]");
const patternsOf = (use: DesignationFamily["use"]) =>
  DESIGNATION_FAMILIES.filter((family) => family.use === use).map((family) => withHyphens(family.pattern));
const DESIGNATION = sticky(
  `(?:(?<free>${patternsOf("free").join("|")})|(?<noun>${patternsOf("noun").join("|")})|(?<doubtful>${patternsOf("context").join("|")}))s?(?![\\w]|-(?:\\d|class))`,
);
/** Letters and digits of no known family: a few letters, or a longer name with a hyphen. A letter and one digit are too little. */
const SERIES = sticky(
  "(?![A-Z]\\d[a-z]?(?!\\w))(?:(?<letters>[A-Z][A-Za-z]{0,3})-?\\d{1,4}[A-Z]{0,3}\\d?(?:[A-Z]\\d)?|(?<name>[A-Z][a-z]{4,11})[-\\u2011]\\d{1,3}[A-Z]?)s?(?![\\w-])",
);
const SLASHED = sticky(`/(?:(?:[A-Z][a-z]+-)?\\d{1,3}[A-Z]?|[A-Z])(?!\\w)`);
/** First words of families that write a space before the number. */
const SPACED: ReadonlySet<string> = new Set(DESIGNATION_FAMILIES.flatMap(({ starts }) => starts ?? []));

/** The designation that begins at a word; null where none does. */
export function shapeAt(words: Words, index: number): Shape | null {
  if (!couldBeDesignation(words, index)) return null;
  const start = words.starts[index] ?? 0;
  const match = matchAt(DESIGNATION, words.text, start);
  if (match === null) return seriesAt(words, index);
  const { free, noun } = match.groups ?? {};
  const use = free === undefined ? (noun === undefined ? "context" : "noun") : "free";
  return { end: start + match[0].length, use };
}

/** Where a second number of the same designation ends: "Shahed-136[/131]". */
export function slashed(text: string, end: number): number {
  const match = matchAt(SLASHED, text, end);
  return match === null ? end : end + match[0].length;
}

/** Whether a designation may begin here at all: digits in the word, a hyphen or stroke behind it, or a known first word. */
function couldBeDesignation(words: Words, index: number): boolean {
  const start = words.starts[index] ?? 0;
  const end = words.ends[index] ?? 0;
  const { text } = words;
  if (isDigitUnit(text.charCodeAt(start)))
    return end - start > 2 && /^[1-9]\d?[a-z]\d/.test(words.lower[index] ?? "");
  const unit = text.charCodeAt(start);
  if (unit < 65 || unit > 90) return false;
  for (let at = start + 1; at < end && at < start + 6; at += 1)
    if (isDigitUnit(text.charCodeAt(at))) return true;
  const sign = text.charCodeAt(end);
  if (sign === 0x2f || hyphenAfter(words, index)) return true;
  return SPACED.has(words.lower[index] ?? "") && (spaceAfter(words, index) || sign === 0x2e);
}

function seriesAt(words: Words, index: number): Shape | null {
  const start = words.starts[index] ?? 0;
  const match = matchAt(SERIES, words.text, start);
  const letters = (match?.groups?.["letters"] ?? match?.groups?.["name"] ?? "").toLowerCase();
  const isOther = OTHER_SERIES.has(letters) || MONTHS[letters] !== undefined || NATION_WORDS.has(letters);
  return match === null || isOther ? null : { end: start + match[0].length, use: "series" };
}
