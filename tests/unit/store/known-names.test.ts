import "fake-indexeddb/auto";
import { expect, test } from "vitest";
import { withdraw } from "../../../lib/claims/review.ts";
import { claimSetId, writeKey } from "../../../lib/model/ids.ts";
import { keepClaim, stepClaims } from "../../../lib/store/claims.ts";
import { knownNames } from "../../../lib/store/known-names.ts";
import { keepSet } from "../../../lib/store/sets.ts";
import { CONTENT } from "../messages/samples.ts";
import { AT, aClaim, anArticle, freshConnection, got, LATER } from "./samples.ts";

test("the library knows what its standing claims name, each once and in alphabetical order", async () => {
  const connection = freshConnection();
  const article = await anArticle();
  const first = aClaim(article, "c-1");
  const second = aClaim(article, "c-2");
  const gone = aClaim(article, "c-3");
  const elsewhere = { ...CONTENT, place: { state: "set", value: "Atlantis" } } as const;
  const inRason = { ...CONTENT, place: { state: "set", value: "Rason" } } as const;
  const steps = [
    { ...first, claim: { ...first.claim, tags: ["shells", "arms"], content: inRason } },
    { ...second, claim: { ...second.claim, tags: ["arms"] } },
    { ...gone, claim: { ...gone.claim, content: elsewhere } },
  ];
  for (const [index, step] of steps.entries()) {
    got(await keepClaim(connection, { key: writeKey(`k-${index}`), article, step }));
  }
  const set = { id: claimSetId("s-1"), name: "Arms", claims: [first.claim.id], changedAt: AT };
  got(await keepSet(connection, writeKey("k-set"), set));
  const take = (claim: typeof gone.claim) => withdraw(claim, { at: LATER, by: "" });
  got(await stepClaims(connection, { key: writeKey("k-w"), name: "withdraw", ids: [gone.claim.id], take }));
  expect(got(await knownNames(connection))).toEqual({
    subjects: [{ kind: "weapon", text: "KN-23 missiles", key: "kn-23", canonicalId: "weapon/kn-23" }],
    places: ["Rason"],
    parties: ["Russia"],
    speakers: ["Kyiv"],
    tags: ["arms", "shells"],
    sets: [set],
  });
});
