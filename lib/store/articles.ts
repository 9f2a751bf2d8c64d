import type { Article } from "../model/article.ts";
import type { ArticleRow, WriteTransaction } from "./schema.ts";

/** The stores that `keepArticle` needs in its transaction. */
export const ARTICLE_STORES = ["articles", "readings", "texts"] as const;

/**
 * Makes this the article's newest reading. The one before stays as an earlier reading, because claims were
 * read from its text; a reading that was kept already stays as it was first kept.
 */
export async function keepArticle(transaction: WriteTransaction, article: Article): Promise<void> {
  const articles = transaction.objectStore("articles");
  const newest = await articles.get(article.id);
  if (newest?.textHash === article.textHash) return;
  const readings = transaction.objectStore("readings");
  const earlier = await readings.get([article.id, article.textHash]);
  if (newest !== undefined) await readings.put(newest);
  if (earlier !== undefined) await readings.delete([article.id, article.textHash]);
  await articles.put(earlier ?? rowOf(article));
  await keepText(transaction, article);
}

/** Adds an article that is not here yet. */
export async function addNewArticle(transaction: WriteTransaction, article: Article): Promise<void> {
  await Promise.all([
    transaction.objectStore("articles").add(rowOf(article)),
    keepText(transaction, article),
  ]);
}

/**
 * Adds a reading from elsewhere to an article that is here. "by-time": the one saved last becomes the newest;
 * "earlier": it is known to be an earlier one.
 */
export async function addReading(
  transaction: WriteTransaction,
  article: Article,
  place: "by-time" | "earlier" = "by-time",
): Promise<"added" | "known"> {
  const articles = transaction.objectStore("articles");
  const readings = transaction.objectStore("readings");
  const newest = await articles.get(article.id);
  if (newest?.textHash === article.textHash) return "known";
  if ((await readings.getKey([article.id, article.textHash])) !== undefined) return "known";
  await keepText(transaction, article);
  if (newest !== undefined && (place === "earlier" || !isLater(article, newest))) {
    await readings.add(rowOf(article));
    return "added";
  }
  if (newest !== undefined) await readings.add(newest);
  await articles.put(rowOf(article));
  return "added";
}

async function keepText(transaction: WriteTransaction, { textHash, text }: Article): Promise<void> {
  await transaction.objectStore("texts").put({ hash: textHash, text });
}

function rowOf({ text: _text, ...row }: Article): ArticleRow {
  return row;
}

/** Clocks may agree; then the hash decides, so that it does not matter in which order two files come in. */
function isLater(a: ArticleRow, b: ArticleRow): boolean {
  return a.savedAt === b.savedAt ? a.textHash > b.textHash : a.savedAt > b.savedAt;
}
