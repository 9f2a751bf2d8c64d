import { unitEntry } from "../lexicon/units.ts";
import type { Scene } from "./scene.ts";
import { unitBehind } from "./unit-reading.ts";
import { isSpace } from "./words.ts";

/** The sign of a number, and where it begins. */
export interface Sign {
  readonly sign: "plus" | "minus";
  readonly start: number;
}

/** The sign before a number: "minus 20", "-20 °C", "(−3%)", "(+1,950)"; null where none stands. */
export function signBefore(scene: Scene, index: number, number: number, end: number): Sign | null {
  const start = minusBefore(scene, index, number, end);
  if (start !== null) return { sign: "minus", start };
  const { text } = scene;
  return text.charAt(number - 1) === "+" && opens(text.charAt(number - 2))
    ? { sign: "plus", start: number - 1 }
    : null;
}

/** Whether a sign may begin a figure behind this. */
function opens(before: string): boolean {
  return before === "" || before === " " || before === "(" || before === "\n";
}

function minusBefore(scene: Scene, index: number, number: number, end: number): number | null {
  const { words, text } = scene;
  const previous = words.ends[index - 1] ?? 0;
  if (words.lower[index - 1] === "minus" && isSpace(text.slice(previous, number)))
    return words.lower[index - 2] === "or" ? null : (words.starts[index - 1] ?? null);
  const sign = text.charAt(number - 1);
  if (sign !== "-" && sign !== "−" && sign !== "–") return null;
  if (!opens(text.charAt(number - 2))) return null;
  // A dash opens list items too: only degrees and shares fall below nothing in the news.
  const unit = unitBehind(text, end);
  const dimension = unit === null ? "count" : unitEntry(unit.unit).dimension;
  return dimension === "temperature" || dimension === "share" ? number - 1 : null;
}
