import type { Page } from "puppeteer-core";
import { markClaims, openGrantedWindow, press, waitForCard } from "../harness/queue.ts";
import { clickOn, reviewedOf, waitForOutcome, waitForReviewed } from "../harness/review.ts";
import type { Rig } from "../harness/rig.ts";
import type { Site } from "../harness/site-server.ts";

/** A whole article reviewed by clicks alone; the one exception are the browser's own lists, which a driver cannot click. */
export async function reviewByMouse({
  rig,
  site,
  between,
}: {
  readonly rig: Rig;
  readonly site: Site;
  readonly between: (step: string, queue: Page) => Promise<void>;
}): Promise<void> {
  const article = await rig.open(site.url("/rason-january.html"));
  const queue = await openGrantedWindow(rig, article);
  await markClaims(queue);
  await between("marked", queue);

  await confirmCurrent(queue);
  await between("confirmed", queue);

  const edited = await currentKey(queue);
  await queue.locator('[aria-current="true"] .field[data-field="measure"] .field-value').click();
  await waitForCard(queue, edited, "editing");
  await queue.locator('input[name="measure"]').click();
  await clickOn(queue, '[role="listbox"]', "observed");
  await queue.waitForFunction(
    () => document.querySelector<HTMLInputElement>('input[name="measure"]')?.value === "observed",
  );
  await between("measure chosen", queue);
  await press(queue, "Save and confirm Ctrl Enter");
  await waitForCard(queue, edited, "confirmed");
  await between("edited", queue);

  const dismissed = await currentKey(queue);
  await clickOn(queue, ".card .actions", "Dismiss");
  await waitForCard(queue, dismissed, "dismissed");
  await clickOn(queue, ".outcome", "Undo");
  await waitForCard(queue, dismissed, "candidate");
  await queue.locator(`[data-key="${dismissed}"]`).click();
  await queue.waitForSelector(`[data-key="${dismissed}"][aria-current="true"]`);
  await clickOn(queue, ".card .actions", "Dismiss");
  await waitForCard(queue, dismissed, "dismissed");
  await queue.select('select[aria-label="Show"]', "dismissed");
  await clickOn(queue, ".card .actions", "Bring back");
  await waitForOutcome(queue, "Back in the queue");
  await queue.select('select[aria-label="Show"]', "all");
  await waitForCard(queue, dismissed, "candidate");
  await between("brought back", queue);

  await clickOn(queue, ".card .actions", "Merge");
  await waitForOutcome(queue, "Merged with");
  await clickOn(queue, ".card .actions", "Split");
  await waitForOutcome(queue, "Separate claims");
  await between("merged and split", queue);

  await queue.locator('button[aria-label="Keys"]').click();
  await queue.waitForSelector("dialog[open]");
  await between("help", queue);
  await clickOn(queue, "dialog", "Close");
  await queue.waitForSelector("dialog:not([open])", { hidden: true });

  for (let { reviewed, total } = await reviewedOf(queue); reviewed < total; reviewed += 1) {
    await confirmCurrent(queue);
  }
  await between("all reviewed", queue);
}

async function confirmCurrent(queue: Page): Promise<void> {
  const { reviewed } = await reviewedOf(queue);
  await clickOn(queue, ".card .actions", "Confirm");
  await waitForReviewed(queue, reviewed + 1);
}

function currentKey(queue: Page): Promise<string> {
  return queue.$eval('[aria-current="true"]', (card) => card.getAttribute("data-key") ?? "");
}
