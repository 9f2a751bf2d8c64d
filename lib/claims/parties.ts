import { DOING_VERBS } from "../lexicon/event-words.ts";
import { PERFECT_AUXILIARIES } from "../lexicon/grammar-words.ts";
import { CONTAINING_VERBS } from "../lexicon/holders.ts";
import { AGENT_NOUNS, CAUSE_NOUNS, PARTY_PREPOSITIONS, PLACE_NOUNS } from "../lexicon/parties.ts";
import { SPEAKER_PRONOUNS } from "../lexicon/speakers.ts";
import type { MeasureId, PartyRole } from "../model/claim.ts";
import type { Span } from "../model/span.ts";
import { leaderOf, subjectOfVerb, verbAt } from "./clauses.ts";
import {
  holdsName,
  type Phrase,
  phraseStartingAt,
  spanOfPhrase,
  textOfPhrase,
  withComplements,
} from "./phrases.ts";
import { onlyOne, type Read, type Reading, reading } from "./reading.ts";
import type { Scene } from "./scene.ts";
import { type AttributionMention, isPronoun, speakerOf } from "./speakers.ts";
import type { Governing, VerbGroup } from "./verbs.ts";
import type { Token } from "./words.ts";

const AGENTS: ReadonlySet<string> = new Set(AGENT_NOUNS);
const CONTAINING: ReadonlySet<string> = new Set(CONTAINING_VERBS);
const HAVING: ReadonlySet<string> = new Set(PERFECT_AUXILIARIES);
const DOING: ReadonlySet<string> = new Set(DOING_VERBS);
/** How far behind its verb a deed and the figure on it may stand. */
const DEED_REACH = 8;
const PLACES: ReadonlySet<string> = new Set(PLACE_NOUNS);
const CAUSES: ReadonlySet<string> = new Set(CAUSE_NOUNS);

/** What decides who took part. */
export interface Deed {
  readonly governing: Governing | null;
  /** Index of the token the claim is about: where no verb governs it, what stands behind it is read. */
  readonly index: number;
  readonly measure: MeasureId | null;
  /** The words the claim is about: they are no party to it. */
  readonly subject: readonly Span[];
  /** Those who say so: a pronoun before the verb may stand for them. */
  readonly speakers: readonly AttributionMention[];
}

/** Who took part, and where. */
export interface Parties {
  readonly parties: Readonly<Record<PartyRole, Read<string>>>;
  readonly place: Read<string>;
}

interface Named extends Reading<string> {
  readonly role: PartyRole | "place";
  /** Index of its last token. */
  readonly last: number;
}

/** Reads the parties from the prepositions behind the verb and, who did it, from the verb's subject. */
export function partiesOf(scene: Scene, deed: Deed): Parties {
  const named = [...behindVerb(scene, deed), ...beforeClause(scene)].filter(
    ({ at }) => !deed.subject.some((span) => at.some((own) => own.start < span.end && span.start < own.end)),
  );
  const one = (role: Named["role"]): Read<string> => {
    const found = onlyOne(named.filter((each) => each.role === role));
    return found === null ? null : reading(found.value, ...found.at);
  };
  const by = one("by") ?? actorOf(scene, deed);
  return {
    parties: {
      from: one("from"),
      to: one("to") ?? recipientOf(scene, deed),
      by,
      at: one("at"),
      against: one("against"),
    },
    place: one("place"),
  };
}

