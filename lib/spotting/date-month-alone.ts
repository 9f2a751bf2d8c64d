import { MONTHS } from "../lexicon/calendar.ts";
import { PHRASE_STOPS } from "../lexicon/noun-phrases.ts";
import { DOUBTFUL_MONTHS, MONTH_DETERMINERS, MONTH_LEADS, NAMED_BY_MONTHS } from "../lexicon/years.ts";
import { namesWorks } from "./date-stated.ts";
import type { Scene } from "./scene.ts";
import { gapAfter, isCapital, isHyphen, spaceAfter } from "./words.ts";

/** Months that are also words or names ("May said", "March on"): alone they need a word before them that dates take. */
export function monthStandsAlone(month: string, scene: Scene, index: number): boolean {
  const { words } = scene;
  const name = month.replace(".", "").toLowerCase();
  const before = words.lower[index - 1] ?? "";
  // "31 February": a day that the month has not.
  if (/^\d{1,2}$/.test(before) && spaceAfter(words, index - 1)) return false;
  const behind = words.lower[index + 1] ?? "";
  if (/^\d/.test(behind) && namesWorks(scene, index, words.ends[index + 1] ?? 0)) return false;
  const gap = gapAfter(words, index);
  // "May-August 1950", "Jan-Mar 2025": the second month shows that the first is one.
  const isJoined =
    (isHyphen(gap) || gap === "–" || gap === ".–" || gap === ".-") && MONTHS[behind] !== undefined;
  if (isJoined) return true;
  if (name.length === 3 && name !== "may" && !month.endsWith(".")) return false;
  if (NAMED_BY_MONTHS.has(behind) && spaceAfter(words, index)) return false;
  if (!DOUBTFUL_MONTHS.has(name)) return true;
  if (MONTH_LEADS.has(before)) return true;
  if (MONTH_LEADS.has(behind) && MONTHS[words.lower[index + 2] ?? ""] !== undefined) return true;
  // "a March operation": a determiner before it, and a noun behind.
  return (
    MONTH_DETERMINERS.has(before) &&
    spaceAfter(words, index) &&
    !isCapital(words, index + 1) &&
    !PHRASE_STOPS.has(behind) &&
    /^[a-z]{3,}$/.test(behind)
  );
}
