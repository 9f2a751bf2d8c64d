import { browser } from "wxt/browser";
import { showQueue } from "../../components/queue/queue-page.tsx";
import { frontTab } from "../../components/queue/tabs.ts";

/** The queue that stays open: it follows the tab in front of its window, and the page in that tab. */
async function main(): Promise<void> {
  const open = showQueue(document, "panel");
  const { id: here } = await browser.windows.getCurrent();
  let shown: number | null = null;
  const follow = async () => {
    shown = await frontTab();
    await open(shown);
  };
  browser.tabs.onActivated.addListener(({ tabId, windowId }) => {
    if (windowId === here && tabId !== shown) follow().catch(console.error);
  });
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (tabId === shown && change.status === "complete") follow().catch(console.error);
  });
  await follow();
}

main().catch(console.error);
