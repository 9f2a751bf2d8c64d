import { openDB } from "idb";
import { err, ok, type Result } from "../model/result.ts";
import type { StoreError } from "../model/store-error.ts";
import { openingFault } from "./faults.ts";
import { MIGRATIONS, migrate } from "./migrations.ts";
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
}

/**
 * A connection on which all callers share one opening. Gives up after five seconds, because a tab that holds
 * an older version open would otherwise keep everyone waiting without a word.
 */
export function connect({ name = DATABASE_NAME, deadlineMs = DEADLINE_MS }: ConnectOptions = {}): Connection {
  let opening: Promise<Result<Database, StoreError>> | null = null;
  const forget = () => {
    opening = null;
  };

  async function attempt(): Promise<Result<Database, StoreError>> {
    const waiting = { blocked: false };
    const database = openDB<Schema>(name, MIGRATIONS.length, {
      // A step that fails in the middle must not leave half a version behind.
      upgrade: (upgraded, from, _to, transaction) => {
        migrate(upgraded, from, transaction).catch(() => transaction.abort());
      },
      blocked: () => {
        waiting.blocked = true;
      },
      // A newer version of the extension wants to upgrade: it must not wait for us.
      blocking: (_current, _blocked, event) => {
        forget();
        if (event.target instanceof IDBDatabase) event.target.close();
      },
      terminated: forget,
    });
    const deadline = timer(deadlineMs);
    const outcome = await Promise.race([settled(database), deadline.passed]);
    deadline.stop();
    if (outcome !== "time-up") {
      if (!outcome.ok) forget();
      return outcome;
    }
    forget();
    // The opening may still succeed; nobody would ever close it.
    void settled(database).then((late) => late.ok && late.value.close());
    return err(
      waiting.blocked
        ? { kind: "blocked-by-other-tab" }
        : { kind: "no-database", detail: `no answer in ${deadlineMs / 1_000} seconds` },
    );
  }

  return {
    open() {
      opening ??= attempt();
      return opening;
    },
    async close() {
      const opened = await opening;
      forget();
      if (opened?.ok) opened.value.close();
    },
  };
}

async function settled(database: Promise<Database>): Promise<Result<Database, StoreError>> {
  try {
    return ok(await database);
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
