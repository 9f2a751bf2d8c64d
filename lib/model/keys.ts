/** What a key of the review queue can do. */
export type KeyAction =
  | "next"
  | "previous"
  | "confirm"
  | "edit"
  | "dismiss"
  | "undo"
  | "merge"
  | "split"
  | "filter"
  | "help"
  | "confirm-sentence"
  | "confirm-resolved"
  | "show-on-page";

/** One key as it is kept: a single character, letters small ("j", "/"), or the name of a key ("Enter"); empty: none. */
export type KeyName = string;

export interface KeySettings {
  /** "off": keys that are a single character do nothing; some people speak to their computer, or rest on its keys. */
  readonly singleKeys: "on" | "off";
  /** No two actions are on one key. */
  readonly bindings: Readonly<Record<KeyAction, KeyName>>;
}

export const DEFAULT_KEYS: KeySettings = {
  singleKeys: "on",
  bindings: {
    next: "j",
    previous: "k",
    confirm: "Enter",
    edit: "e",
    dismiss: "x",
    undo: "u",
    merge: "m",
    split: "s",
    filter: "/",
    help: "?",
    "confirm-sentence": "a",
    "confirm-resolved": "r",
    "show-on-page": "g",
  },
};

/** In the order in which they are listed. */
export const KEY_ACTIONS: readonly KeyAction[] = [
  "next",
  "previous",
  "confirm",
  "edit",
  "dismiss",
  "undo",
  "merge",
  "split",
  "filter",
  "help",
  "confirm-sentence",
  "confirm-resolved",
  "show-on-page",
];

/** Keys with a name that may be given to an action. The others belong to the browser, to buttons or to the screen. */
const NAMED_KEYS: ReadonlySet<string> = new Set([
  "Enter",
  "Delete",
  "Backspace",
  "Insert",
  "Home",
  "End",
  "PageUp",
  "PageDown",
  "ArrowLeft",
  "ArrowRight",
  "F2",
  "F4",
  "F8",
  "F9",
]);

/** The key of a keyboard event (`event.key`) as it is kept; null for one that no action may have. */
export function keyNameOf(pressed: string): KeyName | null {
  if (NAMED_KEYS.has(pressed)) return pressed;
  return /^[^\p{C}\p{Z}]$/u.test(pressed) ? pressed.toLowerCase() : null;
}

/** What a pressed key means; null where it means nothing, or where single keys are switched off. */
export function actionOf({ singleKeys, bindings }: KeySettings, pressed: string): KeyAction | null {
  const key = keyNameOf(pressed);
  if (key === null || (singleKeys === "off" && !NAMED_KEYS.has(key))) return null;
  return KEY_ACTIONS.find((action) => bindings[action] === key) ?? null;
}

/** The actions that share a key with another, each with the first of those others. */
export function keyConflicts(bindings: KeySettings["bindings"]): ReadonlyMap<KeyAction, KeyAction> {
  return new Map(
    KEY_ACTIONS.flatMap((action): (readonly [KeyAction, KeyAction])[] => {
      const key = bindings[action];
      const other = KEY_ACTIONS.find((each) => each !== action && bindings[each] === key);
      return key === "" || other === undefined ? [] : [[action, other]];
    }),
  );
}

/**
 * Keys as an older version kept them, with the actions it did not know. A new action whose usual key is taken
 * by the person's own choice goes without.
 */
export function completeKeys(kept: {
  readonly singleKeys?: KeySettings["singleKeys"];
  readonly bindings?: Partial<KeySettings["bindings"]>;
}): KeySettings {
  const own = kept.bindings ?? {};
  const taken = new Set(Object.values(own));
  const bindings = { ...DEFAULT_KEYS.bindings };
  for (const action of KEY_ACTIONS) {
    const usual = DEFAULT_KEYS.bindings[action];
    bindings[action] = own[action] ?? (taken.has(usual) ? "" : usual);
  }
  return { singleKeys: kept.singleKeys ?? DEFAULT_KEYS.singleKeys, bindings };
}
