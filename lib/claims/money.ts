import { HOLDERS } from "../lexicon/holders.ts";
import { TOTAL_VERBS } from "../lexicon/total-cues.ts";
import { type Phrase, phraseEndingAt, phraseStartingAt } from "./phrases.ts";
import type { Scene } from "./scene.ts";

const BRINGING: ReadonlySet<string> = new Set(TOTAL_VERBS);
const GOODS: ReadonlySet<string> = new Set(
  HOLDERS.filter(({ measure }) => measure === "supplied").flatMap(({ nouns }) => [...nouns]),
);
/** How far before a sum that it is brought "to" its noun may stand. */
const REACH = 12;

/** What a sum of money is for or made of: "$800 million in security assistance", "a $625 million aid package". */
export function goodsOfMoney(scene: Scene, index: number): Phrase | null {
  const { tokens } = scene;
  const token = tokens[index];
  if (token === undefined) return null;
  const next = tokens[index + 1];
  if (token.after === "nothing" && next !== undefined) {
    if (next.lower === "in" || next.lower === "of") {
      const goods = phraseStartingAt(scene, index + 2);
      if (goods !== null) return goods;
    }
    if (next.lower === "worth")
      return tokens[index + 2]?.lower === "of" ? phraseStartingAt(scene, index + 3) : null;
    const behind = phraseStartingAt(scene, index + 1);
    if (behind !== null) return behind;
  }
  return broughtTo(scene, index) ?? subjectOfCopula(scene, index);
}

/** Whether what the money is for is handed over by its own name: aid, a package, a contribution. */
export function isHandedOver(scene: Scene, phrase: Phrase): boolean {
  return GOODS.has(scene.tokens[phrase.last]?.lower ?? "");
}

/** Whether the last word of what is counted names goods that are handed over. */
export function namesGoods(counted: string): boolean {
  return GOODS.has(counted.toLowerCase().split(/\s+/).at(-1) ?? "");
}

/** "bringing the total assistance to $1 billion, and a total of $2 billion": the noun before "to". */
function broughtTo(scene: Scene, index: number): Phrase | null {
  const { tokens } = scene;
  for (let at = index - 1; at >= Math.max(0, index - 2 * REACH); at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.after === "break") return null;
    if (!GOODS.has(token.lower)) continue;
    const between = tokens.slice(at + 1, index);
    return between.some((each) => each.lower === "to") ? phraseEndingAt(scene, at) : null;
  }
  return null;
}

/** "fuel costs are roughly one million dollars". */
function subjectOfCopula(scene: Scene, index: number): Phrase | null {
  const verb = scene.verbs.find((each) => each.last === index - 1);
  return verb === undefined || scene.tokens[verb.last]?.class !== "auxiliary"
    ? null
    : phraseEndingAt(scene, verb.first - 1);
}

/** Whether a sum is what something was brought to: a total at the time of telling. */
export function isBroughtTo(scene: Scene, index: number): boolean {
  return scene.tokens.slice(Math.max(0, index - 2 * REACH), index).some((token, at, tokens) => {
    if (!BRINGING.has(token.lower)) return false;
    return tokens.slice(at + 1).some((each) => each.lower === "to" || each.lower === "at");
  });
}
