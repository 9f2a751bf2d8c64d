import type { CDPSession, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { violationsOf } from "./harness/axe.ts";
import { startChromium } from "./harness/chromium-rig.ts";
import { ARTICLES } from "./harness/expected.ts";
import { markClaims, openGrantedWindow, press } from "./harness/queue.ts";
import type { Rig } from "./harness/rig.ts";
import { type Site, serveSite } from "./harness/site-server.ts";

const LONG = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";
const COMPOUNDS = `<!doctype html><html lang="en"><title>${LONG}</title><article><h1>${LONG} counts its losses</h1>
  <p>At least 20 Rindfleischetikettierungssachbearbeiter were killed on Jan. 14, 2026, the ${LONG} said. The report was
  read by many people in the town, and it was not the first of its kind this year.</p></article></html>`;
const RIGHT_TO_LEFT = `<!doctype html><html lang="en" dir="rtl"><title>وزارة الدفاع counts</title><article>
  <h1>وزارة الدفاع counts the missiles that were fired</h1><p>وزارة الدفاع said that about 250 KN-23 missiles were fired on
  Jan. 14, 2026, and that the work of the army went on with all of its men in the north of the country.</p></article></html>`;

const LIGHT = { name: "prefers-color-scheme", value: "light" };
const DARK = { name: "prefers-color-scheme", value: "dark" };
const FORCED = { name: "forced-colors", value: "active" };

let site: Site;
let rig: Rig;
let queue: Page;
let session: CDPSession;

/** Opens the queue of an article, with its first card. */
async function open(path: string): Promise<void> {
  await queue?.close();
  queue = await openGrantedWindow(rig, await rig.open(site.url(path)));
  await markClaims(queue);
  session = await queue.createCDPSession();
}

beforeAll(async () => {
  site = await serveSite(ARTICLES, { "/compounds": COMPOUNDS, "/rtl": RIGHT_TO_LEFT });
  rig = await startChromium();
});
afterAll(async () => {
  await rig?.close();
  await site?.close();
});

describe("the queue has no accessibility fault", () => {
  beforeAll(() => open("/rason-january.html"));

  test.each([
    ["in light colours", [LIGHT]],
    ["in dark colours", [DARK]],
    ["in the person's own colours", [FORCED, LIGHT]],
    ["in the person's own dark colours", [FORCED, DARK]],
  ])("%s: as a card, in the editor with a list open, and in the help", async (_name, features) => {
    await session.send("Emulation.setEmulatedMedia", { features });
    await queue.hover('.field[data-field="subject"]');
    expect(await violationsOf(queue)).toEqual([]);
    await queue.keyboard.press("e");
    await queue.locator('input[name="measure"]').click();
    await queue.waitForSelector('[role="listbox"]:not([hidden])');
    await queue.locator('input[name="asOf"]').fill("2025-13");
    await queue.waitForSelector("#edit-asOf-fault");
    expect(await violationsOf(queue)).toEqual([]);
    await press(queue, "Discard changes");
    await queue.waitForSelector('[aria-current="true"]:focus');
    await queue.keyboard.press("?");
    await queue.waitForSelector("dialog[open]");
    expect(await violationsOf(queue)).toEqual([]);
    await queue.keyboard.press("Escape");
    await queue.waitForSelector("dialog:not([open])", { hidden: true });
  });
});

describe("nothing runs out of the window", () => {
  const overflow = () =>
    queue.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

  test.each([
    ["an article", "/rason-january.html"],
    ["names of one very long word", "/compounds"],
    ["an article that is written from right to left", "/rtl"],
  ])("at 320 pixels, and at 200 % on 640: %s", async (_name, path) => {
    await open(path);
    for (const zoom of [1, 2]) {
      await queue.setViewport({ width: 320 * zoom, height: 900 });
      await queue.evaluate((factor) => {
        document.documentElement.style.zoom = String(factor);
      }, zoom);
      expect(await overflow()).toBe(0);
      await queue.keyboard.press("e");
      await queue.waitForSelector("form.edit");
      expect(await overflow()).toBe(0);
      await queue.keyboard.press("Escape");
      await queue.waitForSelector("form.edit", { hidden: true });
    }
  });
});

describe("the focus comes back", () => {
  beforeAll(() => open("/rason-january.html"));

  test("to the field whose editor was opened by a click", async () => {
    await queue.locator('.field[data-field="attribution"] .field-value').click();
    await queue.waitForSelector("#edit-attribution:focus");
    await queue.keyboard.press("Escape");
    await queue.waitForSelector('.field[data-field="attribution"] .field-value:focus');
  });

  test("to the card, where a button is gone with what it did", async () => {
    await queue.locator(".card .actions ::-p-text(Dismiss)").click();
    await queue.locator(".outcome button").click();
    await queue.waitForSelector(".outcome button", { hidden: true });
    await queue.waitForSelector('[aria-current="true"]:focus');
  });
});
