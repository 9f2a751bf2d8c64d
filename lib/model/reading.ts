import type { ArticleDraft } from "./article.ts";
import type { Candidate, Claim } from "./claim.ts";
import type { ClaimSet } from "./claim-set.ts";
import type { ArticleId, CandidateKey, TextHash } from "./ids.ts";
import type { Draft } from "./library.ts";
import type { Mention } from "./mention.ts";
import type { CandidateState } from "./progress.ts";

/** Why a page was not read, each with one sentence for the user. */
export type ReadFailure =
  | { readonly kind: "not-read-yet" }
  | { readonly kind: "browser-page" }
  | { readonly kind: "store-page" }
  | { readonly kind: "pdf" }
  | { readonly kind: "view-source" }
  | { readonly kind: "no-access" }
  | { readonly kind: "no-text" }
  | { readonly kind: "other-language"; readonly language: string }
  | { readonly kind: "tab-gone" }
  | { readonly kind: "nothing-selected" }
  | { readonly kind: "selection-outside" }
  | { readonly kind: "selection-too-long" }
  | { readonly kind: "failed"; readonly detail: string };

export type Marks = "shown" | "hidden";

/** What the reader found on a page, as it stands in the page now. */
export interface PageReading {
  readonly draft: ArticleDraft;
  readonly mentions: readonly Mention[];
  /** Whether the person sees the marks in the page, or has hidden them. */
  readonly marks: Marks;
}

/** What the person thinks of a mention, as its page may know it; "none": nothing is claimed there. */
export type MentionState = CandidateState | "none";

/** What became of the words that the person selected on the page to make a claim of. */
export type Selected =
  /** The candidate of the selection; it is among the candidates of the review. */
  | { readonly kind: "candidate"; readonly key: CandidateKey }
  /** Why there is none, in a sentence for the person. */
  | { readonly kind: "failed"; readonly text: string };

/** The review queue of one page: what is proposed, what was begun, what is kept already. */
export interface Review {
  readonly articleId: ArticleId;
  readonly textHash: TextHash;
  readonly draft: ArticleDraft;
  readonly mentions: readonly Mention[];
  readonly marks: Marks;
  /**
   * In text order: what the text proposes, what the person made (from a selection, merged, split) and has not put
   * into a claim yet, and what a standing claim was made of although nothing proposes it now.
   */
  readonly candidates: readonly Candidate[];
  readonly drafts: readonly Draft[];
  readonly claims: readonly Claim[];
  /** Every set there is, in the order of their names. Left out where nobody asked the library. */
  readonly sets?: readonly ClaimSet[];
  /** Given once, to the first surface that asks after "Make a claim" was chosen on the page: its editor is to open. */
  readonly selected?: Selected;
}
