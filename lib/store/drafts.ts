import type { ArticleId, CandidateKey } from "../model/ids.ts";
import type { Draft } from "../model/library.ts";
import { ok, type Result } from "../model/result.ts";
import type { StoreError } from "../model/store-error.ts";
import type { Connection } from "./open.ts";
import { writeAgain } from "./write.ts";

/** Keeps where the person left a candidate, over what was kept before. */
export function keepDraft(connection: Connection, draft: Draft): Promise<Result<null, StoreError>> {
  return writeAgain(connection, ["drafts"], async (transaction) => {
    await transaction.objectStore("drafts").put(draft);
    return ok(null);
  });
}

/** Puts a candidate aside; what was typed for it stays, should it be taken up again. */
export function dismissDraft(connection: Connection, dismissal: Draft): Promise<Result<null, StoreError>> {
  return writeAgain(connection, ["drafts"], async (transaction) => {
    const drafts = transaction.objectStore("drafts");
    const before = await drafts.get([dismissal.articleId, dismissal.candidateKey]);
    await drafts.put({ ...dismissal, ...before, state: "dismissed", at: dismissal.at });
    return ok(null);
  });
}

/** Takes up again what was put aside: a draft where something was typed for it, else nothing at all. */
export function reviveDraft(
  connection: Connection,
  articleId: ArticleId,
  candidateKey: CandidateKey,
): Promise<Result<null, StoreError>> {
  return writeAgain(connection, ["drafts"], async (transaction) => {
    const drafts = transaction.objectStore("drafts");
    const before = await drafts.get([articleId, candidateKey]);
    if (before?.state !== "dismissed") return ok(null);
    if (before.content === null) await drafts.delete([articleId, candidateKey]);
    else await drafts.put({ ...before, state: "editing" });
    return ok(null);
  });
}

/** Forgets what was typed for a candidate. */
export function forgetDraft(
  connection: Connection,
  articleId: ArticleId,
  candidateKey: CandidateKey,
): Promise<Result<null, StoreError>> {
  return writeAgain(connection, ["drafts"], async (transaction) => {
    await transaction.objectStore("drafts").delete([articleId, candidateKey]);
    return ok(null);
  });
}
