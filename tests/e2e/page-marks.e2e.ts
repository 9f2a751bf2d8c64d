import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { ask } from "./harness/ask.ts";
import { ARTICLES } from "./harness/expected.ts";
import type { Rig } from "./harness/rig.ts";
import { type Site, serveSite } from "./harness/site-server.ts";
import { giveAccess, startPageRig } from "./page/page-rig.ts";
import {
  BRIEF_STORY,
  CLOBBERED_STORY,
  FIRST_STORY,
  SECOND_STORY,
  SHADOW_STORY,
  storyPage,
} from "./page/stories.ts";

const ROUTES = {
  "/first": storyPage(FIRST_STORY),
  "/shadow": storyPage(SHADOW_STORY),
  "/brief": storyPage(BRIEF_STORY),
  "/clobbered": storyPage(CLOBBERED_STORY),
};

/** The words under every mark, as any script of the page can read them from the registry. */
function markedWords(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...CSS.highlights.values()].flatMap((highlight) =>
      [...highlight].map((stretch) => {
        const range = new Range();
        range.setStart(stretch.startContainer, stretch.startOffset);
        range.setEnd(stretch.endContainer, stretch.endOffset);
        return range.toString();
      }),
    ),
  );
}

/** Elements beside head and body; the card's host is the only one there can be. */
function hosts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.documentElement.children]
      .filter((one) => !/^(?:HEAD|BODY)$/.test(one.tagName))
      .map((one) => one.outerHTML),
  );
}

