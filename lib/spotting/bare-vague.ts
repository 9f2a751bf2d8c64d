import { VAGUE_COLLECTIVES } from "../lexicon/numerals.ts";
import type { Mention } from "../model/mention.ts";
import type { Bound } from "../model/quantity.ts";
import type { Span } from "../model/span.ts";
import { countedAt } from "./noun-phrase.ts";
import { readNumber } from "./number-core.ts";
import type { Scene } from "./scene.ts";
import { spaceAfter } from "./words.ts";

const COLLECTIVES = new Map(Object.entries(VAGUE_COLLECTIVES));

/** "several missiles" has no number: the value is vague without ends, and only a counted thing makes it a figure. */
export function bareVague(scene: Scene, index: number): Mention | null {
  const { words, text } = scene;
  const [start, end] = [words.starts[index] ?? 0, words.ends[index] ?? 0];
  if (readNumber(text, start) !== null || !spaceAfter(words, index)) return null;
  return vagueMention(scene, { start, end }, index + 1, [null, null]);
}

/** "a couple of ships", "a handful of men": from the article at an index. */
export function vagueCollective(scene: Scene, index: number): Mention | null {
  const { words } = scene;
  const ends = COLLECTIVES.get(words.lower[index + 1] ?? "");
  if (ends === undefined || words.lower[index + 2] !== "of" || !spaceAfter(words, index)) return null;
  if (!spaceAfter(words, index + 1) || !spaceAfter(words, index + 2)) return null;
  const core = { start: words.starts[index] ?? 0, end: words.ends[index + 1] ?? 0 };
  return vagueMention(scene, core, index + 3, ends);
}

function vagueMention(
  { words, text }: Scene,
  core: Span,
  first: number,
  [low, high]: readonly [number | null, number | null],
): Mention | null {
  const counted = countedAt(words, first, "many");
  if (counted === null) return null;
  const word = text.slice(core.start, core.end);
  const bound: Bound =
    low !== null && low === high
      ? { kind: "exact", value: low }
      : { kind: "vague", word: word.toLowerCase(), low, high };
  return {
    kind: "quantity",
    quantity: {
      bound,
      core,
      numberAsWritten: word,
      unit: "count",
      unitAsWritten: "",
      counted: text.slice(words.starts[first] ?? core.end, counted),
      rate: "none",
      role: "figure",
    },
    span: { start: core.start, end: counted },
    rule: `quantity/${bound.kind}`,
  };
}
