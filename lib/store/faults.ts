import type { StoreError } from "../model/store-error.ts";

/** What went wrong while the database was opened. */
export function openingFault(error: unknown): StoreError {
  switch (nameOf(error)) {
    case "VersionError":
      return { kind: "newer-library" };
    case "QuotaExceededError":
      return { kind: "disk-full" };
    default:
      return { kind: "no-database", detail: wordsOf(error) };
  }
}

/** What went wrong inside a transaction, which was then undone as a whole. */
export function writingFault(error: unknown): StoreError {
  if (nameOf(error) === "QuotaExceededError") return { kind: "disk-full" };
  return { kind: "failed", detail: wordsOf(error) };
}

/** Whether the connection was closed under our hands: by a newer version, by the browser, by a lost disk. */
export function isClosed(error: unknown): boolean {
  return nameOf(error) === "InvalidStateError";
}

function nameOf(error: unknown): string {
  return typeof error === "object" && error !== null && "name" in error ? String(error.name) : "";
}

function wordsOf(error: unknown): string {
  if (typeof error !== "object" || error === null || !("message" in error)) return String(error);
  return `${nameOf(error)}: ${String(error.message)}`;
}
