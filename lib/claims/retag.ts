import { AIMING_WORDS, ARTICLES, NOUN_VERBS, PAST_ADJECTIVES } from "../lexicon/grammar-words.ts";
import type { Word } from "./words.ts";

const NOUN_VERB: ReadonlySet<string> = new Set(NOUN_VERBS);
const ADJECTIVE: ReadonlySet<string> = new Set(PAST_ADJECTIVES);
const DETERMINER: ReadonlySet<string> = new Set(ARTICLES);
/** Prepositions behind which a target stands: "attack on". */
const AIMED: ReadonlySet<string> = new Set(AIMING_WORDS);

/**
 * Words that the tagger took for verbs where only a noun can stand: behind a preposition or an article ("towards targets"),
 * right before a finite verb ("forces launched"), or between a noun and its target ("the drone attack on Kyiv").
 */
export function retagNouns(words: readonly Word[]): readonly Word[] {
  const out: Word[] = [];
  for (const [at, word] of words.entries()) {
    const before = out.at(-1);
    if (isAdjectiveHere(word, before, words[at + 1])) out.push({ ...word, class: "other", form: "other" });
    else if (isNounHere(word, before, out.at(-2), words[at + 1]))
      out.push({ ...word, class: "noun", form: "other" });
    else out.push(word);
  }
  return out;
}

/** "the seized ship", "an unmanned vehicle": a past form between an article and a noun describes the noun. */
function isAdjectiveHere(word: Word, before: Word | undefined, next: Word | undefined): boolean {
  if (word.class !== "verb" || word.form !== "past" || word.after !== "nothing") return false;
  if (next === undefined || (next.class !== "noun" && next.class !== "other" && next.class !== "name"))
    return false;
  if (ADJECTIVE.has(word.lower)) return true;
  return (
    before?.after === "nothing" &&
    DETERMINER.has(before.lower) &&
    before.lower !== "that" &&
    next.class === "noun"
  );
}

function isNounHere(
  word: Word,
  before: Word | undefined,
  second: Word | undefined,
  next: Word | undefined,
): boolean {
  if (word.class !== "verb" || word.form !== "other") return false;
  const joined = before !== undefined && before.after === "nothing";
  if (joined && before.class === "preposition" && before.lower !== "to") return true;
  if (joined && DETERMINER.has(before.lower)) return true;
  const finite = word.after === "nothing" && next?.class === "verb" && next.form === "past";
  if (finite && joined && before.class !== "auxiliary") return true;
  if (!NOUN_VERB.has(word.lower) || !joined) return false;
  // "the unlawful attack", "a major strike": an adjective behind an article.
  if (before.class === "other" && second?.after === "nothing" && DETERMINER.has(second.lower)) return true;
  if (before.class === "other" && /\d/.test(before.lower)) return true;
  if (next === undefined || word.after !== "nothing")
    return before.class !== "pronoun" && before.class !== "auxiliary";
  if (!AIMED.has(next.lower)) return false;
  return (
    before.class === "noun" ||
    before.class === "other" ||
    (before.class === "name" && !word.lower.endsWith("s"))
  );
}
