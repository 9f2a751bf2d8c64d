import { describe, expect, test } from "vitest";
import type { Pair } from "../../../../components/library/compare-model.ts";
import { createWorkspaceModel } from "../../../../components/library/workspace-model.ts";
import { aWorld } from "./fakes.ts";
import { aLibrary, withdrawn } from "./libraries.ts";

const settled = () => new Promise((resolve) => setTimeout(resolve));

async function opened(deleted: readonly string[] = []) {
  const { world, ports } = aWorld(withdrawn(await aLibrary(), deleted));
  const model = createWorkspaceModel(ports);
  model.start();
  await settled();
  const pair = (): Pair => {
    const found = model.compare.benches.value[0]?.pairs[0];
    if (found === undefined) throw new Error("no pair");
    return found;
  };
  return { world, model, pair };
}

describe("claims side by side", () => {
  test("are those on the same subject and measure, from both articles", async () => {
    const { model } = await opened();
    const benches = model.compare.benches.value.map(({ entries }) => entries.map(({ claim }) => claim.id));
    expect(benches.map((ids) => [...ids].sort())).toEqual([["c-1", "c-3"]]);
  });

  test("are none where one of the two is deleted", async () => {
    const { model } = await opened(["c-3"]);
    expect(model.compare.benches.value).toEqual([]);
  });

  test("ruled not comparable stay so until the ruling is taken back", async () => {
    const { model, pair } = await opened();
    const before = pair().comparison.verdict;
    await model.compare.rule(pair(), "not-comparable");
    await settled();
    expect(pair().ruling?.decision).toBe("not-comparable");
    expect(pair().comparison.verdict.kind).toBe("not-comparable");
    expect(pair().comparison.reason).toContain("you ruled");
    const { ruling } = pair();
    if (ruling !== null) await model.compare.undoRuling(ruling);
    await settled();
    expect(pair().ruling).toBeNull();
    expect(pair().comparison.verdict).toEqual(before);
    expect(model.voice.announcement.value?.text).toBe("The ruling is taken back.");
  });

  test("keep their verdict where the ruling could not be kept", async () => {
    const { world, model, pair } = await opened();
    const before = pair().comparison.verdict;
    world.refusals = [{ kind: "no-such-claim" }];
    await model.compare.rule(pair(), "not-comparable");
    expect(pair().comparison.verdict).toEqual(before);
    expect(model.voice.announcement.value?.tone).toBe("error");
  });
});
