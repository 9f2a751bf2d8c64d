/** Words that say a figure was added up over time. Lower case, looked for in the sentence as a whole. */
export const TOTAL_CUES = [
  "so far",
  "to date",
  "since then",
  "cumulative",
  "cumulatively",
  "overall",
  "running total",
  "up to now",
  "since the start of",
  "since the beginning of",
] as const;

/** Words behind a figure that make it so many in a time. */
export const RATE_WORDS = ["annually", "yearly", "monthly", "weekly", "daily", "hourly", "nightly"] as const;

/** Verbs that bring a total "to" a figure: the figure is what had added up by the time of telling. */
export const TOTAL_VERBS = [
  "bringing",
  "brings",
  "brought",
  "raising",
  "raises",
  "taking",
  "takes",
  "pushing",
] as const;

/** Words before a noun that make it a sum of earlier deeds. */
export const SUM_WORDS = ["previous", "total", "cumulative", "overall", "past", "prior"] as const;
