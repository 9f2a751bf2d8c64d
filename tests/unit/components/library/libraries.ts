import type { Claim, ClaimContent } from "../../../../lib/model/claim.ts";
import type { Library } from "../../../../lib/model/library.ts";
import { CONTENT, DRAFT } from "../../messages/samples.ts";
import { aClaim, anArticle } from "../../store/samples.ts";

/** Two articles: one speaks of about 250 missiles and of 40 drones, the other of 148 missiles. */
export async function aLibrary(): Promise<Library> {
  const first = await anArticle();
  const second = await anArticle("", {
    ...DRAFT,
    url: "https://wire.example/missiles",
    canonicalUrl: "https://wire.example/missiles",
    title: "Fewer missiles than thought",
    outlet: "Wire Desk",
  });
  const steps = [aClaim(first, "c-1"), aClaim(first, "c-2"), aClaim(second, "c-3")];
  const claims = steps.map(({ claim }) => claim);
  return {
    articles: [first, second],
    earlier: [],
    claims: claims.map((claim) => ({ ...claim, content: CONTENTS[claim.id] ?? claim.content })),
    revisions: steps.map(({ revision }) => ({
      ...revision,
      content: CONTENTS[revision.claimId] ?? revision.content,
    })),
    rulings: [],
    sets: [],
  };
}

/** The library with some of its claims withdrawn. */
export function withdrawn(library: Library, ids: readonly string[]): Library {
  const claims = library.claims.map(
    (claim): Claim => (ids.includes(claim.id) ? { ...claim, status: "withdrawn" } : claim),
  );
  return { ...library, claims };
}

const CONTENTS: Readonly<Record<string, ClaimContent>> = {
  "c-2": figure(40, "drones", "drone"),
  "c-3": figure(148, "KN-23 missiles", "kn-23"),
};

function figure(value: number, thing: string, key: string): ClaimContent {
  if (CONTENT.value.kind !== "how-many") throw new Error("the sample is a figure");
  const quantity = {
    ...CONTENT.value.quantity,
    bound: { kind: "exact", value } as const,
    numberAsWritten: String(value),
    counted: thing,
  };
  const subject =
    key === "kn-23"
      ? CONTENT.subject
      : { state: "read" as const, value: { kind: "thing" as const, text: thing, key, canonicalId: null } };
  return { ...CONTENT, subject, value: { kind: "how-many", quantity } };
}
