import { INCLUDING_WORDS, PARTITIVE_NOUNS, RELATIVE_WORDS, WITH_VERBS } from "../lexicon/grammar-words.ts";
import { REPORTING_HINTS } from "../lexicon/speech-verbs.ts";
import type { MeasureId } from "../model/claim.ts";
import type { Scene } from "./scene.ts";
import type { VerbGroup } from "./verbs.ts";
import type { Token } from "./words.ts";

/** The verb that a figure or a name hangs on, and what that verb says of it. */
export interface Governing {
  readonly verb: VerbGroup;
  readonly measure: MeasureId;
  /** How it hangs there: as what the verb is done to, or as what does it. */
  readonly as: "object" | "subject";
}

const INCLUDING: ReadonlySet<string> = new Set(INCLUDING_WORDS);
const RELATIVE: ReadonlySet<string> = new Set(RELATIVE_WORDS);
const PARTITIVE: ReadonlySet<string> = new Set(PARTITIVE_NOUNS);
const COUNTING: ReadonlySet<string> = new Set(REPORTING_HINTS);
const WITH: ReadonlySet<string> = new Set(WITH_VERBS);
/** Further than this from its figure a verb is too easily another clause's. */
const REACH = 14;

/** The one verb that governs the token, or null where none does, its force is not plain, or two could. */
export function governingVerb(scene: Scene, index: number): Governing | null {
  const left = objectOf(scene, index);
  const right = subjectOf(scene, index);
  // "destroyed 14 drones launched by Russia": how many were launched is not said, only which ones were destroyed.
  if (left === "another") return right?.verb.voice === "participle" ? null : right;
  if (left === null || right === null) return left ?? right;
  if (left.measure === right.measure) return left;
  // "shot down 71 drones launched by Russia": the participle only tells which drones.
  if (right.verb.voice === "participle") return left;
  // "shot down 52 drones and 3 missiles were jammed": the finite verb opens a clause of its own.
  return INCLUDING.has(scene.tokens[index - 1]?.lower ?? "") ? right : null;
}

/** The verb before the token whose object it is, alone or in a list; "another" is a verb that the table does not know. */
function objectOf(scene: Scene, index: number): Governing | "another" | null {
  let behindWith = false;
  for (let at = index - 1; at >= Math.max(0, index - REACH); at -= 1) {
    const token = scene.tokens[at];
    if (token === undefined || token.after === "break") return null;
    const verb = scene.verbs.find((each) => each.first <= at && at <= each.last);
    if (verb !== undefined) {
      if (behindWith && !WITH.has(verb.main)) return null;
      if (verb.voice !== "active" || verb.last !== at || verb.role === "speech") return null;
      // "counts 28,000 containers sent to Russia": a verb of counting leaves the say to what was done.
      const counts = token.class === "auxiliary" || COUNTING.has(verb.main);
      return reading(verb, verb.done, "object") ?? (counts ? null : "another");
    }
    if (INCLUDING.has(token.lower)) return objectOfList(scene, at);
    if (token.after === "comma") return token.mention === null ? null : objectOf(scene, at);
    if (token.class === "preposition") {
      if (token.lower === "with") behindWith = true;
      else if (token.lower !== "of" || !PARTITIVE.has(scene.tokens[at - 1]?.lower ?? "")) return null;
    } else if (token.class === "conjunction") return null;
  }
  return null;
}

/** "launched 12 missiles at Kyiv and 71 drones": what joins a list is governed as the member before it. */
function objectOfList(scene: Scene, joint: number): Governing | "another" | null {
  for (let at = joint - 1; at >= Math.max(0, joint - REACH); at -= 1) {
    const token = scene.tokens[at];
    if (token === undefined || token.after === "break") return null;
    const verb = scene.verbs.find((each) => each.first <= at && at <= each.last);
    if (verb !== undefined) return null;
    if (token.mention !== null && token.mention.kind !== "date") return objectOf(scene, at);
  }
  return null;
}

/** The verb behind the token whose subject it is: "71 drones were shot down", "20 sailors died". */
function subjectOf(scene: Scene, index: number): Governing | null {
  if (scene.tokens[index]?.after === "comma") return subjectBehindComma(scene, index);
  let inPhrase = false;
  let joined = false;
  for (let at = index + 1; at <= Math.min(scene.tokens.length - 1, index + REACH); at += 1) {
    if (scene.tokens[at - 1]?.after !== "nothing") return null;
    const token = scene.tokens[at];
    if (token === undefined) return null;
    const verb = scene.verbs.find((each) => each.first === at);
    if (verb !== undefined) return subjectReading(scene, index, verb);
    const adjacentNoun = token.class === "noun" && at === index + 1;
    if (token.class === "preposition") inPhrase = true;
    else if (token.class === "conjunction") {
      if (!INCLUDING.has(token.lower) && !RELATIVE.has(token.lower)) return null;
      // A relative clause tells which ones; a main verb behind it would be a second reading.
      if (RELATIVE.has(token.lower) && verbsBehind(scene, at).length > 1) return null;
      joined = true;
    } else if (!inPhrase && !joined && !adjacentNoun && token.class !== "adverb") return null;
  }
  return null;
}

/** "The Sounion, carrying crude oil, was attacked": what stands between two commas is left out. */
function subjectBehindComma(scene: Scene, index: number): Governing | null {
  for (let at = index + 1; at <= Math.min(scene.tokens.length - 1, index + REACH); at += 1) {
    const token = scene.tokens[at];
    if (token === undefined || token.after === "break") return null;
    if (token.after !== "comma") continue;
    const verb = scene.verbs.find((each) => each.first === at + 1);
    // A participle behind the second comma may belong to anything before it.
    return verb === undefined || verb.voice === "participle" ? null : subjectReading(scene, index, verb);
  }
  return null;
}

function subjectReading(scene: Scene, index: number, verb: VerbGroup): Governing | null {
  const before = scene.tokens[index - 1];
  const inPhrase = before !== undefined && isObjectOfPreposition(scene.tokens, index);
  if (inPhrase && !(verb.voice === "participle" && verb.first === index + 1)) return null;
  if (verb.voice === "active") return hasOwnObject(scene, verb) ? null : reading(verb, verb.does, "subject");
  return (
    reading(verb, verb.done, "object") ??
    (verb.voice === "participle" ? reading(verb, verb.does, "subject") : null)
  );
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

function verbsBehind(scene: Scene, at: number): readonly VerbGroup[] {
  return scene.verbs.filter((verb) => verb.first > at && verb.role === "event");
}

function reading(verb: VerbGroup, measure: MeasureId | null, as: Governing["as"]): Governing | null {
  return measure === null || verb.force !== "stated" ? null : { verb, measure, as };
}
