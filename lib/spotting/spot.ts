import type { Segment } from "../model/article.ts";
import type { IsoDay } from "../model/day.ts";
import type { Mention } from "../model/mention.ts";
import type { Span } from "../model/span.ts";
import { dispatchOf, readersByShape, readersByWord } from "./dispatch.ts";
import { italicShips } from "./italic-ships.ts";
import { introducedShips, repeatsIn } from "./repeats.ts";
import { READERS, REFINERS } from "./rules.ts";
import type { Memory, Scene } from "./scene.ts";
import { stretchesOf } from "./stretches.ts";
import { wordsOf } from "./words.ts";

/** A text to be read: its segments, and the day that "today" in it means. */
export interface SpotInput {
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly publishedOn: IsoDay | null;
  /** Stretches that the page sets in italics, in text order; left out where nobody looked. */
  readonly italics?: readonly Span[];
}

/** How much text is read between two pauses, in code units. */
const PAUSE_AFTER = 4096;

/** Everything the rules understand in a text, sorted by start. Mentions of one kind never overlap. Never throws. */
export function spot(input: SpotInput): readonly Mention[] {
  const run = spotInSlices(input);
  for (;;) {
    const step = run.next();
    if (step.done === true) return step.value;
  }
}

/** The same with a rest after every few kilobytes, as long as the given function takes. */
export async function spotWithRests(
  input: SpotInput,
  rest: () => Promise<void>,
): Promise<readonly Mention[]> {
  const run = spotInSlices(input);
  for (;;) {
    const step = run.next();
    if (step.done === true) return step.value;
    await rest();
  }
}

/** The same in small pieces: pauses after every few kilobytes, so that a page stays responsive. */
export function* spotInSlices(input: SpotInput): Generator<undefined, readonly Mention[], undefined> {
  const { text, publishedOn, italics = [] } = input;
  const memory: Memory = { anchor: null, arms: new Set() };
  const scenes: { readonly scene: Scene; readonly mentions: readonly Mention[] }[] = [];
  const named: Mention[] = [];
  let read = 0;
  for (const stretch of stretchesOf(text)) {
    const scene: Scene = { text, stretch, words: wordsOf(text, stretch), publishedOn, memory };
    const found = readStretch(scene);
    const inItalics = italics.length === 0 ? [] : italicShips(scene, italics);
    const mentions = inItalics.length === 0 ? found : refined([...found, ...inItalics], text);
    scenes.push({ scene, mentions });
    for (const mention of mentions) if (mention.kind === "vessel") named.push(mention);
    read += stretch.end - stretch.start;
    if (read >= PAUSE_AFTER) {
      read = 0;
      yield undefined;
    }
  }
  // A headline names a ship before the text says that she is one: so the repeats come last.
  const ships = introducedShips(named);
  const all: Mention[] = [];
  for (const { scene, mentions } of scenes) {
    const repeats = ships.byFirst.size === 0 ? [] : repeatsIn(scene, ships, mentions);
    for (const mention of repeats.length === 0 ? mentions : refined([...mentions, ...repeats], text))
      all.push(mention);
    read += scene.stretch.end - scene.stretch.start;
    if (read >= PAUSE_AFTER) {
      read = 0;
      yield undefined;
    }
  }
  return all;
}

const DISPATCH = dispatchOf(READERS);

function readStretch(scene: Scene): readonly Mention[] {
  const found: Mention[] = [];
  // Per reader: the offset up to which its mentions reach; inside them it is not asked again.
  const behind = READERS.map(() => 0);
  const { words } = scene;
  for (let index = 0; index < words.starts.length; index += 1) {
    const byWord = readersByWord(DISPATCH, words, index);
    const byShape = readersByShape(DISPATCH, words, index);
    for (let k = 0; k < byWord.length; k += 1) ask(scene, index, byWord[k] ?? 0, behind, found);
    for (let k = 0; k < byShape.length; k += 1) {
      const at = byShape[k] ?? 0;
      if (!byWord.includes(at)) ask(scene, index, at, behind, found);
    }
  }
  return refined(found, scene.text);
}

function ask(scene: Scene, index: number, at: number, behind: number[], found: Mention[]): void {
  if ((scene.words.starts[index] ?? 0) < (behind[at] ?? 0)) return;
  const mentions = READERS[at]?.read(scene, index);
  if (mentions === undefined || mentions.length === 0) return;
  for (const mention of mentions) {
    found.push(mention);
    behind[at] = Math.max(behind[at] ?? 0, mention.span.end);
  }
}

function refined(mentions: readonly Mention[], text: string): readonly Mention[] {
  return REFINERS.reduce<readonly Mention[]>((kept, refine) => refine(kept, text), mentions);
}
