import { browser } from "wxt/browser";

const MOST_SHOWN = 999;
const COLOUR = "#1f4e79";

/** Shows how many figures are marked in a tab. Browsers clear it when the tab goes to another document. */
export async function showCount(tabId: number, marked: number): Promise<void> {
  await paint(tabId, textFor(marked), titleFor(marked));
}

/** Shows that the page could not be read, and why where the pointer rests. */
export async function showFailure(tabId: number, sentence: string): Promise<void> {
  await paint(tabId, "–", `Plimsoll: ${sentence}`);
}

/** What stands on the badge; nothing where nothing is marked. */
export function textFor(marked: number): string {
  if (marked === 0) return "";
  return marked > MOST_SHOWN ? `${MOST_SHOWN}+` : String(marked);
}

function titleFor(marked: number): string {
  return marked === 1 ? "Plimsoll: 1 figure marked" : `Plimsoll: ${marked} figures marked`;
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
