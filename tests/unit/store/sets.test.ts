import "fake-indexeddb/auto";
import { describe, expect, test } from "vitest";
import type { ClaimSet } from "../../../lib/model/claim-set.ts";
import { claimId, claimSetId, writeKey } from "../../../lib/model/ids.ts";
import type { Library } from "../../../lib/model/library.ts";
import { keepClaim } from "../../../lib/store/claims.ts";
import { importLibrary } from "../../../lib/store/import-library.ts";
import { loadLibrary } from "../../../lib/store/library.ts";
import type { Connection } from "../../../lib/store/open.ts";
import { changeMembers, dropSet, keepSet, loadSets, renameSet } from "../../../lib/store/sets.ts";
import { AT, aClaim, anArticle, freshConnection, got, LATER } from "./samples.ts";

const [C1, C2, C3] = [claimId("c-1"), claimId("c-2"), claimId("c-3")];
const ARMS = claimSetId("s-1");
let keys = 0;
const aKey = () => writeKey(`set-key-${++keys}`);

function aSet(changes: Partial<ClaimSet> = {}): ClaimSet {
  return { id: ARMS, name: "Arms from Rason", claims: [C1], changedAt: AT, ...changes };
}

async function withClaims(): Promise<Connection> {
  const connection = freshConnection();
  const article = await anArticle();
  for (const name of [C1, C2, C3]) {
    got(await keepClaim(connection, { key: aKey(), article, step: aClaim(article, name) }));
  }
  return connection;
}

const refusal = (kind: string) => ({ ok: false, error: { kind } });

describe("a set of claims", () => {
  test("is kept with its claims, each once and in the order of their ids", async () => {
    const connection = await withClaims();
    expect(await keepSet(connection, aKey(), aSet({ claims: [C2, C1, C2] }))).toEqual({
      ok: true,
      value: ARMS,
    });
    expect(got(await loadSets(connection))).toEqual([aSet({ claims: [C1, C2] })]);
  });

  test.each([
    ["of the same name", "Arms from Rason"],
    ["whose name differs by capitals and blanks only", "ARMS  from rason"],
  ])("%s is refused, made or renamed", async (_what, name) => {
    const connection = await withClaims();
    got(await keepSet(connection, aKey(), aSet()));
    const other = claimSetId("s-2");
    expect(await keepSet(connection, aKey(), aSet({ id: other, name }))).toEqual(refusal("set-name-taken"));
    got(await keepSet(connection, aKey(), aSet({ id: other, name: "Ships" })));
    const renamed = await renameSet(connection, { key: aKey(), id: other, name, at: LATER });
    expect(renamed).toEqual(refusal("set-name-taken"));
    expect(got(await loadSets(connection)).map((set) => set.name)).toEqual(["Arms from Rason", "Ships"]);
  });

  test("can change its name only a little", async () => {
    const connection = await withClaims();
    got(await keepSet(connection, aKey(), aSet()));
    got(await renameSet(connection, { key: aKey(), id: ARMS, name: "ARMS from Rason", at: LATER }));
    expect(got(await loadSets(connection))).toEqual([aSet({ name: "ARMS from Rason", changedAt: LATER })]);
  });

  test("gains and loses claims, and answers for how many that was news", async () => {
    const connection = await withClaims();
    got(await keepSet(connection, aKey(), aSet()));
    const change = (how: "add" | "remove", claims: readonly (typeof C1)[]) =>
      changeMembers(connection, { key: aKey(), id: ARMS, at: LATER, claims, how });
    expect(await change("add", [C3, C2, C1])).toEqual({ ok: true, value: 2 });
    expect(await change("remove", [C1, claimId("c-9")])).toEqual({ ok: true, value: 1 });
    expect(got(await loadSets(connection))).toEqual([aSet({ claims: [C2, C3], changedAt: LATER })]);
  });

  test("takes no claim that is not in the library, and nothing goes into a set that is gone", async () => {
    const connection = await withClaims();
    const unknown = [claimId("c-9")];
    expect(await keepSet(connection, aKey(), aSet({ claims: unknown }))).toEqual(refusal("no-such-claim"));
    got(await keepSet(connection, aKey(), aSet()));
    const add = () =>
      changeMembers(connection, { key: aKey(), id: ARMS, at: LATER, claims: unknown, how: "add" });
    expect(await add()).toEqual(refusal("no-such-claim"));
    got(await dropSet(connection, aKey(), ARMS));
    expect(await add()).toEqual(refusal("no-such-set"));
    expect(await renameSet(connection, { key: aKey(), id: ARMS, name: "x", at: LATER })).toEqual(
      refusal("no-such-set"),
    );
  });

  test("that is deleted leaves its claims as they are", async () => {
    const connection = await withClaims();
    got(await keepSet(connection, aKey(), aSet()));
    const before = got(await loadLibrary(connection));
    got(await dropSet(connection, aKey(), ARMS));
    expect(got(await loadLibrary(connection))).toEqual({ ...before, sets: [] });
  });

  test("asked for twice under one key is made once", async () => {
    const connection = await withClaims();
    const key = aKey();
    got(await keepSet(connection, key, aSet()));
    expect(await keepSet(connection, key, aSet({ id: claimSetId("s-2"), name: "Again" }))).toEqual({
      ok: true,
      value: ARMS,
    });
    expect(got(await loadSets(connection))).toHaveLength(1);
  });
});

describe("sets of two libraries that come together", () => {
  async function merged(...files: readonly (readonly ClaimSet[])[]): Promise<readonly ClaimSet[]> {
    const library = got(await loadLibrary(await withClaims()));
    const connection = freshConnection();
    for (const sets of files) {
      const file: Library = { ...library, sets };
      got(await importLibrary(connection, aKey(), file));
    }
    return got(await loadSets(connection));
  }

  const ours = aSet({ claims: [C1, C2], changedAt: AT });
  const theirs = aSet({ claims: [C2, C3], changedAt: LATER, name: "Shells" });
  const both = aSet({ claims: [C1, C2, C3], changedAt: LATER, name: "Shells" });

  test("hold the claims of both and bear the newer name, in either order and however often", async () => {
    expect(await merged([ours], [theirs])).toEqual([both]);
    expect(await merged([theirs], [ours])).toEqual([both]);
    expect(await merged([ours], [theirs], [ours], [theirs])).toEqual([both]);
  });

  test("named at one moment come out the same in either order", async () => {
    const twin = { ...theirs, changedAt: AT };
    expect(await merged([ours], [twin])).toEqual(await merged([twin], [ours]));
  });

  test("are counted where they are news, and only there", async () => {
    const connection = await withClaims();
    const library = { ...got(await loadLibrary(connection)), sets: [ours] };
    expect(got(await importLibrary(connection, aKey(), library))).toMatchObject({ sets: 1 });
    const again = got(await importLibrary(connection, aKey(), library));
    expect(again).toMatchObject({ sets: 0, claims: 0, unchanged: 5 });
  });
});
