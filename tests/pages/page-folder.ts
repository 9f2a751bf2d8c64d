import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What a saved page states, as the folder's makers wrote it down. Absent or null: the page was not found to state it. */
export interface ExpectedMetadata {
  readonly title: string | null;
  readonly lang: string | null;
  readonly publishedTime: string | null;
}

export interface SavedPage {
  readonly name: string;
  readonly expected: ExpectedMetadata;
}

export interface PageFolder {
  readonly pages: readonly SavedPage[];
  /** Entries that are no saved page with expectations. */
  readonly skipped: readonly string[];
}

export const PAGE_FILE = "source.html";
const EXPECTED_FILE = "expected-metadata.json";

/** The saved pages of a folder, each in a folder of its own with its HTML and what it is expected to state. */
export function openFolder(folder: string): PageFolder {
  const pages: SavedPage[] = [];
  const skipped: string[] = [];
  for (const name of readdirSync(folder).sort()) {
    const expected = join(folder, name, EXPECTED_FILE);
    if (existsSync(expected) && existsSync(join(folder, name, PAGE_FILE)))
      pages.push({ name, expected: metadataIn(JSON.parse(readFileSync(expected, "utf8"))) });
    else skipped.push(name);
  }
  return { pages, skipped };
}

function metadataIn(value: unknown): ExpectedMetadata {
  const field = (name: string) => {
    const stated: unknown = Reflect.get(Object(value), name);
    return typeof stated === "string" ? stated : null;
  };
  return { title: field("title"), lang: field("lang"), publishedTime: field("publishedTime") };
}
