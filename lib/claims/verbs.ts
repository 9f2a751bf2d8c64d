import {
  COORDINATORS,
  FUTURE_AUXILIARIES,
  MODAL_AUXILIARIES,
  NEGATIVES,
  PASSIVE_AUXILIARIES,
  PAST_COPULAS,
  PERFECT_AUXILIARIES,
  RAISING_WORDS,
} from "../lexicon/grammar-words.ts";
import { SPEECH_VERBS } from "../lexicon/speech-verbs.ts";
import type { MeasureId } from "../model/claim.ts";
import { overlaps, type Span } from "../model/span.ts";
import { formIndex } from "./forms.ts";
import type { Token } from "./words.ts";

/** A verb with its auxiliaries, adverbs and raising words: "are believed to have been shipped". */
export interface VerbGroup {
  /** Indices of its first and last token. */
  readonly first: number;
  readonly last: number;
  /** "participle" is a past form without auxiliary and without object behind it: "drones launched by Russia". */
  readonly voice: "active" | "passive" | "participle";
  /** "attempt" is an infinitive that nobody says was carried out: "tried to seize". */
  readonly force: "stated" | "negated" | "attempt";
  readonly role: "speech" | "event";
  /** "open" is a form without a time of its own: infinitives, gerunds, participles, and what may or might be. */
  readonly tense: "past" | "present" | "perfect" | "future" | "open";
  /** The main verb, lower case. */
  readonly main: string;
  /** What it says of its object, and of its subject. */
  readonly done: MeasureId | null;
  readonly does: MeasureId | null;
}

/** The verb that a figure or a name hangs on, and what that verb says of it. */
export interface Governing {
  readonly verb: VerbGroup;
  /** Null where the table of measures does not know the verb. */
  readonly measure: MeasureId | null;
  /** How it hangs there: as what the verb is done to, or as what does it. */
  readonly as: "object" | "subject";
  /** Index of the noun that holds the figure, where that is what the verb speaks of: "an attack on Kyiv with 300 drones". */
  readonly holder?: number;
}

const DONE = formIndex((entry) => entry.done);
const DOES = formIndex((entry) => entry.does);
const BE: ReadonlySet<string> = new Set(PASSIVE_AUXILIARIES);
const NOT: ReadonlySet<string> = new Set(NEGATIVES);
const RAISING: ReadonlySet<string> = new Set(RAISING_WORDS);
const JOINING: ReadonlySet<string> = new Set(COORDINATORS);
const FUTURE: ReadonlySet<string> = new Set(FUTURE_AUXILIARIES);
const MODALS: ReadonlySet<string> = new Set(MODAL_AUXILIARIES);
const PERFECT: ReadonlySet<string> = new Set(PERFECT_AUXILIARIES);
const PAST_BE: ReadonlySet<string> = new Set(PAST_COPULAS);
const SPEECH: ReadonlySet<string> = new Set(SPEECH_VERBS.flatMap((verb) => verb.forms));
/** How many words the longest verb of the tables has. */
const LONGEST_VERB = 3;

/** The verb groups of a sentence in text order. `speech` are the spans in which somebody is given the floor. */
export function verbGroupsOf(tokens: readonly Token[], speech: readonly Span[]): readonly VerbGroup[] {
  const groups = readGroups(tokens, speech);
  return groups.map((group, at) =>
    standsAlone(tokens, groups, at) ? { ...group, voice: "active", tense: "past" } : group,
  );
}

function readGroups(tokens: readonly Token[], speech: readonly Span[]): readonly VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let index = 0; index < tokens.length; ) {
    const group = startsGroup(tokens, index) ? readGroup(tokens, index, speech) : null;
    if (group !== null) groups.push(group);
    index = group === null ? index + 1 : group.last + 1;
  }
  return groups;
}

function startsGroup(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined) return false;
  return token.class === "auxiliary" || isVerb(token) || isGerund(token, tokens[index + 1]);
}

/** Some participles of the table are tagged as adjectives; the table knows better. */
function isVerb(token: Token): boolean {
  if (token.class === "verb") return true;
  return (
    token.class === "other" && token.lower.endsWith("ed") && (DONE.has(token.lower) || DOES.has(token.lower))
  );
}

/** "killing one crewman": tagged as a noun, but only a verb has its object right behind it. */
function isGerund(token: Token, next: Token | undefined): boolean {
  return (
    token.class === "noun" &&
    token.after === "nothing" &&
    DONE.has(token.lower) &&
    token.lower.endsWith("ing") &&
    next?.mention != null
  );
}

function readGroup(tokens: readonly Token[], first: number, speech: readonly Span[]): VerbGroup | null {
  let at = first;
  let main = -1;
  let raised = false;
  for (let token = tokens[at]; token !== undefined; token = tokens[at]) {
    if (
      isVerb(token) ||
      isGerund(token, tokens[at + 1]) ||
      (RAISING.has(token.lower) && token.class !== "mention")
    ) {
      main = at;
      const next = tokens[at + 1];
      if (!RAISING.has(token.lower) || next?.lower !== "to" || !startsGroup(tokens, at + 2)) break;
      raised = true;
      at += 2;
    } else if (token.class === "auxiliary" || token.class === "adverb") {
      at += 1;
    } else break;
    if (tokens[at - 1]?.after !== "nothing") break;
  }
  if (main < first) main = lastAuxiliary(tokens, first, at);
  return describeGroup(tokens, { first, main, raised }, speech);
}

