import { browser } from "wxt/browser";
import type { Progress } from "../../lib/model/progress.ts";

const MOST_SHOWN = 999;
const COLOUR = "#1f4e79";

/**
 * Shows how many candidates of the article in a tab are still to be reviewed, a tick where none is left, nothing
 * where there is no article. Browsers clear it when the tab goes to another document.
 */
export async function showOpen(tabId: number, progress: Progress | null): Promise<void> {
  await paint(tabId, textFor(progress), titleFor(progress));
}

/** Shows that the page could not be read, and why where the pointer rests. */
export async function showFailure(tabId: number, sentence: string): Promise<void> {
  await paint(tabId, "–", `Plimsoll: ${sentence}`);
}

/** What stands on the badge. */
export function textFor(progress: Progress | null): string {
  if (progress === null || progress.total === 0) return "";
  const open = progress.total - progress.reviewed;
  if (open === 0) return "✓";
  return open > MOST_SHOWN ? `${MOST_SHOWN}+` : String(open);
}

function titleFor(progress: Progress | null): string {
  if (progress === null) return "Plimsoll";
  const { reviewed, total } = progress;
  if (total === 0) return "Plimsoll: nothing to review on this page";
  return `Plimsoll: ${reviewed} of ${total} reviewed`;
}

/** The tab may be closed by now; there is nobody to tell then. */
async function paint(tabId: number, text: string, title: string): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR });
    await browser.action.setBadgeText({ tabId, text });
    await browser.action.setTitle({ tabId, title });
  } catch (error) {
    if (!/tab/i.test(String(error))) throw error;
  }
}
