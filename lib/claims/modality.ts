import { MODALITY_CUES } from "../lexicon/modality-cues.ts";
import { SPEECH_VERBS } from "../lexicon/speech-verbs.ts";
import type { Field, Modality } from "../model/claim.ts";
import type { Span } from "../model/span.ts";
import { governingSpeakers } from "./attribute.ts";
import type { Scene } from "./scene.ts";
import type { VerbGroup } from "./verbs.ts";

const CUES: ReadonlyMap<string, Modality> = new Map(
  MODALITY_CUES.flatMap((cue) => cue.words.map((word): [string, Modality] => [word, cue.modality])),
);
const STANCES: ReadonlyMap<string, Modality> = new Map(
  SPEECH_VERBS.flatMap(({ forms, stance }) =>
    stance === "neutral" ? [] : forms.map((form): [string, Modality] => [form, stance]),
  ),
);
/** Words this near before a figure speak of it: "an estimated", "as many as possibly". */
const NEAR = 2;

/** How sure the text is of what stands at `figure`; open where no word says it, or two say different things. */
export function modalityOf(scene: Scene, figure: Span, verb: VerbGroup | null): Field<Modality> {
  const found = new Set([
    ...besideVerb(scene, verb),
    ...beforeFigure(scene, figure),
    ...bySpeaker(scene, figure),
  ]);
  const [modality] = found;
  return modality === undefined || found.size > 1
    ? { state: "unresolved" }
    : { state: "read", value: modality };
}

function besideVerb(scene: Scene, verb: VerbGroup | null): readonly Modality[] {
  if (verb === null) return [];
  return scene.tokens.slice(verb.first, verb.last + 1).flatMap((token) => CUES.get(token.lower) ?? []);
}

function beforeFigure(scene: Scene, figure: Span): readonly Modality[] {
  const index = scene.tokens.findIndex((token) => token.end > figure.start);
  const before = scene.tokens
    .slice(Math.max(0, index - NEAR), index)
    .filter((token) => token.after === "nothing");
  const inside = scene.draft.text.slice(figure.start, figure.end).toLowerCase().split(/\s+/);
  return [...before.map((token) => token.lower), ...inside].flatMap((word) => CUES.get(word) ?? []);
}

function bySpeaker(scene: Scene, figure: Span): readonly Modality[] {
  return governingSpeakers(scene, figure).flatMap(({ cue }) =>
    cue
      .toLowerCase()
      .split(/\s+/)
      .flatMap((word) => STANCES.get(word) ?? []),
  );
}
