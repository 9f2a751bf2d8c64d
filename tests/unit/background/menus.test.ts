import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { browser } from "wxt/browser";
import { onCommand } from "../../../components/background/commands.ts";
import { createMenus, onMenuClick } from "../../../components/background/menus.ts";
import { openOwnPage } from "../../../components/background/own-pages.ts";
import type { BackgroundPorts } from "../../../components/background/ports.ts";
import { openSidePanel } from "../../../components/background/side-panel.ts";
import { surfaceHandlers } from "../../../components/background/surface-handlers.ts";
import { err, ok } from "../../../lib/model/result.ts";
import { DRAFT } from "../messages/samples.ts";
import { got } from "../store/samples.ts";
import { aTab, aWorld } from "./world.ts";

const settled = () => new Promise((resolve) => setTimeout(resolve));

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
      ["make-claim", "mark-page", "open-panel", "open-workspace"],
    ],
    [
      "Firefox, which has a sidebar",
      undefined,
      { open: async () => undefined },
      ["make-claim", "mark-page", "open-panel", "open-workspace"],
    ],
    ["a browser without either", undefined, undefined, ["make-claim", "mark-page", "open-workspace"]],
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
    onCommand(aWorld(tab).ports, command, tabId === undefined ? undefined : { id: tabId, windowId: 1 });
    await settled();
    expect(tab.asked).toEqual(asked);
  });
});

/** The events as Chromium 14x and Firefox 14x hand them over, whole. */
const CLICK = {
  menuItemId: "make-claim",
  editable: false,
  frameId: 0,
  pageUrl: "https://news.example/arms",
  selectionText: "250 KN-23",
  viewType: "tab",
  modifiers: [],
  button: 0,
} as const;
const TAB = {
  id: 3,
  index: 0,
  windowId: 1,
  active: true,
  highlighted: true,
  pinned: false,
  incognito: false,
};

describe("making a claim of what is selected", () => {
  const start = DRAFT.text.indexOf("250 KN-23");
  const selection = ok({ start, end: start + "250 KN-23".length });

  /** What the surface that opens is given, once. */
  async function given(ports: BackgroundPorts) {
    const ask = surfaceHandlers(ports);
    const popup = { url: "chrome-extension://plimsoll/popup.html" };
    const review = got(await ask.openReview({ tabId: 3, reader: "only-if-there" }, popup));
    return { review, again: got(await ask.openReview({ tabId: 3, reader: "only-if-there" }, popup)) };
  }

  test.each([
    ["the menu", (ports: BackgroundPorts) => onMenuClick(ports, CLICK, TAB)],
    ["the shortcut", (ports: BackgroundPorts) => onCommand(ports, "make-claim", TAB)],
  ])("by %s opens the panel while the click lasts, and hands the candidate to it", async (_way, choose) => {
    const open = vi.fn(async () => undefined);
    give("sidePanel", { open });
    const { ports, notices } = aWorld(aTab({ selection }));
    choose(ports);
    expect(open).toHaveBeenCalledWith({ windowId: 1 });
    await vi.waitFor(() => expect(notices).toContainEqual({ notice: "page-read", tabId: 3 }));
    const { review, again } = await given(ports);
    const [candidate] = review.candidates;
    expect(review.selected).toEqual({ kind: "candidate", key: candidate?.key });
    expect(candidate?.evidence.quote).toContain("250 KN-23");
    expect(again.selected).toBeUndefined();
    expect(opened).toEqual([]);
  });

  test("opens the sidebar in Firefox, also where the key comes without its tab", async () => {
    const open = vi.fn(async () => undefined);
    give("sidePanel", undefined);
    give("sidebarAction", { open });
    give("tabs", { query: async () => [{ id: 3 }] });
    const { ports, notices } = aWorld(aTab({ selection }));
    onCommand(ports, "make-claim", undefined);
    expect(open).toHaveBeenCalledWith();
    await vi.waitFor(() => expect(notices).toContainEqual({ notice: "page-read", tabId: 3 }));
    expect((await given(ports)).review.selected).toMatchObject({ kind: "candidate" });
  });

  test("opens the queue in a tab where a browser has neither", async () => {
    give("sidePanel", undefined);
    give("sidebarAction", undefined);
    onMenuClick(aWorld(aTab({ selection })).ports, CLICK, TAB);
    await vi.waitFor(() => expect(opened).toHaveLength(1));
    expect(opened).toEqual([{ url: `${browser.runtime.getURL("")}popup.html?tab=3` }]);
  });

  test.each([
    [
      "outside the article",
      aTab({ selection: err({ kind: "selection-outside" }) }),
      CLICK,
      /not part of the article/,
    ],
    ["in a frame of the page", aTab({ selection }), { ...CLICK, frameId: 7 }, /not part of the article/],
    ["where nothing is selected", aTab(), CLICK, /Nothing is selected/],
  ])("%s says so in the panel", async (_what, tab, click, words) => {
    give("sidePanel", { open: async () => undefined });
    const { ports, notices } = aWorld(tab);
    onMenuClick(ports, click, TAB);
    await vi.waitFor(() => expect(notices).toContainEqual({ notice: "page-read", tabId: 3 }));
    tab.reader = "there";
    const { review } = await given(ports);
    expect(review.selected).toEqual({ kind: "failed", text: expect.stringMatching(words) });
    expect(review.drafts).toEqual([]);
  });
});

test("the welcome page is one of our own", async () => {
  await openOwnPage("welcome.html");
  expect(opened).toEqual([{ url: `${browser.runtime.getURL("")}welcome.html` }]);
});