function lastAuxiliary(tokens: readonly Token[], first: number, end: number): number {
  let last = first;
  for (let index = first; index < end; index += 1) if (tokens[index]?.class === "auxiliary") last = index;
  return last;
}

function describeGroup(
  tokens: readonly Token[],
  { first, main, raised }: { readonly first: number; readonly main: number; readonly raised: boolean },
  speech: readonly Span[],
): VerbGroup | null {
  const verb = tokens[main];
  if (verb === undefined) return null;
  const words = longestForm(tokens, main);
  const last = main + words - 1;
  const form = tokens
    .slice(main, last + 1)
    .map((token) => token.lower)
    .join(" ");
  const before = tokens.slice(first, main);
  const passive = verb.form !== "gerund" && before.some((token) => BE.has(token.lower)) && looksPast(verb);
  const bare = first === main && verb.form === "past" && !hasObject(tokens, last);
  const said = SPEECH.has(verb.lower) || speech.some((span) => overlaps(span, verb));
  return {
    first,
    last,
    voice: passive ? "passive" : bare ? "participle" : "active",
    force: forceOf(tokens, first, main, raised),
    role: said && !DONE.has(form) && !DOES.has(form) ? "speech" : "event",
    tense: tenseOf(tokens, { first, main }, bare ? "bare" : "finite"),
    main: verb.lower,
    // A bare verb that opens a sentence is an order or, in headlines, a noun: "Strike grounds 156 ferries".
    done: main === 0 && verb.form === "other" ? null : (DONE.get(form) ?? null),
    does: main === 0 && verb.form === "other" ? null : (DOES.get(form) ?? null),
  };
}

function longestForm(tokens: readonly Token[], main: number): number {
  for (let words = LONGEST_VERB; words > 1; words -= 1) {
    const form = tokens
      .slice(main, main + words)
      .map((token) => token.lower)
      .join(" ");
    if (DONE.has(form) || DOES.has(form)) return words;
  }
  return 1;
}

/** "hit" and "sunk" look alike in every form, so the table's own words count as past too. */
function looksPast(verb: Token): boolean {
  return verb.form === "past" || DONE.has(verb.lower);
}

/** Whether a noun phrase follows at once, so that a bare past form is active: "struck Kyiv". */
function hasObject(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last + 1];
  if (next === undefined || tokens[last]?.after !== "nothing") return false;
  if (next.class === "mention") return next.mention?.kind !== "date";
  return next.class === "name" || next.class === "noun" || next.class === "pronoun" || next.class === "other";
}

function forceOf(tokens: readonly Token[], first: number, main: number, raised: boolean): VerbGroup["force"] {
  const around = tokens.slice(Math.max(0, first - 1), main);
  if (around.some((token) => NOT.has(token.lower))) return "negated";
  const opened = tokens[first - 1]?.lower === "to";
  return opened && !raised ? "attempt" : "stated";
}

/** "The two leaders met in May": a bare past form without object is the verb of its clause where no other verb is. */
function standsAlone(tokens: readonly Token[], groups: readonly VerbGroup[], at: number): boolean {
  const group = groups[at];
  if (group?.voice !== "participle" || group.role === "speech") return false;
  const [before, behind, next] = [tokens[group.first - 1], tokens[group.last + 1], groups[at + 1]];
  // "attacked and seized the ship": two verbs of one object.
  if (behind !== undefined && JOINING.has(behind.lower) && next?.first === group.last + 2)
    return next.voice === "active" && tokens[next.first]?.form === "past";
  if (group.done !== null || behind?.lower === "by" || before?.after !== "nothing") return false;
  // "reached 6,000 km and flew for an hour": behind a joint, the second verb of the clause.
  if (JOINING.has(before.lower)) return groups.slice(0, at).some((each) => each.voice === "active");
  if (
    before.class !== "name" &&
    before.class !== "noun" &&
    before.class !== "pronoun" &&
    before.class !== "mention"
  )
    return false;
  const previous = groups[at - 1];
  const object =
    previous !== undefined && previous.voice === "active" && !opensClause(tokens, previous, group);
  return !object && !groups.some((each) => each.first > group.last && sharesClause(tokens, group, each));
}

function opensClause(tokens: readonly Token[], earlier: VerbGroup, group: VerbGroup): boolean {
  if (earlier.role === "speech") return true;
  return tokens
    .slice(earlier.last, group.first)
    .some((token) => token.after !== "nothing" || token.class === "conjunction");
}

function sharesClause(tokens: readonly Token[], group: VerbGroup, later: VerbGroup): boolean {
  if (later.voice === "participle") return false;
  return tokens
    .slice(group.last, later.first)
    .every((token) => token.after === "nothing" && token.class !== "conjunction" && token.lower !== "to");
}

function tenseOf(
  tokens: readonly Token[],
  { first, main }: { readonly first: number; readonly main: number },
  form: "bare" | "finite",
): VerbGroup["tense"] {
  const opening = tokens[first]?.lower ?? "";
  if (form === "bare" || tokens[first - 1]?.lower === "to") return "open";
  if (FUTURE.has(opening)) return "future";
  if (MODALS.has(opening)) return "open";
  if (PERFECT.has(opening)) return first === main || opening === "had" ? "past" : "perfect";
  if (PAST_BE.has(opening)) return "past";
  if (BE.has(opening)) return tokens[first]?.form === "gerund" || opening === "be" ? "open" : "present";
  const token = tokens[first];
  if (token?.form === "gerund") return "open";
  return token?.form === "past" ? "past" : "present";
}
