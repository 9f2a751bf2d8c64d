import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Review } from "../../lib/model/reading.ts";
import { ask } from "./harness/ask.ts";
import { violationsOf } from "./harness/axe.ts";
import { cardText, hoverWords } from "./harness/card.ts";
import { ARTICLES } from "./harness/expected.ts";
import { openGrantedWindow } from "./harness/queue.ts";
import type { Rig } from "./harness/rig.ts";
import { type Site, serveSite } from "./harness/site-server.ts";
import { startRig } from "./harness/start-rig.ts";
import { waitUntil } from "./harness/wait-until.ts";
import { exportFile, openWorkspace, pressText } from "./harness/workspace.ts";

/** What is looked at, inside the page, of the two answers. */
interface Reviewed {
  readonly draft: object;
  readonly candidates: readonly { readonly content: object }[];
}
interface Kept {
  readonly length: number;
}

/** The little of the browser's own namespace that is used inside pages of the extension. */
declare const chrome: {
  readonly runtime: { sendMessage(message: object): Promise<{ readonly value: Reviewed & Kept }> };
  readonly action: { getBadgeText(about: { readonly tabId: number }): Promise<string> };
};

/** How many candidates are confirmed at once. */
const CONFIRMED = 3;

describe.each(["chromium", "firefox"] as const)("claims that are filed, in %s", (family) => {
  let rig: Rig;
  let site: Site;
  let article: Page;
  let surface: Page;
  let workspace: Page;
  let tabId: number;
  let total: number;

  beforeAll(async () => {
    site = await serveSite(ARTICLES);
    rig = await startRig(family);
    article = await rig.open(site.url("/rason-january.html"));
    tabId = await rig.tabIdOf(article);
    surface = await openGrantedWindow(rig, article);
    total = (await review("inject")).candidates.length;
    expect(await confirmFirst(CONFIRMED)).toBe(CONFIRMED);
    workspace = await openWorkspace(rig, "claims");
    await workspace.waitForSelector("[data-claim]");
  });
  afterAll(async () => {
    await rig?.close();
    await site?.close();
  });

  /** Confirms the first candidates in one step; inside the page, because what Firefox hands out of it is cut off below. */
  function confirmFirst(count: number): Promise<number> {
    return surface.evaluate(
      async (tab, most) => {
        const send = (name: string, input: object) =>
          chrome.runtime.sendMessage({ plimsoll: "surface", name, input });
        const { value } = await send("openReview", { tabId: tab, reader: "only-if-there" });
        const agreements = value.candidates
          .slice(0, most)
          .map((candidate) => ({ candidate, content: candidate.content, note: "" }));
        const kept = await send("confirmClaims", { key: "all-at-once", article: value.draft, agreements });
        return kept.value.length;
      },
      tabId,
      count,
    );
  }

  async function review(reader: "inject" | "only-if-there"): Promise<Review> {
    const answer = await ask(surface, "openReview", { tabId, reader });
    if (!answer.ok) throw new Error(JSON.stringify(answer.error));
    return answer.value;
  }

  const badge = () => surface.evaluate((tab) => chrome.action.getBadgeText({ tabId: tab }), tabId);
  const listed = () => workspace.$$eval("[data-claim]", (rows) => rows.length);
  const isListed = (count: number) =>
    workspace.waitForFunction(
      (wanted) => document.querySelectorAll("[data-claim]").length === wanted,
      {},
      count,
    );

  test("the badge counts what is still to be reviewed, down with a dismissal and up again", async () => {
    const { articleId, candidates } = await review("only-if-there");
    await waitUntil(async () => (await badge()) === String(total - CONFIRMED), "the badge counts the rest");
    const open = candidates[CONFIRMED];
    if (open === undefined) throw new Error("There is nothing left to review.");
    const place = { articleId, candidateKey: open.key };
    await ask(surface, "dismissCandidate", place);
    await waitUntil(
      async () => (await badge()) === String(total - CONFIRMED - 1),
      "the badge counts one less",
    );
    await rig.killBackground();
    await ask(surface, "reopenCandidate", place);
    await waitUntil(async () => (await badge()) === String(total - CONFIRMED), "the badge counts it again");
  });

  test("the card in the page says what the person thinks of the mention under it", async () => {
    const { candidates } = await review("only-if-there");
    const words = candidates.map(({ evidence: { quote, figure } }) => quote.slice(figure.start, figure.end));
    const [confirmed, open] = [words[0], words.at(-1)];
    if (confirmed === undefined || open === undefined) throw new Error("There is nothing to hover over.");
    for (const [figure, state] of [
      [confirmed, "Confirmed by you"],
      [open, "Not reviewed yet"],
    ] as const) {
      await hoverWords(article, figure);
      await waitUntil(async () => (await cardText(rig, article)).includes(state), `the card says "${state}"`);
      await article.mouse.move(5, 5);
      await waitUntil(async () => (await cardText(rig, article)) === "", "the card is closed");
    }
  });

  test("the workspace says how far the review of the article has come", async () => {
    expect(await listed()).toBe(CONFIRMED);
    await workspace.waitForFunction(
      (words) => document.querySelector(".progress")?.textContent?.includes(words),
      {},
      `${CONFIRMED} of ${total} reviewed`,
    );
  });

  test("a set is made of selected claims, narrows the list, and outlives the background", async () => {
    await workspace.bringToFront();
    await workspace.locator("[data-claim] .tick").click();
    await workspace.locator(".sets summary").click();
    await workspace.locator("[name=new-set]").fill("Rason in January");
    await pressText(workspace, "Make a set of 1 claim");
    await workspace.waitForSelector("[data-set]");
    expect(await violationsOf(workspace)).toEqual([]);
    await rig.killBackground();
    await workspace.close();
    workspace = await openWorkspace(rig, "claims");
    await workspace.waitForSelector("[data-filter=set]");
    const id = await workspace.$eval("[data-filter=set] option:last-child", (option) =>
      option.getAttribute("value"),
    );
    await workspace.select("[data-filter=set]", id ?? "");
    await isListed(1);
  });

  test("an export holds what the set holds, and the set", async () => {
    await workspace.evaluate(() => {
      location.hash = "#files";
    });
    await workspace.waitForSelector("#import-file");
    const file = JSON.parse(await exportFile(rig, workspace, "claims.json"));
    expect(file.library.claims).toHaveLength(1);
    expect(file.library.sets).toMatchObject([
      { name: "Rason in January", claims: [file.library.claims[0].id] },
    ]);
    await workspace.evaluate(() => {
      location.hash = "#claims";
    });
    await workspace.waitForSelector("[data-filter=set]");
  });

  test("claims are tagged, found by the tag, and keep it in their history", async () => {
    await pressText(workspace, "Show all");
    await isListed(CONFIRMED);
    await pressText(workspace, "Select all");
    await workspace.locator("[name=tag-all]").fill("to check");
    await pressText(workspace, `Tag ${CONFIRMED} claims`);
    await workspace.waitForFunction(
      (wanted) => document.querySelectorAll(".tag").length === wanted,
      {},
      CONFIRMED,
    );
    expect(await violationsOf(workspace)).toEqual([]);
    await workspace.locator("[data-claim] .tags .quiet").click();
    await workspace.locator("[name=tags]").fill("done");
    await workspace.keyboard.press("Enter");
    await workspace.waitForFunction(
      () => document.querySelector(".tag")?.textContent === "done" && !document.querySelector("[name=tags]"),
    );
    await workspace.locator(".tag").click();
    await isListed(1);
    await workspace.locator(".history summary").click();
    const history = await workspace.$eval(".history ol", (list) => list.textContent ?? "");
    expect(history).toContain("Tags: to check");
    expect(history).toContain("Tags: done");
  });

  test("a key of the queue is changed; one that is taken says so at the field and is not saved", async () => {
    const settings = await openWorkspace(rig, "settings");
    await settings.focus("#key-edit");
    await settings.keyboard.press("x");
    await settings.waitForSelector("#key-edit-fault");
    expect(await violationsOf(settings)).toEqual([]);
    await pressText(settings, "Save keys");
    expect(await settings.evaluate(() => document.activeElement?.id)).toBe("key-edit");
    await settings.keyboard.press("q");
    await settings.waitForFunction(() => document.querySelector(".fault") === null);
    await pressText(settings, "Save keys");
    await settings.waitForSelector('.voice[data-tone="done"]');
    const kept = await ask(surface, "readSettings", {});
    expect(kept).toMatchObject({ ok: true, value: { keys: { bindings: { edit: "q", dismiss: "x" } } } });
  });
});
