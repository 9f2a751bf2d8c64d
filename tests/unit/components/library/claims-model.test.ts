import { describe, expect, test } from "vitest";
import { createWorkspaceModel } from "../../../../components/library/workspace-model.ts";
import { claimId } from "../../../../lib/model/ids.ts";
import { aWorld } from "./fakes.ts";
import { aLibrary } from "./libraries.ts";

async function opened() {
  const { world, ports } = aWorld(await aLibrary());
  const model = createWorkspaceModel(ports);
  model.start();
  await settled();
  const ids = () => model.claims.listed.value.map(({ claim }) => claim.id).sort();
  return { world, model, ids };
}

/** Every port answers at once, so one turn of the loop is enough. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe("a search", () => {
  test.each([
    ["", ["c-1", "c-2", "c-3"]],
    ["   ", ["c-1", "c-2", "c-3"]],
    ["DRONES", ["c-2"]],
    ["wire desk", ["c-3"]],
    ["said about", ["c-1", "c-2", "c-3"]],
    ["40 drones", ["c-2"]],
    ["kn-23 russia", ["c-1", "c-2", "c-3"]],
    ["missiles wire 148", ["c-3"]],
    ["submarine", []],
    ["drones wire", []],
  ])("for %j finds %j", async (query, expected) => {
    const { model, ids } = await opened();
    model.claims.search(query);
    expect(ids()).toEqual(expected);
  });
});

describe("the list", () => {
  test("stands under the articles, in the order of their text", async () => {
    const { model } = await opened();
    const shelves = model.claims.shelves.value.map(({ heading, entries }) => [heading, entries.length]);
    expect(shelves).toEqual([
      ["Arms for Moscow", 2],
      ["Fewer missiles than thought", 1],
    ]);
  });

  test("stands under the subjects, whatever the article", async () => {
    const { model } = await opened();
    model.claims.groupBy("subject");
    const shelves = model.claims.shelves.value.map(({ heading, entries }) => [heading, entries.length]);
    expect(shelves).toEqual([
      ["KN-23 missiles", 2],
      ["drones", 1],
    ]);
  });

  test("is read again when something changed elsewhere", async () => {
    const { world, ids } = await opened();
    world.library = { ...world.library, claims: world.library.claims.slice(0, 1) };
    world.tell({ notice: "store-changed" });
    await settled();
    expect(ids()).toEqual(["c-1"]);
  });

  test("says why where the library cannot be read", async () => {
    const { world, model } = await opened();
    world.loading = { kind: "newer-library" };
    world.tell({ notice: "store-changed" });
    await settled();
    expect(model.shelf.loaded.value).toEqual({ kind: "failed", error: { kind: "newer-library" } });
  });
});

describe("deleting", () => {
  test("takes the selected claims from the list, and undo brings them back", async () => {
    const { model, ids } = await opened();
    model.claims.toggle(claimId("c-1"));
    model.claims.toggle(claimId("c-3"));
    await model.claims.remove(model.claims.selected.value);
    await settled();
    expect(ids()).toEqual(["c-2"]);
    expect(model.voice.announcement.value).toEqual({ tone: "done", text: "2 claims deleted." });
    expect(model.claims.selected.value).toEqual([]);
    await model.claims.undo();
    await settled();
    expect(ids()).toEqual(["c-1", "c-2", "c-3"]);
    expect(model.claims.undoable.value).toEqual([]);
  });

  test("leaves a claim that was selected but is not listed alone", async () => {
    const { model } = await opened();
    model.claims.toggle(claimId("c-1"));
    model.claims.search("drones");
    expect(model.claims.selected.value).toEqual([]);
  });

  test("is found again later under the deleted claims", async () => {
    const { model, ids } = await opened();
    await model.claims.remove([claimId("c-2")]);
    await settled();
    expect(model.claims.counts.value).toEqual({ standing: 2, deleted: 1 });
    model.claims.showDeleted();
    expect(ids()).toEqual(["c-1", "c-2", "c-3"]);
    await model.claims.restore([claimId("c-2")]);
    await settled();
    expect(model.claims.counts.value).toEqual({ standing: 3, deleted: 0 });
  });

  test("is asked for again under the same key where the worker died", async () => {
    const { world, model, ids } = await opened();
    world.refusals = [{ kind: "unreachable", detail: "killed" }];
    await model.claims.remove([claimId("c-1")]);
    await settled();
    expect(world.calls.map(({ name }) => name)).toEqual(["withdrawClaims", "withdrawClaims"]);
    expect(world.calls[0]?.input).toEqual(world.calls[1]?.input);
    expect(ids()).toEqual(["c-2", "c-3"]);
  });

  test("one claim and then another is said twice", async () => {
    const { model } = await opened();
    await model.claims.remove([claimId("c-1")]);
    const first = model.voice.announcement.value?.text;
    await model.claims.remove([claimId("c-2")]);
    const second = model.voice.announcement.value?.text;
    expect(second).not.toBe(first);
    expect(second?.trim()).toBe(first);
  });

  test("that fails is said in words, and nothing can be undone", async () => {
    const { world, model, ids } = await opened();
    world.refusals = [{ kind: "disk-full" }];
    await model.claims.remove([claimId("c-1")]);
    expect(model.voice.announcement.value?.tone).toBe("error");
    expect(model.voice.announcement.value?.text).toContain("disk is full");
    expect(model.claims.undoable.value).toEqual([]);
    expect(ids()).toEqual(["c-1", "c-2", "c-3"]);
  });
});
