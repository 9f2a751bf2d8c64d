import { DEFINITE_WORDS, EVENT_NOUNS, SUPERLATIVES } from "../lexicon/event-words.ts";
import { COORDINATORS } from "../lexicon/grammar-words.ts";
import { EVENT_MEASURES } from "../lexicon/measures.ts";
import { ANNOUNCING_VERBS, REPORTING_HINTS } from "../lexicon/speech-verbs.ts";
import type { MeasureId } from "../model/claim.ts";
import type { DateValue } from "../model/date-value.ts";
import { daysBetween } from "../model/day.ts";
import { leaderOf } from "./clauses.ts";
import { onlyOne, type Read, type Reading, reading } from "./reading.ts";
import { indexOfMention, type Scene } from "./scene.ts";
import { type DateMention, sentencesBefore } from "./story.ts";
import type { VerbGroup } from "./verbs.ts";

const AS_OF = /^as\sof\b/i;
/** A date this near behind a verb of saying and its "that" opens the clause. */
const CLAUSE_OPENING = 3;
/** So many sentences back an event may have been dated that is now only "the attack". */
const LOOK_BACK = 6;
const HAPPENING: ReadonlySet<MeasureId> = new Set(EVENT_MEASURES);
/** So many sentences back in its paragraph an event may have been dated. */
const PARAGRAPH = 3;
const ANNOUNCING: ReadonlySet<string> = new Set(ANNOUNCING_VERBS);
const HINTS: ReadonlySet<string> = new Set(REPORTING_HINTS);
const JOINING: ReadonlySet<string> = new Set(COORDINATORS);
const EVENTS: ReadonlySet<string> = new Set(EVENT_NOUNS);
const DEFINITE: ReadonlySet<string> = new Set(DEFINITE_WORDS);
const EXTREME: ReadonlySet<string> = new Set(SUPERLATIVES);

/** When the thing itself was so, and on which day the figure held. */
export interface Times {
  readonly when: Read<DateValue>;
  readonly asOf: Read<DateValue>;
}

/** What decides which date is whose: the verb, what it says, and whether the figure is a sum that something was brought to. */
export interface Dated {
  readonly verb: VerbGroup | null;
  readonly measure: MeasureId | null;
  readonly sum: "brought-to" | "plain";
}

/** Places the dates of a sentence for what hangs on `verb`; two that could govern leave the field open. */
export function timesOf(scene: Scene, dated: Dated): Times {
  const dates = scene.mentions.filter((mention) => mention.kind === "date");
  const asOf = dates.filter((date) => isAsOf(scene, date));
  const others = dates.filter((date) => !asOf.includes(date) && !isInComparison(scene, date));
  if (dated.sum === "brought-to") {
    const told = others.filter((date) => isTelling(scene, date));
    const since = others.filter((date) => !told.includes(date));
    return { when: onlyOne(since.map(readingOf)), asOf: onlyOne([...asOf, ...told].map(readingOf)) };
  }
  const own = others.filter((date) => governs(scene, date, dated));
  const when = own.length > 0 ? onlyOne(own.map(readingOf)) : fromAround(scene, dated, others);
  return { when, asOf: onlyOne(asOf.map(readingOf)) };
}

function readingOf({ date, span }: DateMention): Reading<DateValue> {
  return reading(date, span);
}

function isAsOf(scene: Scene, { span }: DateMention): boolean {
  const { text } = scene.draft;
  return (
    AS_OF.test(text.slice(span.start, span.end)) ||
    /\bas\sof\s$/i.test(text.slice(Math.max(0, span.start - 6), span.start))
  );
}

/** "the most in a single day this year": a date that bounds a comparison dates nothing. */
function isInComparison(scene: Scene, date: DateMention): boolean {
  if (isOneDay(date)) return false;
  const index = indexOfMention(scene, date);
  for (let at = index - 1; at >= 0; at -= 1) {
    const token = scene.tokens[at];
    if (token === undefined || token.after !== "nothing") return false;
    if (scene.verbs.some((verb) => verb.last === at)) return false;
    if (EXTREME.has(token.lower)) return true;
  }
  return false;
}

/** Whether a date is one day of the calendar. */
export function isOneDay({ date }: DateMention): boolean {
  return date.kind === "known" && date.earliest !== null && date.earliest === date.latest;
}

/** A date belongs to the last verb before it in its clause; one that opens its clause, to the first verb behind it. */
function governs(scene: Scene, date: DateMention, { verb, measure }: Dated): boolean {
  const own = verbOfDate(scene, indexOfMention(scene, date));
  // "said on Monday that 20 died": the day of the report is not the day of the event; of a pledge it is.
  if (own?.role === "speech") return measure === "supplied" && ANNOUNCING.has(own.main);
  const events = scene.verbs.filter((each) => each.role === "event");
  if (verb === null || own === null) return events.length < 2;
  return own === verb || leaderOf(scene, own) === leaderOf(scene, verb);
}

/** The verb that a date belongs to; null where the sentence has none that could be. */
export function verbOfDate(scene: Scene, index: number): VerbGroup | null {
  const verbs = scene.verbs.filter((verb) => !isAside(scene, verb));
  const before = verbs.filter((verb) => verb.last < index).at(-1);
  const after = verbs.find((verb) => verb.first > index);
  // "the ministry Monday said": the verb right behind it is nearer than one far back.
  const adjacent = after?.first === index + 1 && scene.tokens[index]?.after === "nothing";
  const opens = before === undefined || opensClause(scene, before, index);
  const own = (adjacent || opens ? after : before) ?? null;
  // "destroyed two missiles aimed at Kyiv on Monday": the participle only tells which ones were destroyed on that day.
  return own?.voice === "participle" ? (hostOf(scene, own) ?? own) : own;
}

