import type { Mention } from "../model/mention.ts";
import type { Scene } from "./scene.ts";
import type { Words } from "./words.ts";

/** Reads one kind of mention. The engine asks `begins` at every word and `read` only where it says yes. */
export interface Reader {
  readonly name: string;
  begins(words: Words, index: number): boolean;
  /** The mentions that have this word as their trigger, mostly one or none. They may begin before the word. */
  read(scene: Scene, index: number): readonly Mention[];
}

/** Puts the mentions of one stretch in order: decides between kinds where two claim the same words. */
export type Refiner = (mentions: readonly Mention[], text: string) => readonly Mention[];
