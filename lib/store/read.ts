import { err, ok, type Result } from "../model/result.ts";
import type { StoreError } from "../model/store-error.ts";
import { isClosed, writingFault } from "./faults.ts";
import type { Connection } from "./open.ts";
import type { Database } from "./schema.ts";

/** Reads from the database, opening it once more where the connection was closed meanwhile. */
export async function read<T>(
  connection: Connection,
  work: (database: Database) => Promise<T>,
): Promise<Result<T, StoreError>> {
  const first = await attempt(connection, work);
  if (first !== "closed") return first;
  await connection.close();
  const second = await attempt(connection, work);
  return second === "closed" ? err({ kind: "no-database", detail: "closed while reading" }) : second;
}

async function attempt<T>(
  connection: Connection,
  work: (database: Database) => Promise<T>,
): Promise<Result<T, StoreError> | "closed"> {
  const opened = await connection.open();
  if (!opened.ok) return opened;
  try {
    return ok(await work(opened.value));
  } catch (error) {
    return isClosed(error) ? "closed" : err(writingFault(error));
  }
}
