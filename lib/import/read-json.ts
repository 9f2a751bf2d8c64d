import type { Library } from "../model/library.ts";
import { err, ok, type Result } from "../model/result.ts";
import { libraryShape } from "../model/shapes/library.ts";
import { checkedBy, inWords, isPlain } from "../model/shapes/shape.ts";
import type { ImportError } from "./import-error.ts";
import { CURRENT_VERSION, upgrade } from "./upgrade.ts";

/** In UTF-16 code units; more than browsers carry in one message. */
export const MAX_FILE = 50_000_000;

/**
 * Reads `claims.json`. Looks at every field of every record before anything is believed, and names the first
 * fault; never throws, whatever the text.
 */
export function readLibrary(text: string): Result<Library, ImportError> {
  if (text.length > MAX_FILE) return err({ kind: "too-large", most: MAX_FILE });
  const parsed = parse(text);
  if (!parsed.ok) return parsed;
  const file = parsed.value;
  if (!isPlain(file) || field(file, "format") !== "plimsoll-claims") return err({ kind: "not-a-library" });
  const version = field(file, "version");
  if (typeof version !== "number" || !Number.isSafeInteger(version) || version < 1) {
    return err({ kind: "faulty", where: "version: expected a whole number from 1" });
  }
  if (version > CURRENT_VERSION) return err({ kind: "newer-format", version });
  const library = upgrade(version, field(file, "library"));
  const checked = checkedBy(libraryShape, library);
  return checked.ok ? checked : err({ kind: "faulty", where: inWords(checked.error) });
}

function parse(text: string): Result<unknown, ImportError> {
  try {
    // Some programs put a byte order mark before the text.
    return ok(JSON.parse(text.replace(/^\ufeff/, "")));
  } catch (error) {
    return err({ kind: "not-json", detail: error instanceof Error ? error.message : "unreadable" });
  }
}

function field(record: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
