import type { Article } from "../model/article.ts";
import type { Claim, Revision } from "../model/claim.ts";
import type { ArticleId, ClaimId, TextHash } from "../model/ids.ts";
import type { Draft, Library } from "../model/library.ts";
import type { Result } from "../model/result.ts";
import type { StoreError } from "../model/store-error.ts";
import { everyRevisionOf } from "./claims.ts";
import type { Connection } from "./open.ts";
import { read } from "./read.ts";
import type { ArticleRow, Database } from "./schema.ts";

/** Everything that was kept, as it stood at one moment. */
export function loadLibrary(connection: Connection): Promise<Result<Library, StoreError>> {
  return read(connection, async (database) => {
    const transaction = database.transaction(
      ["articles", "readings", "texts", "claims", "revisions", "rulings", "sets"],
      "readonly",
    );
    const [articles, readings, texts, claims, revisions, rulings, sets] = await Promise.all([
      transaction.objectStore("articles").getAll(),
      transaction.objectStore("readings").getAll(),
      transaction.objectStore("texts").getAll(),
      transaction.objectStore("claims").getAll(),
      transaction.objectStore("revisions").getAll(),
      transaction.objectStore("rulings").getAll(),
      transaction.objectStore("sets").getAll(),
    ]);
    const byHash = new Map(texts.map(({ hash, text }) => [hash, text]));
    const whole = (row: ArticleRow) => withText(row, byHash.get(row.textHash));
    return {
      articles: articles.flatMap(whole),
      earlier: readings.flatMap(whole),
      claims,
      revisions,
      rulings,
      sets,
    };
  });
}

/** The claims read from an article, withdrawn ones among them. */
export function claimsOfArticle(
  connection: Connection,
  id: ArticleId,
): Promise<Result<readonly Claim[], StoreError>> {
  return read(connection, (database) => database.getAllFromIndex("claims", "article", id));
}

/** The claims whose subject has this key, withdrawn ones among them. */
export function claimsOfSubject(
  connection: Connection,
  subjectKey: string,
): Promise<Result<readonly Claim[], StoreError>> {
  return read(connection, (database) => database.getAllFromIndex("claims", "subject", subjectKey));
}

/** What was begun or put aside on an article. */
export function draftsOfArticle(
  connection: Connection,
  id: ArticleId,
): Promise<Result<readonly Draft[], StoreError>> {
  const everyKey = IDBKeyRange.bound([id], [id, []]);
  return read(connection, (database) => database.getAll("drafts", everyKey));
}

/** All states of a claim, oldest first. */
export function historyOfClaim(
  connection: Connection,
  id: ClaimId,
): Promise<Result<readonly Revision[], StoreError>> {
  return read(connection, (database) => database.getAll("revisions", everyRevisionOf(id)));
}

/** An article with the text of a claim, or with its newest text; null where it was never kept. */
export function loadArticle(
  connection: Connection,
  id: ArticleId,
  text: TextHash | "newest",
): Promise<Result<Article | null, StoreError>> {
  return read(connection, async (database) => {
    const row = await rowOf(database, id, text);
    const kept = row === undefined ? undefined : await database.get("texts", row.textHash);
    return row === undefined ? null : (withText(row, kept?.text)[0] ?? null);
  });
}

async function rowOf(
  database: Database,
  id: ArticleId,
  text: TextHash | "newest",
): Promise<ArticleRow | undefined> {
  const newest = await database.get("articles", id);
  return text === "newest" || newest?.textHash === text ? newest : database.get("readings", [id, text]);
}

/** A row whose text is lost is left out: an article without text would break every offset into it. */
function withText(row: ArticleRow, text: string | undefined): readonly Article[] {
  return text === undefined ? [] : [{ ...row, text }];
}
