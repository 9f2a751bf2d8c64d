import { MULTIPLE_CUES, SMALL_NUMBERS, TIMES_ADVERBS } from "../lexicon/numerals.ts";
import type { Mention } from "../model/mention.ts";
import { boundOf } from "./bound.ts";
import { hedgesBefore } from "./hedge-reading.ts";
import { rateBehind } from "./rate.ts";
import type { Scene } from "./scene.ts";
import { spaceAfter, type Words } from "./words.ts";

const ADVERBS = new Map(Object.entries(TIMES_ADVERBS));
const FOLDS = new Map<string, number>([
  ...Object.entries(SMALL_NUMBERS)
    .filter(([, value]) => value > 1)
    .map(([word, value]) => [`${word}fold`, value] as const),
  ["hundredfold", 100],
  ["thousandfold", 1000],
]);

/** Words at which such a figure begins. */
export const MULTIPLE_STARTS: readonly string[] = [...ADVERBS.keys(), ...FOLDS.keys()];

/** "twice weekly" counts, "twice as many" and "tenfold" compare; "twice" alone is left to its sentence. */
export function readMultiple(scene: Scene, index: number): Mention | null {
  const { words, text } = scene;
  const word = words.lower[index] ?? "";
  const [start, end] = [words.starts[index] ?? 0, words.ends[index] ?? 0];
  const times = ADVERBS.get(word);
  const value = times ?? FOLDS.get(word);
  if (value === undefined) return null;
  const rate = times === undefined ? null : rateBehind(text, end);
  const multiple = times === undefined || (times > 1 && comparesBehind(words, index));
  if (!multiple && rate === null) return null;
  const hedges = hedgesBefore(words, index, start);
  const bound = boundOf(value, hedges.effects);
  return {
    kind: "quantity",
    quantity: {
      bound,
      core: { start, end },
      numberAsWritten: text.slice(start, end),
      unit: multiple ? "multiple" : "count",
      unitAsWritten: "",
      counted: null,
      rate: rate?.unit ?? "none",
      role: "figure",
    },
    span: { start: hedges.start ?? start, end: rate?.end ?? end },
    rule: "quantity/multiple",
  };
}

/** Whether the words behind an index compare: "as many", "more than", "the size". */
export function comparesBehind(words: Words, index: number): boolean {
  return spaceAfter(words, index) && MULTIPLE_CUES.has(words.lower[index + 1] ?? "");
}
