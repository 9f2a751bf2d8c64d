import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ARTICLES } from "./harness/expected.ts";
import { markClaims, openGrantedWindow, waitForState } from "./harness/queue.ts";
import type { Rig } from "./harness/rig.ts";
import { type Site, serveSite } from "./harness/site-server.ts";
import { startRig } from "./harness/start-rig.ts";
import { openWorkspace } from "./harness/workspace.ts";

/** The style rules by which a page's marks are painted, as the page can read them. */
function markRules(page: Page): Promise<string> {
  return page.evaluate(() =>
    document.adoptedStyleSheets
      .flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText.replace(/::highlight\([^)]*\)/, "")))
      .join("\n"),
  );
}

describe.each(["chromium", "firefox"] as const)("settings in %s", (family) => {
  let rig: Rig;
  let site: Site;
  beforeAll(async () => {
    site = await serveSite(ARTICLES);
    rig = await startRig(family);
  });
  afterAll(async () => {
    await rig?.close();
    await site?.close();
  });

  async function markedRules(path: string): Promise<string> {
    const page = await rig.open(site.url(path));
    const queue = await openGrantedWindow(rig, page);
    await markClaims(queue);
    return markRules(page);
  }

  test("the colours chosen are the colours of the marks from the next page on", async () => {
    const standard = await markedRules("/rason-january.html");
    const workspace = await openWorkspace(rig, "settings");
    await workspace.select("#palette", "high-contrast");
    await workspace.locator("form button[type=submit]").click();
    await workspace.waitForSelector('.voice[data-tone="done"]');
    const contrast = await markedRules("/shells-february.html");
    expect(standard).not.toBe("");
    expect(contrast).not.toBe(standard);
  });

  test("hidden marks are still called hidden when the queue is opened again", async () => {
    const page = await rig.open(site.url("/drone-night.html"));
    const queue = await openGrantedWindow(rig, page);
    await markClaims(queue);
    await queue.locator('.mark-tools input[type="checkbox"]').click();
    await queue.waitForSelector('.mark-tools input[type="checkbox"]:not(:checked)');
    await queue.close();
    const again = await openGrantedWindow(rig, page);
    await waitForState(again, "queue");
    expect(
      await again.$eval('.mark-tools input[type="checkbox"]', (box) => Reflect.get(box, "checked")),
    ).toBe(false);
  });
});
