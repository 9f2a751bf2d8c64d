import { DETERMINERS } from "../lexicon/grammar-words.ts";
import type { Span } from "../model/span.ts";
import type { Scene } from "./scene.ts";
import type { Token } from "./words.ts";

/** A run of words around one noun, by the indices of its first and last token; both belong to it. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
}

const DETERMINER: ReadonlySet<string> = new Set(DETERMINERS);
/** A phrase longer than this is no name of anything. */
const LONGEST = 12;

/** The noun phrase whose last word is the token, without what follows by "of" or "from"; null where no noun stands there. */
export function phraseEndingAt(scene: Scene, last: number): Phrase | null {
  const { tokens } = scene;
  if (!isNoun(tokens[last])) return null;
  let first = last;
  while (first > 0 && last - first < LONGEST && joins(tokens, first - 1)) {
    first -= 1;
    if (DETERMINER.has(tokens[first]?.lower ?? "")) break;
  }
  return trimmed(tokens, { first, last });
}

/** The noun phrase that begins at the token. */
export function phraseStartingAt(scene: Scene, first: number): Phrase | null {
  const { tokens } = scene;
  let last = first - 1;
  for (let at = first; at < tokens.length && at - first < LONGEST; at += 1) {
    const token = tokens[at];
    if (token === undefined || !isInner(token)) break;
    if (at > first && DETERMINER.has(token.lower)) break;
    last = at;
    if (token.after !== "nothing") break;
  }
  while (last >= first && !isNoun(tokens[last])) last -= 1;
  return last < first ? null : trimmed(tokens, { first, last });
}

/** The phrase with the "of" phrases behind it: "People's Republic of China". */
export function withComplements(scene: Scene, phrase: Phrase): Phrase {
  const { tokens } = scene;
  let { last } = phrase;
  while (tokens[last]?.after === "nothing" && tokens[last + 1]?.lower === "of") {
    const behind = phraseStartingAt(scene, last + 2);
    if (behind === null) break;
    last = behind.last;
  }
  return { first: phrase.first, last };
}

/** The place of a phrase in the article. */
export function spanOfPhrase(scene: Scene, { first, last }: Phrase): Span {
  return { start: scene.tokens[first]?.start ?? 0, end: scene.tokens[last]?.end ?? 0 };
}

/** The words of a phrase as written, without a possessive ending. */
export function textOfPhrase(scene: Scene, phrase: Phrase): string {
  const { start, end } = spanOfPhrase(scene, phrase);
  return scene.draft.text.slice(start, end).replace(/['’]s?$/, "");
}

/** Whether a name, of a place, a person or a ship, is part of the phrase. */
export function holdsName(scene: Scene, { first, last }: Phrase): boolean {
  return scene.tokens
    .slice(first, last + 1)
    .some((token) => token.class === "name" || token.mention?.kind === "vessel");
}

function joins(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && token.after === "nothing" && isInner(token);
}

function isInner(token: Token): boolean {
  if (token.mention !== null) return token.mention.kind !== "date";
  return token.class === "name" || token.class === "noun" || token.class === "other";
}

function isNoun(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (token.mention !== null) return token.mention.kind !== "date";
  return token.class === "name" || token.class === "noun";
}

function trimmed(tokens: readonly Token[], { first, last }: Phrase): Phrase {
  let from = first;
  while (from < last && DETERMINER.has(tokens[from]?.lower ?? "")) from += 1;
  return { first: from, last };
}
