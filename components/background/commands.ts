import type { Browser } from "wxt/browser";
import { makeFromSelection } from "./menus.ts";
import type { BackgroundPorts } from "./ports.ts";
import { run } from "./run.ts";
import { tabInFront } from "./tab-page.ts";

const DIRECTIONS: ReadonlyMap<string, "next" | "previous"> = new Map([
  ["next-mark", "next"],
  ["previous-mark", "previous"],
]);

type Tab = Pick<Browser.tabs.Tab, "id" | "windowId">;

/**
 * Carries out a shortcut. Not `async`: the panel opens only while the key is still being handled. Browsers that
 * do not say in which tab it was pressed are asked for the one in front.
 */
export function onCommand(ports: BackgroundPorts, command: string, tab: Tab | undefined): void {
  if (command === "make-claim") makeFromSelection(ports, { frameId: 0 }, tab);
  const direction = DIRECTIONS.get(command);
  if (direction !== undefined) run(step(ports, direction, tab?.id));
}

/** Steps to another mark of the page in front. Where no reader answers, there is no mark to step to. */
async function step(
  { ask }: BackgroundPorts,
  direction: "next" | "previous",
  tabId: number | undefined,
): Promise<void> {
  const target = tabId ?? (await tabInFront());
  if (target !== undefined) await ask({ tabId: target }, "stepMark", { direction });
}
