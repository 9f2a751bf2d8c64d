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

/** Words that make one thing a part or an example of the list before them. */
export const INCLUDING_WORDS = ["and", "or", "including", "plus"] as const;

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
