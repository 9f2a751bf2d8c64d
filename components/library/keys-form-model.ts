import {
  DEFAULT_KEYS,
  KEY_ACTIONS,
  type KeyAction,
  type KeyName,
  type KeySettings,
  keyConflicts,
} from "../../lib/model/keys.ts";
import { isSame } from "../../lib/model/same.ts";
import { describeAction, describeKey } from "../../lib/text/describe-key.ts";

/** One key as the form shows it. */
export interface KeyField {
  readonly action: KeyAction;
  readonly name: string;
  readonly key: string;
  /** What is wrong with it, in a sentence; null where nothing is. */
  readonly fault: string | null;
}

export function keyFields({ bindings }: KeySettings): readonly KeyField[] {
  const conflicts = keyConflicts(bindings);
  return KEY_ACTIONS.map((action) => {
    const other = conflicts.get(action);
    return {
      action,
      name: describeAction(action),
      key: describeKey(bindings[action]),
      fault:
        other === undefined
          ? null
          : `“${describeKey(bindings[action])}” is the key of “${describeAction(other)}” too. Choose another for one of them.`,
    };
  });
}

export function withKey(keys: KeySettings, action: KeyAction, key: KeyName): KeySettings {
  return { ...keys, bindings: { ...keys.bindings, [action]: key } };
}

export function isUsual(keys: KeySettings): boolean {
  return isSame(keys, DEFAULT_KEYS);
}
