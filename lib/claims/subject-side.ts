import { COORDINATORS, INCLUDING_WORDS, PARTITIVE_NOUNS, RELATIVE_WORDS } from "../lexicon/grammar-words.ts";
import type { MeasureId } from "../model/claim.ts";
import { isFiniteVerb } from "./clauses.ts";
import { formIndex } from "./forms.ts";
import type { Scene } from "./scene.ts";
import type { Governing, VerbGroup } from "./verbs.ts";
import type { Token } from "./words.ts";

const INCLUDING: ReadonlySet<string> = new Set(INCLUDING_WORDS);
const JOINING: ReadonlySet<string> = new Set(COORDINATORS);
const RELATIVE: ReadonlySet<string> = new Set(RELATIVE_WORDS);
const PARTITIVE: ReadonlySet<string> = new Set(PARTITIVE_NOUNS);
const STATES = formIndex((entry) => entry.states);
/** Further than this from its figure a verb is too easily another clause's. */
const REACH = 14;

/** The verb behind the token whose subject it is: "71 drones were shot down", "20 sailors died". */
export function subjectSide(scene: Scene, index: number): Governing | null {
  const { tokens } = scene;
  if (tokens[index]?.after === "comma") return behindComma(scene, index);
  let inPhrase = false;
  let joined = false;
  for (let at = index + 1; at <= Math.min(tokens.length - 1, index + REACH); at += 1) {
    const token = tokens[at];
    if (token === undefined) return null;
    // "40 drones and 12 missiles, all of them new, were": a comma inside a list of figures goes on with it.
    if (tokens[at - 1]?.after !== "nothing")
      return joined && isFigure(tokens[at - 1]) ? behindComma(scene, at - 1, index) : null;
    const verb = scene.verbs.find((each) => each.first === at);
    if (verb !== undefined)
      return JOINING.has(tokens[at - 1]?.lower ?? "") ? null : readingOf(scene, index, verb);
    if (at === index + 1) {
      const state = STATES.get(`${token.lower} ${tokens[at + 1]?.lower ?? ""}`) ?? STATES.get(token.lower);
      const next = scene.verbs.find((each) => each.first === at + 1);
      // "All 176 people aboard died": the verb says more than the state.
      if (state !== undefined && next?.does == null && next?.done == null)
        return stateOf(scene, index, state);
    }
    const adjacentNoun = token.class === "noun" && at === index + 1;
    if (token.class === "preposition") inPhrase = true;
    else if (token.class === "conjunction") {
      if (!INCLUDING.has(token.lower) && !RELATIVE.has(token.lower)) return null;
      // A relative clause tells which ones; a main verb behind it would be a second reading.
      if (RELATIVE.has(token.lower) && hasMainReading(scene, at)) return null;
      joined = true;
    } else if (!inPhrase && !joined && !adjacentNoun && token.class !== "adverb") return null;
  }
  return null;
}

/** "The Sounion, carrying oil, was attacked"; "3 guns, 2 trucks and 5 tanks were destroyed". */
function behindComma(scene: Scene, comma: number, index = comma): Governing | null {
  const { tokens } = scene;
  if (
    isFigure(tokens[comma + 1]) ||
    (INCLUDING.has(tokens[comma + 1]?.lower ?? "") && tokens[comma + 1]?.lower !== "including")
  )
    return behindList(scene, comma, index);
  for (let at = comma + 1; at <= Math.min(tokens.length - 1, comma + REACH); at += 1) {
    const token = tokens[at];
    if (token === undefined || token.after === "break") return null;
    if (token.after !== "comma") continue;
    const verb = scene.verbs.find((each) => each.first === at + 1);
    // A participle behind the second comma may belong to anything before it.
    return verb === undefined || verb.voice === "participle" ? null : readingOf(scene, index, verb);
  }
  return null;
}

/** "43 crew members and thousands of cattle onboard": a word of state right behind the figure. */
function stateOf(scene: Scene, index: number, measure: MeasureId | null): Governing | null {
  const [verb] = [...scene.verbs.filter((each) => each.first > index), ...scene.verbs];
  return verb === undefined || measure === null ? null : { verb, measure, as: "subject" };
}

