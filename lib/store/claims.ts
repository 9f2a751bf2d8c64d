import type { Article } from "../model/article.ts";
import type { Claim, Revision } from "../model/claim.ts";
import type { ClaimId, WriteKey } from "../model/ids.ts";
import { err, ok, type Result } from "../model/result.ts";
import { claimIdShape } from "../model/shapes/ids.ts";
import { whole } from "../model/shapes/plain.ts";
import { list } from "../model/shapes/shape.ts";
import type { StoreError } from "../model/store-error.ts";
import { ARTICLE_STORES, keepArticle } from "./articles.ts";
import type { Connection } from "./open.ts";
import type { WriteTransaction } from "./schema.ts";
import { writeOnce } from "./write.ts";

/** A claim as it stands after a step, with the revision that keeps that step. */
export interface ClaimStep {
  readonly claim: Claim;
  readonly revision: Revision;
}

/** What a person does to a claim; null where there is nothing to do. */
export type TakeStep = (claim: Claim, history: readonly Revision[]) => ClaimStep | null;

const CONFIRM_STORES = [...ARTICLE_STORES, "claims", "revisions", "drafts"] as const;

/**
 * Keeps a confirmed claim, its first revision and the article it was read from, and forgets the draft.
 * A candidate that stands confirmed already from the same text was confirmed in another window: refused.
 */
export function keepClaim(
  connection: Connection,
  { key, article, step }: { readonly key: WriteKey; readonly article: Article; readonly step: ClaimStep },
): Promise<Result<ClaimId, StoreError>> {
  const intent = { key, name: "confirm", stores: CONFIRM_STORES, answer: claimIdShape };
  return writeOnce(connection, intent, async (transaction) => {
    await keepArticle(transaction, article);
    return addConfirmed(transaction, step);
  });
}

/** The same with many claims of one article, all or none; answers their ids in the order given. */
export function keepClaims(
  connection: Connection,
  input: { readonly key: WriteKey; readonly article: Article; readonly steps: readonly ClaimStep[] },
): Promise<Result<readonly ClaimId[], StoreError>> {
  const { key, article, steps } = input;
  const answer = list(claimIdShape, Number.POSITIVE_INFINITY);
  const intent = { key, name: "confirm-all", stores: CONFIRM_STORES, answer };
  return writeOnce(connection, intent, async (transaction) => {
    if (steps.length > 0) await keepArticle(transaction, article);
    for (const step of steps) {
      const added = await addConfirmed(transaction, step);
      if (!added.ok) return added;
    }
    return ok(steps.map(({ claim }) => claim.id));
  });
}

async function addConfirmed(
  transaction: WriteTransaction,
  { claim, revision }: ClaimStep,
): Promise<Result<ClaimId, StoreError>> {
  if (await standsConfirmed(transaction, claim)) return err({ kind: "claim-changed-elsewhere" });
  await transaction.objectStore("claims").add(claim);
  await transaction.objectStore("revisions").add(revision);
  await transaction.objectStore("drafts").delete([claim.articleId, claim.candidateKey]);
  return ok(claim.id);
}

/** Gives a claim other content, unless it was changed since the person saw it. */
export function amendClaim(
  connection: Connection,
  input: {
    readonly key: WriteKey;
    readonly id: ClaimId;
    readonly seenRevision: number;
    readonly take: TakeStep;
  },
): Promise<Result<ClaimId, StoreError>> {
  const { key, id, seenRevision, take } = input;
  const stores = ["claims", "revisions", "drafts"] as const;
  return writeOnce(connection, { key, name: "amend", stores, answer: claimIdShape }, async (transaction) => {
    const claim = await transaction.objectStore("claims").get(id);
    if (claim === undefined) return err({ kind: "no-such-claim" });
    if (claim.revision !== seenRevision) return err({ kind: "claim-changed-elsewhere" });
    const taken = await takeStep(transaction, claim, take);
    if (taken === "twin") return err({ kind: "claim-changed-elsewhere" });
    // What was typed is in the claim now; left behind, it would be laid over a later content.
    await transaction.objectStore("drafts").delete([claim.articleId, claim.candidateKey]);
    return ok(id);
  });
}

/** Takes a step with each of the claims, all or none; answers how many it changed. */
export function stepClaims(
  connection: Connection,
  input: {
    readonly key: WriteKey;
    readonly name: "withdraw" | "restore";
    readonly ids: readonly ClaimId[];
    readonly take: TakeStep;
  },
): Promise<Result<number, StoreError>> {
  const { key, name, ids, take } = input;
  const stores = ["claims", "revisions"] as const;
  return writeOnce(connection, { key, name, stores, answer: whole(0) }, async (transaction) => {
    let changed = 0;
    for (const id of new Set(ids)) {
      const claim = await transaction.objectStore("claims").get(id);
      if (claim === undefined) return err({ kind: "no-such-claim" });
      const taken = await takeStep(transaction, claim, take);
      if (taken === "twin") return err({ kind: "claim-changed-elsewhere" });
      if (taken === "taken") changed++;
    }
    return ok(changed);
  });
}

/** "twin": the claim would stand again although its candidate was confirmed anew meanwhile. */
async function takeStep(
  transaction: WriteTransaction,
  claim: Claim,
  take: TakeStep,
): Promise<"taken" | "none" | "twin"> {
  const history = await transaction.objectStore("revisions").getAll(everyRevisionOf(claim.id));
  const step = take(claim, history);
  if (step === null) return "none";
  const rises = claim.status === "withdrawn" && step.claim.status !== "withdrawn";
  if (rises && (await standsConfirmed(transaction, claim))) return "twin";
  await transaction.objectStore("claims").put(step.claim);
  // `add`: a revision that is there already must never be written over.
  await transaction.objectStore("revisions").add(step.revision);
  return "taken";
}

/** Whether a claim of the same candidate, read from the same text, stands; withdrawn ones do not. */
async function standsConfirmed(transaction: WriteTransaction, claim: Claim): Promise<boolean> {
  const kept = await transaction.objectStore("claims").index("article").getAll(claim.articleId);
  return kept.some(
    (other) =>
      other.status !== "withdrawn" &&
      other.candidateKey === claim.candidateKey &&
      other.textHash === claim.textHash,
  );
}

/** Every key `[id, number]`: numbers are positive and finite. */
export function everyRevisionOf(id: ClaimId): IDBKeyRange {
  return IDBKeyRange.bound([id, 0], [id, Number.POSITIVE_INFINITY]);
}
