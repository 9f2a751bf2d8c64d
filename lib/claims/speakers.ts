import { BASIS_WORDS, SPEAKER_PRONOUNS } from "../lexicon/speakers.ts";
import type { AttributionLink, Basis } from "../model/attribution.ts";
import type { Mention } from "../model/mention.ts";
import type { Span } from "../model/span.ts";
import {
  type Phrase,
  phraseEndingAt,
  phraseStartingAt,
  spanOfPhrase,
  textOfPhrase,
  withComplements,
} from "./phrases.ts";
import type { Scene } from "./scene.ts";
import { type Sentence, sentencesBefore } from "./story.ts";

export type AttributionMention = Extract<Mention, { kind: "attribution" }>;

/** One link of a chain and the words that name its speaker. */
export interface Speaker {
  readonly link: AttributionLink;
  readonly at: Span;
}

const BASES: ReadonlyMap<string, Basis> = new Map(
  BASIS_WORDS.flatMap(({ words, basis }) => words.map((word): [string, Basis] => [word, basis])),
);
/** So far back a pronoun or a bare "the ministry" finds its speaker. */
const LOOK_BACK = 4;

/** Whether a speaker is only "he" or "it". */
export function isPronoun(speaker: string): boolean {
  return SPEAKER_PRONOUNS.has(speaker.toLowerCase());
}

/** The speaker of a mention: a pronoun stands for the last fitting one, "the ministry" for the last named ministry. */
export function speakerOf(scene: Scene, mention: AttributionMention): Speaker | null {
  const { link } = mention;
  if (isPronoun(link.speaker)) return antecedent(scene, link);
  const last = link.speaker.split(/\s+/).at(-1)?.toLowerCase() ?? "";
  if (link.naming === "named") return { link: withBasis(link), at: placeOfSpeaker(scene, mention) };
  const named = lastSpeakerBefore(
    scene,
    "any",
    (each) => each.naming === "named" && endsIn(each.speaker, last),
  );
  if (named !== null) return { link: { ...named.link, role: link.role }, at: named.at };
  return { link: withBasis(link), at: placeOfSpeaker(scene, mention) };
}

function antecedent(scene: Scene, link: AttributionLink): Speaker | null {
  const pronoun = link.speaker.toLowerCase();
  const found = lastSpeakerBefore(scene, "any", (each) => !isPronoun(each.speaker));
  if (found === null || !agrees(pronoun, found.link.speaker)) return null;
  return { link: { ...found.link, role: link.role }, at: found.at };
}

/** "it" is no plural and "they" is no single person; a name says neither. */
function agrees(pronoun: string, speaker: string): boolean {
  const last = speaker.split(/\s+/).at(-1) ?? "";
  const plural = /[^su]s$/.test(last) && /^\p{Ll}/u.test(last);
  if (pronoun === "they") return plural || /^\p{Lu}/u.test(last);
  return !plural;
}

function endsIn(speaker: string, word: string): boolean {
  return speaker.toLowerCase().split(/\s+/).includes(word);
}

/** The last speaker before a sentence, or of the sentence right before it. */
export function lastSpeakerBefore(
  scene: Scene,
  how: "sentence-before" | "any",
  fits: (link: AttributionLink) => boolean = () => true,
): Speaker | null {
  const { sentence } = scene;
  const count = how === "sentence-before" ? 1 : LOOK_BACK;
  for (const earlier of sentencesBefore(scene.story, sentence, count)) {
    if (how === "sentence-before" && earlier.paragraph !== sentence.paragraph) return null;
    const speakers = attributionsOf(earlier).filter(({ link }) => fits(link));
    const [first] = speakers;
    if (first === undefined) continue;
    if (speakers.length > 1 && new Set(speakers.map(({ link }) => link.speaker)).size > 1) return null;
    return { link: withBasis(first.link), at: placeOfSpeaker(scene, first) };
  }
  return null;
}

function attributionsOf({ mentions }: Sentence): readonly AttributionMention[] {
  return mentions.flatMap((each) => (each.kind === "attribution" ? [each] : []));
}

/** The words of the mention that name its speaker, without the word of saying. */
function placeOfSpeaker({ draft }: Scene, { link, span }: AttributionMention): Span {
  const at = draft.text.slice(span.start, span.end).indexOf(link.speaker);
  return at < 0 ? span : { start: span.start + at, end: span.start + at + link.speaker.length };
}

/** What a speaker goes by, where their own name says so: "satellite images", "the intelligence service". */
function withBasis(link: AttributionLink): AttributionLink {
  if (link.basis !== undefined) return link;
  for (const word of link.speaker.toLowerCase().split(/[^\p{L}]+/u)) {
    const basis = BASES.get(word);
    if (basis !== undefined) return { ...link, basis };
  }
  return link;
}

/** Those who say it together with the speaker: "Seoul and Tokyo said", "according to Japan, South Korea and Guam". */
export function joinedSpeakers(scene: Scene, mention: AttributionMention): readonly Speaker[] {
  if (isPronoun(mention.link.speaker)) return [];
  const { start, end } = placeOfSpeaker(scene, mention);
  const first = scene.tokens.findIndex((token) => token.end > start);
  const last = scene.tokens.findLastIndex((token) => token.start < end);
  const found = [...speakersBefore(scene, first), ...speakersBehind(scene, last, mention)];
  return found.map((phrase) => ({
    link: { role: mention.link.role, speaker: textOfPhrase(scene, phrase), naming: "named" },
    at: spanOfPhrase(scene, phrase),
  }));
}

function speakersBefore(scene: Scene, first: number): readonly Phrase[] {
  const at = scene.tokens[first - 1]?.lower === "the" ? first - 2 : first - 1;
  if (scene.tokens[at]?.lower !== "and") return [];
  let phrase = phraseEndingAt(scene, at - 1);
  while (phrase !== null && scene.tokens[phrase.first - 1]?.lower === "of") {
    const before = phraseEndingAt(scene, phrase.first - 2);
    phrase = before === null ? null : { first: before.first, last: phrase.last };
  }
  return phrase !== null && isCapitalised(scene, phrase) ? [phrase] : [];
}

function speakersBehind(scene: Scene, last: number, mention: AttributionMention): readonly Phrase[] {
  const found: Phrase[] = [];
  if (mention.cue !== "according to") return found;
  for (let at = last + 1; scene.tokens[at - 1]?.after === "comma" || scene.tokens[at]?.lower === "and"; ) {
    const from = scene.tokens[at]?.lower === "and" ? at + 1 : at;
    const phrase = phraseStartingAt(scene, from);
    if (phrase === null || !isCapitalised(scene, phrase)) break;
    found.push(withComplements(scene, phrase));
    at = phrase.last + 1;
  }
  return found;
}

function isCapitalised(scene: Scene, { first }: Phrase): boolean {
  return scene.tokens[first]?.class === "name";
}
