import type { ArticleDraft } from "../model/article.ts";
import type { Mention } from "../model/mention.ts";
import { contains, overlaps, type Span } from "../model/span.ts";
import type { Sentence, Story } from "./story.ts";
import { type VerbGroup, verbGroupsOf } from "./verbs.ts";
import { type Token, type Word, wordsOf } from "./words.ts";

/** A short run of words in brackets. */
const ASIDE = /[([][^()[\]\n]{1,60}[)\]]/g;

/** One sentence with everything that was understood in it. */
export interface Scene {
  readonly draft: ArticleDraft;
  readonly story: Story;
  readonly sentence: Sentence;
  readonly quote: string;
  /** Mentions inside the sentence, in text order. */
  readonly mentions: readonly Mention[];
  readonly tokens: readonly Token[];
  readonly verbs: readonly VerbGroup[];
  /** Another sentence of the story, parsed once however often it is asked for. */
  readonly sceneOf: (sentence: Sentence) => Scene;
}

/** Parses the sentences of a story as they are asked for, each of them once. */
export function sceneReader(story: Story): (sentence: Sentence) => Scene {
  const parsed = new Map<number, Scene>();
  const sceneOf = (sentence: Sentence): Scene => {
    const known = parsed.get(sentence.index);
    if (known !== undefined) return known;
    const scene = parse(story, sentence, sceneOf);
    parsed.set(sentence.index, scene);
    return scene;
  };
  return sceneOf;
}

function parse(story: Story, sentence: Sentence, sceneOf: Scene["sceneOf"]): Scene {
  const { draft } = story;
  const { mentions } = sentence;
  const quote = draft.text.slice(sentence.start, sentence.end);
  const all = tokensOf(wordsOf(quote, sentence.start), mentions, draft.text);
  const tokens = withoutAsides(all, quote, sentence.start);
  const speech = mentions.flatMap((each) => (each.kind === "attribution" ? [each.span] : []));
  return { draft, story, sentence, quote, mentions, tokens, verbs: verbGroupsOf(tokens, speech), sceneOf };
}

/** Index of the token that holds a mention; -1 for an attribution, which is no token of its own. */
export function indexOfMention(scene: Scene, mention: Mention): number {
  return scene.tokens.findIndex((token) => contains(token, mention.span) && token.mention !== null);
}

/** The words of the article from one token to another, both included. */
export function spanOfTokens(scene: Scene, first: number, last: number): Span {
  return { start: scene.tokens[first]?.start ?? 0, end: scene.tokens[last]?.end ?? 0 };
}

/** Every mention but attributions becomes one token; of nested ones the outer. */
function tokensOf(words: readonly Word[], mentions: readonly Mention[], text: string): readonly Token[] {
  const tokens: Token[] = [];
  const outer = outermost(mentions);
  let next = 0;
  for (const word of words) {
    while ((outer[next]?.span.end ?? Number.POSITIVE_INFINITY) <= word.start) next += 1;
    const mention = outer[next];
    if (mention === undefined || !overlaps(mention.span, word)) {
      tokens.push({ ...word, mention: null });
      continue;
    }
    const last = tokens.at(-1);
    if (last?.mention === mention) tokens.pop();
    const { start, end } = mention.span;
    const lower = text.slice(start, end).toLowerCase();
    tokens.push({ start, end, lower, class: "mention", form: "other", after: word.after, mention });
  }
  return tokens;
}

/** "USS Carney (DDG 64), operating in": what stands in brackets is passed over, unless a figure or a ship of its own stands there. */
function withoutAsides(tokens: readonly Token[], quote: string, start: number): readonly Token[] {
  const kept = [...tokens];
  for (const match of quote.matchAll(ASIDE)) {
    const from = start + match.index;
    const to = from + match[0].length;
    const first = kept.findIndex((token) => token.start >= from);
    const inside = kept.filter((token) => token.start >= from && token.end <= to);
    if (first < 1 || inside.length === 0 || inside.some(isOwn)) continue;
    const before = kept[first - 1];
    if (before === undefined) continue;
    const behind = quote.slice(to - start, to - start + 2);
    const after = /^\s?[;:—–]/.test(behind) ? "break" : behind.startsWith(",") ? "comma" : "nothing";
    kept.splice(first - 1, inside.length + 1, { ...before, after });
  }
  return kept;
}

function isOwn({ mention }: Token): boolean {
  if (mention?.kind === "quantity") return mention.quantity.role !== "conversion";
  return mention?.kind === "vessel" || mention?.kind === "date";
}

function outermost(mentions: readonly Mention[]): readonly Mention[] {
  const outer: Mention[] = [];
  for (const mention of mentions) {
    if (mention.kind === "attribution") continue;
    const last = outer.at(-1);
    if (last === undefined || last.span.end <= mention.span.start) outer.push(mention);
  }
  return outer;
}
