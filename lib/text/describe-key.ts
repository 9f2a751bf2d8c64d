import type { KeyAction, KeyName } from "../model/keys.ts";

const ACTIONS = {
  next: "Next claim",
  previous: "Previous claim",
  confirm: "Confirm",
  edit: "Edit",
  dismiss: "Dismiss",
  undo: "Undo",
  merge: "Merge with a neighbour",
  split: "Split alternatives",
  filter: "Filter the list",
  help: "Help on the keys",
  "confirm-sentence": "Confirm the whole sentence",
  "confirm-resolved": "Confirm all that leave nothing open",
  "show-on-page": "Show on the page",
} as const satisfies Record<KeyAction, string>;

const NAMES: ReadonlyMap<KeyName, string> = new Map([
  ["ArrowLeft", "←"],
  ["ArrowRight", "→"],
  ["PageUp", "Page up"],
  ["PageDown", "Page down"],
]);

/** What a key of the review queue does. */
export function describeAction(action: KeyAction): string {
  return ACTIONS[action];
}

/** A key as its cap says: "J", "Enter"; "none" where an action has no key. */
export function describeKey(key: KeyName): string {
  if (key === "") return "none";
  return NAMES.get(key) ?? (key.length === 1 ? key.toUpperCase() : key);
}
