import { governingVerb } from "./governing.ts";
import { contentsOf } from "./object-side.ts";
import type { Scene } from "./scene.ts";
import type { Governing } from "./verbs.ts";

/** What governs the items of a list, and the sentence that opens it. */
export interface Listed {
  readonly scene: Scene;
  readonly governing: Governing;
}

/** "The package includes:" governs every figure of the lines below it. */
export function governingOfList(scene: Scene): Listed | null {
  const { opener } = scene.sentence;
  const sentence = opener < 0 ? undefined : scene.story.sentences[opener];
  if (sentence === undefined) return null;
  const above = scene.sceneOf(sentence);
  const verb = above.verbs.filter((each) => each.voice === "active" && each.role === "event").at(-1);
  if (verb === undefined) return null;
  const governing = contentsOf(above, verb, (at) => governingVerb(above, at));
  return governing === null ? null : { scene: above, governing };
}
