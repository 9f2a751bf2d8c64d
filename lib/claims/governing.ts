import { CHANGE_VERBS, INCLUDING_WORDS, LIGHT_VERBS, RELATIVE_WORDS } from "../lexicon/grammar-words.ts";
import { REPORTING_HINTS } from "../lexicon/speech-verbs.ts";
import { objectSide } from "./object-side.ts";
import type { Scene } from "./scene.ts";
import { subjectSide } from "./subject-side.ts";
import type { Governing } from "./verbs.ts";

const INCLUDING: ReadonlySet<string> = new Set(INCLUDING_WORDS);
const RELATIVE: ReadonlySet<string> = new Set(RELATIVE_WORDS);
const CHANGE: ReadonlySet<string> = new Set(CHANGE_VERBS);
const LIGHT: ReadonlySet<string> = new Set([...LIGHT_VERBS, ...REPORTING_HINTS]);
/** A list inside a list inside a list is as deep as news goes. */
const DEPTH = 8;

/** "In addition to the 14 tanks, 3 trucks were destroyed": what is added to shares the verb of what follows. */
function addedTo({ tokens }: Scene, index: number): number | null {
  const opener = tokens.slice(Math.max(0, index - 4), index).map((token) => token.lower);
  if (!opener.includes("addition") || tokens[index]?.after !== "comma") return null;
  return tokens[index + 1]?.mention?.kind === "quantity" ? index + 1 : null;
}

/** "shot down 3 missiles that were fired by": a relative clause only tells which ones. */
function isRelative(scene: Scene, { verb }: Governing): boolean {
  return RELATIVE.has(scene.tokens[verb.first - 1]?.lower ?? "");
}

/** The one verb that governs the token, or null where none does or two could. */
export function governingVerb(scene: Scene, index: number, depth = DEPTH): Governing | null {
  if (depth === 0) return null;
  const added = addedTo(scene, index);
  if (added !== null) return governingVerb(scene, added, depth - 1);
  const left = objectSide(scene, index, (at) => governingVerb(scene, at, depth - 1));
  const right = subjectSide(scene, index);
  if (left === null || right === null) return left ?? right;
  if (left.measure === right.measure) return left;
  // "has 50,000 soldiers deployed", "saw 11 people lose their lives": a light verb leaves the say to what was done.
  if (LIGHT.has(left.verb.main) && right.measure !== null) return right;
  // "destroyed 14 drones launched by Russia", "hit 3 ships carrying oil": there the other verb only tells which ones.
  if (
    isRelative(scene, right) ||
    right.verb.voice === "participle" ||
    scene.tokens[right.verb.last]?.form === "gerund"
  )
    return left.measure === null && CHANGE.has(left.verb.main) ? right : left;
  // "shot down 52 drones and 3 missiles were jammed": the finite verb opens a clause of its own.
  return INCLUDING.has(scene.tokens[index - 1]?.lower ?? "") ? right : null;
}
