import {
  BE,
  DESCRIBES,
  FUTURE_CUES,
  MODALS,
  PAST_CUES,
  PRESENT_VERBS,
  PROMISES,
} from "../lexicon/tense-cues.ts";
import { type Scene, sentenceWords } from "./scene.ts";
import { isCapital, type Words } from "./words.ts";

/** "scheduled": a verb in the present says when something begins or ends, and leaves open whether it has. */
export type Tense = "past" | "future" | "scheduled" | "open";

/** How many words before and behind a date are looked at. */
const BEFORE = 20;
const BEHIND = 12;

/**
 * What the sentence says of an undated day. The verb nearest before it governs it ("said on Tuesday that it will leave": past);
 * where there is none, the first one behind ("On Tuesday they will meet": future).
 */
export function tenseAt(scene: Scene, index: number): Tense {
  const { words } = scene;
  const [from, to] = sentenceWords(scene, index, BEFORE, BEHIND);
  for (let at = index - 1; at >= from; at -= 1) {
    const tense = cueAt(words, at, from);
    if (tense === "be") {
      if (words.lower[at - 2] === "to") return "future";
      at -= 1;
    } else if (tense !== null) return tense;
  }
  for (let at = index + 1; at <= to; at += 1) {
    const tense = cueAt(words, at, index);
    if (tense !== null && tense !== "be" && tense !== "scheduled") return tense;
  }
  return "open";
}

/** What one word says; "be" for the participle behind "be", which only the words before can place. */
function cueAt(words: Words, at: number, from: number): "past" | "future" | "scheduled" | "be" | null {
  const word = words.lower[at] ?? "";
  const next = words.lower[at + 1] ?? "";
  const before = at > from ? (words.lower[at - 1] ?? "") : "";
  if (FUTURE_CUES.has(word)) return word === "due" && next === "to" && !BE.has(before) ? null : "future";
  if (MODALS.has(word))
    return isCapital(words, at) && word === "may"
      ? null
      : next === "have" && word !== "will"
        ? "past"
        : "future";
  if ((word === "is" || word === "are") && next === "to") return "future";
  if (PROMISES.has(word) && next === "to") return "future";
  if (word === "back" && next === "in") return "past";
  if (word === "set" && next === "for") return "future";
  if (PRESENT_VERBS.has(word)) return isVerb(word, before) ? "scheduled" : null;
  const isPast = PAST_CUES.has(word) || (word.length > 3 && word.endsWith("ed") && !isCapital(words, at));
  if (!isPast) return null;
  if (before === "be") return "be";
  // "By October it will have built ten."
  if (before === "have" && words.lower[at - 2] === "will") return "future";
  return word.endsWith("ed") && DESCRIBES.has(before) ? null : "past";
}
/** "talks begin", "due to end", "it ends"; "the end of the day" and "a bright start" are no verbs. */
function isVerb(word: string, before: string): boolean {
  return word.endsWith("s")
    ? before === "that" || !DESCRIBES.has(before)
    : before === "to" || before.endsWith("s");
}
