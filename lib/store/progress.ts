import type { ArticleId } from "../model/ids.ts";
import { type Progress, type Proposed, progressOf } from "../model/progress.ts";
import { ok, type Result } from "../model/result.ts";
import { isSame } from "../model/same.ts";
import type { StoreError } from "../model/store-error.ts";
import type { Connection } from "./open.ts";
import { read } from "./read.ts";
import { writeAgain } from "./write.ts";

/** Remembers what an article proposes, over what it proposed before. */
export function keepProposed(connection: Connection, proposed: Proposed): Promise<Result<null, StoreError>> {
  return writeAgain(connection, ["proposed"], async (transaction) => {
    const store = transaction.objectStore("proposed");
    if (!isSame(await store.get(proposed.articleId), proposed)) await store.put(proposed);
    return ok(null);
  });
}

/** How far the review of each article has come whose review was begun. */
export function loadProgress(
  connection: Connection,
): Promise<Result<ReadonlyMap<ArticleId, Progress>, StoreError>> {
  return read(connection, async (database) => {
    const transaction = database.transaction(["proposed", "claims", "drafts"], "readonly");
    const claims = transaction.objectStore("claims").index("article");
    const drafts = transaction.objectStore("drafts");
    const begun = await transaction.objectStore("proposed").getAll();
    const entries = begun.map(async ({ articleId, keys }): Promise<readonly [ArticleId, Progress]> => {
      const [kept, typed] = await Promise.all([
        claims.getAll(articleId),
        drafts.getAll(IDBKeyRange.bound([articleId], [articleId, []])),
      ]);
      return [articleId, progressOf(keys, kept, typed)];
    });
    return new Map(await Promise.all(entries));
  });
}
