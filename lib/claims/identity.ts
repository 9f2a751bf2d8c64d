import { IDENTITY_CUES } from "../lexicon/identity-cues.ts";
import { MEASURES } from "../lexicon/measures.ts";
import type { Modality } from "../model/claim.ts";
import type { Scene } from "./scene.ts";
import type { Governing, VerbGroup } from "./verbs.ts";

const CUES: ReadonlyMap<string, Modality> = new Map(
  IDENTITY_CUES.flatMap((cue) => cue.words.map((word): [string, Modality] => [word, cue.modality])),
);
/** How many words before a ship's name its identity may be put in doubt: "thought to be either the Angara or". */
const REACH = 8;

/** An event whose ship is only thought to be the one named, and how sure the text is of that. */
export interface SharedEvent {
  readonly governing: Governing;
  readonly modality: Modality;
}

/** "One ship docked on 14 January, thought to be Angara or Lady R": both names share the one event of the sentence. */
export function sharedEvent(scene: Scene, index: number): SharedEvent | null {
  const modality = doubtBefore(scene, index);
  const [event, second] = scene.verbs.flatMap((verb) => eventOf(verb) ?? []);
  return modality === null || event === undefined || second !== undefined
    ? null
    : { governing: event, modality };
}

function doubtBefore(scene: Scene, index: number): Modality | null {
  const before = scene.tokens.slice(Math.max(0, index - REACH), index);
  for (const [at, token] of before.entries()) {
    const modality = CUES.get(token.lower);
    const rest = before.slice(at + 1).map((each) => each.lower);
    if (modality !== undefined && rest.includes("be")) return modality;
  }
  return null;
}

function eventOf(verb: VerbGroup): Governing | null {
  if (verb.force !== "stated") return null;
  const measure = verb.voice === "active" ? (verb.does ?? verb.done) : (verb.done ?? verb.does);
  if (measure === null || MEASURES[measure].ship === "no-event") return null;
  return { verb, measure, as: verb.voice === "active" ? "subject" : "object" };
}
