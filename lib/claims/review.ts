import type { Candidate, Claim, ClaimContent, Revision } from "../model/claim.ts";
import type { ArticleId, ClaimId, TextHash } from "../model/ids.ts";

/** A claim as it stands after a step, and the revision that keeps that step for good. */
export interface Step {
  readonly claim: Claim;
  readonly revision: Revision;
}

/** When a step was taken (UTC, ISO 8601 with milliseconds) and by whom (blank where no name was given). */
export interface Signature {
  readonly at: string;
  readonly by: string;
}

export interface ConfirmInput extends Signature {
  readonly candidate: Candidate;
  /** The content as the person left it; the candidate's own where nothing was edited. */
  readonly content: ClaimContent;
  readonly note: string;
  /** Left out for none. */
  readonly tags?: readonly string[] | undefined;
  readonly articleId: ArticleId;
  readonly textHash: TextHash;
  readonly id: ClaimId;
  /** Version of the extension that proposed it. */
  readonly version: string;
}

/** The one way by which a proposal becomes a claim. */
export function confirm(input: ConfirmInput): Step {
  const { candidate, content, note, tags, articleId, textHash, id, at, by, version } = input;
  const claim: Claim = {
    status: "confirmed",
    id,
    articleId,
    candidateKey: candidate.key,
    textHash,
    content,
    evidence: candidate.evidence,
    note,
    ...tagged(tags),
    ...(candidate.links === undefined ? {} : { links: candidate.links }),
    revision: 1,
    confirmedAt: at,
    changedAt: at,
    confirmedBy: by,
    version,
  };
  return { claim, revision: revisionOf(claim, "confirm", { at, by }) };
}

export interface AmendInput extends Signature {
  readonly content: ClaimContent;
  readonly note: string;
  /** Left out where they stay as they are. */
  readonly tags?: readonly string[] | undefined;
}

/** The claim with other content; the evidence stays what it was. A withdrawn claim that is amended stands again. */
export function amend(claim: Claim, { content, note, tags, at, by }: AmendInput): Step {
  const { tags: before, ...untagged } = claim;
  const amended: Claim = { ...untagged, ...tagged(tags ?? before), status: "amended", content, note };
  return next(amended, "amend", { at, by });
}

/** The claim taken back. Its content and history are kept, so that `restore` can undo this. */
export function withdraw(claim: Claim, signature: Signature): Step {
  return next({ ...claim, status: "withdrawn" }, "withdraw", signature);
}

export interface RestoreInput extends Signature {
  /** Every revision of this claim so far, in any order: whether it was ever amended is written only there. */
  readonly revisions: readonly Revision[];
}

/** A withdrawn claim made to stand again, as amended where it ever was, else as confirmed. */
export function restore(claim: Claim, { revisions, at, by }: RestoreInput): Step {
  const amended = revisions.some((revision) => revision.action === "amend");
  return next({ ...claim, status: amended ? "amended" : "confirmed" }, "restore", { at, by });
}

function next(claim: Claim, action: Revision["action"], signature: Signature): Step {
  const changed: Claim = { ...claim, revision: claim.revision + 1, changedAt: signature.at };
  return { claim: changed, revision: revisionOf(changed, action, signature) };
}

function revisionOf(claim: Claim, action: Revision["action"], { at, by }: Signature): Revision {
  return {
    claimId: claim.id,
    number: claim.revision,
    action,
    content: claim.content,
    note: claim.note,
    ...tagged(claim.tags),
    at,
    by,
  };
}

/** Each tag once, without blanks around it, as it was first written; no field at all where there is none. */
function tagged(tags: readonly string[] = []): { readonly tags?: readonly string[] } {
  const once = new Map<string, string>();
  for (const tag of tags.map((each) => each.trim().replace(/\s+/g, " "))) {
    if (tag !== "" && !once.has(tag.toLowerCase())) once.set(tag.toLowerCase(), tag);
  }
  return once.size === 0 ? {} : { tags: [...once.values()] };
}
