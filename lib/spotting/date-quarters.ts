import { FISCAL_CODES, OTHER_YEARS, QUARTER_ORDINALS } from "../lexicon/fiscal.ts";
import { partsOf } from "../model/day.ts";
import { type PointReading, type PointRule, placedText } from "./date-rule.ts";
import { fromToday, NO_TODAY } from "./date-shift.ts";
import { shortYear, yearOf } from "./date-stated.ts";
import { tenseAt } from "./date-tense.ts";
import { inCapitals, OF_YEAR, YEAR } from "./date-words.ts";
import { exact, tellsHistory } from "./date-years.ts";
import type { Resolution } from "./moment.ts";
import { anyOf, DASH, SP, sticky } from "./pattern.ts";
import type { Scene } from "./scene.ts";

const placed = (resolution: Resolution): PointReading => ({ kind: "placed", resolution });
const IN_YEAR = `${SP}(?:of${SP}|in${SP})?(?:(?<year>${YEAR})(?!\\d)|(?<running>the${SP}year)(?!\\w))|${OF_YEAR}`;
const OTHER = anyOf(OTHER_YEARS);
const years = (first: string, last: string) =>
  `(?:(?<${first}>[12]\\d{3})(?:(?:${DASH}|/)(?<${last}>\\d{2,4}))?|['’]?(?<${first}Short>\\d\\d))(?![\\d\\w])`;
const CODE = anyOf([...FISCAL_CODES, ...inCapitals(FISCAL_CODES)]);
const WORDS: ReadonlySet<string> = new Set(OTHER_YEARS);
/** "FY23", "FY2023": one word each, so each is a word to begin with. */
const GLUED = Array.from({ length: 60 }, (_, at) => `fy${1980 + at}`).flatMap((word) => [
  word,
  `fy${word.slice(4)}`,
]);
const firstOf = (words: string) => (words.split(" ")[0] ?? "").toLowerCase();

const QUARTER_WORDS: ReadonlySet<string> = new Set(["quarter", "q1", "q2", "q3", "q4"]);
const FISCAL_WORDS: ReadonlySet<string> = new Set([...FISCAL_CODES.map(firstOf), ...GLUED]);

/** Quarters and halves of a year by their numbers, and years that are not the calendar's. */
export const QUARTER_POINTS: readonly PointRule[] = [
  {
    name: "date/quarter",
    needs: QUARTER_WORDS,
    starts: [
      "the",
      ...Object.keys(QUARTER_ORDINALS).filter((word) => /^[a-z]/.test(word)),
      "q1",
      "q2",
      "q3",
      "q4",
    ],
    pattern: sticky(
      `(?:(?:[Tt]he${SP})?(?<ordinal>${anyOf(Object.keys(QUARTER_ORDINALS))})${SP}quarter|Q(?<number>[1-4]))(?!\\w|-(?!Q))(?:${IN_YEAR}|(?=(?:${SP}?${DASH}${SP}?|${SP}(?:and|to|through)${SP})Q[1-4]${SP}(?<yearAhead>${YEAR})(?!\\d))|)`,
    ),
    read: (groups, scene, index) => {
      const { ordinal = "", number, running } = groups;
      const quarter = number === undefined ? QUARTER_ORDINALS[ordinal] : Number(number);
      if (quarter === undefined) return null;
      const year = yearOf(groups, scene);
      if (year !== null) return placedText(`${year}-${32 + quarter}`);
      // "the last quarter" of no year is the one before this.
      if (ordinal === "last") return null;
      // Matches have quarters too: without the article none of them is one of a year.
      if (number === undefined && scene.words.lower[index] !== "the") return null;
      return placed(quarterByTense(scene, index, quarter, running === undefined ? "any-year" : "this-year"));
    },
  },
  {
    name: "date/quarter-behind",
    needs: new Set(["q1", "q2", "q3", "q4", "h1", "h2"]),
    starts: ["#4"],
    pattern: sticky(`(?<year>${YEAR})(?:${SP}|-)(?<code>[QH][1-4])(?![\\w-])`),
    read: ({ year = "", code = "" }) => coded(code, year),
  },
  {
    name: "date/half",
    starts: ["h1", "h2"],
    pattern: sticky(`(?<code>H[12])(?:${SP}|-)(?:of${SP})?(?<year>${YEAR})(?!\\d)`),
    read: ({ code = "", year = "" }) => coded(code, year),
  },
  {
    name: "date/fiscal-code",
    needs: FISCAL_WORDS,
    starts: ["the", ...FISCAL_CODES.map(firstOf), ...GLUED],
    pattern: sticky(
      `(?:[Tt]he${SP})?(?:${CODE}${SP}?|FY)${years("low", "end")}(?:${SP}?${DASH}${SP}?(?:FY${SP}?)?${years("high", "last")})?`,
    ),
    read: fiscal,
  },
  {
    name: "date/fiscal-year",
    needs: WORDS,
    starts: ["#", "the", "this", "last", "next"],
    pattern: sticky(
      `(?:(?:[Tt]he${SP})?(?:${years("low", "end")}|current|previous|last|next|coming|following)|[Tt]his|[Ll]ast|[Nn]ext)${SP}${OTHER}${SP}year(?![\\w-])`,
    ),
    read: fiscal,
  },
];

/** A fiscal year is named by a year of the calendar and lies about it: whose year it is tells when it ends. */
function fiscal(groups: Readonly<Record<string, string | undefined>>, scene: Scene): PointReading {
  const { low, lowShort, end, high, highShort, last } = groups;
  const from = low ?? shortYear(lowShort, scene.publishedOn)?.toString();
  if (from === undefined) return placed({ needs: "another-calendar" });
  const until = last ?? high ?? end ?? shortYear(highShort, scene.publishedOn)?.toString() ?? from;
  const to = until.length === 4 ? until : from.slice(0, 2) + until.slice(-2);
  return to < from
    ? placed({ needs: "another-calendar" })
    : placed({ moment: { ...exact(from, to, { kind: "text" }), precision: "approximate" } });
}

function coded(code: string, year: string): PointReading | null {
  const number = Number(code.slice(1));
  if (code.startsWith("Q")) return placedText(`${year}-${32 + number}`);
  if (number > 2) return null;
  const [low, high] = number === 1 ? ["01", "06"] : ["07", "12"];
  return placed({ moment: exact(`${year}-${low}`, `${year}-${high}`, { kind: "text" }) });
}

/** A quarter without a year: the next one where the sentence looks ahead, the latest where it looks back. */
function quarterByTense(
  scene: Scene,
  index: number,
  quarter: number,
  scope: "any-year" | "this-year",
): Resolution {
  const day = scene.publishedOn;
  if (day === null) return NO_TODAY;
  const tense = tenseAt(scene, index);
  if ((tense === "open" && scope === "any-year") || tellsHistory(scene)) return { needs: "year" };
  const { year, month } = partsOf(day);
  const now = Math.floor((month - 1) / 3) + 1;
  const at =
    scope === "this-year"
      ? year
      : tense === "future"
        ? quarter < now
          ? year + 1
          : year
        : quarter > now
          ? year - 1
          : year;
  const text = `${at}-${32 + quarter}`;
  return { moment: exact(text, text, fromToday(day)) };
}
