import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Review } from "../../lib/model/reading.ts";
import { ARTICLE_NAMES, expectedOf } from "../unit/fixtures/expected-article.ts";
import { asRead } from "../unit/fixtures/shown-text.ts";
import { ask } from "./harness/ask.ts";
import { ARTICLES, agrees, seen } from "./harness/expected.ts";
import { openGrantedWindow, waitForState } from "./harness/queue.ts";
import type { Rig } from "./harness/rig.ts";
import { type Site, serveSite } from "./harness/site-server.ts";
import { startRig } from "./harness/start-rig.ts";

const ENGLISH = ARTICLE_NAMES.filter(
  (name) => expectedOf(name).isArticle && expectedOf(name).language.startsWith("en"),
);

describe.each(["chromium", "firefox"] as const)("the sample articles as %s reads them", (family) => {
  let rig: Rig;
  let site: Site;
  let surface: Page;

  beforeAll(async () => {
    site = await serveSite(ARTICLES);
    rig = await startRig(family);
    const page = await rig.open(site.url("/harvest.html"));
    const queue = await openGrantedWindow(rig, page);
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
    const review = await ask(surface, "openReview", { tabId: await rig.tabIdOf(page), reader: "inject" });
    await page.close();
    if (!review.ok) throw new Error(`${name} was not read: ${JSON.stringify(review.error)}`);
    return review.value;
  }

  test.each(ENGLISH)("%s: its words, its day, its figures", async (name) => {
    const expected = expectedOf(name);
    const { draft, mentions } = await read(name);
    expect.soft(draft.title).toBe(expected.title);
    expect.soft(draft.outlet).toBe(expected.outlet);
    expect.soft(draft.published?.day ?? null).toBe(expected.publishedDay);
    expect.soft(draft.published?.from ?? null).toBe(expected.publishedFrom);
    expect.soft(draft.language).toBe(expected.language);
    const text = asRead(draft.text);
    for (const words of expected.mustContain) expect.soft(text).toContain(words);
    for (const words of expected.mustNotContain) expect.soft(text).not.toContain(words);
    const found = mentions.flatMap((mention) => seen(mention, draft.text) ?? []);
    const missed = expected.mentions.filter((wanted) => !found.some((one) => agrees(one, wanted)));
    expect.soft(missed).toEqual([]);
    expect.soft(found.filter((one) => expected.absentKinds.includes(one.kind))).toEqual([]);
  });
});
