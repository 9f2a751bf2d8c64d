import { type Browser, browser } from "wxt/browser";
import { describeFailure } from "../../lib/text/describe-failure.ts";
import { showFailure } from "./badge.ts";
import { openOwnPage } from "./own-pages.ts";
import { type ReadPorts, readPage } from "./read-page.ts";
import { hasSidePanel, openSidePanel } from "./side-panel.ts";

const MARK = "mark-page";
const PANEL = "open-panel";
const WORKSPACE = "open-workspace";

/** Sets the menu entries anew; browsers keep them from one start to the next, but not all of them through updates. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  create({ id: MARK, title: "Mark claims on this page", contexts: ["page", "action"] });
  if (hasSidePanel()) {
    create({ id: PANEL, title: "Open Plimsoll beside the page", contexts: ["page", "action"] });
  }
  create({ id: WORKSPACE, title: "Open the Plimsoll workspace", contexts: ["action"] });
}

/** Does what the entry says. Not `async`: the panel opens only while the click is still being handled. */
export function onMenuClick(
  ports: ReadPorts,
  { menuItemId }: Pick<Browser.contextMenus.OnClickData, "menuItemId">,
  tab: Pick<Browser.tabs.Tab, "id" | "windowId"> | undefined,
): void {
  if (menuItemId === PANEL && tab !== undefined) openSidePanel(tab);
  if (menuItemId === WORKSPACE) void openOwnPage("workspace.html");
  if (menuItemId === MARK && tab?.id !== undefined) void markPage(ports, tab.id);
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
