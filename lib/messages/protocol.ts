import type { ArticleDraft } from "../model/article.ts";
import type { Candidate, ClaimContent } from "../model/claim.ts";
import type { Ruling } from "../model/comparison.ts";
import type { ArticleId, CandidateKey, ClaimId, ClaimSetId, RulingId, WriteKey } from "../model/ids.ts";
import type { KnownNames } from "../model/known-names.ts";
import type { Library, Settings } from "../model/library.ts";
import type { MentionState, PageReading, ReadFailure, Review } from "../model/reading.ts";
import type { Result } from "../model/result.ts";
import type { Span } from "../model/span.ts";
import type { StoreError } from "../model/store-error.ts";

export type { StoreError };

/** Why a message was not carried out. "unreachable": nobody answered, the write may or may not have happened. */
export type MessageError =
  | { readonly kind: "not-allowed" }
  | { readonly kind: "malformed"; readonly detail: string }
  | { readonly kind: "unreachable"; readonly detail: string };

export type WriteError = StoreError | MessageError;

/** One candidate that a person agrees to. */
export interface Agreement {
  readonly candidate: Candidate;
  /** The content as the person left it; `candidate.content` where nothing was edited. */
  readonly content: ClaimContent;
  readonly note: string;
  /** Left out for none. Blanks around a tag go, and each tag is kept once. */
  readonly tags?: readonly string[];
}

export interface Confirmation extends Agreement {
  readonly key: WriteKey;
  readonly article: ArticleDraft;
}

export interface Amendment {
  readonly key: WriteKey;
  readonly claimId: ClaimId;
  /** The revision the person saw; refused with "claim-changed-elsewhere" where there is a newer one. */
  readonly seenRevision: number;
  readonly content: ClaimContent;
  readonly note: string;
  /** Left out where the claim's tags stay as they are; empty to take them all away. */
  readonly tags?: readonly string[];
}

export interface ImportReport {
  readonly articles: number;
  readonly claims: number;
  readonly revisions: number;
  readonly rulings: number;
  /** Sets that are new here, or hold more claims now. */
  readonly sets: number;
  /** Records that were there already and stay as they are. */
  readonly unchanged: number;
}

/** What extension pages (popup, side panel, workspace, welcome) ask of the background worker. */
export interface SurfaceToBackground {
  /** Reads the page in the tab: injects the reader when `inject` says so and it is not there yet. */
  openReview(input: {
    tabId: number;
    reader: "inject" | "only-if-there";
  }): Result<Review, ReadFailure | WriteError>;
  confirmClaim(input: Confirmation): Result<ClaimId, WriteError>;
  /**
   * Many of one article in one transaction: all or none. Answers their ids in the order of the agreements;
   * `withdrawClaims` with these takes the whole step back.
   */
  confirmClaims(input: {
    key: WriteKey;
    article: ArticleDraft;
    agreements: readonly Agreement[];
  }): Result<readonly ClaimId[], WriteError>;
  amendClaim(input: Amendment): Result<ClaimId, WriteError>;
  withdrawClaims(input: { key: WriteKey; ids: readonly ClaimId[] }): Result<number, WriteError>;
  restoreClaims(input: { key: WriteKey; ids: readonly ClaimId[] }): Result<number, WriteError>;
  /** Keeps work half done; sent on every input. */
  saveDraft(input: {
    articleId: ArticleId;
    candidateKey: CandidateKey;
    content: ClaimContent;
    note: string;
    tags?: readonly string[];
    /** The form as typed; kept with the draft and given back in `Review.drafts`. */
    typed?: Readonly<Record<string, string>>;
    /**
     * The candidate where nothing proposes it: merged, split, made from a selection. It is then offered again with
     * the draft (`Review.candidates`) until it is confirmed or the draft discarded. Once kept it stays, sent again or not.
     */
    candidate?: Candidate;
  }): Result<null, WriteError>;
  /** Puts a candidate aside for good: on the next visit an unchanged sentence is still dismissed. */
  dismissCandidate(input: { articleId: ArticleId; candidateKey: CandidateKey }): Result<null, WriteError>;
  dismissCandidates(input: {
    articleId: ArticleId;
    candidateKeys: readonly CandidateKey[];
  }): Result<null, WriteError>;
  /** Takes up again what was dismissed, with what was typed for it. */
  reopenCandidate(input: { articleId: ArticleId; candidateKey: CandidateKey }): Result<null, WriteError>;
  reopenCandidates(input: {
    articleId: ArticleId;
    candidateKeys: readonly CandidateKey[];
  }): Result<null, WriteError>;
  /** Forgets what was typed for a candidate. */
  discardDraft(input: { articleId: ArticleId; candidateKey: CandidateKey }): Result<null, WriteError>;
  rule(input: {
    key: WriteKey;
    left: ClaimId;
    right: ClaimId;
    decision: Ruling["decision"];
    note: string;
  }): Result<RulingId, WriteError>;
  undoRuling(input: { key: WriteKey; id: RulingId }): Result<null, WriteError>;
  /** A new set of these claims. Two sets may not have one name ("set-name-taken"). */
  createClaimSet(input: {
    key: WriteKey;
    name: string;
    claims: readonly ClaimId[];
  }): Result<ClaimSetId, WriteError>;
  renameClaimSet(input: { key: WriteKey; id: ClaimSetId; name: string }): Result<null, WriteError>;
  /** The claims stay. `createClaimSet` with what the set held undoes it. */
  deleteClaimSet(input: { key: WriteKey; id: ClaimSetId }): Result<null, WriteError>;
  /** Answers how many of them were not in the set before. */
  addToClaimSet(input: {
    key: WriteKey;
    id: ClaimSetId;
    claims: readonly ClaimId[];
  }): Result<number, WriteError>;
  /** Answers how many of them were in the set. */
  removeFromClaimSet(input: {
    key: WriteKey;
    id: ClaimSetId;
    claims: readonly ClaimId[];
  }): Result<number, WriteError>;
  importLibrary(input: { key: WriteKey; library: Library; file: string }): Result<ImportReport, WriteError>;
  /** Changes the settings that are named; the others stay as they are. */
  saveSettings(input: Partial<Settings>): Result<null, WriteError>;
  readSettings(input: Record<never, never>): Result<Settings, WriteError>;
  /** The names that the library knows, to choose from while typing. */
  knownNames(input: Record<never, never>): Result<KnownNames, WriteError>;
  /**
   * Makes a candidate of the words selected on the page, keeps it as a draft and answers its key; a candidate that
   * stands at these words already is answered instead. Then `openReview` has it.
   */
  makeCandidate(input: { tabId: number }): Result<CandidateKey, ReadFailure | WriteError>;
  /** Brings the gate's registration in line with the sites the user has granted. */
  syncSites(input: Record<never, never>): Result<readonly string[], WriteError>;
  scrollToSpan(input: { tabId: number; span: Span }): Result<null, ReadFailure | MessageError>;
  stepMark(input: {
    tabId: number;
    direction: "next" | "previous";
  }): Result<null, ReadFailure | MessageError>;
  setMarks(input: { tabId: number; marks: "shown" | "hidden" }): Result<null, ReadFailure | MessageError>;
}

