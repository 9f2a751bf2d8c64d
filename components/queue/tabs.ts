import { browser } from "wxt/browser";

/** The tab in front of the window this page belongs to; null where there is none. */
export async function frontTab(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** Host name of the page in a tab, where the browser tells it and it is on the web. */
export async function siteOfTab(tabId: number): Promise<string | null> {
  try {
    const { url } = await browser.tabs.get(tabId);
    if (url === undefined) return null;
    const { protocol, hostname } = new URL(url);
    return protocol === "http:" || protocol === "https:" ? hostname : null;
  } catch {
    // The tab is gone, or its address is none; either way there is no site to offer.
    return null;
  }
}

/** Opens the workspace in a tab, or the queue of a tab as a window of its own. */
export function openWorkspace(): void {
  void browser.tabs.create({ url: browser.runtime.getURL("/workspace.html") });
}

export function openQueueWindow(tabId: number): void {
  const url = `${browser.runtime.getURL("/popup.html")}?tab=${tabId}`;
  void browser.windows.create({ url, type: "popup", width: 440, height: 720 });
}
