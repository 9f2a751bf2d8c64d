import { MONTHS } from "../lexicon/calendar.ts";
import type { Scene } from "./scene.ts";
import { spaceAfter } from "./words.ts";

/** Months that are also words or names ("May said", "March on"): alone they need a word before them that dates take. */
export function monthStandsAlone(month: string, scene: Scene, index: number): boolean {
  const name = month.replace(".", "").toLowerCase();
  if (name.length === 3 && name !== "may" && !month.endsWith(".")) return false;
  const before = scene.words.lower[index - 1] ?? "";
  // "31 February": a day that the month has not.
  if (/^\d{1,2}$/.test(before) && spaceAfter(scene.words, index - 1)) return false;
  const behind = scene.words.lower[index + 1] ?? "";
  if (["may", "march", "mar", "august"].includes(name))
    return (
      LEADING.has(before) || (LEADING.has(behind) && MONTHS[scene.words.lower[index + 2] ?? ""] !== undefined)
    );
  return !NAMED_AFTER.has(behind);
}

const LEADING = new Set([
  "in",
  "since",
  "until",
  "till",
  "by",
  "last",
  "this",
  "next",
  "early",
  "late",
  "mid",
  "of",
  "from",
  "to",
  "after",
  "before",
  "between",
  "through",
  "during",
  "and",
  "both",
  "or",
  "for",
  "every",
  "than",
]);
/** "October Revolution", "September Dossier": names, not dates. */
const NAMED_AFTER = new Set(["revolution", "dossier", "surprise"]);
