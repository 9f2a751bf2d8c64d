/** Closed classes of English words that decide how a figure hangs on a verb. All lower case. */

/** Forms of "be" and "get": with a past participle they make the passive. */
export const PASSIVE_AUXILIARIES = [
  "is",
  "are",
  "was",
  "were",
  "be",
  "been",
  "being",
  "get",
  "gets",
  "got",
] as const;

/** Forms of "be" and "get" that tell of the past. */
export const PAST_COPULAS = ["was", "were", "got"] as const;

/** Words that open a verb of a time still to come. */
export const FUTURE_AUXILIARIES = ["will", "shall", "would", "'ll", "won't"] as const;

/** Words that open a verb of what may be, or ought to be. */
export const MODAL_AUXILIARIES = ["may", "might", "could", "can", "cannot", "should", "must"] as const;

/** Words that open a verb of what has come about. */
export const PERFECT_AUXILIARIES = ["has", "have", "had"] as const;

/** A word that turns the verb beside it around. */
export const NEGATIVES = ["not", "never", "no", "neither", "nor", "without", "cannot"] as const;

/** Verbs and adjectives that hand their subject on to the infinitive after them: "are expected to arrive". */
export const RAISING_WORDS = [
  "believed",
  "thought",
  "said",
  "reported",
  "known",
  "understood",
  "suspected",
  "alleged",
  "estimated",
  "assessed",
  "confirmed",
  "expected",
  "likely",
  "due",
  "set",
  "scheduled",
  "able",
  "appear",
  "appears",
  "appeared",
  "seem",
  "seems",
  "seemed",
] as const;

/** Nouns that "of" joins to a figure without changing what it counts: "a total of 71 drones". */
export const PARTITIVE_NOUNS = [
  "total",
  "wave",
  "waves",
  "group",
  "groups",
  "batch",
  "batches",
  "swarm",
  "swarms",
  "series",
  "number",
  "combination",
  "mix",
  "fleet",
  "crew",
  "minimum",
  "maximum",
  "average",
  "tranche",
  "contingent",
  "flotilla",
  "convoy",
  "volley",
  "salvo",
  "barrage",
  "pair",
  "team",
  "force",
] as const;

/** Verbs whose object stands behind "with": "has supplied Russia with 250 missiles". */
export const WITH_VERBS = [
  "supply",
  "supplies",
  "supplied",
  "supplying",
  "provide",
  "provides",
  "provided",
  "providing",
] as const;

/** Words behind which a noun must follow: articles and possessives. "this" may be a subject: "this includes". */
export const ARTICLES = ["the", "a", "an", "its", "their", "his", "her", "our", "my", "your"] as const;

/** Words that open a noun phrase and are no part of its name. */
export const DETERMINERS = [
  "the",
  "a",
  "an",
  "this",
  "that",
  "these",
  "those",
  "its",
  "their",
  "his",
  "her",
  "our",
  "my",
  "your",
  "some",
  "any",
  "all",
  "both",
  "each",
  "every",
  "another",
] as const;

/** Verbs that say little of their object, so that what stands behind it decides: "has 50,000 soldiers deployed". */
export const LIGHT_VERBS = [
  "have",
  "has",
  "had",
  "having",
  "is",
  "are",
  "was",
  "were",
  "see",
  "sees",
  "saw",
  "seen",
  "leave",
  "leaves",
  "left",
  "leaving",
  "report",
  "reports",
] as const;

/** Words that make one thing a part or an example of the list before them. */
export const INCLUDING_WORDS = ["and", "or", "including", "plus"] as const;

/** Words that join two verbs of one subject, or two nouns of one verb. */
export const COORDINATORS = ["and", "or", "but"] as const;

/** Words that open a clause about the noun before them. */
export const RELATIVE_WORDS = ["that", "which", "who"] as const;

