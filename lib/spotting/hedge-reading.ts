import {
  HEDGE_SIGNS,
  HEDGES_BEFORE,
  HEDGES_BEHIND,
  type HedgeEffect,
  LONGEST_HEDGE,
  OVER_AS_BOUND,
  SHORT_HEDGES,
} from "../lexicon/hedges.ts";
import { anyOf, matchAt, sticky } from "./pattern.ts";
import { isSpace, type Words } from "./words.ts";

const HEDGES: ReadonlyMap<string, HedgeEffect> = new Map(Object.entries(HEDGES_BEFORE));
const LAST_WORDS: ReadonlySet<string> = new Set(
  [...HEDGES.keys()].map((hedge) => hedge.split(" ").at(-1) ?? ""),
);

const SIGNS: ReadonlyMap<string, HedgeEffect> = new Map(Object.entries(HEDGE_SIGNS));
const BEHIND = sticky(
  `${anyOf(Object.keys(HEDGES_BEHIND).map((hedge) => (/^\w/.test(hedge) ? ` ${hedge}` : hedge)))}(?!\\w| than| \\d|\\d)`,
  "i",
);
const EFFECTS_BEHIND: ReadonlyMap<string, HedgeEffect> = new Map(
  Object.entries(HEDGES_BEHIND).map(([hedge, effect]) => [hedge.trim(), effect]),
);

export interface Hedges {
  /** Where the first hedge begins; null where none stands. */
  readonly start: number | null;
  readonly effects: readonly HedgeEffect[];
}

/** The hedge right behind an offset ("or more", "-plus", "-strong") and where it ends; null where none stands. */
export function hedgeBehind(
  text: string,
  offset: number,
): { readonly effect: HedgeEffect; readonly end: number } | null {
  const unit = text.charCodeAt(offset);
  // A hyphen, a plus or a space before "or" and "plus": nothing else opens one.
  if (unit !== 0x2d && unit !== 0x2b && !(unit === 0x20 && "op".includes(text.charAt(offset + 1))))
    return null;
  const match = matchAt(BEHIND, text, offset);
  if (match === null) return null;
  const effect = EFFECTS_BEHIND.get(match[0].trim().toLowerCase()) ?? "none";
  return { effect, end: offset + match[0].length };
}

/** "226 sorties over 42 days": before a time span "over" says "during", unless the words before it count. */
export function withoutDuring(words: Words, hedges: Hedges, first: number): Hedges {
  if (hedges.effects.length !== 1 || words.lower[first] !== "over") return hedges;
  return OVER_AS_BOUND.has(words.lower[first - 1] ?? "") || first === 0
    ? hedges
    : { start: null, effects: [] };
}

/** The hedges right before a number, at most two ("up to about"), and where the first begins. */
export function hedgesBefore(words: Words, index: number, number: number): Hedges {
  const sign = SIGNS.get(words.text.charAt(number - 1));
  if (sign !== undefined) return { start: number - 1, effects: [sign] };
  const short = words.text.slice(words.ends[index - 1] ?? number, number) === ". ";
  if (short && SHORT_HEDGES.has(words.lower[index - 1] ?? ""))
    return { start: words.starts[index - 1] ?? null, effects: ["about"] };
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
