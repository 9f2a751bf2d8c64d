/** Words that open a date towards the future: "since 2023". */
export const SINCE_WORDS = [
  "since",
  "ever since",
  "after",
  "as from",
  "starting from",
  "starting on",
] as const;
/** Words that open a date towards the past: "by spring 2026", "as of the end of December". */
export const UNTIL_WORDS = [
  "until",
  "up until",
  "till",
  "by",
  "before",
  "as of",
  "as at",
  "prior to",
  "up to",
  "no later than",
  "not later than",
  "through",
] as const;
/** Words behind a bound word that leave it as it is: "since about 2023". */
export const BOUND_HEDGES = [
  "about",
  "around",
  "at least",
  "roughly",
  "approximately",
  "late on",
  "early on",
] as const;
/** Words before a date that make it approximate. */
export const ROUGH_WORDS = [
  "around",
  "about",
  "circa",
  "c.",
  "ca.",
  "sometime in",
  "roughly",
  "approximately",
] as const;
/** Words before the end of a period: "toward the end of last year". */
export const TOWARD_WORDS = ["toward", "towards"] as const;

/** Words between two ends of a range, by the word before the first. */
export const BRIDGES = {
  between: ["and", "to"],
  from: ["to", "until", "till", "through", "up to", "up until", "into"],
  plain: ["to", "through", "until", "or"],
} as const;
