import { ARTILLERY_HEADS, SINGLE_WORDS, WEAPON_HEADS } from "../lexicon/weapon-classes.ts";
import { classifiersBefore, isClassifier } from "./weapon-phrase.ts";
import { gapAfter, hyphenAfter, isSpace, type Words } from "./words.ts";

/** Modifiers that share the head: "ballistic and cruise missiles", "grenade, mortar, and artillery rounds". Index of the first. */
export function coordinatedBefore(words: Words, first: number, head: number): number {
  let at = first;
  let joined = "none";
  for (let rounds = 0; rounds < 4; rounds += 1) {
    const gap = gapAfter(words, at - 1) ?? "";
    const link = words.lower[at - 1] ?? "";
    const and = link === "and" || link === "or";
    const before = and ? at - 2 : at - 1;
    const parted = gapAfter(words, before) ?? "";
    if (before < 0 || !(and ? isSpace(gap) && (isSpace(parted) || parted === ", ") : gap === ", ")) return at;
    if (!modifies(words, before, head)) return at;
    const from = classifiersBefore(words, before);
    // A comma joins adjectives ("mine-resistant, ambush-protected") or goes on with a list that "and" has closed.
    if (!and && joined !== "and" && !hyphenAfter(words, before - 1)) return at;
    if (SINGLE_WORDS.has(words.lower[from - 1] ?? "")) return at;
    if (from > 0 && hyphenAfter(words, from - 1)) return at;
    if (and) joined = "and";
    at = from;
  }
  return at;
}

function modifies(words: Words, index: number, head: number): boolean {
  const word = words.lower[index] ?? "";
  if (word === "artillery") return ARTILLERY_HEADS.has(words.lower[head] ?? "");
  return isClassifier(words, index) || Object.hasOwn(WEAPON_HEADS, word);
}
