import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Review } from "../../lib/model/reading.ts";
import { ask } from "./harness/ask.ts";
import { ARTICLES, fixtures, seen } from "./harness/expected.ts";
import { openQueue, waitForState } from "./harness/queue.ts";
import type { Rig } from "./harness/rig.ts";
import { type Site, serveSite } from "./harness/site-server.ts";
import { startRig } from "./harness/start-rig.ts";

const plain = (text: string) => text.replace(/\s+/g, " ");
const english = fixtures().filter(
  ([, expected]) => expected.language === "en" && expected.mustContain.length > 0,
);

describe.each(["chromium", "firefox"] as const)("the sample articles as %s reads them", (family) => {
  let rig: Rig;
  let site: Site;
  let surface: Page;

  beforeAll(async () => {
    site = await serveSite(ARTICLES);
    rig = await startRig(family);
    const page = await rig.open(site.url("/harvest.html"));
    const queue = await openQueue(rig, page);
    await waitForState(queue, "unread");
    await queue.locator('[role="switch"]').click();
    await waitForState(queue, "queue", "empty");
    surface = await rig.openSurface("workspace.html");
  });
  afterAll(async () => {
    await rig?.close();
    await site?.close();
  });

  async function read(name: string): Promise<Review> {
    const page = await rig.open(site.url(`/${name}.html`));
    const tabId = await rig.tabIdOf(page);
    const review = await ask(surface, "openReview", { tabId, reader: "inject" });
    await page.close();
    if (!review.ok) throw new Error(`${name} was not read: ${JSON.stringify(review.error)}`);
    return review.value;
  }

  test.each(english)("%s: its words, its day, its figures", async (name, expected) => {
    const { draft, mentions } = await read(name);
    const text = plain(draft.text);
    expect.soft(draft.title).toBe(expected.title);
    expect.soft(draft.outlet).toBe(expected.outlet);
    expect.soft(draft.published?.day ?? null).toBe(expected.publishedDay);
    expect.soft(draft.published?.from ?? null).toBe(expected.publishedFrom);
    expect.soft(draft.language?.slice(0, 2)).toBe(expected.language);
    for (const words of expected.mustContain) expect.soft(text).toContain(words);
    for (const words of expected.mustNotContain) expect.soft(text).not.toContain(words);
    const found = mentions
      .map((mention) => seen(mention, draft.text))
      .map((one) => ({ ...one, text: plain(one.text) }));
    for (const wanted of expected.mentions) {
      const same = found.filter((one) => one.kind === wanted.kind && one.text === wanted.text);
      const agreeing =
        wanted.value === undefined
          ? same
          : same.filter((one) => JSON.stringify(one.value) === JSON.stringify(wanted.value));
      expect
        .soft(
          agreeing.length > 0,
          `${wanted.kind} "${wanted.text}" ${JSON.stringify(wanted.value)}; found: ${JSON.stringify(same)}`,
        )
        .toBe(true);
    }
    for (const kind of expected.absentKinds)
      expect.soft(found.filter((one) => one.kind === kind)).toEqual([]);
  });
});
