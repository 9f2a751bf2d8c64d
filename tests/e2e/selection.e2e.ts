import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Review } from "../../lib/model/reading.ts";
import { ask } from "./harness/ask.ts";
import { startChromium } from "./harness/chromium-rig.ts";
import { ARTICLES } from "./harness/expected.ts";
import { startFirefox } from "./harness/firefox-rig.ts";
import { openGrantedWindow } from "./harness/queue.ts";
import type { Rig } from "./harness/rig.ts";
import { type Site, serveSite } from "./harness/site-server.ts";
import { waitUntil } from "./harness/wait-until.ts";
import { openWorkspace } from "./harness/workspace.ts";

const ID = "plimsoll@plimsoll.example";
/** Words of the article in which no rule finds a figure. */
const WORDS = "the images do not show";

/** What the browser's own event of a chosen menu entry carries. */
const CLICK = {
  menuItemId: "make-claim",
  editable: false,
  frameId: 0,
  pageUrl: "",
  selectionText: WORDS,
  modifiers: [],
};

/** Chooses "Make a claim" as the browser tells of it: no driver can click the menu itself. */
type ChooseMenu = (tabId: number, surface: Page) => Promise<void>;
/** Whether the panel beside the page was asked for; only Firefox lets an event of the driver open it. */
type PanelAsked = () => Promise<boolean | "not-told">;

async function chromium(): Promise<readonly [Rig, ChooseMenu, PanelAsked]> {
  const rig = await startChromium();
  const choose: ChooseMenu = async (tabId, surface) => {
    // A question wakes the worker, where it sleeps.
    await ask(surface, "readSettings", {});
    const session = await rig.browser.target().createCDPSession();
    const { targetInfos } = await session.send("Target.getTargets");
    const worker = targetInfos.find(({ type }) => type === "service_worker");
    if (worker === undefined) throw new Error("There is no worker.");
    // Attached for this one question: puppeteer's own handle would outlive the worker.
    const { targetId } = worker;
    const { sessionId } = await session.send("Target.attachToTarget", { targetId, flatten: true });
    const inside = session.connection()?.session(sessionId);
    await inside?.send("Runtime.evaluate", {
      expression: `chrome.tabs.get(${tabId}).then((tab) => chrome.contextMenus.onClicked.dispatch(${JSON.stringify(CLICK)}, tab))`,
      awaitPromise: true,
    });
    await session.send("Target.detachFromTarget", { sessionId });
    await session.detach();
  };
  return [rig, choose, async () => "not-told"];
}

async function firefox(): Promise<readonly [Rig, ChooseMenu, PanelAsked]> {
  const rig = await startFirefox();
  // The sidebar would open, and be the first to take what the test waits for.
  await rig.chromeEval("window.SidebarController.show = async (id) => { window.plimsollShown = id; };");
  const choose: ChooseMenu = async () => {
    await rig.chromeEval(`
      const { extension } = WebExtensionPolicy.getByID("${ID}");
      extension.emit("webext-menu-menuitem-click", ${JSON.stringify(CLICK)}, window.gBrowser.selectedTab);
    `);
  };
  const asked = async () => (await rig.chromeEval('return (window.plimsollShown ?? "") !== "";')) === true;
  return [rig, choose, asked];
}

describe.each([
  ["chromium", chromium],
  ["firefox", firefox],
] as const)("a claim made of selected words in %s", (_family, start) => {
  let rig: Rig;
  let choose: ChooseMenu;
  let panelAsked: PanelAsked;
  let site: Site;
  let article: Page;
  let surface: Page;
  let tabId: number;

  beforeAll(async () => {
    site = await serveSite(ARTICLES);
    [rig, choose, panelAsked] = await start();
    article = await rig.open(site.url("/rason-january.html"));
    tabId = await rig.tabIdOf(article);
    surface = await askingPage();
  });
  afterAll(async () => {
    await rig?.close();
    await site?.close();
  });

  /** A page to ask from after the click that gives access. No queue: that would take what the test waits for. */
  async function askingPage(): Promise<Page> {
    const queue = await openGrantedWindow(rig, article);
    await queue.close();
    return openWorkspace(rig, "settings");
  }

  /** Selects the first of these words on the page, as a person does. */
  async function select(words: string): Promise<void> {
    await article.evaluate((wanted) => {
      const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walk.nextNode(); node !== null; node = walk.nextNode()) {
        const at = node.nodeValue?.indexOf(wanted) ?? -1;
        if (at < 0 || node.parentElement?.closest("script, style")) continue;
        getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
        return;
      }
      throw new Error(`The page does not say "${wanted}".`);
    }, words);
  }

  async function review(): Promise<Review | null> {
    const answer = await ask(surface, "openReview", { tabId, reader: "only-if-there" });
    return answer.ok ? answer.value : null;
  }

  /** What the menu leaves for the surface that it opened. */
  async function chosen(): Promise<Review> {
    await article.bringToFront();
    await choose(tabId, surface);
    let found: Review | null = null;
    await waitUntil(async () => {
      found = await review();
      return found?.selected !== undefined;
    }, "the selection has been read");
    if (found === null) throw new Error("nothing was read");
    return found;
  }

  test("from the menu: the page is read, the sentence understood, the rest left open", async () => {
    await select(WORDS);
    const { selected, candidates } = await chosen();
    const key = selected?.kind === "candidate" ? selected.key : null;
    const made = candidates.find((candidate) => candidate.key === key);
    expect(made?.evidence.quote).toMatch(/^Containers piled up on the quay/);
    expect(made?.content.value).toMatchObject({ kind: "how-many" });
    expect((await review())?.selected).toBeUndefined();
    expect(await panelAsked()).not.toBe(false);
  });

  test("is still there when the background was killed and the surface closed", async () => {
    await rig.killBackground();
    await surface.close();
    surface = await askingPage();
    const again = await review();
    expect(again?.candidates.map(({ evidence }) => evidence.rules)).toContainEqual(["selection"]);
    expect(again?.drafts).toMatchObject([{ state: "editing" }]);
  });

  test("at the words of a proposal is that proposal, and makes no second one", async () => {
    const before = await review();
    await select("ballistic missiles");
    const { selected, candidates } = await chosen();
    expect(before?.candidates.map(({ key }) => key)).toContain(
      selected?.kind === "candidate" ? selected.key : "",
    );
    expect(candidates).toHaveLength(before?.candidates.length ?? 0);
  });

  test("outside the article says so", async () => {
    await select("Advertisement: 40% off");
    expect((await chosen()).selected).toEqual({
      kind: "failed",
      text: expect.stringContaining("not part of the article"),
    });
  });

  test("of nothing says so", async () => {
    await article.evaluate(() => getSelection()?.removeAllRanges());
    expect((await chosen()).selected).toEqual({
      kind: "failed",
      text: expect.stringContaining("Nothing is selected"),
    });
  });
});
