import type { Article } from "./article.ts";
import type { Claim, ClaimContent, Revision } from "./claim.ts";
import type { Ruling } from "./comparison.ts";
import type { ArticleId, CandidateKey } from "./ids.ts";

/** Everything a person has kept. Arrays are in the order of their ids. */
export interface Library {
  /** Each article once, with the text it was last confirmed from. */
  readonly articles: readonly Article[];
  /** Earlier texts of these articles that claims were read from; by id, then text hash. Left out where unknown. */
  readonly earlier?: readonly Article[];
  readonly claims: readonly Claim[];
  readonly revisions: readonly Revision[];
  readonly rulings: readonly Ruling[];
}

/** Where the person left a candidate: work half done, or put aside. Nothing is lost when the popup closes. */
export interface Draft {
  readonly articleId: ArticleId;
  readonly candidateKey: CandidateKey;
  readonly state: "editing" | "dismissed";
  /** The content as edited so far; null for a candidate that was only dismissed. */
  readonly content: ClaimContent | null;
  readonly note: string;
  /** The form as typed, by field, so that words no parser can read yet ("6.5 mil") are not lost either. */
  readonly typed?: Readonly<Record<string, string>>;
  readonly at: string;
}

export interface Settings {
  /** The user's name for the record; blank by default. */
  readonly name: string;
  /** Which colours the marks wear. */
  readonly palette: "standard" | "high-contrast";
}

export const DEFAULT_SETTINGS: Settings = { name: "", palette: "standard" };
