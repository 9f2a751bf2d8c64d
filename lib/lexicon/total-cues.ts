/** Words that say a figure was added up over time. Lower case, looked for in the sentence as a whole. */
export const TOTAL_CUES = [
  "so far",
  "to date",
  "since then",
  "cumulative",
  "cumulatively",
  "in all",
  "overall",
  "running total",
  "up to now",
] as const;
