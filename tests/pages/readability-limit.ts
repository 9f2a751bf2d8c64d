import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import puppeteer, { type Browser } from "puppeteer-core";
import { bundle } from "./bundle.ts";
import { openFolder, PAGE_FILE } from "./page-folder.ts";

/**
 * Measures how long Readability's single parse holds a page up, by the number of elements and text nodes it is given:
 * `node scripts/run-ts.mjs tests/pages/readability-limit.ts`. Every figure is the first parse in a fresh document and
 * a fresh script world, as on a real page; of several runs the best (what a quiet machine takes) and the median.
 * READABILITY_LIMIT is set from its table.
 */
export async function main(): Promise<number> {
  const script = await bundle("tests/pages/measured.ts", "measured");
  const browser = await puppeteer.launch({
    executablePath: process.env["CHROME"] ?? "/usr/bin/chromium",
    headless: true,
    args: ["--no-sandbox", "--disable-gpu", "--host-resolver-rules=MAP * ~NOTFOUND"],
  });
  const rows: Row[] = [];
  try {
    for (const paragraphs of [10, 25, 50, 100, 150, 200, 300, 400, 800])
      rows.push(await measure(browser, script, `${paragraphs} paragraphs`, syntheticPage(paragraphs)));
    const folder = resolve(process.env["PLIMSOLL_PAGES"] ?? "../shared/pages");
    for (const { name } of existsSync(folder) ? openFolder(folder).pages : [])
      rows.push(await measure(browser, script, name, readFileSync(join(folder, name, PAGE_FILE), "utf8")));
  } finally {
    await browser.close();
  }
  console.table(rows.sort((a, b) => a.elements - b.elements));
  return 0;
}

interface Row {
  readonly page: string;
  readonly elements: number;
  readonly texts: number;
  readonly letters: number;
  readonly copy: number;
  readonly parse: number;
  readonly medianParse: number;
  readonly sliced: number;
}
const ROUNDS = 7;

async function measure(browser: Browser, script: string, name: string, html: string): Promise<Row> {
  const runs: Row[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(false);
    await page.setContent(html, { waitUntil: "domcontentloaded" });
    const run: unknown = await page.evaluate(`${script}; measured.measureOnce()`);
    runs.push({ page: name, ...numbersIn(run) });
    await page.close();
  }
  const median = (pick: (row: Row) => number) => runs.map(pick).sort((a, b) => a - b)[ROUNDS >> 1] ?? 0;
  const [first] = runs;
  if (first === undefined) throw new Error("Nothing was measured.");
  return {
    ...first,
    copy: median((row) => row.copy),
    parse: Math.min(...runs.map((row) => row.parse)),
    medianParse: median((row) => row.parse),
    sliced: median((row) => row.sliced),
  };
}

function numbersIn(value: unknown): Omit<Row, "page"> {
  const number = (name: string) => Math.round(Number(Reflect.get(Object(value), name)) * 10) / 10;
  return {
    elements: number("elements"),
    texts: number("texts"),
    letters: number("letters"),
    copy: number("copy"),
    parse: number("parse"),
    medianParse: 0,
    sliced: number("sliced"),
  };
}

/** A news page as sites build it: every paragraph with links and emphasis, and as much around the article as in it. */
function syntheticPage(paragraphs: number): string {
  const prose =
    "The ship left the port in the morning, officials said, with containers that were loaded in December, and it was seen again two days later off the coast. ";
  const article = Array.from(
    { length: paragraphs },
    (_, index) =>
      `<p>${prose}<a href="/${index}">Satellite images</a> show <b>${index}</b> of them. ${prose}</p>`,
  );
  const cards = Array.from(
    { length: paragraphs },
    (_, index) =>
      `<div class="card"><h3><a href="/c${index}">Another story ${index}</a></h3><span>5 min</span></div>`,
  );
  return `<!doctype html><html lang="en"><title>A headline about the port</title><body><div class="list">${cards.join("")}</div><article><h1>A headline about the port</h1>${article.join("\n")}</article></body></html>`;
}
