import { render } from "preact";
import { screenPorts } from "../browser-ports.ts";
import { listenToKeys } from "./keys.ts";
import { Queue } from "./Queue.tsx";
import { createQueueModel } from "./queue-model.ts";
import { createSiteModel } from "./site-model.ts";
import { openQueueWindow, openWorkspace, siteOfTab } from "./tabs.ts";

/** Whether the queue may be opened as a window of its own from here. */
export type Frame = "popup" | "window" | "panel";

/** Builds the review queue into a page of the extension, and gives the function that points it at a tab, or at none. */
export function showQueue(page: Document, frame: Frame): (tabId: number | null) => Promise<void> {
  const ports = screenPorts();
  const queue = createQueueModel(ports);
  const site = createSiteModel(ports);
  listenToKeys(page, queue);
  const withTab = (act: (tabId: number) => void) => {
    const tabId = queue.tab.value;
    if (tabId !== null) act(tabId);
  };
  const popOut = frame === "window" ? null : () => withTab(openQueueWindow);
  const root = page.getElementById("queue");
  if (root === null) throw new Error("The page has no place for the queue.");
  render(<Queue queue={queue} site={site} openWorkspace={openWorkspace} popOut={popOut} />, root);
  return async (tabId) => {
    const host = tabId === null ? null : await siteOfTab(tabId);
    await Promise.all([queue.open(tabId), site.show(host)]);
  };
}
