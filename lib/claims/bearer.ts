import { CHANGE_VERBS, PASSIVE_AUXILIARIES } from "../lexicon/grammar-words.ts";
import { subjectOfVerb } from "./clauses.ts";
import { type Phrase, phraseEndingAt } from "./phrases.ts";
import type { Scene } from "./scene.ts";
import { sentencesBefore } from "./story.ts";
import type { Governing, VerbGroup } from "./verbs.ts";

/** A noun phrase and the sentence in which it stands. */
export interface Placed {
  readonly scene: Scene;
  readonly phrase: Phrase;
}

/** How far before a figure the verb may stand whose subject has the measured property. */
const REACH = 10;

/** What has the height, speed or length: the subject of the verb before the figure, "the missile flew 500 km". */
export function bearerOf(scene: Scene, index: number, governing: Governing | null): Placed | null {
  const verb = governing?.verb ?? verbBefore(scene, index);
  if (verb === null) return null;
  const phrase = subjectOfVerb(scene, verb);
  if (phrase !== null) return { scene, phrase };
  return null;
}

function verbBefore(scene: Scene, index: number): VerbGroup | null {
  const verb = scene.verbs.filter((each) => each.last < index && each.role === "event").at(-1);
  if (verb === undefined || index - verb.last > REACH) return null;
  const between = scene.tokens.slice(verb.last, index);
  return between.some((token) => token.after !== "nothing" || token.class === "conjunction") ? null : verb;
}

/** "attacked warships 174 times": what stands right before the figure, behind its verb. */
export function doneTo(scene: Scene, index: number): Phrase | null {
  const phrase = phraseEndingAt(scene, index - 1);
  return phrase === null || scene.tokens[index - 1]?.after !== "nothing" ? null : phrase;
}

/** The subject of the sentence before, for a sentence whose own subject is a pronoun. */
export function subjectBefore(scene: Scene): Placed | null {
  const [earlier] = sentencesBefore(scene.story, scene.sentence, 1);
  if (
    earlier === undefined ||
    earlier.paragraph !== scene.sentence.paragraph ||
    earlier.mentions.length === 0
  )
    return null;
  const before = scene.sceneOf(earlier);
  for (const verb of before.verbs) {
    if (verb.role === "speech" || verb.voice === "participle") continue;
    const phrase = subjectOfVerb(before, verb);
    if (phrase !== null) return { scene: before, phrase };
  }
  return null;
}

const CHANGE: ReadonlySet<string> = new Set([...CHANGE_VERBS, ...PASSIVE_AUXILIARIES]);
/** Words that may stand between a verb of change and its figure. */
const JOINTS: ReadonlySet<string> = new Set(["to", "at", "by", "from"]);

/** The subject of a verb of change right before a figure: "the death toll has risen to 53". */
export function subjectOfChange(scene: Scene, index: number): Phrase | null {
  const at = JOINTS.has(scene.tokens[index - 1]?.lower ?? "") ? index - 2 : index - 1;
  const verb = scene.verbs.find((each) => each.last === at && CHANGE.has(each.main));
  return verb === undefined ? null : subjectOfVerb(scene, verb);
}
