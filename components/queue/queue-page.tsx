import { signal } from "@preact/signals";
import { render } from "preact";
import { browser } from "wxt/browser";
import { hasSidePanel, openSidePanel } from "../background/side-panel.ts";
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
  const ports = { ...screenPorts(), lexiconSubjects };
  const queue = createQueueModel(ports);
  const site = createSiteModel(ports);
  const help = signal(false);
  listenToKeys(page, queue, {
    focusFilter: () => page.getElementById("filter")?.focus(),
    openHelp: () => {
      help.value = true;
    },
  });
  const withTab = (act: (tabId: number) => void) => {
    const tabId = queue.tab.value;
    if (tabId !== null) act(tabId);
  };
  const popOut = frame === "window" ? null : () => withTab(openQueueWindow);
  const keepOpen = frame === "popup" && hasSidePanel() ? keepBeside(page) : null;
  const root = page.getElementById("queue");
  if (root === null) throw new Error("The page has no place for the queue.");
  const frames = { openWorkspace, popOut, keepOpen };
  render(<Queue queue={queue} site={site} help={help} {...frames} />, root);
  return async (tabId) => {
    // The cards do not wait for the name of the site.
    const shown = queue.open(tabId);
    await site.show(tabId === null ? null : await siteOfTab(tabId));
    await shown;
  };
}

/** The ships and weapons weigh more than the rest of the queue: they come when somebody begins to type. */
async function lexiconSubjects() {
  const { LEXICON_SUBJECTS } = await import("../editor/lexicon-subjects.ts");
  return LEXICON_SUBJECTS;
}

/** Opens the panel of this window and leaves the popup. The window is asked for beforehand: a click that waits no longer counts. */
function keepBeside(page: Document): () => void {
  let windowId: number | undefined;
  browser.windows.getCurrent().then(({ id }) => {
    windowId = id;
  }, console.error);
  return () => {
    openSidePanel({ windowId });
    page.defaultView?.close();
  };
}
