import type { Page } from "puppeteer-core";
import { act, cardsOf, openGrantedWindow, waitForCard, waitForState } from "../harness/queue.ts";
import { goToFirstOpen, reviewedOf, tabTo, waitForOutcome, waitForReviewed } from "../harness/review.ts";
import type { Rig } from "../harness/rig.ts";
import type { Site } from "../harness/site-server.ts";
import { exportFile, openWorkspace } from "../harness/workspace.ts";

export interface KeyReview {
  readonly rig: Rig;
  readonly site: Site;
  /** Called between any two steps; gives the queue to go on with, which may be another one. */
  readonly between: (step: string, queue: Page) => Promise<Page>;
}

export const NOTE = "Counted from the gate; checked twice.";

/** A whole article reviewed without ever touching the mouse. Gives the claims.json that comes of it. */
export async function reviewByKeys({ rig, site, between }: KeyReview): Promise<string> {
  const article = await rig.open(site.url("/rason-january.html"));
  let queue = await openGrantedWindow(rig, article);
  await waitForState(queue, "unread");
  await tabTo(queue, ".start button");
  await queue.keyboard.press("Enter");
  await waitForState(queue, "queue");
  queue = await between("marked", queue);

  await act(queue, "Enter", await goToFirstOpen(queue), "confirmed");
  queue = await between("confirmed", queue);

  const noted = await goToFirstOpen(queue);
  await act(queue, "e", noted, "editing");
  await tabTo(queue, 'textarea[name="note"]');
  await queue.keyboard.type(NOTE);
  await queue.waitForSelector('form.edit[data-draft="answered"]');
  queue = await between("note half typed", queue);
  await waitForCard(queue, noted, "editing");
  await tabTo(queue, 'textarea[name="note"]');
  await queue.keyboard.down("Control");
  await queue.keyboard.press("Enter");
  await queue.keyboard.up("Control");
  await waitForCard(queue, noted, "confirmed");
  queue = await between("note confirmed", queue);

  const doubtful = await goToFirstOpen(queue);
  await act(queue, "x", doubtful, "dismissed");
  await queue.keyboard.press("u");
  await waitForCard(queue, doubtful, "candidate");
  await goToFirstOpen(queue);
  await act(queue, "x", doubtful, "dismissed");
  queue = await between("dismissed", queue);

  const kept = await goToFirstOpen(queue);
  await queue.keyboard.press("m");
  await waitForOutcome(queue, "Merged with");
  queue = await between("merged", queue);
  await goToFirstOpen(queue);
  await queue.keyboard.press("s");
  await waitForOutcome(queue, "Separate claims");
  queue = await between("split", queue);
  await goToFirstOpen(queue);
  await queue.keyboard.press("m");
  await waitForOutcome(queue, "Merged with");
  queue = await between("merged again", queue);
  await goToFirstOpen(queue);
  await act(queue, "Enter", kept, "confirmed");
  queue = await between("merged one confirmed", queue);

  await filterByKeys(queue);
  await helpByKeys(queue);
  queue = await between("helped", queue);

  await resolvedByKeys(queue);
  queue = await between("all fully read confirmed and taken back", queue);
  await sentenceByKeys(queue);
  queue = await between("sentence confirmed", queue);

  for (let { reviewed, total } = await reviewedOf(queue); reviewed < total; reviewed += 1) {
    await goToFirstOpen(queue);
    await queue.keyboard.press("Enter");
    await waitForReviewed(queue, reviewed + 1);
    queue = await between(`card ${reviewed + 1}`, queue);
  }
  await queue.close();
  return exportFile(rig, await openWorkspace(rig, "files"), "claims.json");
}

/** "/" goes to the filter, Enter to the cards found, "/" and Escape show all of them again. */
async function filterByKeys(queue: Page): Promise<void> {
  await goToFirstOpen(queue);
  const all = (await cardsOf(queue)).length;
  await queue.keyboard.press("/");
  await queue.waitForFunction(() => document.activeElement?.id === "filter");
  await queue.keyboard.type("mortars");
  await queue.waitForFunction(
    (count) => document.querySelectorAll("[data-key]").length < count,
    { polling: 50 },
    all,
  );
  await queue.keyboard.press("Enter");
  await queue.waitForFunction(() => document.activeElement?.getAttribute("aria-current") === "true");
  await queue.keyboard.press("/");
  await queue.keyboard.press("Escape");
  await queue.waitForFunction(
    (count) => document.querySelectorAll("[data-key]").length === count,
    { polling: 50 },
    all,
  );
}

/** "?" opens the help, Escape closes it, and the card has the focus again. */
async function helpByKeys(queue: Page): Promise<void> {
  const current = await goToFirstOpen(queue);
  await queue.keyboard.press("?");
  await queue.waitForSelector("dialog[open]");
  await queue.keyboard.press("Escape");
  await queue.waitForSelector("dialog:not([open])", { hidden: true });
  await queue.waitForFunction(
    (key) => document.activeElement?.getAttribute("data-key") === key,
    { polling: 50 },
    current,
  );
}

/** Goes down the cards until one has others of its sentence, and confirms all of these. */
async function sentenceByKeys(queue: Page): Promise<void> {
  const { reviewed, total } = await reviewedOf(queue);
  await goToFirstOpen(queue);
  for (let step = 0; step < total; step += 1) {
    const together = await queue.evaluate(
      () =>
        /Confirm (\d+) of this sentence/.exec(
          document.querySelector(".card .actions")?.textContent ?? "",
        )?.[1],
    );
    if (together !== undefined) {
      await queue.keyboard.press("a");
      return waitForReviewed(queue, reviewed + Number(together));
    }
    await queue.keyboard.press("j");
  }
  throw new Error("No sentence has two open cards.");
}

/** Confirms all that are fully read, and takes that back in one step. */
async function resolvedByKeys(queue: Page): Promise<void> {
  const { reviewed } = await reviewedOf(queue);
  const offer = await queue.$eval(
    ".counts",
    (node) => /Confirm (\d+) fully read/.exec(node.textContent ?? "")?.[1],
  );
  if (offer === undefined) throw new Error("Nothing is offered to be confirmed at once.");
  for (const [key, count] of [
    ["r", reviewed + Number(offer)],
    ["u", reviewed],
  ] as const) {
    await queue.keyboard.press(key);
    await waitForReviewed(queue, count);
  }
}
