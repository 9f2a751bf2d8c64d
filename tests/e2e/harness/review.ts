import type { Page } from "puppeteer-core";

/** "12 of 31 reviewed", as the queue says it. */
export interface Reviewed {
  readonly reviewed: number;
  readonly total: number;
}

/** How far the review has come. */
export async function reviewedOf(queue: Page): Promise<Reviewed> {
  const words = await queue.$eval(".counts p", (node) => node.textContent ?? "");
  const [, reviewed, total] = /^(\d+) of (\d+) reviewed$/.exec(words) ?? [];
  if (reviewed === undefined || total === undefined) throw new Error(`The progress says: ${words}`);
  return { reviewed: Number(reviewed), total: Number(total) };
}

/** Waits until so many cards are reviewed. */
export async function waitForReviewed(queue: Page, count: number): Promise<void> {
  await queue.waitForFunction(
    (wanted) => document.querySelector(".counts p")?.textContent?.startsWith(`${wanted} of `),
    { polling: 50 },
    count,
  );
}

/** Presses J or K until the current card is the first that waits for a decision, and gives its key. */
export async function goToFirstOpen(queue: Page): Promise<string> {
  const find = () =>
    queue.evaluate(() => {
      const cards = [...document.querySelectorAll("[data-key]")];
      const open = cards.findIndex((card) =>
        ["candidate", "editing"].includes(card.getAttribute("data-status") ?? ""),
      );
      const current = cards.findIndex((card) => card.getAttribute("aria-current") === "true");
      return { open, current, key: cards[open]?.getAttribute("data-key") ?? null };
    });
  for (let seen = await find(); seen.current !== seen.open; seen = await find()) {
    if (seen.key === null) throw new Error("No card waits for a decision.");
    await queue.keyboard.press(seen.current < seen.open ? "j" : "k");
    await queue.waitForFunction(
      (before) =>
        [...document.querySelectorAll("[data-key]")].findIndex(
          (card) => card.getAttribute("aria-current") === "true",
        ) !== before,
      { polling: 50 },
      seen.current,
    );
  }
  return (await find()).key ?? "";
}

/** Presses Tab until the focus is where the selector says. Throws where it goes round without getting there. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let step = 0; step < 80; step += 1) {
    const there = await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
    if (there) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never came to ${selector}.`);
}

/** Clicks the first element that is shown for the selector and holds these words. */
export async function clickOn(page: Page, selector: string, words: string): Promise<void> {
  const target = await page.waitForSelector(`${selector} ::-p-text(${words})`);
  await target?.click();
}

/** What the outcome line says, once it begins with these words. */
export async function waitForOutcome(queue: Page, words: string): Promise<void> {
  await queue.waitForFunction(
    (wanted) => document.querySelector(".outcome-text")?.textContent?.startsWith(wanted),
    { polling: 50 },
    words,
  );
}
