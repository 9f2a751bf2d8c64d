import type { ClaimId, ClaimSetId } from "./ids.ts";

/** Claims that a person put together under a name. A claim may be in any number of sets; no claim depends on one. */
export interface ClaimSet {
  readonly id: ClaimSetId;
  readonly name: string;
  /** In the order of their ids, each once; deleted claims keep their place, should they be restored. */
  readonly claims: readonly ClaimId[];
  /** When it was last named or filled, UTC, ISO 8601 with milliseconds. */
  readonly changedAt: string;
}

/** The longest name of a set, in UTF-16 code units. */
export const MAX_SET_NAME = 200;

/** Two names that a person would take for one: blanks and capitals do not tell sets apart. */
export function isSameName(a: string, b: string): boolean {
  return folded(a) === folded(b);
}

function folded(name: string): string {
  return name.normalize("NFC").trim().replace(/\s+/g, " ").toLowerCase();
}
