import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { violationsOf } from "./harness/axe.ts";
import { startChromium } from "./harness/chromium-rig.ts";
import { ARTICLES } from "./harness/expected.ts";
import { type FirefoxRig, startFirefox } from "./harness/firefox-rig.ts";
import { markClaims, openGrantedWindow, press, waitForState } from "./harness/queue.ts";
import type { Rig } from "./harness/rig.ts";
import { type Site, serveSite } from "./harness/site-server.ts";
import { singlePage } from "./harness/spa.ts";
import { waitUntil } from "./harness/wait-until.ts";

let site: Site;
beforeAll(async () => {
  site = await serveSite(ARTICLES, {
    "/spa": await singlePage("rason-january.html", "shells-february.html"),
  });
});
afterAll(() => site?.close());

describe("the real popup panel of Firefox", () => {
  let rig: FirefoxRig;
  beforeAll(async () => {
    rig = await startFirefox();
  });
  afterAll(() => rig?.close());

  test("shows the queue of the page under it, and reads that page at a click", async () => {
    const page = await rig.open(site.url("/rason-january.html"));
    await page.bringToFront();
    await rig.openPanel();
    await waitUntil(
      async () => (await inPanel("content.document.querySelector('main').dataset.state")) === "unread",
      "the panel offers to read",
    );
    expect(await inPanel("content.document.querySelector('button.primary').textContent")).toBe(
      "Mark claims on this page",
    );
    await inPanel("content.document.querySelector('button.primary').click()");
    await waitUntil(
      async () => (await inPanel("content.document.querySelector('main').dataset.state")) === "queue",
      "the panel shows the queue",
    );
    expect(await inPanel("content.document.querySelectorAll('[data-key]').length")).toBeGreaterThan(5);
    await rig.closePanel();
  });

  /** Evaluates in the panel's own document, by a frame script: the panel is no tab. */
  function inPanel(expression: string): Promise<unknown> {
    const script = `sendAsyncMessage("plimsoll:seen", (() => { try { return ${expression}; } catch { return null; } })() ?? null);`;
    return rig.chromeEval(`
      const panel = document.getElementById("customizationui-widget-panel");
      const manager = panel?.querySelector("browser")?.messageManager;
      if (!manager) return null;
      return new Promise((done) => {
        const hear = ({ data }) => { manager.removeMessageListener("plimsoll:seen", hear); done(data); };
        manager.addMessageListener("plimsoll:seen", hear);
        manager.loadFrameScript("data:,${encodeURIComponent(script)}", false);
      });
    `);
  }
});

describe("the real popup of Chromium", () => {
  test("offers to stay open: the panel shows the same queue, and the popup is gone", async () => {
    const rig = await startChromium();
    try {
      const page = await rig.open(site.url("/rason-january.html"));
      const popup = await rig.clickToolbar(page);
      if (popup === null) throw new Error("The popup cannot be held.");
      await markClaims(popup);
      const [panel] = await Promise.all([
        rig.browser.waitForTarget((target) => target.url().endsWith("/sidepanel.html")),
        press(popup, "Keep open"),
      ]);
      await waitForState(await panel.asPage(), "queue");
      expect(popup.isClosed()).toBe(true);
    } finally {
      await rig.close();
    }
  });
});

describe.each([
  ["chromium", startChromium],
  ["firefox", startFirefox],
] as const)("the panel beside the page in %s", (_family, start) => {
  let rig: Rig;
  beforeAll(async () => {
    rig = await start();
  });
  afterAll(() => rig?.close());

  test("follows the tab in front", async () => {
    const read = await rig.open(site.url("/rason-january.html"));
    const queue = await openGrantedWindow(rig, read);
    await markClaims(queue);
    const unread = await rig.open(site.url("/drone-night.html"));
    const panel = await rig.openSurface("sidepanel.html");
    await read.bringToFront();
    await waitForState(panel, "queue");
    expect(await panel.$eval(".article-title", (node) => node.textContent)).toContain("Rason");
    await unread.bringToFront();
    await waitForState(panel, "unread");
    expect(await violationsOf(panel)).toEqual([]);
    await read.bringToFront();
    await waitForState(panel, "queue");
    await panel.close();
  });

  test("follows a page that puts another article in its place without a load", async () => {
    const page = await rig.open(site.url("/spa"));
    const queue = await openGrantedWindow(rig, page);
    await markClaims(queue);
    await queue.close();
    const panel = await rig.openSurface("sidepanel.html");
    await page.bringToFront();
    await waitForState(panel, "queue");
    expect(await titleOf(panel)).toContain("Rason");
    await page.click("#go");
    await panel.waitForFunction(
      () => document.querySelector(".article-title")?.textContent?.includes("shells"),
      { polling: 50 },
    );
    await panel.close();
  });

  const titleOf = (panel: Page) => panel.$eval(".article-title", (node) => node.textContent);
});

describe.each([
  ["chromium", startChromium],
  ["firefox", startFirefox],
] as const)("the first pages a user meets in %s", (_family, start) => {
  let rig: Rig;
  beforeAll(async () => {
    rig = await start();
  });
  afterAll(() => rig?.close());

  test.each([
    "welcome.html",
    "sample.html",
    "workspace.html#claims",
    "workspace.html#compare",
    "workspace.html#files",
    "workspace.html#settings",
  ])("%s has no accessibility fault, also when there is nothing yet", async (path) => {
    const surface = await rig.openSurface(path);
    await surface.waitForSelector("h1");
    expect(await violationsOf(surface)).toEqual([]);
  });
});
