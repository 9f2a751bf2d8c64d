import { openDB } from "idb";
import { err, ok, type Result } from "../model/result.ts";
import type { StoreError } from "../model/store-error.ts";
import { openingFault } from "./faults.ts";
import { MIGRATIONS, type Migration, migrate } from "./migrations.ts";
import type { Database, Schema } from "./schema.ts";

export const DATABASE_NAME = "plimsoll";
const DEADLINE_MS = 5_000;

/** One context's way to the database; opened when first needed, and again after it was lost. */
export interface Connection {
  open(): Promise<Result<Database, StoreError>>;
  /** Lets go of the database; the next `open` opens it again. */
  close(): Promise<void>;
}

export interface ConnectOptions {
  readonly name?: string;
  readonly deadlineMs?: number;
  /** The versions of the database; others than ours only in tests of upgrades. */
  readonly migrations?: readonly Migration[];
}

/**
 * A connection on which all callers share one opening. Gives up after five seconds, because a tab that holds
 * an older version open would otherwise keep everyone waiting without a word.
 */
export function connect(options: ConnectOptions = {}): Connection {
  let opening: Promise<Result<Database, StoreError>> | null = null;
  return {
    open() {
      if (opening !== null) return opening;
      const mine = attempt(options, () => {
        // Not another one that was begun since.
        if (opening === mine) opening = null;
      });
      opening = mine;
      return mine;
    },
    async close() {
      const opened = await opening;
      opening = null;
      if (opened?.ok) opened.value.close();
    },
  };
}

async function attempt(
  { name = DATABASE_NAME, deadlineMs = DEADLINE_MS, migrations = MIGRATIONS }: ConnectOptions,
  forget: () => void,
): Promise<Result<Database, StoreError>> {
  const seen = { blocked: false, upgrading: false };
  const opened = settled(() =>
    openDB<Schema>(name, migrations.length, {
      upgrade(database, from, _to, transaction) {
        seen.upgrading = true;
        // What the opening answers says it all; nobody else waits for this transaction.
        transaction.done.catch(() => undefined);
        // A step that fails in the middle must not leave half a version behind.
        migrate(database, from, transaction, migrations).catch(() => transaction.abort());
      },
      blocked() {
        seen.blocked = true;
      },
      // A newer version of the extension wants to upgrade: it must not wait for us.
      blocking(_current, _blocked, { target }) {
        forget();
        if (target instanceof IDBDatabase) target.close();
      },
      terminated: forget,
    }),
  );
  const deadline = timer(deadlineMs);
  const first = await Promise.race([opened, deadline.passed]);
  deadline.stop();
  // An upgrade that has begun takes the time it takes; to give it up would only begin it again.
  const outcome = first === "time-up" && seen.upgrading ? await opened : first;
  if (outcome !== "time-up") {
    if (!outcome.ok) forget();
    return outcome;
  }
  forget();
  // The opening may still succeed; nobody would ever close it.
  void opened.then((late) => late.ok && late.value.close());
  if (seen.blocked) return err({ kind: "blocked-by-other-tab" });
  return err({ kind: "no-database", detail: `no answer in ${deadlineMs / 1_000} seconds` });
}

/** Where there is no database at all, browsers throw at once instead of answering. */
async function settled(open: () => Promise<Database>): Promise<Result<Database, StoreError>> {
  try {
    return ok(await open());
  } catch (error) {
    return err(openingFault(error));
  }
}

function timer(milliseconds: number): { readonly passed: Promise<"time-up">; stop(): void } {
  let id: ReturnType<typeof setTimeout> | undefined;
  const passed = new Promise<"time-up">((resolve) => {
    id = setTimeout(() => resolve("time-up"), milliseconds);
  });
  return { passed, stop: () => clearTimeout(id) };
}
