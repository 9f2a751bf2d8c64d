import { type KeyAction, type KeySettings, keyConflicts, keyNameOf } from "../keys.ts";
import { also, oneOf, record, type Shape, tested } from "./shape.ts";

const key: Shape<string> = tested(
  "a single character, the name of a key, or nothing",
  (value) => typeof value === "string" && (value === "" || keyNameOf(value) === value),
);

/** Keys of which no two actions have the same. */
export const keySettingsShape = also(
  record<KeySettings>({
    singleKeys: oneOf("on", "off"),
    bindings: record<Record<KeyAction, string>>({
      next: key,
      previous: key,
      confirm: key,
      edit: key,
      dismiss: key,
      undo: key,
      merge: key,
      split: key,
      filter: key,
      help: key,
      "confirm-sentence": key,
      "confirm-resolved": key,
      "show-on-page": key,
    }),
  }),
  ({ bindings }) => {
    const [conflict] = keyConflicts(bindings);
    return conflict === undefined
      ? null
      : { path: `bindings.${conflict[0]}`, expected: `another key than that of "${conflict[1]}"` };
  },
);
