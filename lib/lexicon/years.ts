const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Words before four digits that make them a year. */
export const YEAR_PREPOSITIONS: ReadonlySet<string> = new Set(
  words(`
  in since until till into towards toward built model vintage by before after from during of to through late early mid between and year circa
  around for or throughout spring summer autumn fall winter than the end than late as
`),
);

/** Plural nouns that a bare year qualifies; before other plurals four digits are a count. */
export const YEAR_NOUNS: ReadonlySet<string> = new Set(
  words(`
  levels elections talks games olympics prices figures protests sanctions tests summits clashes attacks
  polls championships results riots numbers estimates highs lows deals accords agreements
`),
);

/** Names of events that a year follows: "World Cup 2018". */
export const YEAR_EVENTS: ReadonlySet<string> = new Set(
  words(
    "g20 g7 apec asean brics cup games olympics summit conference exercise expo championship eurovision forum",
  ),
);

/** Plurals of people: before them four digits count even behind an article. */
export const PEOPLE: ReadonlySet<string> = new Set(
  words(
    "people troops soldiers men women children personnel workers civilians residents passengers refugees fighters sailors marines prisoners migrants students",
  ),
);

/** Words before four digits that make them a count, not a year. */
export const COUNT_LEADS: ReadonlySet<string> = new Set(
  words("no nos about some over than nearly almost least most around only another all roughly approximately"),
);

/** Words behind four digits that make them a count, whatever stands before. */
export const COUNTED_UNITS: ReadonlySet<string> = new Set(
  words(`
  km mm kg m year mile foot pound ton tonne people children men women personnel troops miles nautical tons tonnes metre
  metres meter meters feet dollars euros percent hours words rounds million billion thousand hundred hp more other others
`),
);

/** Words in -s that are no plural, behind four digits. */
export const NO_COUNT: ReadonlySet<string> = new Set(words("is was has as its this does says us his levels"));

/** What may hang on a year by a hyphen: "a 2006-built tanker". */
export const YEAR_COMPOUNDS = ["built", "era", "vintage", "born", "registered"] as const;

/** Words before a hyphen and a year: "mid-2025". */
export const YEAR_PREFIXES: ReadonlySet<string> = new Set(words("mid early late pre post end"));

/** Months that are also a word or a name: alone they need a word before them that dates take. */
export const DOUBTFUL_MONTHS: ReadonlySet<string> = new Set(words("may march mar august"));
/** Words before a month that stands alone, or between it and a second one. */
export const MONTH_LEADS: ReadonlySet<string> = new Set(
  words(
    "in since until till by last this next early late mid of from to after before between through during and both or for every than",
  ),
);
/** Words before a month that describes a noun: "a March operation". */
export const MONTH_DETERMINERS: ReadonlySet<string> = new Set(
  words("a the its their his her that this last"),
);
/** Words behind a month that make a name of it: "October Revolution". */
export const NAMED_BY_MONTHS: ReadonlySet<string> = new Set(
  words("revolution dossier surprise day days fool fools family government administration cabinet team"),
);

/** Words before "'97" that make it a year. */
export const SHORT_YEAR_LEADS: ReadonlySet<string> = new Set(
  "in of since by until from to and before after between during late early summer spring autumn fall winter".split(
    " ",
  ),
);

/** Words of possession before a year: "its 2006 highs". */
export const OWNERS: ReadonlySet<string> = new Set(["its", "their", "his", "her", "s"]);

/** Words before "on 2023" that compare with a year. */
export const UP_OR_DOWN: ReadonlySet<string> = new Set(["up", "down"]);

/** Works that are named for a day: "the February 11 plant". */
export const WORKS: ReadonlySet<string> = new Set(words("plant factory complex works mill vinalon"));
