import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ask } from "./harness/ask.ts";
import { ARTICLES } from "./harness/expected.ts";
import { openGrantedWindow, openQueueWindow, waitForState } from "./harness/queue.ts";
import type { Rig } from "./harness/rig.ts";
import { type Site, serveSite } from "./harness/site-server.ts";
import { startRig } from "./harness/start-rig.ts";
import { waitUntil } from "./harness/wait-until.ts";

describe.each(["chromium", "firefox"] as const)("which pages are read in %s", (family) => {
  let rig: Rig;
  let site: Site;
  let surface: Page;

  beforeAll(async () => {
    site = await serveSite(ARTICLES, {
      "/note.txt": (_request, response) => {
        response.setHeader("content-type", "text/plain; charset=utf-8");
        response.end("Just a note of 12 words on 3 May 2024, sent by the tanker Orel.");
      },
      "/paper.pdf": (_request, response) => {
        response.setHeader("content-type", "application/pdf");
        response.end(
          "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>",
        );
      },
    });
    rig = await startRig(family);
    surface = await rig.openSurface("workspace.html#settings");
  });
  afterAll(async () => {
    await rig?.close();
    await site?.close();
  });

  /** What the background says of a tab without being told to read it: "read", or why not. */
  async function standing(tabId: number): Promise<string> {
    const review = await ask(surface, "openReview", { tabId, reader: "only-if-there" });
    return review.ok ? "read" : review.error.kind;
  }

  async function openTab(path: string): Promise<number> {
    const page = await rig.open(site.url(path));
    return rig.tabIdOf(page);
  }

  test("no page is read before anybody clicked", async () => {
    const tabId = await openTab("/rason-january.html");
    expect(await standing(tabId)).toBe("not-read-yet");
    const review = await ask(surface, "openReview", { tabId, reader: "inject" });
    expect(review.ok ? "read" : review.error.kind).toBe("no-access");
  });

  test('"Always on" reads the articles of a site by itself, and nothing but articles, until it is switched off', async () => {
    const page = await rig.open(site.url("/rason-january.html"));
    const queue = await openGrantedWindow(rig, page);
    await waitForState(queue, "unread");
    await queue.locator('[role="switch"]').click();
    await waitForState(queue, "queue");
    expect(await queue.$eval('[role="switch"]', (node) => node.getAttribute("aria-checked"))).toBe("true");

    const article = await openTab("/drone-night.html");
    await waitUntil(async () => (await standing(article)) === "read", "the next article is read by itself");
    const home = await openTab("/not-article-home.html");
    const later = await openTab("/shells-february.html");
    await waitUntil(
      async () => (await standing(later)) === "read",
      "the article after the front page is read",
    );
    expect(await standing(home)).toBe("not-read-yet");

    await queue.bringToFront();
    await queue.locator('[role="switch"]').click();
    await queue.waitForSelector('[role="switch"][aria-checked="false"]');
    const refused = await openTab("/rubymar.html");
    const gone = await ask(surface, "syncSites", {});
    expect(gone).toEqual({ ok: true, value: [] });
    expect(await standing(refused)).toBe("not-read-yet");
  });

  test.each([
    ["/german.html", "Plimsoll reads English so far"],
    ["/empty.html", "There is no article text on this page."],
  ])("%s gets one sentence why, and no marks", async (path, words) => {
    const page = await rig.open(site.url(path));
    const queue = await openGrantedWindow(rig, page);
    if ((await waitForState(queue, "unread", "failed")) === "unread") {
      await queue.locator("button.primary").click();
      await waitForState(queue, "failed");
    }
    expect(await queue.$eval(".failure", (node) => node.textContent)).toContain(words);
  });

  test("a PDF is named as one, in the browser's viewer or wherever it is shown", async () => {
    const page = await rig.openBlank();
    // Headless browsers may put the file on the disk instead of showing it; then the tab stays what it was.
    await page.goto(site.url("/paper.pdf")).catch(() => null);
    const queue = await openQueueWindow(rig, await rig.tabIdOf(page));
    await queue.locator("button.primary, .failure button").click();
    await waitForState(queue, "failed");
    const words = await queue.$eval(".failure", (node) => node.textContent);
    expect(words).toMatch(/PDF|page of the browser itself|may not read/);
  });

  test("a plain text file is read like any page", async () => {
    const page = await rig.open(site.url("/note.txt"));
    const queue = await openGrantedWindow(rig, page);
    await queue.locator("button.primary").click();
    await waitForState(queue, "queue");
  });

  test("a page of the browser itself says that extensions cannot read it", async () => {
    const page = await rig.open(family === "chromium" ? "chrome://version" : "about:blank");
    const queue = await openQueueWindow(rig, await rig.tabIdOf(page));
    if ((await waitForState(queue, "unread", "failed")) === "unread") {
      await queue.locator("button.primary").click();
      await waitForState(queue, "failed");
    }
    expect(await queue.$eval(".failure", (node) => node.textContent)).toMatch(/cannot read|may not read/);
  });
});
