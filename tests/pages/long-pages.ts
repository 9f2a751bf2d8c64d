import puppeteer from "puppeteer-core";
import { bundle } from "./bundle.ts";

/**
 * Reads long and hostile pages in real Chromium and prints how long the longest slice held the page up and how long
 * the whole took: `node scripts/run-ts.mjs tests/pages/long-pages.ts`.
 */
export async function main(): Promise<number> {
  const script = await bundle("tests/pages/measured.ts", "measured");
  const browser = await puppeteer.launch({
    executablePath: process.env["CHROME"] ?? "/usr/bin/chromium",
    headless: true,
    protocolTimeout: 30_000,
    args: ["--no-sandbox", "--disable-gpu", "--host-resolver-rules=MAP * ~NOTFOUND"],
  });
  const rows: object[] = [];
  try {
    for (const [name, build] of Object.entries(PAGES)) {
      const page = await browser.newPage();
      await page.setContent("<!doctype html><html lang=en><title>A long page</title><body></body>");
      await page.evaluate(build);
      const run: unknown = await page.evaluate(`${script}; measured.readOnce()`);
      rows.push({ page: name, ...Object(run) });
      console.log(name, JSON.stringify(run));
      await page.close();
    }
  } finally {
    await browser.close();
  }
  console.table(rows);
  return 0;
}

const PROSE = `"<p>The ship left the port in the <b>morning</b>, officials said, with 28,000 containers that were loaded in <a href='/x'>December</a>, and it was seen again off the coast on 14 January.</p>"`;
/** Chromium itself does not come back from the layout of some thousand nested elements. */
/** Each builds a page from inside, as scripts of real sites do. */
const PAGES: Readonly<Record<string, string>> = {
  "1,000 words": `document.body.innerHTML = "<article><h1>A long page about ships</h1>" + ${PROSE}.repeat(35) + "</article>"`,
  "0.5 MB": `document.body.innerHTML = "<article><h1>A long page about ships</h1>" + ${PROSE}.repeat(3000) + "</article>"`,
  "3 MB": `document.body.innerHTML = "<article><h1>A long page about ships</h1>" + ${PROSE}.repeat(20000) + "</article>"`,
  "200,000 text nodes": `document.body.innerHTML = "<article>" + "<p>ten <b>ships</b></p>".repeat(100000) + "</article>"`,
  "one text node of 5 MB": `document.body.innerHTML = "<article><p>" + "abcd ".repeat(1000000) + "</p></article>"`,
  "800 nested elements": `let at = document.body; for (let i = 0; i < 800; i++) { const next = document.createElement("div"); next.className = "ad"; at.append("word ", next); at = next; }`,
  "100,000 headings": `document.body.innerHTML = "<h2>A heading about ships</h2>".repeat(100000)`,
};
