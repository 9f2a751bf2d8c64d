import { DOING_VERBS, EVENT_NOUNS } from "../lexicon/event-words.ts";
import { SPEAKER_PRONOUNS } from "../lexicon/speakers.ts";
import { ANNOUNCING_VERBS } from "../lexicon/speech-verbs.ts";
import { UNITS } from "../lexicon/units.ts";
import type { MeasureId, Subject } from "../model/claim.ts";
import type { Span } from "../model/span.ts";
import { attributionOf, governingSpeakers } from "./attribute.ts";
import { subjectBefore } from "./bearer.ts";
import { isFiniteVerb, subjectOfVerb, verbAt } from "./clauses.ts";
import { formIndex } from "./forms.ts";
import { modalityOf } from "./modality.ts";
import { goodsOfMoney, isHandedOver, namesGoods } from "./money.ts";
import { partiesOf } from "./parties.ts";
import { type Phrase, phraseEndingAt, phraseStartingAt } from "./phrases.ts";
import type { Proposal } from "./proposal.ts";
import { type Read, reading } from "./reading.ts";
import { indexOfMention, type Scene, spanOfTokens } from "./scene.ts";
import { type DateMention, opensDay } from "./story.ts";
import { subjectOfPhrase } from "./subject.ts";
import { stateBehind } from "./subject-side.ts";
import type { VerbGroup } from "./verbs.ts";
import { eventDates, isShort, verbOfDate } from "./when.ts";

const EVENTS: ReadonlySet<string> = new Set(EVENT_NOUNS);
const ANNOUNCING: ReadonlySet<string> = new Set(ANNOUNCING_VERBS);
const DOING: ReadonlySet<string> = new Set(DOING_VERBS);
const PRONOUNS: ReadonlySet<string> = new Set(SPEAKER_PRONOUNS);
const NOUNS = formIndex((entry) => entry.nouns);
/** Between an event and the words "on" or "against" of its target stands no more than this. */
const REACH = 4;
/** How far before its date an event may be named. */
const NOUN_REACH = 10;
const EMPTY_SUBJECTS: ReadonlySet<string> = new Set(["it", "there"]);

/** An event as the text tells it: what it was done to, and the words that say what was done. */
interface Event {
  readonly subject: Read<Subject>;
  readonly measure: Read<MeasureId>;
  readonly verb: VerbGroup | null;
  readonly at: Span;
}

/** One proposal per event that the sentence dates, or that opens the section of a day. */
export function dateProposals(scene: Scene): readonly Proposal[] {
  const own = eventDates(scene).flatMap((date) => {
    const index = indexOfMention(scene, date);
    const event =
      eventOfNoun(scene, index) ?? eventOfVerb(scene, verbOfDate(scene, index)) ?? eventBefore(scene, index);
    if (event === null || isEmpty(scene, event)) return [];
    const { subject, measure } = event;
    if (measure === null && !isShort(date.date) && (subject === null || isOpen(date))) return [];
    return [proposalOf(scene, date, event)];
  });
  const day = dayOpenedBy(scene);
  const main = day === null ? null : mainEvent(scene);
  if (day === null || main === null) return own;
  // The line of the day is quoted with the sentence, so that the date of the claim stands in its quote.
  const quoted = { start: day.span.start, end: scene.sentence.end };
  return [...own, { ...proposalOf(scene, day, main), quoted }];
}

function isOpen({ date }: DateMention): boolean {
  return date.kind === "known" && (date.earliest === null || date.latest === null);
}

/** "It rained on Monday": of nothing, nothing is claimed. */
function isEmpty(scene: Scene, { subject, measure, verb }: Event): boolean {
  if (subject !== null || measure !== null || verb === null) return false;
  return EMPTY_SUBJECTS.has(scene.tokens[verb.first - 1]?.lower ?? "");
}

/** The day of the section whose first sentence this is. */
function dayOpenedBy({ sentence, story }: Scene): DateMention | null {
  return opensDay(story, sentence) ? sentence.day : null;
}

function mainEvent(scene: Scene): Event | null {
  const events = scene.verbs.flatMap((verb) => {
    if (!(isFiniteVerb(scene, verb) || verb.done !== null)) return [];
    return eventOfVerb(scene, verb) ?? [];
  });
  return events.find(({ measure }) => measure !== null) ?? events[0] ?? null;
}

/** "the November 15 attack against a tanker": the noun right behind its date. */
function eventOfNoun(scene: Scene, index: number): Event | null {
  if (scene.tokens[index]?.after !== "nothing") return null;
  const phrase = phraseStartingAt(scene, index + 1);
  const noun = phrase === null ? undefined : scene.tokens[phrase.last];
  if (phrase === null || noun === undefined || !EVENTS.has(noun.lower)) return null;
  return ofNoun(scene, phrase.last);
}

/** The event that a noun names, with what it was done to where "on" or "against" gives it. */
function ofNoun(scene: Scene, at: number): Event | null {
  const phrase = phraseEndingAt(scene, at);
  const noun = scene.tokens[at];
  if (phrase === null || noun === undefined) return null;
  const measure = NOUNS.get(noun.lower);
  const joint = scene.tokens
    .slice(phrase.last + 1, phrase.last + 1 + REACH)
    .findIndex((token) => token.lower === "on" || token.lower === "against" || token.lower === "of");
  const target = joint < 0 ? null : phraseStartingAt(scene, phrase.last + 2 + joint);
  return {
    subject: subjectOfPhrase(scene, target ?? phrase),
    measure: measure === undefined ? null : reading(measure, noun),
    verb: null,
    at: noun,
  };
}

