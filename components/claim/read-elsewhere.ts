import type { ArticleDraft } from "../../lib/model/article.ts";
import type { Evidence, FieldName } from "../../lib/model/claim.ts";
import { overlaps, type Span } from "../../lib/model/span.ts";

/** What of an article is needed to quote from it. */
export type QuotedArticle = Pick<ArticleDraft, "text" | "segments" | "dateline">;

/** Where the words of each field are to be seen: those in the sentence, and those that had to be quoted from elsewhere. */
export interface FieldWords {
  readonly inside: readonly string[];
  /** "from the headline: “Rason”", "from an earlier sentence: “the ministry”". */
  readonly elsewhere: readonly string[];
}

const NONE: FieldWords = { inside: [], elsewhere: [] };

/** The words every field was read from. */
export function wordsOfFields(
  { fields = [], sentence }: Evidence,
  article: QuotedArticle,
): ReadonlyMap<FieldName, FieldWords> {
  const words = new Map<FieldName, FieldWords>();
  for (const { field, ...span } of fields) {
    const quoted = article.text.slice(span.start, span.end);
    if (quoted === "") continue;
    const before = words.get(field) ?? NONE;
    words.set(
      field,
      overlaps(span, sentence)
        ? { ...before, inside: [...before.inside, quoted] }
        : { ...before, elsewhere: [...before.elsewhere, `${placeOf(span, sentence, article)}: “${quoted}”`] },
    );
  }
  return words;
}

function placeOf(span: Span, sentence: Span, { text, segments, dateline }: QuotedArticle): string {
  const kind = segments.find((segment) => overlaps(segment, span))?.kind;
  if (kind === "headline" || kind === "subheading" || kind === "caption") return `from the ${NAMES[kind]}`;
  // The dateline opens the report: its words stand before the first sentence, wherever they are said again.
  const opening = dateline === null ? -1 : text.indexOf(dateline);
  if (dateline !== null && opening >= 0 && span.start >= opening && span.end <= opening + dateline.length) {
    return "from the dateline";
  }
  return span.start < sentence.start ? "from an earlier sentence" : "from a later sentence";
}

const NAMES = { headline: "headline", subheading: "subheading", caption: "caption" } as const;
