import { type Browser, browser } from "wxt/browser";
import { describeFailure } from "../../lib/text/describe-failure.ts";
import { showFailure } from "./badge.ts";
import { makeForSurface } from "./make-candidate.ts";
import { openOwnPage } from "./own-pages.ts";
import type { BackgroundPorts } from "./ports.ts";
import { type ReadPorts, readPage } from "./read-page.ts";
import { run } from "./run.ts";
import { hasSidePanel, openSidePanel } from "./side-panel.ts";
import { tabInFront } from "./tab-page.ts";

const MAKE = "make-claim";
const MARK = "mark-page";
const PANEL = "open-panel";
/** Which part of a tab the browser gives with a click. */
type Tab = Pick<Browser.tabs.Tab, "id" | "windowId">;

const WORKSPACE = "open-workspace";

/** Sets the menu entries anew; browsers keep them from one start to the next, but not all of them through updates. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  create({ id: MAKE, title: "Make a claim of “%s”", contexts: ["selection"] });
  create({ id: MARK, title: "Mark claims on this page", contexts: ["page", "action"] });
  if (hasSidePanel()) {
    create({ id: PANEL, title: "Open Plimsoll beside the page", contexts: ["page", "action"] });
  }
  create({ id: WORKSPACE, title: "Open the Plimsoll workspace", contexts: ["action"] });
}

/** Does what the entry says. Not `async`: the panel opens only while the click is still being handled. */
export function onMenuClick(
  ports: BackgroundPorts,
  click: Pick<Browser.contextMenus.OnClickData, "menuItemId" | "frameId">,
  tab: Tab | undefined,
): void {
  const { menuItemId } = click;
  if (menuItemId === MAKE) makeFromSelection(ports, click, tab);
  if (menuItemId === PANEL && tab !== undefined) openSidePanel(tab);
  if (menuItemId === WORKSPACE) run(openOwnPage("workspace.html"));
  if (menuItemId === MARK && tab?.id !== undefined) run(markPage(ports, tab.id));
}

/**
 * Makes a claim of what is selected on the page, in the panel beside it; where the browser has none, in the same
 * queue in a tab of its own. Not `async`: the panel opens only while the click is still being handled.
 */
export function makeFromSelection(
  ports: BackgroundPorts,
  { frameId = 0 }: Pick<Browser.contextMenus.OnClickData, "frameId">,
  tab: Tab | undefined,
): void {
  if (hasSidePanel()) openSidePanel(tab ?? {});
  run(
    (async () => {
      const tabId = tab?.id ?? (await tabInFront());
      if (tabId === undefined) return;
      await makeForSurface(ports, { tabId, frameId });
      if (!hasSidePanel()) await openOwnPage(`popup.html?tab=${tabId}`);
    })(),
  );
}

/** The click gave access to this tab. The reader marks by itself; only a failure has to be shown. */
export async function markPage(ports: ReadPorts, tabId: number): Promise<void> {
  const reading = await readPage(ports, tabId, "inject");
  if (!reading.ok) await showFailure(tabId, describeFailure(reading.error));
}

/** Two calls at once may both have removed all: that an entry is there already is what was wanted. */
function create(entry: Browser.contextMenus.CreateProperties): void {
  browser.contextMenus.create(entry, () => void browser.runtime.lastError);
}
