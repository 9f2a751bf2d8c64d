const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words that a number names instead of counting: "Resolution 1718", "berth 3", "No. 5". Lower case. */
export const DESIGNATOR_WORDS: ReadonlySet<string> = words(`
  no nos number numbers article articles chapter resolution section flight room group unit type figure fig table page
  pages step level phase part version episode season channel highway route gate pier berth terminal block building
  apartment imo mmsi hull ddg cvn ssn ffg lpd lhd lha cg lcs pennant model mark mk class tranche volume vol act rule
  order notice bureau office department lab laboratory plant factory school camp base station site test experiment
  case form paragraph annex appendix protocol windows iphone boeing airbus falcon apollo soyuz sputnik covid g article
  day week round stage tier grade category magnitude psalm verse sunday formula area zone sector line track runway
  platform hangar silo reactor block hill point point mach id isbn doi tel phone fax street road avenue
`);

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

/** Zones behind a time in four digits: "2230 GMT". */
export const TIME_ZONES: ReadonlySet<string> = words("gmt utc est edt kst jst msk z cet cest bst zulu");
