/** What a hedge does to the number beside it. */
export type HedgeEffect = "about" | "at-least" | "more-than" | "at-most" | "less-than" | "nearly" | "none";

/** Words before a number, with their effect. "none" belongs to the span and changes nothing. */
export const HEDGES_BEFORE: Readonly<Record<string, HedgeEffect>> = {
  about: "about",
  around: "about",
  some: "about",
  roughly: "about",
  approximately: "about",
  approx: "about",
  "an estimated": "about",
  estimated: "about",
  circa: "about",
  "somewhere around": "about",
  "in the region of": "about",
  "in the neighborhood of": "about",
  "close to": "about",
  nearly: "nearly",
  almost: "nearly",
  "just under": "less-than",
  "just below": "less-than",
  "just short of": "less-than",
  "just shy of": "less-than",
  "slightly under": "less-than",
  "slightly less than": "less-than",
  "slightly fewer than": "less-than",
  "a little under": "less-than",
  "a little less than": "less-than",
  "well under": "less-than",
  "well below": "less-than",
  "far less than": "less-than",
  "far fewer than": "less-than",
  "just above": "more-than",
  "just more than": "more-than",
  "well above": "more-than",
  "far more than": "more-than",
  "many more than": "more-than",
  "much more than": "more-than",
  "just over": "more-than",
  "well over": "more-than",
  "slightly over": "more-than",
  "slightly more than": "more-than",
  "a little over": "more-than",
  "a little more than": "more-than",
  "at least": "at-least",
  "no fewer than": "at-least",
  "no less than": "at-least",
  "not less than": "at-least",
  "not fewer than": "at-least",
  "as few as": "at-least",
  "as little as": "at-least",
  "a minimum of": "at-least",
  "minimum of": "at-least",
  "upwards of": "more-than",
  "upward of": "more-than",
  "more than": "more-than",
  "greater than": "more-than",
  "in excess of": "more-than",
  over: "more-than",
  above: "more-than",
  "up to": "at-most",
  "as many as": "at-most",
  "as much as": "at-most",
  "as high as": "at-most",
  "at most": "at-most",
  "at the most": "at-most",
  "no more than": "at-most",
  "not more than": "at-most",
  "a maximum of": "at-most",
  "maximum of": "at-most",
  "fewer than": "less-than",
  "less than": "less-than",
  under: "less-than",
  below: "less-than",
  "a total of": "none",
  "total of": "none",
  "a combined": "none",
  "a record": "none",
};

/** Words behind a number or its noun. */
export const HEDGES_BEHIND: Readonly<Record<string, HedgeEffect>> = {
  "or more": "at-least",
  "or so": "about",
  "or fewer": "at-most",
  "or less": "at-most",
  "or above": "at-least",
  "or over": "at-least",
  "or higher": "at-least",
  "or lower": "at-most",
  "or thereabouts": "about",
  "-plus": "at-least",
  " plus": "at-least",
  "-odd": "about",
  "-something": "about",
  "+": "at-least",
};

/** Hedges that are shortened with a point. */
export const SHORT_HEDGES: ReadonlySet<string> = new Set(["c", "ca", "approx", "est"]);

/** The words that open a range; "from" does so only behind some, elsewhere it opens a change. */
export const BETWEEN = "between";
export const FROM = "from";
/** Words that only say that two ends follow: "ranging from". */
export const RANGING_WORDS: ReadonlySet<string> = new Set("range ranges ranged ranging anywhere".split(" "));

/** Signs right before a number. */
export const HEDGE_SIGNS: Readonly<Record<string, HedgeEffect>> = {
  "~": "about",
  "∼": "about",
  "≈": "about",
  ">": "more-than",
  "<": "less-than",
  "≥": "at-least",
  "≤": "at-most",
};

/**
 * Words before "over" and a time span where it says "more than". Behind others it says "during":
 * "the talks went on for over 20 months", but "226 sorties over 42 days".
 */
export const OVER_AS_BOUND: ReadonlySet<string> = new Set(
  "for in after within than last lasts lasted lasting take takes took taken taking spend spent spending span spanned spanning is was are were be been being has had have of by at aged since and or to just well slightly little served every nearly".split(
    " ",
  ),
);

/** Longest hedge, in words; the look back is no longer than that twice ("an estimated more than"). */
export const LONGEST_HEDGE = 5;
