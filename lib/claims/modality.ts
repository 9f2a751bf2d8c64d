import { CONDITION_WORDS, MODALITY_CUES } from "../lexicon/modality-cues.ts";
import { SPEECH_VERBS } from "../lexicon/speech-verbs.ts";
import type { Modality } from "../model/claim.ts";
import type { Span } from "../model/span.ts";
import { leaderOf } from "./clauses.ts";
import { type Read, type Reading, reading } from "./reading.ts";
import { type Scene, spanOfTokens } from "./scene.ts";
import type { AttributionMention } from "./speakers.ts";
import type { VerbGroup } from "./verbs.ts";

const CUES: ReadonlyMap<string, Modality> = new Map(
  MODALITY_CUES.flatMap((cue) => cue.words.map((word): [string, Modality] => [word, cue.modality])),
);
const STANCES: ReadonlyMap<string, Modality> = new Map(
  SPEECH_VERBS.flatMap(({ forms, stance }) =>
    stance === "neutral" ? [] : forms.map((form): [string, Modality] => [form, stance]),
  ),
);
const CONDITIONS: ReadonlySet<string> = new Set(CONDITION_WORDS);
/** Words this near before a figure speak of it: "an estimated", "as many as possibly". */
const NEAR = 2;
const QUESTIONER = /^\s*Q[.:]?\s/;

/** What the sureness of a figure is read from beside the sentence. */
export interface Sureness {
  readonly figure: Span;
  readonly verb: VerbGroup | null;
  /** The speakers that hold the figure. */
  readonly speakers: readonly AttributionMention[];
}

/** How sure the text is of what stands at `figure`: a plain statement is one of fact; two cues that differ leave it open. */
export function modalityOf(scene: Scene, { figure, verb, speakers }: Sureness): Read<Modality> {
  if (isAsked(scene)) return reading("asked");
  const near = [...besideVerb(scene, verb), ...beforeFigure(scene, figure)];
  const found = near.length > 0 ? near : [...bySpeaker(speakers), ...bySpeech(scene, figure)];
  const denied = verb?.force === "negated" || isAllBut(scene, figure);
  if (denied) return found.length === 0 ? reading("denied", ...verbSpan(scene, verb)) : null;
  const [first, ...others] = found;
  if (first === undefined)
    return isConditional(scene, figure)
      ? reading("possible")
      : reading("confirmed", ...verbSpan(scene, verb));
  return others.some(({ value }) => value !== first.value) ? null : first;
}

function verbSpan(scene: Scene, verb: VerbGroup | null): readonly Span[] {
  return verb === null ? [] : [spanOfTokens(scene, verb.first, verb.last)];
}

/** A question, or what a questioner of a transcript puts forward. */
function isAsked({ quote, draft, sentence }: Scene): boolean {
  if (/\?["”’)]*$/.test(quote)) return true;
  const line = draft.text.lastIndexOf("\n", sentence.start - 1) + 1;
  return QUESTIONER.test(draft.text.slice(line, line + 4));
}

function isAllBut({ draft }: Scene, figure: Span): boolean {
  return /^all\sbut\b/i.test(draft.text.slice(figure.start, figure.end));
}

function besideVerb(scene: Scene, verb: VerbGroup | null): readonly Reading<Modality>[] {
  if (verb === null) return [];
  const leader = leaderOf(scene, verb);
  const groups = leader === verb ? [verb] : [verb, leader];
  return groups.flatMap(({ first, last }) =>
    scene.tokens.slice(Math.max(0, first - 1), last + 1).flatMap((token) => {
      const modality = CUES.get(token.lower);
      return modality === undefined ? [] : [reading(modality, token)];
    }),
  );
}

function beforeFigure(scene: Scene, figure: Span): readonly Reading<Modality>[] {
  const index = scene.tokens.findIndex((token) => token.end > figure.start);
  const before = scene.tokens
    .slice(Math.max(0, index - NEAR), index)
    .filter((token) => token.after === "nothing")
    .flatMap((token) => {
      const modality = CUES.get(token.lower);
      return modality === undefined ? [] : [reading(modality, token)];
    });
  const inside = scene.draft.text.slice(figure.start, figure.end).toLowerCase().split(/\s+/);
  return [
    ...before,
    ...inside.flatMap((word) => (CUES.has(word) ? [reading(CUES.get(word) ?? "possible", figure)] : [])),
  ];
}

function bySpeaker(speakers: readonly AttributionMention[]): readonly Reading<Modality>[] {
  return speakers.flatMap(({ cue, span }) =>
    cue
      .toLowerCase()
      .split(/\s+/)
      .flatMap((word) => {
        const stance = STANCES.get(word);
        return stance === undefined ? [] : [reading(stance, span)];
      }),
  );
}

/** "we assess that", "analysts believe": a verb of opinion before the figure, with no clause of its own between. */
function bySpeech(scene: Scene, figure: Span): readonly Reading<Modality>[] {
  const index = scene.tokens.findIndex((token) => token.end > figure.start);
  const verb = scene.verbs.filter((each) => each.role === "speech" && each.last < index).at(-1);
  if (verb === undefined) return [];
  const between = scene.tokens.slice(verb.last, index);
  if (between.some((token) => token.after === "break" || token.lower === "but" || token.lower === "while"))
    return [];
  const stance = STANCES.get(verb.main);
  return stance === undefined ? [] : [reading(stance, spanOfTokens(scene, verb.first, verb.last))];
}

function isConditional(scene: Scene, figure: Span): boolean {
  const [first] = scene.tokens;
  const index = scene.tokens.findIndex((token) => token.end > figure.start);
  const opened = scene.tokens.slice(0, index).some((token) => CONDITIONS.has(token.lower));
  return opened || (first !== undefined && first.lower === "had") || wouldHave(scene, index);
}

/** "would have been more than a thousand". */
function wouldHave(scene: Scene, index: number): boolean {
  return scene.tokens.slice(Math.max(0, index - 4), index).some((token) => token.lower === "would");
}
