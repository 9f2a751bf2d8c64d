import type { Mention } from "../model/mention.ts";
import type { Scene } from "./scene.ts";

/** Reads one kind of mention. The engine asks `read` only at words that a trigger names. */
export interface Reader {
  readonly name: string;
  /** Words in lower case at which it may begin. */
  readonly words: Iterable<string>;
  /** Shapes of words at which it may begin, whatever they are. */
  readonly shapes: readonly WordShape[];
  /** The mentions that have this word as their trigger, mostly one or none. They may begin before the word. */
  read(scene: Scene, index: number): readonly Mention[];
}

/** "digit": begins with a digit. "capital": begins with a capital letter. */
export type WordShape = "digit" | "capital";

/** Puts the mentions of one stretch in order: decides between kinds where two claim the same words. */
export type Refiner = (mentions: readonly Mention[], text: string) => readonly Mention[];
