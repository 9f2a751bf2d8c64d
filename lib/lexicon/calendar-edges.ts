/** What is left of a period: its first or last third, its middle, its first day, a moment nobody can name, the whole of it. */
export type Edge = "early" | "mid" | "late" | "start" | "turn" | "rest";

/** Nouns before "of" that narrow the period behind them: "the end of December". */
export const EDGE_NOUNS: Readonly<Record<string, Edge>> = {
  end: "late",
  close: "late",
  start: "start",
  beginning: "start",
  opening: "start",
  outset: "start",
  middle: "mid",
  turn: "turn",
  rest: "rest",
  remainder: "rest",
};

/** Adjectives that stand right before a period, or hyphenated to it: "early 2025", "mid-August". */
export const EDGE_ADJECTIVES: Readonly<Record<string, Edge>> = {
  "very early": "early",
  "very late": "late",
  early: "early",
  late: "late",
  mid: "mid",
};

/** "the second half of": which one. */
export const HALVES: Readonly<Record<string, 0 | 1>> = { first: 0, second: 1, latter: 1, other: 1 };

/** "the last week of August": which week; 0 is the last. */
export const WEEKS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  opening: 1,
  last: 0,
  final: 0,
  closing: 0,
};
/** Parts of a day before "of": "the night of 12 to 13 January". */
export const PARTS_BEFORE_A_DAY = [
  "morning",
  "afternoon",
  "evening",
  "night",
  "early hours",
  "late hours",
  "small hours",
  "dawn",
] as const;
/** Words that may stand before "days of". */
export const SOME = [
  "seven",
  "eight",
  "nine",
  "two",
  "three",
  "four",
  "five",
  "six",
  "few",
  "several",
  "couple of",
  "ten",
] as const;

/** Words between "week" and the day that tells which one: it holds the day, ends with it, begins with it. */
export const WEEK_OF: Readonly<Record<string, "of" | "ending" | "beginning">> = {
  of: "of",
  ending: "ending",
  ended: "ending",
  beginning: "beginning",
  starting: "beginning",
  commencing: "beginning",
};
