import type { ArticleDraft } from "./article.ts";
import type { Candidate, Claim } from "./claim.ts";
import type { ArticleId, TextHash } from "./ids.ts";
import type { Draft } from "./library.ts";
import type { Mention } from "./mention.ts";

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
  | { readonly kind: "failed"; readonly detail: string };

export type Marks = "shown" | "hidden";

/** What the reader found on a page, as it stands in the page now. */
export interface PageReading {
  readonly draft: ArticleDraft;
  readonly mentions: readonly Mention[];
  /** Whether the person sees the marks in the page, or has hidden them. */
  readonly marks: Marks;
}

/** The review queue of one page: what is proposed, what was begun, what is kept already. */
export interface Review {
  readonly articleId: ArticleId;
  readonly textHash: TextHash;
  readonly draft: ArticleDraft;
  readonly mentions: readonly Mention[];
  readonly marks: Marks;
  readonly candidates: readonly Candidate[];
  readonly drafts: readonly Draft[];
  readonly claims: readonly Claim[];
}
