import type { ArticleDraft } from "../model/article.ts";
import type { Mention } from "../model/mention.ts";
import { contains, overlaps, type Span } from "../model/span.ts";
import { type VerbGroup, verbGroupsOf } from "./verbs.ts";
import { type Token, type Word, wordsOf } from "./words.ts";

/** One sentence with everything that was understood in it. */
export interface Scene {
  readonly draft: ArticleDraft;
  readonly sentence: Span;
  readonly quote: string;
  /** Mentions inside the sentence, in text order. */
  readonly mentions: readonly Mention[];
  /** Whether a speaker is named anywhere in the paragraph that holds the sentence. */
  readonly paragraph: "reports" | "silent";
  readonly tokens: readonly Token[];
  readonly verbs: readonly VerbGroup[];
}

/** Reads one sentence; `mentions` are at least those inside it, in text order, an outer one before what it holds. */
export function sceneOf(
  draft: ArticleDraft,
  { sentence, paragraph, mentions }: Pick<Scene, "sentence" | "paragraph" | "mentions">,
): Scene {
  const quote = draft.text.slice(sentence.start, sentence.end);
  const inside = mentions.filter((mention) => contains(sentence, mention.span));
  const tokens = tokensOf(wordsOf(quote, sentence.start), inside, draft.text);
  const speech = inside.flatMap((each) => (each.kind === "attribution" ? [each.span] : []));
  return { draft, sentence, quote, mentions: inside, paragraph, tokens, verbs: verbGroupsOf(tokens, speech) };
}

/** Index of the token that holds a mention; -1 for an attribution, which is no token of its own. */
export function indexOfMention(scene: Scene, mention: Mention): number {
  return scene.tokens.findIndex((token) => contains(token, mention.span) && token.mention !== null);
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

function outermost(mentions: readonly Mention[]): readonly Mention[] {
  const outer: Mention[] = [];
  for (const mention of mentions) {
    if (mention.kind === "attribution") continue;
    const last = outer.at(-1);
    if (last === undefined || last.span.end <= mention.span.start) outer.push(mention);
  }
  return outer;
}
