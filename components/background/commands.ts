import { browser } from "wxt/browser";
import type { AskPage } from "./read-page.ts";

const DIRECTIONS: ReadonlyMap<string, "next" | "previous"> = new Map([
  ["next-mark", "next"],
  ["previous-mark", "previous"],
]);

/** Steps to another mark of the page in front. Where no reader answers, there is no mark to step to. */
export async function onCommand(ask: AskPage, command: string, tabId: number | undefined): Promise<void> {
  const direction = DIRECTIONS.get(command);
  const target = tabId ?? (await tabInFront());
  if (direction === undefined || target === undefined) return;
  await ask({ tabId: target }, "stepMark", { direction });
}

async function tabInFront(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id;
}
