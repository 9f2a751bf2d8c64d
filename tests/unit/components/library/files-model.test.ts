import { describe, expect, test } from "vitest";
import { createWorkspaceModel } from "../../../../components/library/workspace-model.ts";
import { exportJson } from "../../../../lib/export/claims-json.ts";
import { readLibrary } from "../../../../lib/import/read-json.ts";
import type { Library } from "../../../../lib/model/library.ts";
import { AT, got } from "../../store/samples.ts";
import { aWorld } from "./fakes.ts";
import { aLibrary, withdrawn } from "./libraries.ts";

const EMPTY: Library = { articles: [], earlier: [], claims: [], revisions: [], rulings: [], sets: [] };
const settled = () => new Promise((resolve) => setTimeout(resolve));

async function opened(library: Library) {
  const { world, ports } = aWorld(library);
  const model = createWorkspaceModel(ports);
  model.start();
  await settled();
  return { world, model, ports };
}

function aFile(name: string, text: string) {
  return { name, text: async () => text };
}

describe("an export", () => {
  test("holds everything, deleted claims too, and can be read again", async () => {
    const library = withdrawn(await aLibrary(), ["c-2"]);
    const { world, model } = await opened(library);
    model.files.saveJson();
    expect(world.files.map(({ name }) => name)).toEqual(["claims.json"]);
    expect(got(readLibrary(world.files[0]?.text ?? ""))).toEqual(library);
    expect(model.voice.announcement.value?.text).toBe(
      "claims.json holds everything: 3 claims (1 of them deleted).",
    );
  });

  test("as a table has one line a claim under its heading", async () => {
    const { world, model } = await opened(await aLibrary());
    model.files.saveCsv();
    expect(world.files[0]?.name).toBe("claims.csv");
    expect(world.files[0]?.text.trimEnd().split("\r\n")).toHaveLength(4);
  });

  test("holds only what a search finds, and says so", async () => {
    const { world, model } = await opened(await aLibrary());
    model.claims.search("drones");
    model.files.saveJson();
    expect(got(readLibrary(world.files[0]?.text ?? "")).claims.map(({ id }) => id)).toEqual(["c-2"]);
    expect(model.voice.announcement.value?.text).toBe("claims.json holds only what “drones” finds: 1 claim.");
  });
});

describe("a file to import", () => {
  test("is shown with its counts first, and changes nothing until asked", async () => {
    const library = await aLibrary();
    const { world, model } = await opened(EMPTY);
    await model.files.choose(aFile("claims.json", exportJson(library, { at: AT, version: "0.1.0" })));
    const shown = model.files.importing.value;
    expect(shown.step === "preview" && shown.preview).toEqual({
      articles: { inFile: 2, fresh: 2 },
      claims: { inFile: 3, fresh: 3 },
      revisions: { inFile: 3, fresh: 3 },
      rulings: { inFile: 0, fresh: 0 },
      sets: { inFile: 0, fresh: 0 },
    });
    expect(world.calls).toEqual([]);
    await model.files.importChosen();
    await settled();
    expect(model.files.importing.value.step).toBe("imported");
    expect(model.shelf.library.value).toEqual(library);
  });

  test("of what is here already has nothing new", async () => {
    const library = await aLibrary();
    const { model } = await opened(library);
    await model.files.choose(aFile("claims.json", exportJson(library, { at: AT, version: "0.1.0" })));
    const shown = model.files.importing.value;
    const fresh = shown.step === "preview" ? Object.values(shown.preview).map((tally) => tally.fresh) : null;
    expect(fresh).toEqual([0, 0, 0, 0, 0]);
  });

  test("can be tried again after the disk was full", async () => {
    const { world, model } = await opened(EMPTY);
    await model.files.choose(
      aFile("claims.json", exportJson(await aLibrary(), { at: AT, version: "0.1.0" })),
    );
    world.refusals = [{ kind: "disk-full" }];
    await model.files.importChosen();
    expect(model.files.importing.value.step).toBe("preview");
    expect(model.voice.announcement.value?.tone).toBe("error");
  });

  test.each([
    ["no JSON at all", () => "claims", "not valid JSON"],
    ["cut off in the middle", (text: string) => text.slice(0, text.length / 2), "not valid JSON"],
    ["another program's file", () => '{"format":"else"}', "not an export of Plimsoll"],
    ["a status that is none", (text: string) => text.replace('"confirmed"', '"sure"'), "claims[0].status"],
    [
      "an article without an address",
      (text: string) => text.replace(/"url":"[^"]*"/, '"url":1'),
      "articles[0].url",
    ],
  ])("that is broken (%s) says where and changes nothing", async (_how, spoil, where) => {
    const library = await aLibrary();
    const { world, model } = await opened(library);
    await model.files.choose(aFile("broken.json", spoil(exportJson(library, { at: AT, version: "0.1.0" }))));
    const shown = model.files.importing.value;
    expect(shown.step === "refused" && shown.why).toContain(where);
    await model.files.importChosen();
    expect(world.calls).toEqual([]);
    expect(world.library).toBe(library);
  });

  test("whose text is not the one its hash names is refused", async () => {
    const library = await aLibrary();
    const { ports } = aWorld(library);
    const fault = { path: "articles[0].textHash", expected: "the SHA-256 of its text" };
    const model = createWorkspaceModel({ ...ports, hashFault: async () => fault });
    await model.files.choose(aFile("claims.json", exportJson(library, { at: AT, version: "0.1.0" })));
    const shown = model.files.importing.value;
    expect(shown.step === "refused" && shown.why).toContain("articles[0].textHash");
  });

  test("that was chosen last counts, however long the first takes to read", async () => {
    const { model } = await opened(EMPTY);
    let finish = (_text: string) => {};
    const slow = { name: "slow.json", text: () => new Promise<string>((resolve) => (finish = resolve)) };
    const first = model.files.choose(slow);
    await model.files.choose(aFile("quick.json", "no"));
    finish("no");
    await first;
    expect(model.files.importing.value).toMatchObject({ step: "refused", file: "quick.json" });
  });
});
