import type { ClaimValue } from "../model/claim.ts";
import type { Span } from "../model/span.ts";
import type { Findings } from "./content.ts";
import type { Scene } from "./scene.ts";

/** What a proposer says: a value, what was read about it, and the words it stands on. */
export interface Proposal {
  readonly scene: Scene;
  readonly value: ClaimValue;
  readonly found: Findings;
  /** The figure, the date or the name, in article offsets. */
  readonly figure: Span;
  readonly rules: readonly string[];
  /** Where the line above that gives the day is quoted too. */
  readonly quoted?: Span;
  /** Tells two proposals of one figure apart: the ship's name where two ships share a date. */
  readonly named: string;
  /** Goes with the proposal of this figure, as its other unit, another reading or a part. */
  readonly links: readonly ProposalLink[];
}

/** A link to the proposal whose figure, or whose named thing, stands at `to`. */
export interface ProposalLink {
  readonly kind: "conversion-of" | "alternative-to" | "part-of";
  readonly to: Span;
}