/** Names behind prepositions, from the governing verb to the next clause; participles on the way only describe. */
function behindVerb(scene: Scene, { governing, measure, index }: Deed): readonly Named[] {
  const named: Named[] = [];
  let described: VerbGroup | null = null;
  const own = governing === null ? index : governing.verb.last;
  for (let at = Math.min(governing?.holder ?? own, own); at < scene.tokens.length; at += 1) {
    const token = scene.tokens[at];
    if (token === undefined) break;
    const verb = at > own ? verbAt(scene, at) : null;
    if (verb !== null && verb.voice !== "participle" && !CONTAINING.has(verb.main)) break;
    if (verb !== null) described = verb;
    const role =
      token.class === "preposition" && token.after === "nothing" ? roleOf(token.lower, measure) : null;
    const found = role === null ? null : nameBehind(scene, at, role);
    // "for use by Wagner": behind an active verb "by" names no one who did what it says.
    if (found?.role === "by" && described === null && governing?.verb.voice === "active") continue;
    if (found !== null) {
      at = found.last - 1;
      // "shot down 14 drones launched by the Houthis": who launched them sent what was shot down.
      const sent = described !== null && found.role === "by" && described.done !== measure;
      named.push(sent ? { ...found, role: "from" } : found);
    }
    if (at > own && token.after === "break") break;
  }
  return named;
}

/** "In Lviv, five people died": a place that opens the sentence. */
function beforeClause(scene: Scene): readonly Named[] {
  const [first] = scene.tokens;
  if (first === undefined || first.lower !== "in") return [];
  const found = nameBehind(scene, 0, "place");
  return found === null ? [] : [found];
}

function roleOf(word: string, measure: MeasureId | null): Named["role"] | null {
  const row = PARTY_PREPOSITIONS.find(
    ({ words, measures }) =>
      words.includes(word) && (measures === undefined || (measure !== null && measures.includes(measure))),
  );
  return row?.role ?? null;
}

