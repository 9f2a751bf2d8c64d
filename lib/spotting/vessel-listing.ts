import { gapAfter, isSpace, type Words } from "./words.ts";

/** Longest bracket behind a name in a list: "(DDG 58)", "(IMO 9179842, formerly Maria)". */
const LONGEST_BRACKET = 42;
const OPENS_BRACKET = /^["”’']? \(/;
const COMMA = /^["”’']?, ["“‘']?$/;
const SPACE = /^["”’']?,? ["“‘']?$/;

/** The first word of the name that follows another in a list, behind "and", "or" or a comma; null where the list ends there. */
export function listedNext(words: Words, last: number): number | null {
  const end = words.ends[last] ?? 0;
  let at = last + 1;
  let from = end;
  if (OPENS_BRACKET.test(words.text.slice(end, end + 3))) {
    const close = words.text.indexOf(")", end);
    if (close < 0 || close > end + LONGEST_BRACKET) return null;
    while ((words.starts[at] ?? Number.MAX_SAFE_INTEGER) < close) at += 1;
    from = close + 1;
  }
  const link = words.text.slice(from, words.starts[at] ?? from);
  const word = words.lower[at] ?? "";
  let first = -1;
  if (SPACE.test(link) && (word === "and" || word === "or")) first = at + 1;
  else if (COMMA.test(link)) first = words.lower[at] === "and" ? at + 1 : at;
  if (first < 0) return null;
  return words.lower[first] === "the" && isSpace(gapAfter(words, first)) ? first + 1 : first;
}
