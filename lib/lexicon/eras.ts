/** Ordinal words of centuries with their number; from the twenty-first on news writes digits. */
export const CENTURY_ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  "twenty-first": 21,
};

/** Decades in words as EDTF; null where two centuries could be meant. */
export const DECADE_WORDS: Readonly<Record<string, string | null>> = {
  twenties: null,
  thirties: null,
  forties: "194X",
  fifties: "195X",
  sixties: "196X",
  seventies: "197X",
  eighties: "198X",
  nineties: "199X",
};

/** Marks of years counted back from the year 1. */
export const ERAS_BEFORE = ["BC", "BCE", "B.C.E.", "B.C.E", "B.C.", "B.C"] as const;
/** Marks of years counted on from the year 1. */
export const ERAS_AFTER = ["AD", "CE", "A.D.", "A.D"] as const;

/** Words before "79 AD": without one of them the letters may be any short form. */
export const ERA_LEADS: ReadonlySet<string> = new Set([
  "in",
  "circa",
  "c",
  "ca",
  "from",
  "until",
  "by",
  "around",
  "about",
  "before",
  "after",
  "since",
  "of",
  "to",
]);

/** Eras whose years are written before the common one: "April 15, Juche 112 (2023)". */
export const COUNTED_ERAS = ["Juche"] as const;
