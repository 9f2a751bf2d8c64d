/** Number words up to ninety-nine, in lower case. */
export const SMALL_NUMBERS: Readonly<Record<string, number>> = {
  zero: 0,
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
  lakh: 5,
  crore: 7,
};

/** Suffixes glued to digits. "m" is a metre where no money or counted thing stands beside it. */
export const GLUED_SCALES: Readonly<Record<string, number>> = {
  k: 3,
  K: 3,
  mn: 6,
  mln: 6,
  bn: 9,
  bln: 9,
  tn: 12,
  tln: 12,
  trn: 12,
  m: 6,
  M: 6,
  B: 9,
};

/** Suffixes that scale money alone. */
export const MONEY_SCALES: Readonly<Record<string, number>> = { b: 9, T: 12, MM: 6, mil: 6 };

/** What is counted right behind a glued "m": there it is a million and no metre. */
export const COUNTED_IN_MILLIONS = [
  "people",
  "rounds",
  "shells",
  "barrels",
  "tonnes",
  "tons",
  "doses",
  "dollars",
  "euros",
  "men",
  "women",
  "children",
  "refugees",
  "pieces",
  "homes",
  "users",
  "displaced",
] as const;

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

/** Collectives between "a" and "of" that count: "a couple of ships". A handful has no ends, a pair is two. */
export const VAGUE_COLLECTIVES: Readonly<Record<string, readonly [number | null, number | null]>> = {
  couple: [2, 3],
  handful: [null, null],
  pair: [2, 2],
};

/** Words that count without any end: never a number. */
export const BARE_VAGUE: ReadonlySet<string> = new Set(["several", "multiple", "numerous"]);

/** Words for parts of one, singular and plural, with the number of parts in one. */
export const FRACTION_PARTS: Readonly<Record<string, number>> = {
  half: 2,
  halves: 2,
  third: 3,
  thirds: 3,
  quarter: 4,
  quarters: 4,
  fourth: 4,
  fourths: 4,
  fifth: 5,
  fifths: 5,
  sixth: 6,
  sixths: 6,
  seventh: 7,
  sevenths: 7,
  eighth: 8,
  eighths: 8,
  ninth: 9,
  ninths: 9,
  tenth: 10,
  tenths: 10,
};

/** Denominators of fractions written in digits: "1/4 inch", "2 1/2 miles". Others are dates, scores and names. */
export const FRACTION_DENOMINATORS: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 8, 10, 12, 16, 32, 64]);

/** Words that make "half" a part of a game, a year or a place, and no share. */
export const HALF_PLACERS: ReadonlySet<string> = new Set(
  "first second third other latter last former upper lower northern southern eastern western next this that each either early earlier later better back top bottom opening closing the".split(
    " ",
  ),
);

/** Words before "a third" and "half" with which they are a share that nothing need follow: "cut by half", "up a fifth". */
export const SHARE_CHANGES: ReadonlySet<string> = new Set(["by", "up", "down"]);

/** Verbs of many behind "a third": no ordinal has them. */
export const SHARE_VERBS: ReadonlySet<string> = new Set(["were", "are", "have"]);

/** Verbs of one thing behind "one". */
export const ONE_VERBS: ReadonlySet<string> = new Set(["was", "is", "has", "had"]);

/** Words before a number that is left out of what is said: "all but 12 rockets". */
export const COMPLEMENT_CUES: ReadonlySet<string> = new Set([
  "all but",
  "all except",
  "everyone but",
  "everyone except",
]);

/** Words behind "half" with which it is a share: "half the crew". */
export const HALF_OWNERS: ReadonlySet<string> = new Set([
  "the",
  "its",
  "their",
  "our",
  "his",
  "her",
  "all",
  "those",
  "these",
]);

/** Adverbs that count: figures where a rate or a comparison stands behind them. */
export const TIMES_ADVERBS: Readonly<Record<string, number>> = { once: 1, twice: 2, thrice: 3 };

/** Words behind "twice" and "three times" that make them a multiple. */
export const MULTIPLE_CUES: ReadonlySet<string> = new Set(
  "as more less fewer higher larger greater faster bigger longer lower smaller stronger heavier the that its their what those".split(
    " ",
  ),
);

/** Bores that the press uses as a name of their munition: "production of 155". */
export const NICKNAME_BORES: ReadonlySet<string> = new Set(["105", "120", "122", "130", "152", "155", "203"]);

/** Words in whose paragraph a bare bore is a munition. */
export const BORE_CONTEXT: ReadonlySet<string> = new Set(
  "artillery howitzer howitzers shell shells rounds ammunition munitions millimeter millimetre mm caliber calibre".split(
    " ",
  ),
);

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

/** Raised digits and their sign, in powers of ten: "10⁶". */
export const RAISED_SIGNS: Readonly<Record<string, string>> = {
  "⁰": "0",
  "¹": "1",
  "²": "2",
  "³": "3",
  "⁴": "4",
  "⁵": "5",
  "⁶": "6",
  "⁷": "7",
  "⁸": "8",
  "⁹": "9",
  "⁻": "-",
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
