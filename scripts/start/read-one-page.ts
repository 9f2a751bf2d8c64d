import { join } from "node:path";
import { cardsOf, openQueue, press, waitForState } from "../../tests/e2e/harness/queue.ts";
import type { Rig } from "../../tests/e2e/harness/rig.ts";
import { printTable } from "./table.ts";
import type { Served } from "./target.ts";

/** Reads and marks one page, prints the candidates and writes pictures of the page and of the queue. */
export async function readOnePage(rig: Rig, served: Served, out: string): Promise<void> {
  const article = await rig.open(served.first);
  const queue = await openQueue(rig, article);
  if ((await waitForState(queue, "unread", "queue", "empty", "failed")) === "unread") {
    await press(queue, "Mark claims on this page");
    await waitForState(queue, "queue", "empty", "failed");
  }
  await queue.screenshot({ path: join(out, "queue.png") });
  const cards = await cardsOf(queue);
  const state = await waitForState(queue, "queue", "empty", "failed");
  if (state === "failed") console.log(await queue.$eval("main", (main) => main.textContent?.trim() ?? ""));
  printTable(
    ["#", "candidate"],
    cards.map((card, index) => [String(index + 1), card.summary]),
  );
  await article.bringToFront();
  await article.screenshot({ path: join(out, "page.png") });
  console.log(`${cards.length} candidates; pictures in ${out}`);
}