/** Prepositions; a closed class, where taggers waver ("over Kyiv" as an adjective). Those that also open clauses stand below. */
export const PREPOSITIONS = [
  "aboard",
  "about",
  "above",
  "across",
  "against",
  "along",
  "among",
  "around",
  "at",
  "behind",
  "below",
  "between",
  "beyond",
  "by",
  "during",
  "for",
  "from",
  "in",
  "inside",
  "into",
  "near",
  "of",
  "off",
  "on",
  "onto",
  "outside",
  "over",
  "per",
  "through",
  "throughout",
  "to",
  "toward",
  "towards",
  "under",
  "via",
  "with",
  "within",
  "without",
] as const;

/** Words that join clauses or open one. */
export const CONJUNCTIONS = [
  "and",
  "or",
  "but",
  "including",
  "while",
  "that",
  "which",
  "who",
  "whose",
  "when",
  "after",
  "before",
  "since",
  "until",
  "because",
  "although",
  "if",
  "as",
] as const;

/** Words beside a day that make it the day of a page and not of what the page tells. */
export const DAY_LINE_EXCEPTIONS = [
  "published",
  "updated",
  "posted",
  "modified",
  "edited",
  "corrected",
  "created",
  "printed",
  "accessed",
  "retrieved",
  "issue",
] as const;

/** Words that taggers take for verbs and that news uses as nouns alone. */
export const ALWAYS_NOUNS = [
  "forces",
  "arms",
  "troops",
  "weapons",
  "gunmen",
  "munitions",
  "casualties",
  "personnel",
  "aircraft",
  "supplies",
  "authorities",
  "package",
  "packages",
  "aid",
  "message",
  "messages",
  "text",
  "statement",
  "interview",
  "briefing",
] as const;

/** Verbs of the field whose bare form is a noun as well: behind an article, an adjective or a noun they are one. */
export const NOUN_VERBS = [
  "attack",
  "attacks",
  "strike",
  "strikes",
  "raid",
  "raids",
  "launch",
  "launches",
  "assault",
  "fire",
  "fires",
  "blast",
  "shipment",
  "target",
  "targets",
  "test",
  "tests",
  "report",
  "reports",
  "claim",
  "claims",
  "order",
  "orders",
  "need",
  "needs",
  "use",
  "support",
  "visit",
  "release",
  "transfer",
  "transfers",
  "supply",
  "range",
  "head",
  "crew",
  "leave",
  "stop",
  "call",
  "calls",
  "increase",
  "rise",
  "drop",
  "loss",
  "harm",
  "damage",
  "return",
  "seizure",
  "rescue",
  "search",
  "escort",
  "patrol",
  "deal",
  "ships",
  "ship",
  "drones",
  "rockets",
  "shells",
  "bombs",
  "mines",
  "guards",
  "units",
] as const;

/** Past forms that news uses before nouns as adjectives alone. */
export const PAST_ADJECTIVES = [
  "unmanned",
  "manned",
  "guided",
  "armed",
  "unarmed",
  "flagged",
  "armored",
  "armoured",
  "advanced",
  "combined",
  "united",
  "limited",
  "related",
  "based",
] as const;

/** Pronouns that stand for what the sentence before told of. */
export const POINTING_WORDS = ["it", "this", "these", "they", "that"] as const;

/** Prepositions behind a noun for a deed, before its target or place: "attack on", "strikes across". */
export const AIMING_WORDS = [
  "on",
  "against",
  "at",
  "of",
  "by",
  "in",
  "across",
  "over",
  "near",
  "with",
  "from",
  "off",
] as const;

/** Verbs that say how a number changed or where it stands: what it is a number of stands before them. */
export const CHANGE_VERBS = [
  "rise",
  "rises",
  "rose",
  "risen",
  "climb",
  "climbs",
  "climbed",
  "grow",
  "grows",
  "grew",
  "grown",
  "increase",
  "increases",
  "increased",
  "fall",
  "falls",
  "fell",
  "fallen",
  "drop",
  "drops",
  "dropped",
  "exceed",
  "exceeds",
  "exceeded",
  "surpass",
  "surpasses",
  "surpassed",
  "reach",
  "reaches",
  "reached",
  "stand",
  "stands",
  "stood",
  "total",
  "totals",
  "totaled",
  "totalled",
  "top",
  "topped",
] as const;
