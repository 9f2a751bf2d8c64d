import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { type Site, serveSite } from "../../tests/e2e/harness/site-server.ts";

/** What is opened, and the loopback site that serves it. */
export interface Served {
  readonly site: Site;
  readonly first: string;
  /** A second article on the same things; null where one page is read. */
  readonly second: string | null;
}

const ARTICLES = resolve("tests/fixtures/articles");

/** Serves the sample articles, or a file of the user's as it is, or nothing but names an address. Throws one sentence where there is no such file. */
export async function serveTarget(target: string | null): Promise<Served> {
  if (target === null) {
    const site = await serveSite(ARTICLES);
    return { site, first: site.url("/rason-january.html"), second: site.url("/shells-february.html") };
  }
  if (/^https?:\/\//.test(target)) return { site: await serveSite(ARTICLES), first: target, second: null };
  if (!existsSync(target))
    throw new Error(
      `There is no file ${target}; give an address that begins with http, or a path to an HTML file.`,
    );
  const page = await readFile(target, "utf8");
  const site = await serveSite(ARTICLES, { "/page.html": page });
  return { site, first: site.url("/page.html"), second: null };
}
