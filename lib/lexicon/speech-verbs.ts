/** What a reporting word says about how sure the speaker is; "neutral" says nothing. */
export type Stance =
  | "neutral"
  | "confirmed"
  | "assessed"
  | "believed"
  | "alleged"
  | "denied"
  | "asked"
  | "forecast";

/** A word by which a text hands the floor to a speaker. */
export interface SpeechWord {
  /** Every form a news text uses, lower case. */
  readonly forms: readonly string[];
  readonly stance: Stance;
  readonly citation: string;
}

const STATEMENT = "FrameNet 1.7, frame Statement";
const OPINION = "FrameNet 1.7, frame Opinion";
const AP = "The Associated Press Stylebook, entry on attribution verbs";

/** Verbs of saying, with the stance they carry. */
export const SPEECH_VERBS = [
  { forms: ["say", "says", "said", "saying"], stance: "neutral", citation: STATEMENT },
  { forms: ["tell", "tells", "told", "telling"], stance: "neutral", citation: STATEMENT },
  { forms: ["report", "reports", "reported", "reporting"], stance: "neutral", citation: STATEMENT },
  // "state" and "states" are nouns in nearly every news text.
  { forms: ["stated", "stating"], stance: "neutral", citation: STATEMENT },
  { forms: ["announce", "announces", "announced", "announcing"], stance: "neutral", citation: STATEMENT },
  { forms: ["add", "adds", "added", "adding"], stance: "neutral", citation: STATEMENT },
  { forms: ["inform", "informs", "informed", "informing"], stance: "neutral", citation: STATEMENT },
  { forms: ["note", "notes", "noted", "noting"], stance: "neutral", citation: STATEMENT },
  { forms: ["write", "writes", "wrote", "writing"], stance: "neutral", citation: STATEMENT },
  { forms: ["insist", "insists", "insisted", "insisting"], stance: "neutral", citation: STATEMENT },
  { forms: ["argue", "argues", "argued", "arguing"], stance: "neutral", citation: STATEMENT },
  { forms: ["assert", "asserts", "asserted", "asserting"], stance: "neutral", citation: STATEMENT },
  { forms: ["testify", "testifies", "testified"], stance: "neutral", citation: STATEMENT },
  { forms: ["warn", "warns", "warned"], stance: "neutral", citation: STATEMENT },
  { forms: ["explain", "explains", "explained", "explaining"], stance: "neutral", citation: STATEMENT },
  { forms: ["declare", "declares", "declared", "declaring"], stance: "neutral", citation: STATEMENT },
  { forms: ["disclose", "discloses", "disclosed", "disclosing"], stance: "neutral", citation: STATEMENT },
  { forms: ["reveal", "reveals", "revealed", "revealing"], stance: "neutral", citation: STATEMENT },
  { forms: ["acknowledge", "acknowledges", "acknowledged"], stance: "confirmed", citation: STATEMENT },
  { forms: ["confirm", "confirms", "confirmed", "confirming"], stance: "confirmed", citation: STATEMENT },
  { forms: ["verify", "verifies", "verified", "verifying"], stance: "confirmed", citation: AP },
  {
    forms: ["assess", "assesses", "assessed", "assessing"],
    stance: "assessed",
    citation: "ICD 203, Analytic Standards",
  },
  {
    forms: ["estimate", "estimates", "estimated", "estimating"],
    stance: "assessed",
    citation: "ICD 203, Analytic Standards",
  },
  {
    forms: ["conclude", "concludes", "concluded", "concluding"],
    stance: "assessed",
    citation: "ICD 203, Analytic Standards",
  },
  { forms: ["believe", "believes", "believed"], stance: "believed", citation: OPINION },
  { forms: ["think", "thinks", "thought"], stance: "believed", citation: OPINION },
  { forms: ["suspect", "suspects", "suspected"], stance: "believed", citation: OPINION },
  { forms: ["fear", "fears", "feared"], stance: "believed", citation: OPINION },
  { forms: ["presume", "presumes", "presumed"], stance: "believed", citation: OPINION },
  { forms: ["claim", "claims", "claimed", "claiming"], stance: "alleged", citation: AP },
  { forms: ["allege", "alleges", "alleged", "alleging"], stance: "alleged", citation: AP },
  { forms: ["accuse", "accuses", "accused", "accusing"], stance: "alleged", citation: AP },
  { forms: ["deny", "denies", "denied", "denying"], stance: "denied", citation: STATEMENT },
  { forms: ["ask", "asks", "asked", "asking"], stance: "asked", citation: "FrameNet 1.7, frame Questioning" },
  {
    forms: ["predict", "predicts", "predicted", "predicting"],
    stance: "forecast",
    citation: "FrameNet 1.7, frame Predicting",
  },
] as const satisfies readonly SpeechWord[];

/** Words before a speaker that need no verb. */
export const SPEECH_PREPOSITIONS = [
  { forms: ["according to"], stance: "neutral", citation: AP },
  { forms: ["citing"], stance: "neutral", citation: AP },
  { forms: ["quoting"], stance: "neutral", citation: AP },
  { forms: ["as reported by"], stance: "neutral", citation: AP },
  { forms: ["based on figures from"], stance: "neutral", citation: AP },
] as const satisfies readonly SpeechWord[];

/** Of these, the words that name where a speaker has it from: who stands behind them is the origin. */
export const CITING_WORDS = ["citing", "quoting", "as reported by", "based on figures from"] as const;

/** Verbs of saying that mostly mean something else: only before "that", or a pause, they are speech. */
export const ADDING_VERBS = ["add", "adds", "added", "note", "notes"] as const;

/** Verbs whose object hears what is said. */
export const HEARER_VERBS = ["tell", "tells", "told", "inform", "informs", "informed"] as const;

/** Verbs that make what they speak of begin: the day of the announcement is the day of the aid. */
export const ANNOUNCING_VERBS = [
  "announce",
  "announces",
  "announced",
  "announcing",
  "pledge",
  "pledges",
  "pledged",
  "unveil",
  "unveiled",
  "authorize",
  "authorizes",
  "authorized",
] as const;

/** Verbs that may hand on what somebody else found, without giving them the floor: enough to doubt that the outlet speaks. */
export const REPORTING_HINTS = [
  "speak",
  "speaks",
  "spoke",
  "put",
  "puts",
  "give",
  "gives",
  "gave",
  "call",
  "calls",
  "called",
  "count",
  "counts",
  "counted",
  "list",
  "lists",
  "listed",
  "name",
  "names",
  "named",
  "show",
  "shows",
  "showed",
  "shown",
  "suggest",
  "suggests",
  "suggested",
  "indicate",
  "indicates",
  "indicated",
  "find",
  "finds",
  "found",
  "trace",
  "traces",
  "traced",
  "calculate",
  "calculates",
  "calculated",
  "expect",
  "expects",
  "expected",
] as const;
