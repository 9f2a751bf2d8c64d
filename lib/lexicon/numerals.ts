/** Number words up to ninety-nine, in lower case. */
export const SMALL_NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

/** Words that scale the number before them, as powers of ten. A dozen is no power of ten: it has a table of its own. */
export const SCALES: Readonly<Record<string, number>> = {
  hundred: 2,
  thousand: 3,
  million: 6,
  billion: 9,
  trillion: 12,
};

/** Suffixes glued to digits. "m" is a metre where no money or counted thing stands beside it. */
export const GLUED_SCALES: Readonly<Record<string, number>> = {
  k: 3,
  K: 3,
  mn: 6,
  mln: 6,
  bn: 9,
  tn: 12,
  m: 6,
  M: 6,
  B: 9,
};

/** Plurals that name no number, with the least they can mean. */
export const VAGUE_PLURALS: Readonly<Record<string, number>> = {
  dozens: 24,
  scores: 40,
  tens: 20,
  hundreds: 200,
  thousands: 2000,
  millions: 2000000,
  billions: 2000000000,
};

/** Least meaning of "tens of", "hundreds of" before a second plural: "hundreds of thousands" is 200,000 or more. */
export const VAGUE_MULTIPLIERS: Readonly<Record<string, number>> = { tens: 20, dozens: 24, hundreds: 200 };

/** Words before "dozen", "hundred", "thousand", "million" with the ends that usage gives them; no number by themselves. */
export const VAGUE_COUNTS: Readonly<Record<string, readonly [number, number]>> = {
  several: [3, 9],
  few: [3, 9],
  couple: [2, 3],
};

/** Words that count without any end: never a number. */
export const BARE_VAGUE: ReadonlySet<string> = new Set(["several", "multiple", "numerous"]);

export const FRACTION_WORDS: Readonly<Record<string, number>> = {
  half: 0.5,
  "one half": 0.5,
  "one-half": 0.5,
  "a third": 1 / 3,
  "one third": 1 / 3,
  "one-third": 1 / 3,
  "two thirds": 2 / 3,
  "two-thirds": 2 / 3,
  "a quarter": 0.25,
  "one quarter": 0.25,
  "one-quarter": 0.25,
  "three quarters": 0.75,
  "three-quarters": 0.75,
  "a fifth": 0.2,
  "one fifth": 0.2,
  "one-fifth": 0.2,
  "two fifths": 0.4,
  "a tenth": 0.1,
  "one tenth": 0.1,
};

/** Single characters, in hundredths where exact. */
export const FRACTION_SIGNS: Readonly<Record<string, number>> = {
  "½": 0.5,
  "¼": 0.25,
  "¾": 0.75,
  "⅓": 1 / 3,
  "⅔": 2 / 3,
  "⅕": 0.2,
  "⅖": 0.4,
  "⅗": 0.6,
  "⅘": 0.8,
  "⅛": 0.125,
  "⅜": 0.375,
  "⅝": 0.625,
  "⅞": 0.875,
};

/** Ordinals that may carry a running tally ("the fifth launch this year"). */
export const TALLY_ORDINALS: Readonly<Record<string, number>> = {
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
};

/** Nouns whose ordinal carries a running tally: "the 31st raid", "its fifth launch this year". */
export const TALLY_NOUNS: ReadonlySet<string> = new Set(
  "launch test raid attack strike shipment voyage visit trip package round exchange missile drone assault barrage vessel ship transfer delivery port call drill tranche victim survivor incident".split(
    " ",
  ),
);
