import { describe, expect, test } from "vitest";
import {
  actionOf,
  DEFAULT_KEYS,
  KEY_ACTIONS,
  type KeyAction,
  keyConflicts,
  keyNameOf,
} from "../../../lib/model/keys.ts";
import { keySettingsShape } from "../../../lib/model/shapes/keys.ts";

describe("the usual keys", () => {
  test("are keys, each for one action, and every action is listed", () => {
    expect(keySettingsShape.fault(DEFAULT_KEYS)).toBeNull();
    expect(keyConflicts(DEFAULT_KEYS.bindings).size).toBe(0);
    expect([...KEY_ACTIONS].sort()).toEqual(Object.keys(DEFAULT_KEYS.bindings).sort());
  });
});

describe("a pressed key", () => {
  test.each<[string, string | null]>([
    ["j", "j"],
    ["J", "j"],
    ["Я", "я"],
    ["?", "?"],
    ["Enter", "Enter"],
    ["F2", "F2"],
    ["é", "é"],
    [" ", null],
    ["\u00a0", null],
    ["Tab", null],
    ["Escape", null],
    ["Shift", null],
    ["Dead", null],
    ["", null],
  ])("%j is kept as %j", (pressed, kept) => {
    expect(keyNameOf(pressed)).toBe(kept);
  });

  test.each<[string, "on" | "off", KeyAction | null]>([
    ["x", "on", "dismiss"],
    ["X", "on", "dismiss"],
    ["q", "on", null],
    ["x", "off", null],
    ["Enter", "off", "confirm"],
  ])("%s with single keys %s means %s", (pressed, singleKeys, action) => {
    expect(actionOf({ ...DEFAULT_KEYS, singleKeys }, pressed)).toBe(action);
  });

  test("that no action has means nothing, though an action has no key", () => {
    const keys = { ...DEFAULT_KEYS, bindings: { ...DEFAULT_KEYS.bindings, help: "" } };
    expect(actionOf(keys, "")).toBeNull();
    expect(keySettingsShape.is(keys)).toBe(true);
  });
});

describe("two actions on one key", () => {
  test("are told to both, and refused", () => {
    const bindings = { ...DEFAULT_KEYS.bindings, merge: "x", help: "", split: "" };
    expect([...keyConflicts(bindings)]).toEqual([
      ["dismiss", "merge"],
      ["merge", "dismiss"],
    ]);
    expect(keySettingsShape.is({ ...DEFAULT_KEYS, bindings })).toBe(false);
  });
});
