import { browser } from "wxt/browser";
import { showQueue } from "../../components/queue/queue-page.tsx";
import { frontTab } from "../../components/queue/tabs.ts";

/** The queue that stays open: it follows the tab in front of its window, and the page in that tab. */
async function main(): Promise<void> {
  const open = showQueue(document, "panel");
  let shown: number | null = null;
  const follow = async () => {
    shown = await frontTab();
    if (shown !== null) await open(shown);
  };
  browser.tabs.onActivated.addListener(() => void follow());
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (tabId === shown && change.status === "complete") void follow();
  });
  await follow();
}

void main();
