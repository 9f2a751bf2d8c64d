/** Ordinals of quarters; a quarter that is only "the last one" is the fourth. */
export const QUARTER_ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  final: 4,
  last: 4,
  "1st": 1,
  "2nd": 2,
  "3rd": 3,
  "4th": 4,
};

/** Years that begin on another day than 1 January, and not on the same one everywhere. */
export const OTHER_YEARS = [
  "fiscal",
  "financial",
  "school",
  "academic",
  "budget",
  "tax",
  "marketing",
] as const;

/** Short forms before the digits of such a year. */
export const FISCAL_CODES = [
  "FY",
  "fiscal year",
  "financial year",
  "fiscal",
  "tax year",
  "school year",
  "academic year",
] as const;
