import { browser } from "wxt/browser";

/** Opens a page of the extension in a tab of its own. */
export async function openOwnPage(
  name: "welcome.html" | "workspace.html" | `popup.html?tab=${number}`,
): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL("")}${name}` });
}
