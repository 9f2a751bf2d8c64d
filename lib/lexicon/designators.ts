const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words that a number names instead of counting: "Resolution 1718", "berth 3", "No. 5". Lower case. */
export const DESIGNATOR_WORDS: ReadonlySet<string> = words(`
  no nos number numbers article articles chapter resolution section flight room group unit type figure fig table page
  pages step level phase part version episode season channel highway route gate pier berth terminal block building
  apartment imo mmsi hull ddg cvn ssn ffg lpd lhd lha cg lcs pennant model mark mk class tranche volume vol act rule
  order notice bureau office department lab laboratory plant factory school camp base station site test experiment
  case form paragraph annex appendix protocol windows iphone boeing airbus falcon apollo soyuz sputnik covid g article
  day week round stage tier grade category magnitude psalm verse sunday formula area zone sector line track runway
  platform hangar silo reactor block hill point id isbn doi tel phone fax street road avenue
  axis bed exit lap passcode code pin android ios bluetooth windows gpt room suite berths gates
  figs figures sections tables resolutions chapters routes flights units phases eq eqs equation annexes paragraphs
  clause clauses sheet slide division
`);

/** Shortened words for a number that names, with or without a point: "No. 5", "Figs. 4 and 5". */
export const SHORT_DESIGNATORS: ReadonlySet<string> = words(
  "no nos imo mmsi vol fig figs sec eq eqs ref refs pp ch art para par p",
);

/** Designators that a number in words may follow: "Article Five". */
export const SPELLED_DESIGNATORS: ReadonlySet<string> = words(
  "article chapter number phase part room group level step tier round stage day week grade category",
);

/** What may stand between the numbers of one designator: "Sections 3, 6 and 9". */
export const DESIGNATOR_LINKS: ReadonlySet<string> = words("and or to through");

/** Words behind the number of a house. */
export const STREET_WORDS: ReadonlySet<string> = words(
  "street avenue road boulevard lane drive highway square plaza terrace st ave blvd rd",
);

/** Words before a year. */
export const YEAR_PREPOSITIONS: ReadonlySet<string> = words(
  "in since until till by during circa before after",
);

/** Bodies that a number in words names: "the Group of Seven". */
export const NUMBERED_BODIES: ReadonlySet<string> = words("group gang band club committee council");

/** Eras behind a year, with points. */
export const DOTTED_ERAS = ["B.C", "A.D"] as const;

/** Words behind a year of an era. */
export const ERA_WORDS: ReadonlySet<string> = words("bc bce ad ce");

/** Capitalised words after which a number still counts: they open a sentence or name a time. */
export const OPENERS_BEFORE_NUMBERS: ReadonlySet<string> = words(`
  the a an these those all some about around over nearly almost approximately roughly at least more than up to only just
  another in on of by with and but for from as also including fewer less exactly every its his her their our my
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december today yesterday overnight another after before between when while since until
  during under there that were was are q total estimated additional out not no both roughly some
`);

/** Names of outlets and firms that begin with a number. */
export const NUMBERED_NAMES: ReadonlySet<string> = new Set([
  "38 north",
  "60 minutes",
  "48 hours",
  "24 horas",
  "3 com",
]);

/** Words right before "one" that make it a pronoun: "the only one", "this one". */
export const BEFORE_PRONOUN_ONE: ReadonlySet<string> = words(
  "no any some every each this that which number the another only first last next by a latest new at",
);

/** Words before "only one" that leave it a pronoun. */
export const BEFORE_ONLY_ONE: ReadonlySet<string> = words("the an his her its their");

/** Words right behind "one" with which it counts nothing: "one day", "one another". */
export const BEHIND_PRONOUN_ONE: ReadonlySet<string> = words(
  `day another such thing side way point hand wants can might may would could should must more else step time
  half third quarter fifth tenth`,
);

/** Measures that "one" makes into some day, one time or a moment. */
export const NARRATIVE_UNITS: ReadonlySet<string> = words("day time second");

/** Nouns that a number word may be hyphened to: "a two-member crew", but not "a two-way street". */
export const COUNTED_IN_COMPOUNDS: ReadonlySet<string> = words(
  "member person man woman seat nation state plus strong lane story storey engine stage ship vessel part party day",
);

/** Zones behind a time in four digits: "2230 GMT". */
export const TIME_ZONES: ReadonlySet<string> = words("gmt utc est edt kst jst msk z cet cest bst zulu");
