import type { Candidate, Claim } from "../../lib/model/claim.ts";
import type { CandidateKey, ClaimId } from "../../lib/model/ids.ts";
import type { Draft } from "../../lib/model/library.ts";
import type { Review } from "../../lib/model/reading.ts";

/** Where one candidate stands with the person. */
export type CardStatus = "candidate" | "editing" | "saving" | "confirmed" | "dismissed";

/** How a status is told to the reader. */
export const STATUS_WORDS: Readonly<Record<CardStatus, string>> = {
  candidate: "to review",
  editing: "draft",
  saving: "saving …",
  confirmed: "confirmed",
  dismissed: "dismissed",
};

/** One candidate of the page with what the person did about it. */
export interface Card {
  readonly candidate: Candidate;
  readonly status: CardStatus;
  /** The claim it became, where it was confirmed. */
  readonly claim: Claim | null;
  /** What was begun and not saved. */
  readonly draft: Draft | null;
}

/** What this screen knows before the next reading of the library says the same. */
export type Settled =
  | { readonly status: "saving" | "dismissed" | "candidate" | "editing" }
  | { readonly status: "confirmed"; readonly claimId: ClaimId };

/** What was typed on this screen: newer than what the review holds. Null where it was discarded. */
export type TypedHere = ReadonlyMap<CandidateKey, Draft | null>;

/** The cards of a review, in the order of the text. */
export function cardsOf(
  review: Review,
  settled: ReadonlyMap<CandidateKey, Settled>,
  typedHere: TypedHere,
): readonly Card[] {
  const claims = new Map(
    review.claims.filter((claim) => claim.status !== "withdrawn").map((claim) => [claim.candidateKey, claim]),
  );
  const drafts = new Map(review.drafts.map((draft) => [draft.candidateKey, draft]));
  return review.candidates.map((candidate) => {
    const claim = claims.get(candidate.key) ?? null;
    const here = typedHere.get(candidate.key);
    const draft = here === undefined ? (drafts.get(candidate.key) ?? null) : here;
    const status = settled.get(candidate.key)?.status ?? statusOf(claim, draft);
    return { candidate, status, claim, draft: draft?.content == null ? null : draft };
  });
}

function statusOf(claim: Claim | null, draft: Draft | null): CardStatus {
  if (claim !== null) return "confirmed";
  if (draft === null) return "candidate";
  return draft.state;
}

/** How many cards stand where; `open` are those that still wait for a decision. */
export function countCards(cards: readonly Card[]): {
  readonly open: number;
  readonly confirmed: number;
  readonly dismissed: number;
} {
  const count = (...statuses: readonly CardStatus[]) =>
    cards.filter((card) => statuses.includes(card.status)).length;
  return {
    open: count("candidate", "editing", "saving"),
    confirmed: count("confirmed"),
    dismissed: count("dismissed"),
  };
}

/** The next card after `key` that waits for a decision, from the top again where there is none below. */
export function nextOpen(cards: readonly Card[], key: CandidateKey | null): CandidateKey | null {
  const from = cards.findIndex((card) => card.candidate.key === key) + 1;
  const turned = [...cards.slice(from), ...cards.slice(0, from)];
  const open = turned.find(
    (card) => card.candidate.key !== key && (card.status === "candidate" || card.status === "editing"),
  );
  return open?.candidate.key ?? null;
}

/** A claim that this screen has confirmed just now is known by its id alone until the library is read again. */
export function canEdit({ status, claim }: Card): boolean {
  return status !== "saving" && (status !== "confirmed" || claim !== null);
}