function nameBehind(scene: Scene, preposition: number, role: Named["role"]): Named | null {
  const before = scene.tokens[preposition - 1];
  // "50 miles from Hodeidah" is a distance and no journey.
  if (before?.mention?.kind === "quantity" && before.mention.quantity.unit !== "count") return null;
  const phrase = phraseStartingAt(scene, preposition + 1);
  if (phrase === null) return null;
  const whole = withPlace(scene, withComplements(scene, phrase));
  const [head] = scene.tokens.slice(whole.last, whole.last + 1);
  if (head?.mention?.kind === "quantity" || head?.mention?.kind === "weapon") return null;
  if (head === undefined || !isParty(scene, whole, head) || isJoinedAdjective(scene, whole)) return null;
  // "Russia's allies" and a name that goes on as something else are no party by that name.
  const text = scene.draft.text.slice(spanOfPhrase(scene, whole).start, spanOfPhrase(scene, whole).end);
  if (/['’]s?$/.test(text)) return null;
  return { role, last: whole.last, ...reading(textOfPhrase(scene, whole), spanOfPhrase(scene, whole)) };
}

/** A name, one of those who act, or a place with a name in it; a "Russian strike" is neither. */
function isParty(scene: Scene, phrase: Phrase, head: Token): boolean {
  if (AGENTS.has(head.lower)) return true;
  if (!holdsName(scene, phrase)) return false;
  return head.class === "name" || head.mention?.kind === "vessel" || PLACES.has(head.lower);
}

/** "in US and British strikes": the name only describes what follows. */
function isJoinedAdjective(scene: Scene, { last }: Phrase): boolean {
  const joint = scene.tokens[last + 1];
  if (scene.tokens[last]?.after !== "nothing" || joint?.lower !== "and") return false;
  const other = phraseStartingAt(scene, last + 2);
  return other !== null && CAUSES.has(scene.tokens[other.last]?.lower ?? "");
}

/** "towards targets in Israel": a common noun with the place it stands in. */
function withPlace(scene: Scene, phrase: Phrase): Phrase {
  if (holdsName(scene, phrase) || scene.tokens[phrase.last]?.after !== "nothing") return phrase;
  if (scene.tokens[phrase.last + 1]?.lower !== "in") return phrase;
  const place = phraseStartingAt(scene, phrase.last + 2);
  return place === null || !holdsName(scene, place) ? phrase : { first: phrase.first, last: place.last };
}

/** "supplied Russia with 250 missiles", "sent Russia 250 missiles": the name right behind the verb receives them. */
function recipientOf(scene: Scene, { governing, measure }: Deed): Read<string> {
  if (measure !== "supplied" || governing === null) return null;
  const { verb, as } = governing;
  if (as !== "object" || verb.voice !== "active") return null;
  const phrase = namesFrom(scene, verb.last + 1);
  if (phrase === null || scene.tokens[phrase.last]?.after !== "nothing") return null;
  const next = scene.tokens[phrase.last + 1];
  const name = scene.draft.text.slice(spanOfPhrase(scene, phrase).start, spanOfPhrase(scene, phrase).end);
  // "sent Russian missiles" and "sent Russia's allies" name nobody who receives anything.
  const received = next?.lower === "with" || next?.mention?.kind === "quantity";
  return received && !/['’]s?$/.test(name) ? reading(name, spanOfPhrase(scene, phrase)) : null;
}

function namesFrom({ tokens }: Scene, first: number): Phrase | null {
  let last = first - 1;
  while (tokens[last + 1]?.class === "name" && (last < first || tokens[last]?.after === "nothing")) last += 1;
  return last < first ? null : { first, last };
}

/** Who did it: the subject of the active verb, "Ukraine shot down 71 drones"; of a verb behind a comma, that of the clause. */
function actorOf(scene: Scene, { governing, speakers, index }: Deed): Read<string> {
  const verb = governing === null ? deedVerb(scene, index) : doingVerb(scene, governing.verb, index);
  if (verb === null || (governing !== null && (governing.measure === null || governing.as !== "object")))
    return null;
  const leader = leaderOf(scene, verb);
  if (verb.voice !== "active" || leader.voice !== "active") return null;
  const pronoun = scene.tokens[leader.first - 1];
  if (pronoun !== undefined && SPEAKER_PRONOUNS.has(pronoun.lower)) return speakerAs(scene, speakers);
  const phrase = subjectOfVerb(scene, verb);
  if (phrase === null) return null;
  const head = scene.tokens[phrase.last];
  if (head === undefined || CAUSES.has(head.lower)) return null;
  const counted = head.mention?.kind === "quantity" ? head.mention : null;
  if (counted !== null) {
    // "16 Coalition aircraft fired": those who are counted, if they have a name of their own.
    const name = counted.quantity.counted ?? "";
    return /\p{Lu}/u.test(name) ? reading(name, counted.span) : null;
  }
  const whole = withComplements(scene, phrase);
  if (!holdsName(scene, whole) && !AGENTS.has(head.lower)) return null;
  const text = textOfPhrase(scene, whole);
  const written = scene.draft.text.slice(spanOfPhrase(scene, whole).start, spanOfPhrase(scene, whole).end);
  return written === text ? reading(text, spanOfPhrase(scene, whole)) : null;
}

/** "conducted a launch of 10 missiles": the verb before the noun on which the figure hangs. */
function deedVerb(scene: Scene, index: number): VerbGroup | null {
  const verb = scene.verbs.filter((each) => each.last < index).at(-1);
  return verb !== undefined && DOING.has(verb.main) && index - verb.last <= DEED_REACH ? verb : null;
}

/** "Wagner has 50,000 soldiers deployed": who has them deployed them. */
function doingVerb(scene: Scene, verb: VerbGroup, index: number): VerbGroup {
  if (verb.voice !== "participle" || verb.first !== index + 1) return verb;
  const having = scene.verbs.find((each) => each.last === index - 1 && HAVING.has(each.main));
  return having ?? verb;
}

/** "Ukraine says that it shot down": the one speaker stands where the pronoun stands. */
function speakerAs(scene: Scene, speakers: readonly AttributionMention[]): Read<string> {
  const [only] = speakers;
  if (only === undefined || speakers.length > 1 || isPronoun(only.link.speaker)) return null;
  const speaker = speakerOf(scene, only);
  return speaker === null ? null : reading(speaker.link.speaker, speaker.at);
}

/** No party at all. */
export const NO_PARTIES: Parties["parties"] = { from: null, to: null, by: null, at: null, against: null };
