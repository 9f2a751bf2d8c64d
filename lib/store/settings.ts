import { completeKeys } from "../model/keys.ts";
import { DEFAULT_SETTINGS, type Settings } from "../model/library.ts";
import { ok, type Result } from "../model/result.ts";
import type { StoreError } from "../model/store-error.ts";
import type { Connection } from "./open.ts";
import { read } from "./read.ts";
import { type KeptSettings, SETTINGS_KEY } from "./schema.ts";
import { writeAgain } from "./write.ts";

export function loadSettings(connection: Connection): Promise<Result<Settings, StoreError>> {
  return read(connection, async (database) => complete(await database.get("settings", SETTINGS_KEY)));
}

/** Changes the settings that are named, in one step: another window may have changed the others meanwhile. */
export function keepSettings(
  connection: Connection,
  changed: Partial<Settings>,
): Promise<Result<null, StoreError>> {
  return writeAgain(connection, ["settings"], async (transaction) => {
    const store = transaction.objectStore("settings");
    const before = complete(await store.get(SETTINGS_KEY));
    await store.put(withChanges(before, changed), SETTINGS_KEY);
    return ok(null);
  });
}

function complete(kept: KeptSettings = {}): Settings {
  const { name = DEFAULT_SETTINGS.name, palette = DEFAULT_SETTINGS.palette, keys = {} } = kept;
  return { name, palette, keys: completeKeys(keys) };
}

function withChanges(before: Settings, { name, palette, keys }: Partial<Settings>): Settings {
  return {
    name: name ?? before.name,
    palette: palette ?? before.palette,
    keys: keys ?? before.keys,
  };
}