/** "the attack on the tanker on July 30 was": the noun before a date whose verb tells of no event. */
function eventBefore(scene: Scene, index: number): Event | null {
  for (let at = index - 1; at >= Math.max(0, index - NOUN_REACH); at -= 1) {
    const token = scene.tokens[at];
    if (token === undefined || token.after === "break" || verbAt(scene, at) !== null) return null;
    if (token.class === "noun" && EVENTS.has(token.lower)) return ofNoun(scene, at);
  }
  return null;
}

function eventOfVerb(scene: Scene, verb: VerbGroup | null): Event | null {
  if (verb === null) return null;
  const state = stateBehind(scene, verb);
  if (verb.role === "speech" && state === null) return announcement(scene, verb);
  if (verb.force === "attempt") return null;
  const at = spanOfTokens(scene, verb.first, verb.last);
  const object = verb.voice === "active" ? objectBehind(scene, verb) : null;
  const subject = object ?? subjectOfVerb(scene, verb);
  const pronoun = PRONOUNS.has(scene.tokens[verb.first - 1]?.lower ?? "");
  const before = subject === null && pronoun ? subjectBefore(scene) : null;
  const done = DOING.has(verb.main) ? phraseStartingAt(scene, verb.last + 1) : null;
  const named = done === null ? null : ofNoun(scene, done.last);
  // "conducted an attack on the port": the noun says what was done.
  if (named?.measure != null) return { ...named, verb };
  const joined = jointBehind(scene, verb);
  // "engaged and destroyed 14 drones": the second verb says what became of them.
  if (joined !== null && verb.done === null && verb.does === null) return eventOfVerb(scene, joined);
  const plain = object === null && verb.voice === "active" ? verb.does : (verb.done ?? verb.does);
  const measure = state ?? plain;
  // A verb of being dates no event: "was the third this year".
  if (measure === null && scene.tokens[verb.last]?.class === "auxiliary" && !isTold(scene, subject))
    return null;
  return {
    subject:
      subject !== null
        ? subjectOfPhrase(scene, subject)
        : before === null
          ? null
          : subjectOfPhrase(before.scene, before.phrase),
    measure: measure === null ? null : reading(measure, at),
    verb,
    at,
  };
}

/** Whether a subject is an event or a ship, so that also where it was on a day is told. */
function isTold(scene: Scene, phrase: Phrase | null): boolean {
  if (phrase === null) return false;
  return scene.tokens
    .slice(phrase.first, phrase.last + 1)
    .some((token) => token.mention?.kind === "vessel" || EVENTS.has(token.lower));
}

/** "announced a package of weapons": what is handed over by being announced. */
function announcement(scene: Scene, verb: VerbGroup): Event | null {
  if (!ANNOUNCING.has(verb.main)) return null;
  const at = spanOfTokens(scene, verb.first, verb.last);
  for (let index = verb.last + 1; index < scene.tokens.length; index += 1) {
    const token = scene.tokens[index];
    if (token === undefined || token.after !== "nothing" || token.class === "conjunction") break;
    const counted = token.mention?.kind === "quantity" ? token.mention.quantity.counted : null;
    if (counted !== null && namesGoods(counted)) {
      const subject = subjectOfPhrase(scene, { first: index, last: index });
      return { subject, measure: reading("supplied", at), verb, at };
    }
    const isMoney =
      token.mention?.kind === "quantity" && UNITS[token.mention.quantity.unit].dimension === "currency";
    const goods = isMoney ? goodsOfMoney(scene, index) : null;
    if (goods !== null && isHandedOver(scene, goods))
      return { subject: subjectOfPhrase(scene, goods), measure: reading("supplied", at), verb, at };
  }
  return null;
}

/** What a verb is done to; "attacked and seized the ship" has one object for both. */
function objectBehind(scene: Scene, verb: VerbGroup): Phrase | null {
  if (verb.done === null || scene.tokens[verb.last]?.after !== "nothing") return null;
  return phraseStartingAt(scene, (jointBehind(scene, verb) ?? verb).last + 1);
}

/** The verb that shares the object of another: "attacked and seized". */
function jointBehind(scene: Scene, verb: VerbGroup): VerbGroup | null {
  if (scene.tokens[verb.last + 1]?.lower !== "and") return null;
  return scene.verbs.find((each) => each.first === verb.last + 2) ?? null;
}

function proposalOf(scene: Scene, date: DateMention, { subject, measure, verb, at }: Event): Proposal {
  const index = scene.tokens.findIndex((token) => token.start >= at.start);
  const speakers = governingSpeakers(scene, at);
  const governing = verb === null ? null : ({ verb, measure: measure?.value ?? null, as: "object" } as const);
  const when = reading(date.date, date.span);
  const modality = modalityOf(scene, { figure: at, verb, speakers });
  return {
    scene,
    value: { kind: "when", date: date.date },
    found: {
      subject,
      measure,
      aggregation:
        modality?.value === "forecast" ? reading("forecast", ...modality.at) : reading("event", at),
      when,
      asOf: null,
      ...partiesOf(scene, {
        governing,
        index,
        measure: measure?.value ?? null,
        subject: subject?.at ?? [],
        speakers,
      }),
      attribution: attributionOf(scene, at),
      modality,
    },
    figure: date.span,
    rules: [date.rule],
    named: "",
    links: [],
  };
}
