/** Words that lean on the last date in the text, with the step from it. */
export const LEANING: Readonly<Record<string, -1 | 0 | 1>> = {
  that: 0,
  "that same": 0,
  "that very": 0,
  same: 0,
  previous: -1,
  preceding: -1,
  prior: -1,
  following: 1,
  ensuing: 1,
};
/** Behind "the" it leans on the text; alone ("next week") on the day of publication. */
export const THE_NEXT = "next";

/** Sides of an event on which a day, a week or a year lies: "the day before", "the week after that". */
export const SIDES: Readonly<Record<string, -1 | 1>> = {
  before: -1,
  earlier: -1,
  prior: -1,
  after: 1,
  later: 1,
  afterwards: 1,
  afterward: 1,
  following: 1,
};

/** Periods that can be named beside a date. */
export const PERIODS = ["week", "month", "quarter", "year", "decade", "century", "weekend"] as const;

/** Parts of a day that stand for the day: "the following morning". */
export const DAYS_AND_PARTS = ["day", "night", "morning", "afternoon", "evening"] as const;

/** Stretches that are the same in another year: "the same period last year". */
export const COMPARED = [
  "day",
  "date",
  "week",
  "weekend",
  "month",
  "quarter",
  "season",
  "period",
  "time",
  "point",
  "stretch",
  "months",
  "weeks",
] as const;

/** Prepositions before "the next year" that make it a stretch from now on, not the year after another. */
export const RUNS_ON: ReadonlySet<string> = new Set(
  "over in within during for throughout through".split(" "),
);

/** Words behind "the year before" that begin no event: the text's last date is meant. */
export const BEGINS_NO_EVENT: ReadonlySet<string> = new Set(
  "and but or was were is had has in on at to from by with for as".split(" "),
);

/** Sides of the day of publication. */
export const SIDES_OF_TODAY: Readonly<Record<string, -1 | 1>> = {
  ago: -1,
  previously: -1,
  hence: 1,
  "from now": 1,
  "from today": 1,
};

/** Amounts of units that are no number word; only "a" and "an" are one. */
export const VAGUE_AMOUNTS = [
  "a",
  "an",
  "several",
  "few",
  "a few",
  "couple of",
  "a couple of",
  "many",
  "some",
  "half a",
  "half an",
] as const;

/** Words before the number of units of a distance in time. */
export const DISTANCE_HEDGES = [
  "about",
  "around",
  "roughly",
  "nearly",
  "almost",
  "approximately",
  "some",
  "over",
  "more than",
  "less than",
  "at least",
  "just",
  "only",
  "barely",
  "exactly",
  "just over",
  "just under",
  "well over",
] as const;
/** Those of them that leave the distance as it is. */
export const EXACT_HEDGES: ReadonlySet<string> = new Set(["just", "only", "barely", "exactly"]);

/** Words before "last" that make it a verb: "to last 45 minutes". */
export const LASTS: ReadonlySet<string> = new Set(
  "to will would can could may might should must did does not also typically usually often".split(" "),
);
/** Words before "less than a year earlier" that compare figures: the hedge belongs to them, not to the distance. */
export const COMPARES: ReadonlySet<string> = new Set(
  "percent points percentage higher lower fewer more less increase increases decrease rise fall gain drop jump decline cent".split(
    " ",
  ),
);

/** Words before "today" that make it these days. */
export const NOWADAYS: ReadonlySet<string> = new Set([
  "exist",
  "exists",
  "existing",
  "known",
  "alive",
  "remain",
  "remains",
]);
