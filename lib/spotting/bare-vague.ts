import type { Mention } from "../model/mention.ts";
import type { Quantity } from "../model/quantity.ts";
import { countedAt } from "./noun-phrase.ts";
import { readNumber } from "./number-core.ts";
import type { Scene } from "./scene.ts";
import { isSpace } from "./words.ts";

/** "several missiles" has no number: the value is vague without ends, and only a counted thing makes it a figure. */
export function bareVague(scene: Scene, index: number): Mention | null {
  const { words, text } = scene;
  const [start, end] = [words.starts[index] ?? 0, words.ends[index] ?? 0];
  if (readNumber(text, start) !== null) return null;
  const first = index + 1;
  const counted = isSpace(text.slice(end, words.starts[first] ?? end))
    ? countedAt(words, first, "many")
    : null;
  if (counted === null) return null;
  const word = text.slice(start, end);
  const quantity: Quantity = {
    bound: { kind: "vague", word: word.toLowerCase(), low: null, high: null },
    core: { start, end },
    numberAsWritten: word,
    unit: "count",
    unitAsWritten: "",
    counted: text.slice(words.starts[first] ?? end, counted),
    rate: "none",
    role: "figure",
  };
  return { kind: "quantity", quantity, span: { start, end: counted }, rule: "quantity/vague" };
}
