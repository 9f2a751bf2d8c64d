import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { serveSite } from "../e2e/harness/site-server.ts";
import { compare, type Mismatch } from "./compare.ts";
import { startObserver } from "./observe.ts";
import { openFolder, PAGE_FILE } from "./page-folder.ts";

/** Reads every saved page of a folder with the built extension and compares what it states; 1 where anything differs. */
export async function main(): Promise<number> {
  const folder = resolve(process.env["PLIMSOLL_PAGES"] ?? "../shared/pages");
  if (!existsSync(folder)) {
    console.log(`Skipped: there is no folder of saved pages at ${folder} (PLIMSOLL_PAGES names another).`);
    return 0;
  }
  const { pages, skipped } = openFolder(folder);
  if (pages.length === 0) {
    console.error(`No page in ${folder} has both ${PAGE_FILE} and its expected metadata.`);
    return 1;
  }
  const site = await serveSite(folder, { "/": "<!doctype html><title>Saved pages</title>" });
  const observer = await startObserver(site.url("/"));
  const mismatches: Mismatch[] = [];
  const outcomes = new Map<string, number>();
  const totals = { compared: 0, excepted: 0, marks: 0 };
  try {
    for (const page of pages) {
      const observed = await observer.observe(site.url(`/${page.name}/${PAGE_FILE}`));
      const verdict = compare(page, observed);
      mismatches.push(...verdict.mismatches);
      totals.compared += verdict.compared;
      totals.excepted += verdict.excepted;
      totals.marks += observed.marks;
      outcomes.set(observed.outcome, (outcomes.get(observed.outcome) ?? 0) + 1);
      console.log(
        `${page.name.padEnd(20)} ${observed.outcome.padEnd(15)} ${String(observed.marks).padStart(4)} mentions`,
      );
    }
  } finally {
    await observer.close();
    await site.close();
  }
  if (mismatches.length > 0) console.table(mismatches);
  const how = [...outcomes].map(([outcome, count]) => `${outcome} ${count}`).join(", ");
  console.log(
    `${pages.length} pages (${how}), ${totals.marks} mentions, ${skipped.length} entries of the folder skipped.`,
  );
  console.log(
    `${totals.compared} fields compared: ${totals.compared - mismatches.length - totals.excepted} as expected, ${totals.excepted} known exceptions, ${mismatches.length} mismatches.`,
  );
  return mismatches.length === 0 ? 0 : 1;
}
