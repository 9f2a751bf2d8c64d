import type { ArticleId } from "../../lib/model/ids.ts";
import { type Progress, progressOf } from "../../lib/model/progress.ts";
import { claimsOfArticle, draftsOfArticle } from "../../lib/store/library.ts";
import { keepProposed } from "../../lib/store/progress.ts";
import type { BackgroundPorts } from "./ports.ts";
import { articlesIn, forgetTab, type TabArticle } from "./tab-articles.ts";

/** Shows in every tab what is still to be reviewed of its article, after something was confirmed or put aside. */
export async function refreshBadges(ports: BackgroundPorts): Promise<void> {
  const articles = await articlesIn(ports.session, await ports.openTabs());
  await Promise.all([...articles].map(([tabId, article]) => refreshBadge(ports, tabId, article)));
}

/** Shows in one tab what is to be reviewed of the article that was read there. */
export async function refreshBadge(
  ports: BackgroundPorts,
  tabId: number,
  article: TabArticle,
): Promise<void> {
  // The tab may have gone on to another page, whose badge is none of this article's business.
  const answer = await ports.ask({ tabId }, "addressRead", {});
  if (!answer.ok || answer.value !== article.url) return forgetTab(ports.session, tabId);
  const progress = await progressIn(ports, article.articleId, article);
  if (progress !== null) await ports.showOpen(tabId, progress);
}

/** How far the review has come; remembered for the workspace once the person has begun it. */
async function progressIn(
  { connection }: BackgroundPorts,
  articleId: ArticleId,
  { places }: TabArticle,
): Promise<Progress | null> {
  const [claims, drafts] = await Promise.all([
    claimsOfArticle(connection, articleId),
    draftsOfArticle(connection, articleId),
  ]);
  if (!claims.ok || !drafts.ok) return null;
  const keys = places.map(({ key }) => key);
  if (claims.value.length + drafts.value.length > 0) await keepProposed(connection, { articleId, keys });
  return progressOf(keys, claims.value, drafts.value);
}
