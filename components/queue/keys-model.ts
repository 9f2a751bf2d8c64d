import { type ReadonlySignal, signal } from "@preact/signals";
import { DEFAULT_KEYS, type KeySettings } from "../../lib/model/keys.ts";
import { attempt } from "../attempt.ts";
import type { ReviewPorts } from "../ports.ts";

/** The keys as the person has set them; those that everybody begins with until the settings are read. */
export interface KeysModel {
  readonly keys: ReadonlySignal<KeySettings>;
  load(): Promise<void>;
}

export function createKeys({ ask, wait }: Pick<ReviewPorts, "ask" | "wait">): KeysModel {
  const keys = signal<KeySettings>(DEFAULT_KEYS);
  return {
    keys,
    async load() {
      const answer = await attempt(() => ask("readSettings", {}), wait);
      if (answer.ok) keys.value = answer.value.keys;
    },
  };
}
