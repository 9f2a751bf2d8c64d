import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { browser } from "wxt/browser";
import { onCommand } from "../../../components/background/commands.ts";
import { createMenus, onMenuClick } from "../../../components/background/menus.ts";
import { openOwnPage } from "../../../components/background/own-pages.ts";
import { openSidePanel } from "../../../components/background/side-panel.ts";
import { err } from "../../../lib/model/result.ts";
import { aTab, aWorld } from "./world.ts";

const before = new Map<string, unknown>();

/** Puts a part of a browser in place until the test is over; undefined takes it away. */
function give(name: string, part: object | undefined): void {
  if (!before.has(name)) before.set(name, Reflect.get(browser, name));
  Reflect.set(browser, name, part);
}

const entries: { id: string; contexts: string[] }[] = [];
const painted: unknown[] = [];
const opened: unknown[] = [];

beforeEach(() => {
  for (const list of [entries, painted, opened]) list.length = 0;
  give("contextMenus", {
    removeAll: async () => void entries.splice(0),
    create: (entry: (typeof entries)[number]) => void entries.push(entry),
  });
  give("action", {
    setBadgeBackgroundColor: async () => undefined,
    setBadgeText: async (badge: object) => void painted.push(badge),
    setTitle: async (title: object) => void painted.push(title),
  });
  give("tabs", { create: async (tab: object) => void opened.push(tab), query: async () => [{ id: 7 }] });
});
afterEach(() => {
  for (const [name, part] of before) Reflect.set(browser, name, part);
});

describe("the menu", () => {
  test.each<[string, object | undefined, object | undefined, string[]]>([
    [
      "Chrome, which has a side panel",
      { open: async () => undefined },
      undefined,
      ["mark-page", "open-panel", "open-workspace"],
    ],
    [
      "Firefox, which has a sidebar",
      undefined,
      { open: async () => undefined },
      ["mark-page", "open-panel", "open-workspace"],
    ],
    ["a browser without either", undefined, undefined, ["mark-page", "open-workspace"]],
  ])("in %s", async (_browser, sidePanel, sidebarAction, ids) => {
    give("sidePanel", sidePanel);
    give("sidebarAction", sidebarAction);
    await createMenus();
    await createMenus();
    expect(entries.map(({ id }) => id)).toEqual(ids);
  });

  test("marks the page where it was opened", async () => {
    const tab = aTab();
    onMenuClick(aWorld(tab).ports, { menuItemId: "mark-page" }, { id: 3, windowId: 1 });
    await vi.waitFor(() => expect(tab.asked.length).toBeGreaterThan(1));
    expect(tab.injectedInto).toEqual([null]);
    expect(painted).toEqual([]);
  });

  test("says on the icon why a page cannot be read", async () => {
    const tab = aTab({ reading: err({ kind: "no-text" }) });
    onMenuClick(aWorld(tab).ports, { menuItemId: "mark-page" }, { id: 3, windowId: 1 });
    await vi.waitFor(() => expect(painted).toHaveLength(2));
    expect(painted).toEqual([
      { tabId: 3, text: "–" },
      { tabId: 3, title: "Plimsoll: There is no article text on this page." },
    ]);
  });

  test("opens the workspace in a tab", async () => {
    onMenuClick(aWorld(aTab()).ports, { menuItemId: "open-workspace" }, undefined);
    await vi.waitFor(() => expect(opened).toHaveLength(1));
    expect(opened).toEqual([{ url: `${browser.runtime.getURL("")}workspace.html` }]);
  });

  test("of an entry nobody knows does nothing", () => {
    const tab = aTab();
    onMenuClick(aWorld(tab).ports, { menuItemId: "other" }, { id: 3, windowId: 1 });
    expect([tab.asked, opened]).toEqual([[], []]);
  });
});

describe("the panel beside the page", () => {
  test("opens before anything else can happen: the gesture is over after the first wait", () => {
    const open = vi.fn(async () => undefined);
    give("sidePanel", { open });
    openSidePanel({ id: 3, windowId: 1 });
    expect(open).toHaveBeenCalledWith({ windowId: 1 });
  });

  test("is the sidebar in Firefox", () => {
    const open = vi.fn(async () => undefined);
    give("sidePanel", undefined);
    give("sidebarAction", { open });
    openSidePanel({ id: 3, windowId: 1 });
    expect(open).toHaveBeenCalledWith();
  });
});

describe("keys", () => {
  test.each([
    ["next-mark", 3, ["stepMark"]],
    ["previous-mark", undefined, ["stepMark"]],
    ["_execute_action", 3, []],
  ])("%s (tab %o)", async (command, tabId, asked) => {
    const tab = aTab({ reader: "there" });
    await onCommand(aWorld(tab).ports.ask, command, tabId);
    expect(tab.asked).toEqual(asked);
  });
});

test("the welcome page is one of our own", async () => {
  await openOwnPage("welcome.html");
  expect(opened).toEqual([{ url: `${browser.runtime.getURL("")}welcome.html` }]);
});
