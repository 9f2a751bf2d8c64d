import type { Attribution } from "./attribution.ts";
import type { DateValue } from "./date-value.ts";
import type { ArticleId, CandidateKey, ClaimId, TextHash } from "./ids.ts";
import type { Vessel, Weapon } from "./mention.ts";
import type { Quantity } from "./quantity.ts";
import type { Span } from "./span.ts";

/** A field of a claim: read from the text, set by the person, or openly unresolved. Never guessed. */
export type Field<T> =
  | { readonly state: "read"; readonly value: T }
  | { readonly state: "set"; readonly value: T }
  | { readonly state: "unresolved" };

/** What was done to, or is true of, the subject. The table in lib/lexicon/measures.ts gives each its verbs and nouns. */
export type MeasureId =
  | "supplied"
  | "produced"
  | "launched"
  | "fired"
  | "shot-down"
  | "destroyed"
  | "jammed"
  | "struck"
  | "docked"
  | "arrived"
  | "departed"
  | "observed"
  | "sunk"
  | "seized"
  | "attacked"
  | "killed"
  | "wounded"
  | "missing"
  | "casualties"
  | "captured"
  | "rescued"
  | "aboard"
  | "deployed"
  | "stored"
  | "needed"
  | "ordered"
  | "tested"
  | "capacity"
  | "range"
  | "altitude"
  | "distance"
  | "speed"
  | "length"
  | "weight"
  | "tonnage"
  | "displacement"
  | "duration"
  | "price"
  | "share"
  | "trips"
  | "exists";

/** What a claim is about. */
export interface Subject {
  readonly kind: "vessel" | "weapon" | "thing";
  /** As written: "North Korean-made 122 mm rockets". */
  readonly text: string;
  /** Words that decide identity, lower case, singular, in order: "container". Compared, never shown. */
  readonly key: string;
  readonly canonicalId: string | null;
}

export type ClaimValue =
  | { readonly kind: "how-many"; readonly quantity: Quantity }
  | { readonly kind: "when"; readonly date: DateValue }
  | { readonly kind: "which"; readonly vessel: Vessel }
  | { readonly kind: "sighting"; readonly weapon: Weapon };

export type Aggregation = "event" | "running-total" | "rate" | "tally" | "share" | "forecast";
export type Modality =
  | "confirmed"
  | "assessed"
  | "believed"
  | "alleged"
  | "possible"
  | "denied"
  | "asked"
  | "forecast";
export type PartyRole = "from" | "to" | "by" | "at" | "against";
export const PARTY_ROLES = ["from", "to", "by", "at", "against"] as const satisfies readonly PartyRole[];

/** What is claimed. Every field but the value may be unresolved. */
export interface ClaimContent {
  readonly subject: Field<Subject>;
  readonly measure: Field<MeasureId>;
  readonly value: ClaimValue;
  readonly aggregation: Field<Aggregation>;
  readonly when: Field<DateValue>;
  readonly asOf: Field<DateValue>;
  readonly place: Field<string>;
  readonly parties: Readonly<Record<PartyRole, Field<string>>>;
  readonly attribution: Field<Attribution>;
  readonly modality: Field<Modality>;
}

/** The words a claim was read from, with enough around them to find them again. */
export interface Evidence {
  /** The whole sentence, exactly as it stands in the article text. */
  readonly quote: string;
  /** Up to 64 code units of the article text before and after the sentence. */
  readonly prefix: string;
  readonly suffix: string;
  /** The sentence, in article offsets. */
  readonly sentence: Span;
  /** The figure or name inside the sentence, in offsets of `quote`. */
  readonly figure: Span;
  /** Rules that read the mentions of this claim. */
  readonly rules: readonly string[];
}

/** A proposed claim. Recomputed from the page, never stored, and cannot be compared. */
export interface Candidate {
  readonly status: "candidate";
  readonly key: CandidateKey;
  readonly content: ClaimContent;
  readonly evidence: Evidence;
}

/** A candidate that a person agreed to, as it stands now. Earlier states are its revisions. */
export interface Claim {
  readonly status: "confirmed" | "amended" | "withdrawn";
  readonly id: ClaimId;
  readonly articleId: ArticleId;
  readonly candidateKey: CandidateKey;
  readonly textHash: TextHash;
  readonly content: ClaimContent;
  readonly evidence: Evidence;
  /** The person's own remark; empty by default. */
  readonly note: string;
  /** Number of its newest revision; the first is 1. */
  readonly revision: number;
  /** UTC, ISO 8601 with milliseconds; order comes from revision numbers, never from clocks. */
  readonly confirmedAt: string;
  readonly changedAt: string;
  /** Blank unless the person gave a name. */
  readonly confirmedBy: string;
  /** Version of the extension that proposed it. */
  readonly version: string;
}

/** One state of a claim, kept for good. */
export interface Revision {
  readonly claimId: ClaimId;
  readonly number: number;
  readonly action: "confirm" | "amend" | "withdraw" | "restore" | "import";
  readonly content: ClaimContent;
  readonly note: string;
  readonly at: string;
  readonly by: string;
}
