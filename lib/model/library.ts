import type { Article } from "./article.ts";
import type { Candidate, Claim, ClaimContent, Revision } from "./claim.ts";
import type { ClaimSet } from "./claim-set.ts";
import type { Ruling } from "./comparison.ts";
import type { ArticleId, CandidateKey } from "./ids.ts";
import { DEFAULT_KEYS, type KeySettings } from "./keys.ts";

/** Everything a person has kept. Arrays are in the order of their ids. */
export interface Library {
  /** Each article once, with the text it was last confirmed from. */
  readonly articles: readonly Article[];
  /** Earlier texts of these articles that claims were read from; by id, then text hash. Left out where unknown. */
  readonly earlier?: readonly Article[];
  readonly claims: readonly Claim[];
  readonly revisions: readonly Revision[];
  readonly rulings: readonly Ruling[];
  /** Left out by files of before there were sets. */
  readonly sets?: readonly ClaimSet[];
}

/** Where the person left a candidate: work half done, or put aside. Nothing is lost when the popup closes. */
export interface Draft {
  readonly articleId: ArticleId;
  readonly candidateKey: CandidateKey;
  readonly state: "editing" | "dismissed";
  /** The content as edited so far; null for a candidate that was only dismissed. */
  readonly content: ClaimContent | null;
  readonly note: string;
  /** Left out where there are none. */
  readonly tags?: readonly string[];
  /**
   * The candidate itself, where it is the person's own and nothing in the page proposes it: made from a selection,
   * merged of two, or split off. Left out for all others: those are recomputed.
   */
  readonly candidate?: Candidate;
  /** The form as typed, by field, so that words no parser can read yet ("6.5 mil") are not lost either. */
  readonly typed?: Readonly<Record<string, string>>;
  readonly at: string;
}

export interface Settings {
  /** The user's name for the record; blank by default. */
  readonly name: string;
  /** Which colours the marks wear. */
  readonly palette: "standard" | "high-contrast";
  /** The keys of the review queue. */
  readonly keys: KeySettings;
}

/** Apart, for the reader in the page, which needs no other. */
export const DEFAULT_PALETTE: Settings["palette"] = "standard";

export const DEFAULT_SETTINGS: Settings = { name: "", palette: DEFAULT_PALETTE, keys: DEFAULT_KEYS };
