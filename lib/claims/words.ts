import nlp from "compromise/two";
import { ALWAYS_NOUNS, CONJUNCTIONS, PREPOSITIONS } from "../lexicon/grammar-words.ts";
import type { Mention } from "../model/mention.ts";
import type { Span } from "../model/span.ts";
import { retagNouns } from "./retag.ts";

/** What a word does in its sentence, as far as a claim needs to know. */
export type WordClass =
  | "verb"
  | "auxiliary"
  | "adverb"
  | "preposition"
  | "conjunction"
  | "pronoun"
  | "name"
  | "noun"
  | "other";

/** One word of a sentence, in article offsets. */
export interface Word extends Span {
  readonly lower: string;
  readonly class: WordClass;
  /** The verb form the tagger saw: "past" is the past tense or the past participle. */
  readonly form: "past" | "gerund" | "other";
  /** The strongest punctuation between this word and the next. */
  readonly after: "nothing" | "comma" | "break";
}

/** A word of the sentence, or a whole mention that stands as one word. */
export interface Token extends Omit<Word, "class"> {
  readonly class: WordClass | "mention";
  readonly mention: Mention | null;
}

/** Words whose class a claim depends on. */
const FIXED: ReadonlyMap<string, WordClass> = new Map<string, WordClass>([
  ...PREPOSITIONS.map((word) => [word, "preposition"] as const),
  ...CONJUNCTIONS.map((word) => [word, "conjunction"] as const),
  ...ALWAYS_NOUNS.map((word) => [word, "noun"] as const),
]);

/** The words of a sentence that begins at `start` of the article, as the tagger of compromise sees them. */
export function wordsOf(sentence: string, start: number): readonly Word[] {
  const words: Word[] = [];
  let at = start;
  for (const term of nlp(sentence).docs.flat()) {
    // An opening bracket belongs to the word behind it, and parts it from the word before.
    if (term.pre !== "" && /[([—–]/.test(term.pre)) strengthen(words, "break");
    at += term.pre.length;
    const end = at + term.text.length;
    // A contraction is two terms, the second without letters, and what follows it belongs to the first.
    if (term.text !== "")
      words.push({
        start: at,
        end,
        ...readTerm(term.text, term.tags ?? new Set(), words.length === 0 ? "first" : "later"),
        after: gapOf(term.post),
      });
    at = end + term.post.length;
    if (term.text === "") strengthen(words, gapOf(term.post));
  }
  return retagNouns(words);
}

/** The first word of a sentence is capitalised whatever it is. */
type Place = "first" | "later";

function readTerm(
  text: string,
  tags: ReadonlySet<string>,
  place: Place,
): Pick<Word, "lower" | "class" | "form"> {
  if (/n['’]t$/.test(text)) return { lower: "not", class: "auxiliary", form: "other" };
  const lower = text.toLowerCase().replace(/^\P{L}+(?=\p{L})|(?:['’]s)?$/gu, "");
  return { lower, class: FIXED.get(lower) ?? classOf(text, tags, place), form: formOf(tags) };
}

function classOf(text: string, tags: ReadonlySet<string>, place: Place): WordClass {
  if (tags.has("Auxiliary") || tags.has("Copula") || tags.has("Modal")) return "auxiliary";
  if (tags.has("Verb")) return "verb";
  const capital = place === "later" && tags.has("Noun") && /^\p{Lu}\p{L}{0,40}$/u.test(text);
  if (tags.has("ProperNoun") || tags.has("Acronym") || capital) return "name";
  if (tags.has("Pronoun")) return "pronoun";
  if (tags.has("Preposition")) return "preposition";
  if (tags.has("Conjunction")) return "conjunction";
  if (tags.has("Adverb")) return "adverb";
  return tags.has("Noun") ? "noun" : "other";
}

function formOf(tags: ReadonlySet<string>): Word["form"] {
  if (tags.has("PastTense") || tags.has("Participle")) return "past";
  return tags.has("Gerund") ? "gerund" : "other";
}

function gapOf(post: string): Word["after"] {
  if (/[;:—–()[\]]|\s-\s|[!?]\s/.test(post)) return "break";
  return post.includes(",") ? "comma" : "nothing";
}

function strengthen(words: Word[], after: Word["after"]): void {
  const last = words.pop();
  if (last !== undefined) words.push({ ...last, after: after === "nothing" ? last.after : after });
}
