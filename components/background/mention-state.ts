import type { PageCaller } from "../../lib/messages/senders.ts";
import { statesOf } from "../../lib/model/progress.ts";
import type { MentionState } from "../../lib/model/reading.ts";
import { overlaps, type Span, shift } from "../../lib/model/span.ts";
import { claimsOfArticle, draftsOfArticle } from "../../lib/store/library.ts";
import type { BackgroundPorts } from "./ports.ts";
import { articlesIn, type TabArticle } from "./tab-articles.ts";

/**
 * What the person thinks of the mention at a place of the text, told to the document that shows it. Which article
 * that is, the background knows by the tab and the document that asks, and by nothing that is asked.
 */
export async function mentionState(
  { session, connection }: BackgroundPorts,
  span: Span,
  caller: PageCaller,
): Promise<MentionState> {
  const article = (await articlesIn(session, [caller.tabId])).get(caller.tabId);
  if (article === undefined || !isOf(article, caller)) return "none";
  const { articleId, textHash, places } = article;
  const [claims, drafts] = await Promise.all([
    claimsOfArticle(connection, articleId),
    draftsOfArticle(connection, articleId),
  ]);
  if (!claims.ok || !drafts.ok) return "none";
  const states = statesOf(claims.value, drafts.value);
  const proposed = places.filter((place) => overlaps(place, span)).map(({ key }) => key);
  // Claims made of words that nothing proposes; in another text their offsets mean nothing.
  const own = claims.value.filter(
    (claim) =>
      claim.textHash === textHash &&
      overlaps(shift(claim.evidence.figure, claim.evidence.sentence.start), span),
  );
  const found = [...proposed, ...own.map(({ candidateKey }) => candidateKey)].map(
    (key) => states.get(key) ?? "candidate",
  );
  return (["confirmed", "candidate", "dismissed"] as const).find((state) => found.includes(state)) ?? "none";
}

function isOf({ documentId, url }: TabArticle, caller: PageCaller): boolean {
  if (documentId !== null && caller.documentId !== null && documentId !== caller.documentId) return false;
  return withoutHash(url) === withoutHash(caller.url);
}

function withoutHash(url: string): string {
  const at = url.indexOf("#");
  return at < 0 ? url : url.slice(0, at);
}
