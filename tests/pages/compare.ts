import { EXCEPTIONS } from "./exceptions.ts";
import type { SavedPage } from "./page-folder.ts";

/** What the extension made of a page. */
export interface Observed {
  readonly title: string;
  /** Of the text that was read, or of the failure that names it. */
  readonly language: string | null;
  /** The first ten characters of the publication time as stated. */
  readonly day: string | null;
  readonly outcome: string;
  readonly marks: number;
  /** Why the page's document differs from the one without the extension; null where it is the same. */
  readonly changed: string | null;
  /** Console errors and exceptions that name the extension. */
  readonly errors: readonly string[];
}

export interface Mismatch {
  readonly page: string;
  readonly what: string;
  readonly expected: string;
  readonly read: string;
}

export interface Verdict {
  readonly mismatches: readonly Mismatch[];
  /** Fields that were compared. */
  readonly compared: number;
  readonly excepted: number;
}

/** Sets what was read against what is expected; what the expectations leave open is not compared. */
export function compare(page: SavedPage, observed: Observed): Verdict {
  const mismatches: Mismatch[] = [];
  let compared = 0;
  let excepted = 0;
  const check = (what: string, expected: string | null, read: string | null) => {
    if (expected === null) return;
    compared++;
    if (expected === read) return;
    if (isExcepted(page.name, what, expected, read)) excepted++;
    else mismatches.push({ page: page.name, what, expected, read: read ?? "nothing" });
  };
  // HTML folds white space; two blanks in a row in an attribute are no part of a title.
  check("title", page.expected.title?.replace(/\s+/g, " ").trim() ?? null, observed.title);
  check("language", page.expected.lang, observed.language);
  check("day", page.expected.publishedTime?.slice(0, 10) ?? null, observed.day);
  check("document", "unchanged", observed.changed ?? "unchanged");
  check("console", "no error of ours", observed.errors[0] ?? "no error of ours");
  return { mismatches, compared, excepted };
}

function isExcepted(page: string, what: string, expected: string, read: string | null): boolean {
  return EXCEPTIONS.some(
    (one) => one.page === page && one.field === what && one.expected === expected && one.read === read,
  );
}