/** The verb behind a list of figures and nouns, of which all are its subject. */
function behindList(scene: Scene, comma: number, index: number): Governing | null {
  const { tokens } = scene;
  for (let at = comma + 1; at <= Math.min(tokens.length - 1, comma + 2 * REACH); at += 1) {
    const token = tokens[at];
    if (token === undefined || token.after === "break") return null;
    const verb = scene.verbs.find((each) => each.first === at);
    // "killing seven people, and causing damage": what stands right behind the joint is a verb of the clause before.
    if (verb !== undefined)
      return verb.voice === "participle" ||
        !isFiniteVerb(scene, verb) ||
        INCLUDING.has(tokens[at - 1]?.lower ?? "")
        ? null
        : readingOf(scene, index, verb);
    if (token.class === "preposition" || (token.class === "conjunction" && !INCLUDING.has(token.lower)))
      return null;
  }
  return null;
}

function readingOf(scene: Scene, index: number, verb: VerbGroup): Governing | null {
  // "missiles to strike Kyiv", "drones for use in attacking": what is meant to be done is not done.
  if (verb.force === "attempt" || scene.tokens[verb.first - 1]?.class === "preposition") return null;
  const inPhrase = isObjectOfPreposition(scene.tokens, index);
  if (inPhrase && !(verb.voice === "participle" && verb.first === index + 1)) return null;
  const state = stateBehind(scene, verb);
  if (state !== null) return { verb, measure: state, as: "subject" };
  if (verb.voice === "active") {
    if (verb.role === "speech") return null;
    return hasOwnObject(scene, verb) ? null : { verb, measure: verb.does, as: "subject" };
  }
  if (verb.voice === "participle")
    return verb.done === null && verb.does === null
      ? null
      : { verb, measure: verb.done ?? verb.does, as: "object" };
  return verb.role === "speech" && verb.done === null ? null : { verb, measure: verb.done, as: "object" };
}

/** "are missing", "were found dead", "onboard": a word of state right behind the verb. */
export function stateBehind(scene: Scene, verb: VerbGroup): MeasureId | null {
  const next = scene.tokens[verb.last + 1];
  const own = STATES.get(verb.main) ?? null;
  if (next === undefined || scene.tokens[verb.last]?.after !== "nothing") return own;
  return own ?? (verb.done === null && verb.does === null ? (STATES.get(next.lower) ?? null) : null);
}

/** Whether the token stands behind a preposition, "a total of" aside. */
function isObjectOfPreposition(tokens: readonly Token[], index: number): boolean {
  for (let at = index - 1; at >= 0 && at >= index - 3; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.after !== "nothing") return false;
    if (token.class === "preposition") {
      return !(token.lower === "of" && PARTITIVE.has(tokens[at - 1]?.lower ?? ""));
    }
    if (token.class !== "other" && token.class !== "noun" && token.class !== "name") return false;
  }
  return false;
}

/** "the frigate sank 2 ships": then it is not the frigate that sank. */
function hasOwnObject(scene: Scene, verb: VerbGroup): boolean {
  const next = scene.tokens[verb.last + 1];
  if (next === undefined || scene.tokens[verb.last]?.after !== "nothing") return false;
  if (next.mention !== null) return next.mention.kind !== "date" && verb.done !== null;
  return verb.done !== null && (next.class === "name" || next.class === "other" || next.class === "noun");
}

/** Whether behind a relative clause the main verb says something of its own: "drones that were launched were jammed". */
function hasMainReading(scene: Scene, at: number): boolean {
  const [, ...main] = scene.verbs.filter((verb) => verb.first > at && verb.role === "event");
  return main.some((verb) => (verb.voice === "active" ? verb.does : verb.done) !== null);
}

function isFigure(token: Token | undefined): boolean {
  return token?.mention != null && token.mention.kind !== "date";
}
