import type { Subject } from "./claim.ts";
import type { ClaimSet } from "./claim-set.ts";

/** What the claims of a library name: the words to choose from while typing. Each once, in alphabetical order. */
export interface KnownNames {
  readonly subjects: readonly Subject[];
  readonly places: readonly string[];
  readonly parties: readonly string[];
  readonly speakers: readonly string[];
  readonly tags: readonly string[];
  readonly sets: readonly ClaimSet[];
}