describe.each(["chromium", "firefox"] as const)("marks on a page in %s", (family) => {
  let rig: Rig;
  let site: Site;
  let surface: Page;
  let page: Page;
  let tabId: number;

  beforeAll(async () => {
    site = await serveSite(ARTICLES, ROUTES);
    rig = await startPageRig(family);
    surface = await rig.openSurface("workspace.html", "body");
  });
  afterAll(async () => {
    await rig?.close();
    await site?.close();
  });
  afterEach(async () => {
    await page?.close();
  });

  async function open(path: string): Promise<string> {
    page = await rig.open(site.url(path));
    tabId = await rig.tabIdOf(page);
    await giveAccess(rig, page);
    return page.evaluate(() => document.documentElement.outerHTML);
  }
  async function read() {
    const review = await ask(surface, "openReview", { tabId, reader: "inject" });
    if (!review.ok) throw new Error(JSON.stringify(review.error));
    await page.bringToFront();
    return review.value;
  }

  test("stand on figures split over nested tags, and nothing else of the page changes", async () => {
    const before = await open("/first");
    const { draft } = await read();
    expect(draft.text).toContain("between 6.5 million and more than 8 million shells");
    expect(draft.text).toContain("12\u00a0000 containers");
    expect(draft.text).not.toMatch(/99|98|97|96/);
    const words = await markedWords(page);
    for (const part of ["6", ".", "5", "14\u00a0January"]) expect(words.join("|")).toContain(part);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    expect(await hosts(page)).toEqual([]);
  });

  test("wear names that say nothing", async () => {
    await open("/first");
    await read();
    const names = await page.evaluate(() => [...CSS.highlights.keys()]);
    expect(names).toHaveLength(4);
    for (const name of names) expect(name).toMatch(/^[a-z]{12}$/);
  });

  test("reach into an open shadow root", async () => {
    await open("/shadow");
    const { draft } = await read();
    expect(draft.text).toContain("250 missiles");
    expect((await markedWords(page)).some((words) => words.includes("250"))).toBe(true);
  });

  test("stand on a brief, for which the body is looked for more than once", async () => {
    await open("/brief");
    const { draft } = await read();
    expect(draft.extraction).toEqual({ finder: "readability", extent: "whole" });
    expect(draft.text).toContain(
      "A ship with 40 containers docked at the old pier on 14 January, and it was gone",
    );
    expect((await markedWords(page)).join("|")).toContain("40 containers");
  });

  test("stand on a page that hides the names of what is asked of it", async () => {
    await open("/clobbered");
    const { draft } = await read();
    expect(draft.text).toContain("between 6.5 million and more than 8 million shells");
    expect((await markedWords(page)).join("|")).toContain("1,234 crates");
    await ask(surface, "stepMark", { tabId, direction: "next" });
    const children = await page.evaluate(
      () =>
        Object.getOwnPropertyDescriptor(Document.prototype, "documentElement")?.get?.call(document).children
          .length,
    );
    expect(children).toBe(3);
  });

  test("are hidden and shown again", async () => {
    await open("/first");
    await read();
    const shown = (await markedWords(page)).length;
    expect(shown).toBeGreaterThan(4);
    await ask(surface, "setMarks", { tabId, marks: "hidden" });
    expect(await markedWords(page)).toEqual([]);
    await ask(surface, "setMarks", { tabId, marks: "shown" });
    expect(await markedWords(page)).toHaveLength(shown);
  });

  test("come back when the page wipes the registry", async () => {
    await open("/first");
    await read();
    await page.evaluate(() => CSS.highlights.clear());
    await page.waitForFunction(() => CSS.highlights.size === 4);
  });

  test("are read again when the page replaces the words under them", async () => {
    await open("/first");
    await read();
    await page.evaluate(() => {
      const paragraph = document.querySelector("#count");
      if (paragraph !== null)
        paragraph.innerHTML = "Officials counted 4,321 crates on the pier in January, they said.";
    });
    await page.waitForFunction(() =>
      [...CSS.highlights.values()].some((one) =>
        [...one].some((range) => range.startContainer.textContent?.includes("4,321")),
      ),
    );
  });

  test.each([0, 10, 100, 700])(
    "follow the address of a site that swaps its article after %i ms",
    async (delay) => {
      await open("/first");
      const first = await read();
      await page.evaluate(
        (story, wait) => {
          history.pushState(null, "", "/second");
          setTimeout(() => {
            document.title = story.title;
            document.body.innerHTML = story.body;
          }, wait);
        },
        SECOND_STORY,
        delay,
      );
      // The page may be looked at while it is being filled; it is read again then. Never may it show the old words.
      await expect
        .poll(
          async () => {
            const { draft } = await read();
            expect(draft.text).not.toContain("6.5 million");
            return draft.text;
          },
          { timeout: 10_000 },
        )
        .toContain("741 targets");
      const second = await read();
      expect(new URL(second.draft.url).pathname).toBe("/second");
      expect(second.draft.text).not.toContain("6.5 million");
      expect(second.articleId).not.toBe(first.articleId);
      expect((await markedWords(page)).join("|")).toContain("741");
    },
  );

  test("open a card under the pointer: one empty host, and none when it is closed", async () => {
    await open("/first");
    await read();
    const spot = await page.$("#count b");
    const box = await spot?.boundingBox();
    if (!box) throw new Error("The figure is not on the page.");
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.waitForFunction(() => document.documentElement.children.length === 3);
    expect(await hosts(page)).toEqual(["<div></div>"]);
    expect(
      await page.evaluate(() => document.documentElement.lastElementChild?.shadowRoot ?? null),
    ).toBeNull();
    await page.mouse.move(5, 5);
    await page.waitForFunction(() => document.documentElement.children.length === 2);
  });

  test("are stepped through by the keyboard: the card takes the focus, Escape gives it back", async () => {
    await open("/first");
    await read();
    await page.focus("#link");
    await ask(surface, "stepMark", { tabId, direction: "next" });
    await page.waitForFunction(() => document.activeElement === document.documentElement.lastElementChild);
    expect(await hosts(page)).toEqual(["<div></div>"]);
    await ask(surface, "stepMark", { tabId, direction: "next" });
    expect(await hosts(page)).toEqual(["<div></div>"]);
    await page.keyboard.press("Escape");
    expect(await hosts(page)).toEqual([]);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("link");
  });

  test("are brought into view with their card, which stays beside them", async () => {
    await open("/first");
    await read();
    await ask(surface, "stepMark", { tabId, direction: "previous" });
    await page.waitForFunction(() => scrollY > 100 && document.documentElement.children.length === 3);
    await page.evaluate(() => new Promise((settled) => setTimeout(settled, 400)));
    expect(await hosts(page)).toEqual(["<div></div>"]);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe("div");
  });

  test("keys that are forged by the page close nothing", async () => {
    await open("/first");
    await read();
    await ask(surface, "stepMark", { tabId, direction: "next" });
    await page.waitForFunction(() => document.documentElement.children.length === 3);
    await page.evaluate(() => {
      for (const target of [document, document.documentElement.lastElementChild])
        target?.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
    });
    expect(await hosts(page)).toEqual(["<div></div>"]);
  });

  test("a sentence is brought into view", async () => {
    await open("/first");
    const { draft } = await read();
    const start = draft.text.indexOf("The last word");
    await ask(surface, "scrollToSpan", { tabId, span: { start, end: start + 13 } });
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(100);
  });
});
