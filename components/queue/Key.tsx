import type { JSX } from "preact";
import { actionOf, type KeyAction } from "../../lib/model/keys.ts";
import type { QueueModel } from "./queue-model.ts";

/** The key of an action, as the person has set it; nothing where it has none. */
export function Key({
  queue,
  action,
}: {
  readonly queue: Pick<QueueModel, "keys">;
  readonly action: KeyAction;
}): JSX.Element | null {
  const keys = queue.keys.value;
  const key = keys.bindings[action];
  // Single keys may be switched off: then the button is the way.
  if (actionOf(keys, key) !== action) return null;
  return <kbd>{key.length === 1 ? key.toUpperCase() : key}</kbd>;
}
