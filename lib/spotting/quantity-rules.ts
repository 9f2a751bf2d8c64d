import { BARE_VAGUE, SCALES, VAGUE_COLLECTIVES, VAGUE_COUNTS } from "../lexicon/numerals.ts";
import type { Mention } from "../model/mention.ts";
import { bareVague, vagueCollective } from "./bare-vague.ts";
import { figureMention } from "./figure-mention.ts";
import { figureAt } from "./figure-reading.ts";
import { MULTIPLE_STARTS, readMultiple } from "./multiples.ts";
import { NUMBER_WORDS } from "./number-core.ts";
import type { Scene } from "./scene.ts";

const MULTIPLES: ReadonlySet<string> = new Set(MULTIPLE_STARTS);
/** What may follow "a" and "an" in a number: no other article is looked at. */
const BEHIND_ARTICLE: ReadonlySet<string> = new Set([
  ...Object.keys(SCALES),
  ...Object.keys(VAGUE_COUNTS),
  ..."dozen half third quarter fourth fifth sixth seventh eighth ninth tenth".split(" "),
]);
const COLLECTIVES: ReadonlySet<string> = new Set(Object.keys(VAGUE_COLLECTIVES));

/** Words at which a figure may begin; digits are a shape. */
export const QUANTITY_STARTS: readonly string[] = [...NUMBER_WORDS, ...BARE_VAGUE, ...MULTIPLE_STARTS];

/** The figure whose number begins at a word: hedges, number or range, unit, counted noun, rate. Null where none is one. */
export function readQuantity(scene: Scene, index: number): Mention | null {
  const { words } = scene;
  const start = words.starts[index];
  const word = words.lower[index] ?? "";
  if (start === undefined) return null;
  if (word === "a" || word === "an") {
    const next = words.lower[index + 1] ?? "";
    const figure = BEHIND_ARTICLE.has(next) ? numeric(scene, index, start) : null;
    return figure ?? (COLLECTIVES.has(next) ? vagueCollective(scene, index) : null);
  }
  if (MULTIPLES.has(word)) return readMultiple(scene, index);
  return (BARE_VAGUE.has(word) ? bareVague(scene, index) : null) ?? numeric(scene, index, start);
}

function numeric(scene: Scene, index: number, start: number): Mention | null {
  const figure = figureAt(scene, index, start);
  return figure === null ? null : figureMention(scene, figure);
}