/** What content scripts may ask; a page can only propose, never confirm, delete or export. */
export interface PageToBackground {
  /** The gate found a news article on a granted site. */
  requestReader(input: Record<never, never>): Result<null, ReadFailure | MessageError>;
  /** The reader has read (or read again) its page: how many figures are marked, for the badge. */
  pageRead(input: { url: string; marked: number }): Result<null, MessageError>;
  /** The colours the person chose for marks; all that a page learns of the settings. */
  markPalette(input: Record<never, never>): Result<Settings["palette"], WriteError>;
  /**
   * What the person thinks of the mention at a place of the article text of this very document. There is no way to
   * ask about another: the background knows by the sender which document it is.
   */
  mentionState(input: { span: Span }): Result<MentionState, MessageError>;
}

/** What the background asks of the reader in a tab. */
export interface BackgroundToPage {
  describePage(input: Record<never, never>): Result<PageReading, ReadFailure>;
  scrollToSpan(input: { span: Span }): Result<null, ReadFailure>;
  stepMark(input: { direction: "next" | "previous" }): Result<null, ReadFailure>;
  setMarks(input: { marks: "shown" | "hidden" }): Result<null, ReadFailure>;
  /** The address of what was read last, at once and without reading again. */
  addressRead(input: Record<never, never>): Result<string, ReadFailure>;
  /** The selected words, in the article text of the newest reading. */
  describeSelection(input: Record<never, never>): Result<Span, ReadFailure>;
}

/** Broadcast to every open surface after something changed; carries no content. */
export type Notice =
  | { readonly notice: "store-changed" }
  | { readonly notice: "page-read"; readonly tabId: number };

type Method<Input, Answer> = (input: Input) => Answer;
/** One interface of the above: every member a function of one argument. */
export type Protocol<P> = { [K in keyof P]: P[K] extends Method<infer _I, infer _A> ? P[K] : never };
export type Input<P, K extends keyof P> = P[K] extends Method<infer I, infer _A> ? I : never;
export type Answer<P, K extends keyof P> = P[K] extends Method<infer _I, infer A> ? A : never;
/** One handler for every member: a forgotten one does not compile. */
export type Handlers<P extends Protocol<P>, Context> = {
  readonly [K in keyof P]: (input: Input<P, K>, context: Context) => Promise<Answer<P, K>>;
};
