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

/** The fields of a claim that may be read from words of the article. */
export type FieldName =
  | "subject"
  | "measure"
  | "aggregation"
  | "when"
  | "asOf"
  | "place"
  | PartyRole
  | "attribution"
  | "modality";

/** The words one field was read from, in article offsets: they may stand in the headline or in an earlier sentence. */
export interface FieldEvidence extends Span {
  readonly field: FieldName;
}

/** How one figure of an article goes with another of the same article. */
export interface CandidateLink {
  /** "conversion-of": the same figure in another unit. "alternative-to": one of the two is meant. "part-of": counted within the other. */
  readonly kind: "conversion-of" | "alternative-to" | "part-of";
  readonly to: CandidateKey;
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
  /** Where the fields were read; left out by records of before this was kept. */
  readonly fields?: readonly FieldEvidence[];
}

/** A proposed claim. Recomputed from the page, never stored, and cannot be compared. */
export interface Candidate {
  readonly status: "candidate";
  readonly key: CandidateKey;
  readonly content: ClaimContent;
  readonly evidence: Evidence;
  /** Left out where it goes with no other figure. */
  readonly links?: readonly CandidateLink[];
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
  /** Words of the person's own, in the order they were given; left out where there are none. */
  readonly tags?: readonly string[];
  /** How it goes with other figures of its article; left out where it goes with none. */
  readonly links?: readonly CandidateLink[];
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
  /** Left out where there are none. */
  readonly tags?: readonly string[];
  readonly at: string;
  readonly by: string;
}
