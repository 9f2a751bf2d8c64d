import { CITING_WORDS, REPORTING_HINTS, SPEECH_PREPOSITIONS } from "../lexicon/speech-verbs.ts";
import type { Attribution, AttributionLink } from "../model/attribution.ts";
import { overlaps, type Span } from "../model/span.ts";
import { agenciesBehind } from "./agencies.ts";
import { type Read, reading } from "./reading.ts";
import type { Scene } from "./scene.ts";
import {
  type AttributionMention,
  isPronoun,
  joinedSpeakers,
  lastSpeakerBefore,
  type Speaker,
  speakerOf,
} from "./speakers.ts";
import { sentencesBefore } from "./story.ts";

export type { AttributionMention } from "./speakers.ts";

const PREPOSITIONS: ReadonlySet<string> = new Set(SPEECH_PREPOSITIONS.flatMap((each) => each.forms));
const ORDER = { origin: 0, via: 1, outlet: 2 } as const satisfies Record<AttributionLink["role"], number>;
const CITING: ReadonlySet<string> = new Set(CITING_WORDS);
const HINTS: ReadonlySet<string> = new Set(REPORTING_HINTS);
const QUOTED = /["“”]/;
/** A sentence that opens with a pronoun may go on with what the one before it reports. */
const PRONOUN_OPENING = /^(?:it|he|she|they|its|his|her|their|of these|of those)\b/i;
/** A sentence that opens with a thing already named goes on with the report on it. */
const CONTINUING = /^(?:the|this|these|those|it|they|of these|of those|another)\s/i;

/** Who says what stands at `figure`: the speakers that govern it, the outlet where nobody reports, or open. */
export function attributionOf(scene: Scene, figure: Span): Read<Attribution> {
  const mentions = governingSpeakers(scene, figure);
  const own = mentions.length > 0 ? chainOf(scene, mentions) : carriedOver(scene);
  const via = agenciesBehind(scene);
  if (own === "unclear") return null;
  if (own.length > 0) return chain([...own, ...via], mentions[0]?.cue ?? "");
  if (!isSilent(scene)) return null;
  return via.length > 0 ? chain(via, "") : reading({ kind: "outlet-voice" });
}

function chain(speakers: readonly Speaker[], cue: string): Read<Attribution> {
  const [first, ...rest] = speakers.map(({ link }) => link);
  if (first === undefined) return null;
  return reading({ kind: "chain", links: [first, ...rest], cue }, ...speakers.map(({ at }) => at));
}

/** The speakers in order, the origin first; unclear where two could be meant or a pronoun stays open. */
function chainOf(scene: Scene, mentions: readonly AttributionMention[]): readonly Speaker[] | "unclear" {
  const nested = mentions.length === 2 && isNested(scene, mentions);
  const roles = inRoles(mentions, nested ? "nested" : "plain");
  if (roles.some((mention, at) => mention.link.role === roles[at + 1]?.link.role)) return "unclear";
  const speakers: Speaker[] = [];
  for (const mention of roles) {
    const speaker = speakerOf(scene, mention);
    if (speaker === null) return "unclear";
    speakers.push(speaker, ...joinedSpeakers(scene, mention));
  }
  return speakers.sort((a, b) => ORDER[a.link.role] - ORDER[b.link.role] || a.at.start - b.at.start);
}

/** "NK News reported, citing Planet Labs", "Seoul said that Tokyo had reported": who cites another only passes it on. */
function inRoles(
  mentions: readonly AttributionMention[],
  how: "nested" | "plain",
): readonly AttributionMention[] {
  const cites = mentions.some(({ cue }) => CITING.has(cue.toLowerCase()));
  const last = mentions.at(-1);
  return mentions
    .map((mention) => {
      const { cue, link } = mention;
      if (how === "nested")
        return { ...mention, link: { ...link, role: mention === last ? "origin" : "via" } as const };
      if (!cites) return mention;
      return {
        ...mention,
        link: { ...link, role: CITING.has(cue.toLowerCase()) ? "origin" : "via" } as const,
      };
    })
    .sort((a, b) => ORDER[a.link.role] - ORDER[b.link.role]);
}

/** "X said [that] Y reported": the second speaker stands right behind the word of the first. */
function isNested(scene: Scene, [outer, inner]: readonly AttributionMention[]): boolean {
  if (outer === undefined || inner === undefined) return false;
  if (PREPOSITIONS.has(outer.cue.toLowerCase()) || PREPOSITIONS.has(inner.cue.toLowerCase())) return false;
  return /^\s(?:that\s)?(?:the\s)?$/.test(scene.draft.text.slice(outer.span.end, inner.span.start));
}

/** The speakers whose words hold the figure: named before it in its clause, or named at the end of the sentence. */
export function governingSpeakers(scene: Scene, figure: Span): readonly AttributionMention[] {
  const all = scene.mentions.flatMap((each) => (each.kind === "attribution" ? [each] : []));
  const framing = all.filter(({ cue }) => PREPOSITIONS.has(cue.toLowerCase()));
  const saying = all.filter((each) => !framing.includes(each));
  const before = saying.filter(({ span }) => span.end <= figure.start);
  const held =
    before.length > 0 ? clauseSpeakers(scene, before) : saying.filter((each) => closes(scene, each));
  return [...held, ...framing].sort((a, b) => a.span.start - b.span.start);
}

/** "A said 3 died and B said 5 did": a speaker behind "and" opens a clause of their own. */
function clauseSpeakers(scene: Scene, before: readonly AttributionMention[]): readonly AttributionMention[] {
  const last = before.at(-1);
  if (last === undefined || before.length < 2) return before;
  const opening = scene.draft.text.slice(scene.sentence.start, last.span.start);
  return /(?:;|,? (?:while|but|whereas)|, and)\s(?:the\s)?$/i.test(opening) ? [last] : before;
}

/** Behind the figure a speaker governs only what ends with them: "20 died, the ministry said on Monday." */
function closes(scene: Scene, { span }: AttributionMention): boolean {
  return !scene.verbs.some(
    (verb) => verb.role === "event" && (scene.tokens[verb.first]?.start ?? 0) >= span.end,
  );
}

/** The chain of the sentence before, where this one goes on with what it reports of. */
function carriedOver(scene: Scene): readonly Speaker[] {
  if (!CONTINUING.test(scene.quote) || QUOTED.test(scene.quote)) return [];
  if (scene.verbs.some((verb) => verb.role === "speech" || HINTS.has(verb.main))) return [];
  const speaker = lastSpeakerBefore(scene, "sentence-before");
  return speaker === null || isPronoun(speaker.link.speaker) ? [] : withJoined(scene, speaker);
}

/** The speaker of the sentence before with all who said it together. */
function withJoined(scene: Scene, speaker: Speaker): readonly Speaker[] {
  const [earlier] = sentencesBefore(scene.story, scene.sentence, 1);
  const before = earlier === undefined ? null : scene.sceneOf(earlier);
  const mention = before?.mentions.find(
    (each) => each.kind === "attribution" && overlaps(each.span, speaker.at),
  );
  if (before === null || mention?.kind !== "attribution") return [speaker];
  return [speaker, ...joinedSpeakers(before, mention)].sort((a, b) => a.at.start - b.at.start);
}

/** Only where no one is given the floor in the whole paragraph does the outlet speak for itself. */
function isSilent({ story, sentence, quote, verbs }: Scene): boolean {
  if (QUOTED.test(quote) || PRONOUN_OPENING.test(quote)) return false;
  if (verbs.some((verb) => verb.role === "speech" || HINTS.has(verb.main))) return false;
  return !story.sentences.some(
    (each) =>
      each.paragraph === sentence.paragraph &&
      each.mentions.some((mention) => mention.kind === "attribution"),
  );
}
