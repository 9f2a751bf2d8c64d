import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import type { Library } from "../../lib/model/library.ts";
import { describeClaim } from "../../lib/text/describe-claim.ts";
import type { Rig } from "../../tests/e2e/harness/rig.ts";
import { doMainJob } from "../../tests/e2e/journeys/main-job.ts";
import { printTable } from "./table.ts";
import type { Served } from "./target.ts";

/** Steps whose pictures tell the story; the first picture of a name is kept. */
const PICTURES: Readonly<Record<string, string>> = {
  "queue opened": "1-before",
  "page marked": "2-queue",
  "note typed": "4-edit",
  compared: "5-compare",
  "claims.json exported": "6-files",
};

/** Does by itself what a user would do with the two sample articles, prints what was found and writes it to the folder. */
export async function runJourney(rig: Rig, served: Served, out: string): Promise<void> {
  const picture = (page: Page, name: string) => page.screenshot({ path: join(out, `${name}.png`) });
  const between = async (step: string, shown: Page) => {
    const name = PICTURES[step];
    if (name !== undefined) await picture(shown, name);
    if (step === "page marked") await pictureOfArticle(rig, served.first, shown, join(out, "3-article.png"));
  };
  const { json, csv, verdicts } = await doMainJob({ rig, site: served.site, between });
  await writeFile(join(out, "claims.json"), json);
  await writeFile(join(out, "claims.csv"), csv);

  const { library }: { readonly library: Library } = JSON.parse(json);
  const outlets = new Map(library.articles.map(({ id, outlet }) => [id, outlet ?? "(no outlet stated)"]));
  console.log("\nConfirmed claims");
  printTable(
    ["outlet", "claim"],
    library.claims.map(({ articleId, content }) => [outlets.get(articleId) ?? "", describeClaim(content)]),
  );
  console.log("\nCompared");
  printTable(
    ["subject", "verdict", "because"],
    verdicts.map(({ subject, kind, reason }) => [subject, kind, reason]),
  );
  console.log(`\nPictures, claims.json and claims.csv are in ${out}`);
}

/** The marked article, taken from its own tab; the queue is in front again afterwards. */
async function pictureOfArticle(rig: Rig, url: string, queue: Page, path: string): Promise<void> {
  const pages = await queue.browser().pages();
  const article = pages.find((page) => page.url() === url);
  if (article === undefined || rig.family === "firefox") return;
  await article.screenshot({ path });
}
