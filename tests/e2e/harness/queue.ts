import type { Page } from "puppeteer-core";
import type { Rig } from "./rig.ts";

/** What one card of the review queue says. */
export interface Card {
  readonly key: string;
  readonly status: string;
  /** The claim in one line. */
  readonly summary: string;
}

export type QueueState = "unread" | "reading" | "failed" | "queue" | "empty";

/**
 * Opens the review queue of a page as a user does: a click on the toolbar button. Chromium's popup is driven itself; Firefox's panel is no page
 * that can be driven, so the same queue is opened as a window for that tab, after the click has granted access to it.
 */
export async function openQueue(rig: Rig, article: Page): Promise<Page> {
  const tabId = await rig.tabIdOf(article);
  return (await rig.clickToolbar(article)) ?? openQueueWindow(rig, tabId);
}

/** The queue of a page as a pop-out window, after a click on the toolbar button has granted access to it. */
export async function openGrantedWindow(rig: Rig, article: Page): Promise<Page> {
  const tabId = await rig.tabIdOf(article);
  const popup = await rig.clickToolbar(article);
  await popup?.close();
  return openQueueWindow(rig, tabId);
}

/** The queue of a tab as a pop-out window. */
export function openQueueWindow(rig: Rig, tabId: number): Promise<Page> {
  return rig.openSurface(`popup.html?tab=${tabId}`);
}

/** Waits until the queue is in one of these states and gives it. A page that could not be read, where that is not expected, throws what the queue says. */
export async function waitForState(queue: Page, ...states: readonly QueueState[]): Promise<string> {
  // State and words are read in the same moment: the queue goes on meanwhile.
  const seen = await queue.waitForFunction(
    (wanted) => {
      const root = document.querySelector("[data-state]");
      const now = root?.getAttribute("data-state") ?? "";
      return wanted.includes(now) ? [now, root?.textContent ?? ""] : null;
    },
    // By a timer, not by frames: a window behind another draws none.
    { polling: 50 },
    [...states, "failed"] as string[],
  );
  const [state, text] = (await seen.jsonValue()) ?? [];
  if (states.every((wanted) => wanted !== state)) throw new Error(`The queue says: ${text}`);
  return state ?? "";
}

/** Presses a button by its accessible name. */
export async function press(page: Page, name: string): Promise<void> {
  const button = await page.waitForSelector(`::-p-aria([name="${name}"][role="button"])`);
  await button?.click();
}

/** "Mark claims on this page", where that is what the queue offers; then waits until the page was read. */
export async function markClaims(queue: Page): Promise<void> {
  if ((await waitForState(queue, "unread", "queue", "empty")) !== "unread") return;
  await press(queue, "Mark claims on this page");
  await waitForState(queue, "queue", "empty");
}

/** All cards, in their order. */
export function cardsOf(queue: Page): Promise<readonly Card[]> {
  return queue.$$eval("[data-key]", (cards) =>
    cards.map((card) => ({
      key: card.getAttribute("data-key") ?? "",
      status: card.getAttribute("data-status") ?? "",
      summary: card.querySelector(".summary")?.textContent ?? "",
    })),
  );
}

/** Makes the card whose summary holds these words the current one, by the keys J and K only, and gives its key. */
export async function goToCard(queue: Page, words: string): Promise<string> {
  const cards = await cardsOf(queue);
  const target = cards.findIndex((card) => card.status === "candidate" && card.summary.includes(words));
  const wanted = cards[target];
  if (wanted === undefined) throw new Error(`No candidate says "${words}".`);
  const currentKey = () =>
    queue.$eval('[data-key][aria-current="true"]', (card) => card.getAttribute("data-key"));
  for (let current = await currentKey(); current !== wanted.key; current = await currentKey()) {
    const below = cards.findIndex((card) => card.key === current) < target;
    await queue.keyboard.press(below ? "j" : "k");
    await queue.waitForFunction(
      (before) =>
        document.querySelector('[data-key][aria-current="true"]')?.getAttribute("data-key") !== before,
      {},
      current,
    );
  }
  return wanted.key;
}

/** Presses a key on the current card and waits until that card has the status. */
export async function act(
  queue: Page,
  key: "Enter" | "x" | "e",
  cardKey: string,
  status: string,
): Promise<void> {
  await queue.keyboard.press(key);
  await waitForCard(queue, cardKey, status);
}

/** Waits until a card has a status. */
export async function waitForCard(queue: Page, cardKey: string, status: string): Promise<void> {
  await queue.waitForFunction(
    (wanted, expected) =>
      [...document.querySelectorAll("[data-key]")].some(
        (card) => card.getAttribute("data-key") === wanted && card.getAttribute("data-status") === expected,
      ),
    {},
    cardKey,
    status,
  );
}

/** Goes to the card that holds these words and confirms it. */
export async function confirmCard(queue: Page, words: string): Promise<void> {
  const key = await goToCard(queue, words);
  await act(queue, "Enter", key, "confirmed");
}
