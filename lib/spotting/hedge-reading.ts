import { HEDGES_BEFORE, type HedgeEffect, LONGEST_HEDGE } from "../lexicon/hedges.ts";
import { isSpace, type Words } from "./words.ts";

const HEDGES: ReadonlyMap<string, HedgeEffect> = new Map(Object.entries(HEDGES_BEFORE));
const LAST_WORDS: ReadonlySet<string> = new Set(
  [...HEDGES.keys()].map((hedge) => hedge.split(" ").at(-1) ?? ""),
);

/** The hedges right before a number, at most two ("up to about"), and where the first begins. */
export function hedgesBefore(
  words: Words,
  index: number,
  number: number,
): { readonly start: number | null; readonly effects: readonly HedgeEffect[] } {
  const effects: HedgeEffect[] = [];
  let start: number | null = null;
  let end = index - 1;
  let edge = number;
  // "over the 200", "some of the": an article is no hedge, but may stand behind one.
  for (let count = 0; count < 2; count += 1) {
    const found = isSpace(words.text.slice(words.ends[end] ?? edge, edge)) ? hedgeEndingAt(words, end) : null;
    if (found === null) break;
    effects.unshift(found.effect);
    start = words.starts[found.first] ?? start;
    edge = start ?? edge;
    end = found.first - 1;
  }
  return { start, effects };
}

function hedgeEndingAt(
  words: Words,
  last: number,
): { readonly first: number; readonly effect: HedgeEffect } | null {
  if (!LAST_WORDS.has(words.lower[last] ?? "")) return null;
  let longest: { readonly first: number; readonly effect: HedgeEffect } | null = null;
  let phrase = "";
  for (let first = last; first > last - LONGEST_HEDGE && first >= 0; first -= 1) {
    if (first < last && !isSpace(words.text.slice(words.ends[first], words.starts[first + 1]))) break;
    phrase = first === last ? (words.lower[first] ?? "") : `${words.lower[first] ?? ""} ${phrase}`;
    const effect = HEDGES.get(phrase);
    if (effect !== undefined) longest = { first, effect };
  }
  return longest;
}
