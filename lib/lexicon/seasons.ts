/** EDTF level 1 codes of the seasons, independent of the hemisphere. */
export const SEASONS: Readonly<Record<string, number>> = {
  spring: 21,
  summer: 22,
  autumn: 23,
  fall: 23,
  winter: 24,
};

/** Words that are also a verb or an event: as seasons they need more beside them. */
export const SEASONS_IN_DOUBT: ReadonlySet<string> = new Set(["fall", "spring"]);

/** Prepositions before a season that stands alone: "in spring", "until winter". */
export const SEASON_LEADS: ReadonlySet<string> = new Set(
  "in during until till by since before through throughout over this last early late mid".split(" "),
);
/** Before a season whose name is no other word. */
export const SEASON_LEADS_PLAIN: ReadonlySet<string> = new Set("after to for from into and or".split(" "));

/** Words between the article and a season, with the step from the running one. */
export const SEASON_STEPS: Readonly<Record<string, "next" | "last">> = {
  coming: "next",
  upcoming: "next",
  next: "next",
  past: "last",
  last: "last",
};

/** Words behind "the fall" that make it a drop or a defeat. */
export const FALL_OF_WHAT: ReadonlySet<string> = new Set(["in", "of", "from", "into"]);
