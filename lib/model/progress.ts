import type { Claim } from "./claim.ts";
import type { ArticleId, CandidateKey } from "./ids.ts";
import type { Draft } from "./library.ts";

/** What an article proposed when it was last read: kept, so that how far its review has come is known without the page. */
export interface Proposed {
  readonly articleId: ArticleId;
  /** Its candidates, each once. */
  readonly keys: readonly CandidateKey[];
}

/** How far the review of an article has come: "12 of 31 reviewed". */
export interface Progress {
  /** Candidates a person has confirmed or dismissed. */
  readonly reviewed: number;
  /** Everything there is to review: what was proposed and what the person made themselves. */
  readonly total: number;
}

/** What the person thinks of one candidate. */
export type CandidateState = "candidate" | "confirmed" | "dismissed";

/** How far a review has come; `claims` and `drafts` are those of the article. */
export function progressOf(
  keys: readonly CandidateKey[],
  claims: readonly Claim[],
  drafts: readonly Draft[],
): Progress {
  const states = statesOf(claims, drafts);
  const own = drafts.flatMap(({ candidate }) => candidate?.key ?? []);
  const all = [...new Set([...keys, ...own, ...claims.filter(isStanding).map((each) => each.candidateKey)])];
  return { reviewed: all.filter((key) => states.has(key)).length, total: all.length };
}

/** What was decided, by candidate; those nobody has decided about are left out. A claim outweighs a dismissal. */
export function statesOf(
  claims: readonly Claim[],
  drafts: readonly Draft[],
): ReadonlyMap<CandidateKey, Exclude<CandidateState, "candidate">> {
  return new Map([
    ...drafts
      .filter(({ state }) => state === "dismissed")
      .map(({ candidateKey: key }) => [key, "dismissed"] as const),
    ...claims.filter(isStanding).map(({ candidateKey: key }) => [key, "confirmed"] as const),
  ]);
}

function isStanding({ status }: Claim): boolean {
  return status !== "withdrawn";
}
