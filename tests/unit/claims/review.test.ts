import { describe, expect, test } from "vitest";
import { clearField, setField, setParty } from "../../../lib/claims/edit.ts";
import { amend, confirm, restore, type Step, withdraw } from "../../../lib/claims/review.ts";
import { known } from "../../../lib/model/field.ts";
import { articleId, claimId, textHash } from "../../../lib/model/ids.ts";
import { aCandidate } from "./samples.ts";

const candidate = aCandidate("At least 20 sailors died, the ministry said.", "20");
const { content } = candidate;
const corrected = setField(content, "measure", "killed");

const confirmed = confirm({
  candidate,
  content,
  note: "",
  articleId: articleId("a1"),
  textHash: textHash("ff"),
  id: claimId("c1"),
  at: "2026-02-01T10:00:00.000Z",
  by: "",
  version: "0.1.0",
});
const later = { at: "2026-02-02T10:00:00.000Z", by: "Ada" };

function standing({ claim, revision }: Step) {
  return [claim.status, claim.revision, revision.action, revision.number];
}

describe("the life of a claim", () => {
  test("a confirmed proposal keeps its evidence and begins with revision 1", () => {
    expect(standing(confirmed)).toEqual(["confirmed", 1, "confirm", 1]);
    expect(confirmed.claim.evidence).toEqual(candidate.evidence);
    expect(confirmed.claim.confirmedAt).toBe(confirmed.claim.changedAt);
  });

  test("an amended claim has the new content, and its revision keeps who and when", () => {
    const step = amend(confirmed.claim, { content: corrected, note: "died, not wounded", ...later });
    expect(standing(step)).toEqual(["amended", 2, "amend", 2]);
    expect(known(step.claim.content.measure)).toBe("killed");
    expect(step.claim.confirmedAt).toBe(confirmed.claim.confirmedAt);
    expect(step.claim.changedAt).toBe(later.at);
    expect(step.revision).toMatchObject({ ...later, note: "died, not wounded", content: corrected });
  });

  test("a claim that was withdrawn and restored is again what it was", () => {
    const gone = withdraw(confirmed.claim, later);
    expect(standing(gone)).toEqual(["withdrawn", 2, "withdraw", 2]);
    const back = restore(gone.claim, { ...later, revisions: [confirmed.revision, gone.revision] });
    expect(standing(back)).toEqual(["confirmed", 3, "restore", 3]);
    expect(back.claim.content).toEqual(content);
  });

  test("an amended claim is restored as amended", () => {
    const amended = amend(confirmed.claim, { content: corrected, note: "", ...later });
    const gone = withdraw(amended.claim, later);
    const revisions = [gone.revision, amended.revision, confirmed.revision];
    expect(standing(restore(gone.claim, { ...later, revisions }))).toEqual(["amended", 4, "restore", 4]);
  });

  test("no step changes the claim it was given", () => {
    const before = structuredClone(confirmed.claim);
    withdraw(confirmed.claim, later);
    amend(confirmed.claim, { content: corrected, note: "x", ...later });
    expect(confirmed.claim).toEqual(before);
  });
});

describe("editing a field", () => {
  test("a field set by the person says so, and a cleared one is unresolved", () => {
    expect(corrected.measure).toEqual({ state: "set", value: "killed" });
    expect(clearField(corrected, "measure").measure).toEqual({ state: "unresolved" });
  });

  test("a party is trimmed; blank clears it", () => {
    const named = setParty(content, "to", " Russia ");
    expect(named.parties.to).toEqual({ state: "set", value: "Russia" });
    expect(setParty(named, "to", "  ").parties.to).toEqual({ state: "unresolved" });
  });
});
