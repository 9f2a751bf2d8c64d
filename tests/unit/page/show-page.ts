import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { ArticleDraft } from "../../../lib/model/article.ts";
import type { ReadFailure } from "../../../lib/model/reading.ts";
import type { Result } from "../../../lib/model/result.ts";
import { type ReadPage, readArticle } from "../../../lib/page/read-article.ts";

export const ADDRESS = "https://news.example/world/story";

/** Puts a whole page into the test's window, as it stands in its file; its scripts do not run. */
export function showPage(html: string): Document {
  const parsed = new DOMParser().parseFromString(html, "text/html");
  for (const name of document.documentElement.getAttributeNames())
    document.documentElement.removeAttribute(name);
  for (const { name, value } of parsed.documentElement.attributes)
    document.documentElement.setAttribute(name, value);
  document.head.innerHTML = parsed.head.innerHTML;
  document.body.innerHTML = parsed.body.innerHTML;
  return document;
}

/** A page of the project's own sample articles. */
export function sampleArticle(name: string): string {
  return readFileSync(join(resolve(import.meta.dirname, "../../fixtures/articles"), `${name}.html`), "utf8");
}

/** Paragraphs of English that make any page an article. */
export const FILLER = Array.from(
  { length: 6 },
  (_, index) =>
    `<p>Paragraph ${index} says that the ship left the port in the morning, and that it was seen by the crew of a tug which was on its way to the pier, as the harbour master told reporters.</p>`,
).join("\n");

/** The reading of an English page with these blocks in its article. */
export async function readBlocksOf(blocks: string, head = ""): Promise<ReadPage> {
  const read = await readPage(
    `<html lang="en"><head><title>A headline about the harbour</title>${head}</head><body><article><h1>A headline about the harbour</h1>${blocks}${FILLER}</article></body></html>`,
  );
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

export function readPage(html: string, address = ADDRESS): Promise<Result<ReadPage, ReadFailure>> {
  return readArticle(showPage(html), address, () => Promise.resolve());
}

/** The words of each segment, with its kind. */
export function blocksIn({ text, segments }: ArticleDraft): readonly (readonly [string, string])[] {
  return segments.map(({ kind, start, end }) => [kind, text.slice(start, end)]);
}
