import "fake-indexeddb/auto";
import { afterEach, expect, test, vi } from "vitest";
import { browser } from "wxt/browser";
import { listen } from "../../../components/background/listen.ts";

const before = new Map<string, unknown>();
afterEach(() => {
  for (const [name, part] of before) Reflect.set(browser, name, part);
});

/** Every event of the browser that the background hears, by name, in the order of registration. */
function recorded(): string[] {
  const heard: string[] = [];
  const event = (name: string) => ({
    addListener: () => void heard.push(name),
    removeListener: () => undefined,
  });
  const parts = {
    runtime: {
      id: "plimsoll",
      getURL: () => "chrome-extension://plimsoll/",
      getManifest: () => ({ version: "0.1.0" }),
      onMessage: event("runtime.onMessage"),
      onInstalled: event("runtime.onInstalled"),
      onStartup: event("runtime.onStartup"),
    },
    permissions: { onAdded: event("permissions.onAdded"), onRemoved: event("permissions.onRemoved") },
    contextMenus: { onClicked: event("contextMenus.onClicked") },
    commands: { onCommand: event("commands.onCommand") },
  };
  for (const [name, part] of Object.entries(parts)) {
    before.set(name, Reflect.get(browser, name));
    Reflect.set(browser, name, part);
  }
  return heard;
}

test("every listener stands before the script has run through, and no database was opened for it", () => {
  const heard = recorded();
  const open = vi.spyOn(indexedDB, "open");
  listen();
  expect(heard.toSorted()).toEqual([
    "commands.onCommand",
    "contextMenus.onClicked",
    "permissions.onAdded",
    "permissions.onRemoved",
    "runtime.onInstalled",
    "runtime.onMessage",
    "runtime.onMessage",
    "runtime.onStartup",
  ]);
  expect(open).not.toHaveBeenCalled();
});
