import type { Candidate } from "../../lib/model/claim.ts";
import type { ArticleId, CandidateKey, TextHash } from "../../lib/model/ids.ts";
import { articleIdShape, candidateKeyShape, textHashShape } from "../../lib/model/shapes/ids.ts";
import { text, whole } from "../../lib/model/shapes/plain.ts";
import { list, nullable, record } from "../../lib/model/shapes/shape.ts";
import { type Span, shift } from "../../lib/model/span.ts";
import type { SessionPort } from "./session-port.ts";

/** Where the figure of a candidate stands, in article offsets. */
export interface Place extends Span {
  readonly key: CandidateKey;
}

/** The article that was read in a tab, and of which document of it. */
export interface TabArticle {
  /** Null in browsers that do not name documents. */
  readonly documentId: string | null;
  /** The address the document was read at. */
  readonly url: string;
  readonly articleId: ArticleId;
  readonly textHash: TextHash;
  readonly places: readonly Place[];
}

const tabArticleShape = record<TabArticle>({
  documentId: nullable(text(200)),
  url: text(4_000),
  articleId: articleIdShape,
  textHash: textHashShape,
  places: list(record<Place>({ key: candidateKeyShape, start: whole(0), end: whole(0) }), 100_000),
});

const nameOf = (tabId: number) => `tab ${tabId}`;

/** The articles in these tabs, as far as any was read there. */
export async function articlesIn(
  session: SessionPort,
  tabs: readonly number[],
): Promise<ReadonlyMap<number, TabArticle>> {
  const kept = await session.read(tabs.map(nameOf));
  return new Map(
    tabs.flatMap((tabId): (readonly [number, TabArticle])[] => {
      const article = kept.get(nameOf(tabId));
      return tabArticleShape.is(article) ? [[tabId, article]] : [];
    }),
  );
}

export async function noteArticle(session: SessionPort, tabId: number, article: TabArticle): Promise<void> {
  await session.write(nameOf(tabId), article);
}

export function forgetTab(session: SessionPort, tabId: number): Promise<void> {
  return session.forget([nameOf(tabId)]);
}

export function placeOf({ key, evidence: { sentence, figure } }: Candidate): Place {
  return { key, ...shift(figure, sentence.start) };
}
