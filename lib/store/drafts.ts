import type { ArticleId, CandidateKey } from "../model/ids.ts";
import type { Draft } from "../model/library.ts";
import { ok, type Result } from "../model/result.ts";
import type { StoreError } from "../model/store-error.ts";
import type { Connection } from "./open.ts";
import { writeAgain } from "./write.ts";

/** Keeps where the person left a candidate, over what was kept before; a candidate of the person's own stays with it. */
export function keepDraft(connection: Connection, draft: Draft): Promise<Result<null, StoreError>> {
  return writeAgain(connection, ["drafts"], async (transaction) => {
    const drafts = transaction.objectStore("drafts");
    const before = await drafts.get([draft.articleId, draft.candidateKey]);
    const own = draft.candidate ?? before?.candidate;
    await drafts.put(own === undefined ? draft : { ...draft, candidate: own });
    return ok(null);
  });
}

/** Candidates of one article. */
interface Candidates {
  readonly articleId: ArticleId;
  readonly candidateKeys: readonly CandidateKey[];
}

/** Puts candidates aside; what was typed for them stays, should they be taken up again. */
export function dismissDrafts(
  connection: Connection,
  { articleId, candidateKeys, at }: Candidates & { readonly at: string },
): Promise<Result<null, StoreError>> {
  return writeAgain(connection, ["drafts"], async (transaction) => {
    const drafts = transaction.objectStore("drafts");
    for (const candidateKey of candidateKeys) {
      const before = await drafts.get([articleId, candidateKey]);
      const bare = { articleId, candidateKey, content: null, note: "" };
      await drafts.put({ ...bare, ...before, state: "dismissed", at });
    }
    return ok(null);
  });
}

/** Takes up again what was put aside: a draft where something was typed for it, else nothing at all. */
export function reviveDrafts(
  connection: Connection,
  { articleId, candidateKeys }: Candidates,
): Promise<Result<null, StoreError>> {
  return writeAgain(connection, ["drafts"], async (transaction) => {
    const drafts = transaction.objectStore("drafts");
    for (const candidateKey of candidateKeys) {
      const before = await drafts.get([articleId, candidateKey]);
      if (before?.state !== "dismissed") continue;
      if (before.content === null) await drafts.delete([articleId, candidateKey]);
      else await drafts.put({ ...before, state: "editing" });
    }
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
