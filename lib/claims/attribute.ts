import { CITING_WORDS, REPORTING_HINTS, SPEECH_PREPOSITIONS } from "../lexicon/speech-verbs.ts";
import type { Attribution, AttributionLink } from "../model/attribution.ts";
import type { Field } from "../model/claim.ts";
import type { Mention } from "../model/mention.ts";
import type { Span } from "../model/span.ts";
import type { Scene } from "./scene.ts";

const UNRESOLVED = { state: "unresolved" } as const;
const PREPOSITIONS: ReadonlySet<string> = new Set(SPEECH_PREPOSITIONS.flatMap((each) => each.forms));
const ORDER = { origin: 0, via: 1, outlet: 2 } as const satisfies Record<AttributionLink["role"], number>;
const CITING: ReadonlySet<string> = new Set(CITING_WORDS);
const HINTS: ReadonlySet<string> = new Set(REPORTING_HINTS);
const QUOTED = /["“”]/;
/** A sentence that opens with a pronoun may go on with what the one before it reports. */
const PRONOUN_OPENING = /^(?:it|he|she|they|its|his|her|their|of these|of those)\b/i;
export type AttributionMention = Extract<Mention, { kind: "attribution" }>;

/** Who says what stands at `figure`: the speakers that govern it, the outlet where nobody reports, or open. */
export function attributionOf(scene: Scene, figure: Span): Field<Attribution> {
  const speakers = governingSpeakers(scene, figure);
  const links = inRoles(speakers).sort((a, b) => ORDER[a.role] - ORDER[b.role]);
  const [first, ...rest] = links;
  if (first === undefined)
    return isSilent(scene) ? { state: "read", value: { kind: "outlet-voice" } } : UNRESOLVED;
  // Two speakers in one role: either could be the one, so neither is.
  if (rest.some((link, index) => link.role === links[index]?.role)) return UNRESOLVED;
  return { state: "read", value: { kind: "chain", links: [first, ...rest], cue: speakers[0]?.cue ?? "" } };
}

/** "NK News reported, citing Planet Labs": who cites another only passes it on. */
function inRoles(speakers: readonly AttributionMention[]): AttributionLink[] {
  const cites = speakers.some(({ cue }) => CITING.has(cue.toLowerCase()));
  return speakers.map(({ link, cue }) => {
    if (!cites) return link;
    return { ...link, role: CITING.has(cue.toLowerCase()) ? "origin" : "via" };
  });
}

/** The speakers whose words hold the figure: named before it, or named at the end of the sentence. */
export function governingSpeakers(scene: Scene, figure: Span): readonly AttributionMention[] {
  return scene.mentions
    .filter((mention) => mention.kind === "attribution")
    .filter((mention) => holds(scene, mention, figure));
}

function holds(scene: Scene, { span, cue }: AttributionMention, figure: Span): boolean {
  if (PREPOSITIONS.has(cue.toLowerCase())) return true;
  if (span.end <= figure.start) return true;
  // Behind the figure a speaker governs only what ends with them: "20 died, the ministry said on Monday."
  return !scene.verbs.some(
    (verb) => verb.role === "event" && (scene.tokens[verb.first]?.start ?? 0) >= span.end,
  );
}

/** Only where no one is given the floor in the whole paragraph does the outlet speak for itself. */
function isSilent({ paragraph, quote, verbs }: Scene): boolean {
  if (paragraph === "reports" || QUOTED.test(quote) || PRONOUN_OPENING.test(quote)) return false;
  return !verbs.some((verb) => verb.role === "speech" || HINTS.has(verb.main));
}