/** The verb whose object a participle describes. */
function hostOf(scene: Scene, participle: VerbGroup): VerbGroup | null {
  const host = scene.verbs
    .filter((verb) => verb.last < participle.first && verb.voice !== "participle")
    .at(-1);
  if (host === undefined || host.role === "speech") return null;
  const between = scene.tokens.slice(host.last, participle.first);
  return between.some(
    (token) => token.after === "break" || (token.class === "conjunction" && !JOINING.has(token.lower)),
  )
    ? null
    : host;
}

/** "as you know", "as mentioned earlier": an aside between commas tells nothing. */
function isAside(scene: Scene, verb: VerbGroup): boolean {
  return (
    [verb.first - 1, verb.first - 2].some(
      (at) => scene.tokens[at]?.lower === "as" && scene.tokens[at]?.after === "nothing",
    ) && verb.done === null
  );
}

/** "said that in 2024 148 missiles had been supplied": behind "that" a date looks forward. */
function opensClause(scene: Scene, before: VerbGroup, index: number): boolean {
  const between = scene.tokens.slice(before.last + 1, index);
  return (
    (before.role === "speech" || HINTS.has(before.main)) &&
    between.some((token) => token.lower === "that") &&
    between.length <= CLAUSE_OPENING
  );
}

function isTelling(scene: Scene, date: DateMention): boolean {
  return verbOfDate(scene, indexOfMention(scene, date))?.role === "speech";
}

/** The day under which the sentence stands, or on which the event was that it goes on to tell of. */
function fromAround(scene: Scene, { verb, measure }: Dated, others: readonly DateMention[]): Read<DateValue> {
  if (verb?.tense === "future" || verb?.force === "attempt") return null;
  // "has supplied 3,000 shells" may speak of years; "has shot down 52 drones" goes on with the event.
  if (verb?.tense === "perfect" && (measure === null || !HAPPENING.has(measure))) return null;
  const { day } = scene.sentence;
  if (day !== null) return others.every((date) => holdsDay(date, day)) ? readingOf(day) : null;
  return others.length > 0 ? null : (dayOfEvent(scene) ?? dayOfParagraph(scene, verb, measure));
}

/** A day, a night or a few days. */
function isBrief({ date }: DateMention): boolean {
  if (date.kind !== "known" || date.earliest === null || date.latest === null) return false;
  return daysBetween(date.earliest, date.latest) <= 3;
}

/** The day on which the paragraph has told of an event, for a sentence that tells of more in the past. */
function dayOfParagraph(scene: Scene, verb: VerbGroup | null, measure: MeasureId | null): Read<DateValue> {
  if (measure === null || !HAPPENING.has(measure) || verb?.tense !== "past") return null;
  for (const sentence of sentencesBefore(scene.story, scene.sentence, PARAGRAPH)) {
    if (sentence.paragraph !== scene.sentence.paragraph) return null;
    if (!sentence.mentions.some((each) => each.kind === "date")) continue;
    const earlier = scene.sceneOf(sentence);
    const dates = earlier.mentions.flatMap((each) => (each.kind === "date" ? [each] : []));
    const told = dates.filter((date) => !isAsOf(earlier, date) && !isTelling(earlier, date));
    return told.length === dates.length && told.every(isBrief) ? onlyOne(told.map(readingOf)) : null;
  }
  return null;
}

/** Whether a date is as wide as the other or wider, so that it does not speak against it. */
function holdsDay({ date }: DateMention, { date: day }: DateMention): boolean {
  if (date.kind !== "known" || day.kind !== "known" || day.earliest === null || day.latest === null)
    return true;
  return (date.earliest ?? "") <= day.earliest && (date.latest === null || date.latest >= day.latest);
}

/** "during the attack": the date of the last sentence before that dates such an event. */
function dayOfEvent(scene: Scene): Read<DateValue> {
  if (!pointsBack(scene)) return null;
  for (const sentence of sentencesBefore(scene.story, scene.sentence, LOOK_BACK)) {
    if (!sentence.mentions.some((each) => each.kind === "date")) continue;
    const earlier = scene.sceneOf(sentence);
    const dates = earlier.mentions.filter((each) => each.kind === "date");
    const told = dates.filter((date) => !isAsOf(earlier, date) && !isTelling(earlier, date));
    if (!earlier.tokens.some((token) => EVENTS.has(token.lower))) continue;
    return onlyOne(told.map(readingOf));
  }
  return null;
}

function pointsBack({ tokens }: Scene): boolean {
  return tokens.some((token, at) => {
    if (!EVENTS.has(token.lower)) return false;
    const words = tokens.slice(Math.max(0, at - 3), at).map((each) => each.lower);
    return words.some((word) => DEFINITE.has(word));
  });
}

/** Longer than a month is a period in which things went on and no event. */
const LONGEST_EVENT = 31;

/** The dates of a sentence that may place an event: neither as-of dates nor bounds of a comparison. */
export function eventDates(scene: Scene): readonly DateMention[] {
  return scene.mentions.flatMap((each) =>
    each.kind !== "date" || each.date.kind !== "known" || isAsOf(scene, each) || isInComparison(scene, each)
      ? []
      : [each],
  );
}

/** Whether a date is short enough for one event, and closed. */
export function isShort(date: DateValue): boolean {
  if (date.kind !== "known" || date.earliest === null || date.latest === null) return false;
  return daysBetween(date.earliest, date.latest) <= LONGEST_EVENT;
}
