import { DEFAULT_SETTINGS, type Settings } from "../model/library.ts";
import { ok, type Result } from "../model/result.ts";
import type { StoreError } from "../model/store-error.ts";
import type { Connection } from "./open.ts";
import { read } from "./read.ts";
import { SETTINGS_KEY } from "./schema.ts";
import { writeAgain } from "./write.ts";

export function loadSettings(connection: Connection): Promise<Result<Settings, StoreError>> {
  return read(
    connection,
    async (database) => (await database.get("settings", SETTINGS_KEY)) ?? DEFAULT_SETTINGS,
  );
}

export function keepSettings(connection: Connection, settings: Settings): Promise<Result<null, StoreError>> {
  return writeAgain(connection, ["settings"], async (transaction) => {
    await transaction.objectStore("settings").put(settings, SETTINGS_KEY);
    return ok(null);
  });
}
