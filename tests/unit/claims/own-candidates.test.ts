import { describe, expect, test } from "vitest";
import { withOwn } from "../../../lib/claims/own-candidates.ts";
import { confirm, withdraw } from "../../../lib/claims/review.ts";
import type { Candidate, Claim } from "../../../lib/model/claim.ts";
import { articleId, candidateKey, claimId, textHash } from "../../../lib/model/ids.ts";
import type { Draft } from "../../../lib/model/library.ts";
import { CANDIDATE, DRAFT } from "../messages/samples.ts";

const ARTICLE = articleId("a".repeat(64));
const own: Candidate = { ...CANDIDATE, key: candidateKey("made-1") };

function draftOf(candidate: Candidate): Draft {
  const { key, content } = candidate;
  return {
    articleId: ARTICLE,
    candidateKey: key,
    state: "editing",
    content,
    note: "",
    candidate,
    at: "2026-02-01T10:00:00.000Z",
  };
}

function claimOf(candidate: Candidate): Claim {
  return confirm({
    candidate,
    content: candidate.content,
    note: "",
    articleId: ARTICLE,
    textHash: textHash("f".repeat(64)),
    id: claimId("c-1"),
    at: "2026-02-01T10:00:00.000Z",
    by: "",
    version: "0.1.0",
  }).claim;
}

describe("what is reviewed besides the proposals", () => {
  const text = DRAFT.text;
  const gone = (claim: Claim) => withdraw(claim, { at: claim.confirmedAt, by: "" }).claim;
  const linked: Candidate = { ...own, links: [{ kind: "part-of", to: CANDIDATE.key }] };

  test.each<
    [string, Parameters<typeof withOwn>[0], Partial<Parameters<typeof withOwn>[1]>, readonly Candidate[]]
  >([
    ["a candidate of one's own that is a draft", [], { drafts: [draftOf(own)] }, [own]],
    ["what a standing claim was made of", [], { claims: [claimOf(linked)] }, [linked]],
    ["both, once", [], { drafts: [draftOf(own)], claims: [claimOf(own)] }, [own]],
    ["a proposal in its own words", [CANDIDATE], { claims: [claimOf(CANDIDATE)] }, [CANDIDATE]],
    ["a claim that was taken back", [], { claims: [gone(claimOf(own))] }, [own]],
    [
      "no claim that was taken back where its figure is proposed",
      [CANDIDATE],
      { claims: [gone(claimOf(own))] },
      [CANDIDATE],
    ],
    [
      "nothing whose words stand there no more",
      [],
      { text: "Other words.", drafts: [draftOf(own)], claims: [claimOf(own)] },
      [],
    ],
  ])("%s", (_what, proposed, kept, expected) => {
    expect(withOwn(proposed, { text, drafts: [], claims: [], ...kept })).toEqual(expected);
  });

  test("stands in the order of the text", () => {
    const later: Candidate = {
      ...own,
      key: candidateKey("later"),
      evidence: { ...own.evidence, figure: { start: 12, end: 15 } },
    };
    expect(withOwn([later], { text, drafts: [draftOf(own)], claims: [] }).map(({ key }) => key)).toEqual([
      "made-1",
      "later",
    ]);
  });
});
