import type { Database, UpgradeTransaction } from "./schema.ts";

/** One step from a version of the database to the next, inside the upgrade transaction. */
export type Migration = (database: Database, transaction: UpgradeTransaction) => void | Promise<void>;

/**
 * The steps that made the database, oldest first; the version is their number. A step that was released is
 * never changed and never taken out: somewhere a library stands between any two of them.
 */
export const MIGRATIONS: readonly Migration[] = [
  (database) => {
    database.createObjectStore("articles", { keyPath: "id" });
    database.createObjectStore("readings", { keyPath: ["id", "textHash"] });
    database.createObjectStore("texts", { keyPath: "hash" });
    const claims = database.createObjectStore("claims", { keyPath: "id" });
    claims.createIndex("article", "articleId");
    claims.createIndex("subject", "content.subject.value.key");
    database.createObjectStore("revisions", { keyPath: ["claimId", "number"] });
    database.createObjectStore("drafts", { keyPath: ["articleId", "candidateKey"] });
    database.createObjectStore("rulings", { keyPath: "id" });
    const writes = database.createObjectStore("writes", { autoIncrement: true });
    writes.createIndex("key", "key", { unique: true });
    database.createObjectStore("settings");
  },
  (database, transaction) => {
    database.createObjectStore("sets", { keyPath: "id" });
    database.createObjectStore("proposed", { keyPath: "articleId" });
    transaction.objectStore("claims").createIndex("tag", "tags", { multiEntry: true });
  },
];

/** Runs the steps a database of version `from` has not seen yet, in order, inside its upgrade transaction. */
export async function migrate(
  database: Database,
  from: number,
  transaction: UpgradeTransaction,
  steps: readonly Migration[] = MIGRATIONS,
): Promise<void> {
  for (const step of steps.slice(from)) await step(database, transaction);
}
