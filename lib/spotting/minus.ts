import { unitEntry } from "../lexicon/units.ts";
import type { Scene } from "./scene.ts";
import { unitBehind } from "./unit-reading.ts";
import { isSpace } from "./words.ts";

/** Where the minus of a number begins: "minus 20", "-20 °C", "(−3%)"; null where none stands. */
export function minusBefore(scene: Scene, index: number, number: number, end: number): number | null {
  const { words, text } = scene;
  const previous = words.ends[index - 1] ?? 0;
  if (words.lower[index - 1] === "minus" && isSpace(text.slice(previous, number)))
    return words.lower[index - 2] === "or" ? null : (words.starts[index - 1] ?? null);
  const sign = text.charAt(number - 1);
  if (sign !== "-" && sign !== "−" && sign !== "–") return null;
  const before = text.charAt(number - 2);
  if (before !== "" && before !== " " && before !== "(" && before !== "\n") return null;
  // A dash opens list items too: only degrees and shares fall below nothing in the news.
  const unit = unitBehind(text, end);
  const dimension = unit === null ? "count" : unitEntry(unit.unit).dimension;
  return dimension === "temperature" || dimension === "share" ? number - 1 : null;
}
