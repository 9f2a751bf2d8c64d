import type { WriteKey } from "../model/ids.ts";
import { err, ok, type Result } from "../model/result.ts";
import type { Shape } from "../model/shapes/shape.ts";
import type { StoreError } from "../model/store-error.ts";
import { isClosed, writingFault } from "./faults.ts";
import type { Connection } from "./open.ts";
import type { Database, StoreName, WriteTransaction } from "./schema.ts";

/** Answers kept for writes that are sent again; a retry comes within seconds, not after ten thousand others. */
export const KEPT_ANSWERS = 10_000;

/** One intent to write. */
export interface Intent<T> {
  readonly key: WriteKey;
  /** What kind of write it is: a key belongs to one kind. */
  readonly name: string;
  readonly stores: readonly StoreName[];
  /** What an answer looks like, for those read back from the record. */
  readonly answer: Shape<T>;
}

/** Reads and writes of one transaction. It may await nothing but requests of that transaction. */
export type Work<T> = (transaction: WriteTransaction) => Promise<Result<T, StoreError>>;

/**
 * Does the work once in one transaction and answers when it is on disk ("strict": not only handed to the
 * system). The same key again gives the first answer and writes nothing; work that answers with an error,
 * throws, or cannot be stored leaves everything as it was.
 */
export function writeOnce<T>(
  connection: Connection,
  { key, name, stores, answer }: Intent<T>,
  work: Work<T>,
): Promise<Result<T, StoreError>> {
  return transact(connection, [...stores, "writes"], "strict", async (transaction) => {
    const writes = transaction.objectStore("writes");
    const before = await writes.index("key").get(key);
    if (before !== undefined) {
      if (before.name === name && answer.is(before.answer)) return ok(before.answer);
      return err({ kind: "failed", detail: "this write key belongs to another write" });
    }
    const result = await work(transaction);
    if (!result.ok) return result;
    const sequence = await writes.add({ key, name, answer: result.value });
    await writes.delete(IDBKeyRange.upperBound(sequence - KEPT_ANSWERS));
    return result;
  });
}

/** Does work that may be done any number of times (drafts, settings), in one transaction. */
export function writeAgain<T>(
  connection: Connection,
  stores: readonly StoreName[],
  work: Work<T>,
): Promise<Result<T, StoreError>> {
  return transact(connection, stores, "relaxed", work);
}

async function transact<T>(
  connection: Connection,
  stores: readonly StoreName[],
  durability: "strict" | "relaxed",
  work: Work<T>,
): Promise<Result<T, StoreError>> {
  const begun = await begin(connection, stores, durability);
  if (!begun.ok) return begun;
  const transaction = begun.value;
  // Looked at below; without this a transaction that fails early would be an unhandled rejection.
  transaction.done.catch(() => undefined);
  try {
    const result = await work(transaction);
    if (result.ok) await transaction.done;
    else transaction.abort();
    return result;
  } catch (error) {
    abort(transaction);
    return err(writingFault(transaction.error ?? error));
  }
}

/** A connection may have been closed since it was opened; then it is opened once more. */
async function begin(
  connection: Connection,
  stores: readonly StoreName[],
  durability: "strict" | "relaxed",
): Promise<Result<WriteTransaction, StoreError>> {
  const start = (database: Database) => database.transaction([...stores], "readwrite", { durability });
  const opened = await connection.open();
  if (!opened.ok) return opened;
  try {
    return ok(start(opened.value));
  } catch (error) {
    if (!isClosed(error)) return err(writingFault(error));
  }
  await connection.close();
  const again = await connection.open();
  if (!again.ok) return again;
  try {
    return ok(start(again.value));
  } catch (error) {
    return err(writingFault(error));
  }
}

/** Undoes what was done so far; a transaction that failed by itself is undone already. */
function abort(transaction: WriteTransaction): void {
  try {
    transaction.abort();
  } catch (error) {
    if (!isClosed(error)) throw error;
  }
}
