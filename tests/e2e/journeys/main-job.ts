import type { Page } from "puppeteer-core";
import {
  act,
  confirmCard,
  goToCard,
  markClaims,
  openGrantedWindow,
  openQueue,
  openQueueWindow,
  press,
  waitForCard,
} from "../harness/queue.ts";
import type { Rig } from "../harness/rig.ts";
import type { Site } from "../harness/site-server.ts";
import { exportFile, openWorkspace, type ShownVerdict, verdictsOf } from "../harness/workspace.ts";

/** What the main job leaves behind. */
export interface JobResult {
  readonly verdicts: readonly ShownVerdict[];
  readonly json: string;
  readonly csv: string;
}

export interface Job {
  readonly rig: Rig;
  readonly site: Site;
  /** Called between any two steps, with the name of the step that was just done and the page to look at. */
  readonly between: (step: string, shown: Page) => Promise<void>;
}

/** What is confirmed from each article, by words of its card. */
export const FIRST_ARTICLE = ["6.5 million", "about 250 KN-23", "Lady R, docked"] as const;

export const SECOND_ARTICLE = ["6.5 million", "148 KN-23", "about 250 KN-23"] as const;

/**
 * The whole job of a fact-checker: two articles are read, claims confirmed, one edited, one dismissed and taken back, the figures compared, and
 * everything exported. Every step is driven through the real surfaces.
 */
export async function doMainJob({ rig, site, between }: Job): Promise<JobResult> {
  const article = await rig.open(site.url("/rason-january.html"));
  let queue = await openQueue(rig, article);
  await between("queue opened", queue);
  await markClaims(queue);
  await between("page marked", queue);
  for (const words of FIRST_ARTICLE) {
    await confirmCard(queue, words);
    await between(`confirmed ${words}`, queue);
  }

  const edited = await goToCard(queue, "100mm shells");
  await act(queue, "e", edited, "editing");
  const note = "Calibre as printed; the tank is the T-54/55.";
  await queue.locator('textarea[name="note"]').fill(note);
  await queue.waitForFunction(
    (words) => document.querySelector<HTMLTextAreaElement>('textarea[name="note"]')?.value === words,
    {},
    note,
  );
  // What the library has answered for must outlive both the worker and the window.
  await queue.waitForSelector('form.edit[data-draft="answered"]');
  await between("note typed", queue);
  await queue.close();
  queue = await openQueueWindow(rig, await rig.tabIdOf(article));
  await waitForCard(queue, edited, "editing");
  await between("queue opened again with the draft", queue);
  await press(queue, "Save and confirm Ctrl Enter");
  await waitForCard(queue, edited, "confirmed");
  await between("draft confirmed", queue);

  const changed = await goToCard(queue, "several weeks");
  await act(queue, "e", changed, "editing");
  await queue.locator('input[name="figure"]').fill("at least 2");
  await press(queue, "Save and confirm Ctrl Enter");
  await waitForCard(queue, changed, "confirmed");
  await between("figure changed", queue);

  await article.bringToFront();
  await article.reload();
  await queue.close();
  queue = await openGrantedWindow(rig, article);
  await markClaims(queue);
  await waitForCard(queue, changed, "confirmed");
  await between("page reloaded and marked again", queue);

  const dismissed = await goToCard(queue, "3 piers");
  await queue.locator('[aria-current="true"] .sentence').click();
  await article.bringToFront();
  await article.waitForFunction(() => scrollY > 0);
  await queue.bringToFront();
  await act(queue, "x", dismissed, "dismissed");
  await between("dismissed", queue);
  await queue.keyboard.press("u");
  await waitForCard(queue, dismissed, "candidate");
  await between("dismissal undone", queue);
  await goToCard(queue, "3 piers");
  await act(queue, "x", dismissed, "dismissed");
  await queue.close();

  const second = await rig.open(site.url("/shells-february.html"));
  const queueTwo = await openQueue(rig, second);
  await markClaims(queueTwo);
  await between("second page marked", queueTwo);
  for (const words of SECOND_ARTICLE) {
    await confirmCard(queueTwo, words);
    await between(`confirmed ${words}`, queueTwo);
  }
  await queueTwo.close();

  const workspace = await openWorkspace(rig, "compare");
  const verdicts = await verdictsOf(workspace);
  await between("compared", workspace);
  const files = await openWorkspace(rig, "files");
  const json = await exportFile(rig, files, "claims.json");
  await between("claims.json exported", files);
  const csv = await exportFile(rig, files, "claims.csv");
  return { verdicts, json, csv };
}
