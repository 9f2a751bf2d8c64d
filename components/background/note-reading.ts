import type { Candidate } from "../../lib/model/claim.ts";
import type { PageReading } from "../../lib/model/reading.ts";
import { articleIdOf, textHashOf } from "../../lib/store/hash.ts";
import { normaliseAddress } from "../../lib/text/address.ts";
import type { BackgroundPorts } from "./ports.ts";
import { articlesIn, noteArticle, placeOf, type TabArticle } from "./tab-articles.ts";

/** Proposes what was read in a tab, and notes which article stands there now. */
export async function noteReading(
  { session, propose }: BackgroundPorts,
  { tabId, documentId }: { readonly tabId: number; readonly documentId: string | null },
  { draft, mentions }: PageReading,
): Promise<{ readonly article: TabArticle; readonly proposed: readonly Candidate[] }> {
  const [proposed, articleId, textHash, before] = await Promise.all([
    propose({ draft, mentions }),
    articleIdOf(normaliseAddress(draft)),
    textHashOf(draft.text),
    articlesIn(session, [tabId]),
  ]);
  const { url } = draft;
  const known = before.get(tabId);
  const article: TabArticle = {
    // A surface that asks does not know the document; the page that told of itself did.
    documentId: documentId ?? (known?.url === url ? known.documentId : null),
    url,
    articleId,
    textHash,
    places: proposed.map(placeOf),
  };
  await noteArticle(session, tabId, article);
  return { article, proposed };
}
