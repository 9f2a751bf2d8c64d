import { NUMBERED_FORMATIONS } from "../lexicon/noun-phrases.ts";
import { TALLY_NOUNS, TALLY_ORDINALS } from "../lexicon/numerals.ts";
import type { Mention } from "../model/mention.ts";
import { countedAt } from "./noun-phrase.ts";
import type { Scene } from "./scene.ts";
import { spaceAfter } from "./words.ts";

const DIGITS = /^(\d{1,4})(?:st|nd|rd|th)$/;

/** An ordinal that counts how often something has happened: "the 31st raid". */
export function readTally(scene: Scene, index: number): Mention | null {
  const { words, text } = scene;
  const word = words.lower[index] ?? "";
  const value = TALLY_ORDINALS[word] ?? Number(DIGITS.exec(word)?.[1] ?? Number.NaN);
  const [start, end] = [words.starts[index], words.ends[index]];
  const first = words.starts[index + 1];
  if (
    Number.isNaN(value) ||
    start === undefined ||
    end === undefined ||
    first === undefined ||
    !spaceAfter(words, index) ||
    NUMBERED_FORMATIONS.has(words.lower[index + 1] ?? "")
  )
    return null;
  const last = countedAt(words, index + 1, "one");
  const head =
    last === null
      ? ""
      : (text
          .slice(first, last)
          .toLowerCase()
          .split(/[^a-z]+/)
          .at(-1) ?? "");
  if (last === null || !TALLY_NOUNS.has(head)) return null;
  return {
    kind: "quantity",
    quantity: {
      bound: { kind: "exact", value },
      core: { start, end },
      numberAsWritten: text.slice(start, end),
      unit: "count",
      unitAsWritten: "",
      counted: text.slice(first, last),
      rate: "none",
      role: "tally",
    },
    span: { start, end: last },
    rule: "quantity/tally",
  };
}
