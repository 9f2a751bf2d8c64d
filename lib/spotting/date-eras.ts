import { MONTHS } from "../lexicon/calendar.ts";
import { CENTURY_ORDINALS, DECADE_WORDS, ERA_LEADS, ERAS_AFTER, ERAS_BEFORE } from "../lexicon/eras.ts";
import { SEASONS } from "../lexicon/seasons.ts";
import { EDGE_STARTS } from "./date-edges.ts";
import { type PointReading, type PointRule, placedText } from "./date-rule.ts";
import { inCapitals, MONTH } from "./date-words.ts";
import type { Resolution } from "./moment.ts";
import { anyOf, DASH, SP, sticky } from "./pattern.ts";
import type { Scene } from "./scene.ts";

const BEFORE = `${SP}?${anyOf(ERAS_BEFORE)}(?!\\w)`;
const AFTER = `${SP}?${anyOf(ERAS_AFTER)}(?!\\w)`;
const SEASON = anyOf([...Object.keys(SEASONS), ...inCapitals(Object.keys(SEASONS))]);
const ORDINAL = anyOf(inCapitals(Object.keys(CENTURY_ORDINALS)).concat(Object.keys(CENTURY_ORDINALS)));
const ERA_MARKS: ReadonlySet<string> = new Set(["bc", "bce", "b", "ad", "ce", "d"]);
const CENTURY: ReadonlySet<string> = new Set(["century", "centuries"]);
const DECADE_SET: ReadonlySet<string> = new Set([
  ...Object.keys(DECADE_WORDS),
  "40s",
  "50s",
  "60s",
  "70s",
  "80s",
  "90s",
]);
const ANOTHER: Resolution = { needs: "another-calendar" };
const another: PointReading = { kind: "placed", resolution: ANOTHER };

/** Centuries, decades in words, and years with the mark of an era. */
export const ERA_POINTS: readonly PointRule[] = [
  {
    name: "date/century",
    needs: CENTURY,
    starts: ["the", "#", ...Object.keys(CENTURY_ORDINALS).filter((word) => !word.includes("-")), "twenty"],
    pattern: sticky(
      `(?:[Tt]he${SP})?(?:(?<number>[12]?\\d)(?:st|nd|rd|th)|(?<ordinal>${ORDINAL}))(?:${SP}|-)[Cc]entury(?!\\w)(?<before>${BEFORE})?(?:${AFTER})?`,
    ),
    read: ({ number, ordinal = "", before }) => {
      const century = number === undefined ? CENTURY_ORDINALS[ordinal.toLowerCase()] : Number(number);
      if (century === undefined || century < 1 || century > 21) return null;
      return before === undefined ? placedText(`${String(century - 1).padStart(2, "0")}XX`) : another;
    },
  },
  {
    name: "date/decade-word",
    needs: DECADE_SET,
    starts: ["the", ...Object.keys(DECADE_WORDS)],
    pattern: sticky(
      `(?:(?<the>[Tt]he)${SP})?(?:(?<word>${anyOf(Object.keys(DECADE_WORDS))})(?!\\w)|['’](?<short>[4-9])0s\\b)`,
    ),
    read: ({ the, word, short }, scene, index) => {
      // "in his late sixties" is an age: only the article makes it a decade.
      if (the === undefined && !isEdgeOfThe(scene, index)) return null;
      if (short !== undefined) return placedText(`19${short}X`);
      const edtf = DECADE_WORDS[word ?? ""];
      if (edtf === undefined) return null;
      return edtf === null ? { kind: "placed", resolution: { needs: "a-single-reading" } } : placedText(edtf);
    },
  },
  {
    name: "date/before-era",
    needs: ERA_MARKS,
    starts: ["#", "the", ...Object.keys(MONTHS), ...Object.keys(SEASONS)],
    pattern: sticky(
      `(?:[Tt]he${SP})?(?:(?:${MONTH}|${SEASON})${SP}(?:of${SP})?)?(?:\\d{1,5}(?:${SP}?${DASH}${SP}?|${SP}(?:to|and|or)${SP}))?\\d{1,5}s?${BEFORE}`,
    ),
    read: () => another,
  },
  {
    name: "date/era",
    needs: ERA_MARKS,
    starts: ["#"],
    pattern: sticky(`(?<year>\\d{1,4})${AFTER}`),
    read: ({ year = "" }, scene, index) =>
      ERA_LEADS.has(scene.words.lower[index - 1] ?? "") && Number(year) > 0
        ? placedText(year.padStart(4, "0"))
        : null,
  },
  {
    name: "date/era-first",
    needs: ERA_MARKS,
    starts: ["ad", "a"],
    pattern: sticky(`(?:AD|A\\.D\\.)${SP}(?<year>\\d{1,4})(?![\\w,.-]\\w|\\w)`),
    read: ({ year = "" }, scene, index) =>
      ERA_LEADS.has(scene.words.lower[index - 1] ?? "") && Number(year) > 0
        ? placedText(year.padStart(4, "0"))
        : null,
  },
];

/** "the late sixties": the article stands before the edge. */
function isEdgeOfThe({ words }: Scene, index: number): boolean {
  return EDGE_STARTS.has(words.lower[index - 1] ?? "") && words.lower[index - 2] === "the";
}
