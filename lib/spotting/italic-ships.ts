import { PRESS_TAILS } from "../lexicon/ship-words.ts";
import type { Mention } from "../model/mention.ts";
import type { Span } from "../model/span.ts";
import type { Scene } from "./scene.ts";
import { nameEnd, shipsNear } from "./ship-name.ts";
import { hasNation, vessel } from "./vessel-mention.ts";
import { speaks } from "./vessel-rules.ts";
import { wordAt } from "./words.ts";

/** Names that the page sets in italics, as style guides ask for ships, in sentences that surely speak of one. */
export function italicShips(scene: Scene, italics: readonly Span[]): readonly Mention[] {
  const { stretch, words } = scene;
  const found: Mention[] = [];
  for (let at = firstFrom(italics, stretch.start); at < italics.length; at += 1) {
    const { start, end } = italics[at] ?? stretch;
    if (end > stretch.end) break;
    const first = wordAt(words, start);
    const last = wordAt(words, end) - 1;
    if (words.starts[first] === start && isItalicShip(scene, first, last))
      found.push(
        vessel(scene, start, first, last, { prefix: null, cue: "trigger", kind: null, evidence: null }),
      );
  }
  return found;
}

/** Index of the first stretch that begins at or behind an offset. Halving keeps a page full of italics linear. */
function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Newspapers and words that are only stressed stand in italics too. */
function isItalicShip(scene: Scene, first: number, last: number): boolean {
  const { words } = scene;
  if (nameEnd(words, first) !== last || hasNation(words, first, last) || speaks(words, last + 1))
    return false;
  if (PRESS_TAILS.has(words.lower[last] ?? "")) return false;
  const stressed = first === last && words.lower[first - 1] !== "the";
  return !stressed && shipsNear(scene, first, last, "surely");
}
