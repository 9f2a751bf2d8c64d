// @vitest-environment happy-dom
import { render } from "preact";
import { afterEach, describe, expect, test } from "vitest";
import { Workspace } from "../../../../components/library/Workspace.tsx";
import { createWorkspaceModel } from "../../../../components/library/workspace-model.ts";
import { readLibrary } from "../../../../lib/import/read-json.ts";
import { claimId, claimSetId } from "../../../../lib/model/ids.ts";
import type { Library } from "../../../../lib/model/library.ts";
import { AT, got } from "../../store/samples.ts";
import { aWorld } from "./fakes.ts";
import { aLibrary } from "./libraries.ts";

const settled = () => new Promise((resolve) => setTimeout(resolve, 20));
const [C1, C2, C3] = [claimId("c-1"), claimId("c-2"), claimId("c-3")];

/** The sample library with a set of the two claims on missiles, and tags on two claims. */
async function filed(): Promise<Library> {
  const library = await aLibrary();
  const set = { id: claimSetId("s-1"), name: "Missiles", claims: [C1, C3], changedAt: AT };
  const tagged = library.claims.map((claim) =>
    claim.id === C1
      ? { ...claim, tags: ["Arms", "to check"] }
      : claim.id === C2
        ? { ...claim, tags: ["arms"] }
        : claim,
  );
  return {
    ...library,
    claims: tagged,
    revisions: library.revisions.map((revision) => {
      const tags = tagged.find(({ id }) => id === revision.claimId)?.tags;
      return tags === undefined ? revision : { ...revision, tags };
    }),
    sets: [set],
  };
}

async function shown(library: Library, hash = "#claims") {
  const { world, ports } = aWorld(library);
  world.hash = hash;
  const model = createWorkspaceModel(ports);
  model.start();
  render(<Workspace model={model} />, document.body);
  await settled();
  const listed = () => model.claims.listed.value.map(({ claim }) => claim.id).sort();
  return { world, model, listed };
}

afterEach(() => render(null, document.body));

function find<T extends HTMLElement>(selector: string, kind: new () => T): T {
  const found = document.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`no ${selector}`);
  return found;
}

async function choose(selector: string, value: string): Promise<void> {
  const select = find(selector, HTMLSelectElement);
  select.value = value;
  select.dispatchEvent(new Event("change", { bubbles: true }));
  await settled();
}

async function type(selector: string, words: string): Promise<void> {
  const input = find(selector, HTMLInputElement);
  input.value = words;
  input.dispatchEvent(new Event("input", { bubbles: true }));
  await settled();
}

async function press(words: string): Promise<void> {
  const button = [...document.querySelectorAll("button")].find((each) => each.textContent?.startsWith(words));
  if (button === undefined) throw new Error(`no button "${words}"`);
  button.click();
  await settled();
}

describe("a set or a tag that is chosen", () => {
  test("narrows the list, and the count says of how many", async () => {
    const { listed } = await shown(await filed());
    await choose("[data-filter=set]", "s-1");
    expect(listed()).toEqual([C1, C3]);
    expect(document.querySelector(".count")?.textContent).toBe("2 of 3 claims");
    await choose("[data-filter=tag]", "Arms");
    expect(listed()).toEqual([C1]);
    await press("Show all");
    expect(listed()).toEqual([C1, C2, C3]);
  });

  test("is one tag however it is capitalised, with its number of claims", async () => {
    const { model, listed } = await shown(await filed());
    expect(model.claims.filter.tags.value).toEqual([
      { tag: "Arms", standing: 2 },
      { tag: "to check", standing: 1 },
    ]);
    await choose("[data-filter=tag]", "Arms");
    expect(listed()).toEqual([C1, C2]);
  });

  test("narrows the comparison", async () => {
    const { model } = await shown(await filed(), "#compare");
    expect(document.querySelectorAll(".bench")).toHaveLength(1);
    await choose("[data-filter=tag]", "Arms");
    expect(document.querySelectorAll(".bench")).toHaveLength(0);
    expect(document.querySelector(".empty")?.textContent).toBe(
      "No two claims tagged “Arms” are about the same thing and the same measure.",
    );
    model.claims.filter.clear();
    model.claims.filter.chooseSet(claimSetId("s-1"));
    await settled();
    expect(document.querySelectorAll(".bench")).toHaveLength(1);
  });

  test("narrows the exports, which say so and can be read again", async () => {
    const { world, model } = await shown(await filed(), "#files");
    await choose("[data-filter=set]", "s-1");
    expect(document.querySelector(".panel strong")?.textContent).toBe("only what is in “Missiles”: 2 claims");
    model.files.saveJson();
    model.files.saveCsv();
    const [json, csv] = world.files;
    const library = got(readLibrary(json?.text ?? ""));
    expect(library.claims.map(({ id }) => id)).toEqual([C1, C3]);
    expect(library.sets).toMatchObject([{ name: "Missiles", claims: [C1, C3] }]);
    expect(csv?.text).toContain('"Arms; to check",Missiles,');
    expect(csv?.text.trimEnd().split("\r\n")).toHaveLength(3);
  });

  test("hides nothing any more once it is gone", async () => {
    const { model, listed } = await shown(await filed());
    await choose("[data-filter=set]", "s-1");
    const set = model.claims.filter.set.value;
    if (set === null) throw new Error("no set is chosen");
    await model.claims.sets.remove(set);
    await settled();
    expect(listed()).toEqual([C1, C2, C3]);
  });
});

describe("sets of claims", () => {
  test("are made of what is selected", async () => {
    const { world, model } = await shown(await aLibrary());
    model.claims.toggle(C1);
    model.claims.toggle(C2);
    await settled();
    await type("[name=new-set]", "  Rason   shipments ");
    await press("Make a set of 2 claims");
    expect(world.library.sets).toMatchObject([{ name: "Rason shipments", claims: [C1, C2] }]);
    expect(model.claims.selected.value).toEqual([]);
    expect(find("[name=new-set]", HTMLInputElement).value).toBe("");
  });

  test("without a name, or with a name that is taken, are not made; the words stay and the reason is said", async () => {
    const { world, model } = await shown(await filed());
    await press("Make an empty set");
    expect(model.voice.announcement.value).toEqual({ tone: "error", text: "Give the set a name first." });
    await type("[name=new-set]", "Missiles");
    await press("Make an empty set");
    expect(model.voice.announcement.value?.text).toContain("There is a set of that name already");
    expect(find("[name=new-set]", HTMLInputElement).value).toBe("Missiles");
    expect(world.library.sets).toHaveLength(1);
  });

  test("are renamed, deleted, and had back with their claims", async () => {
    const { world } = await shown(await filed());
    await type("[name=set-name]", "Missiles sent");
    await press("Rename");
    expect(world.library.sets).toMatchObject([{ name: "Missiles sent" }]);
    await press("Delete set");
    expect(world.library.sets).toEqual([]);
    expect(world.library.claims).toHaveLength(3);
    await press("Undo");
    expect(world.library.sets).toMatchObject([{ name: "Missiles sent", claims: [C1, C3] }]);
  });

  test("take selected claims in, and let them go", async () => {
    const { world, model } = await shown(await filed());
    model.claims.toggle(C2);
    await settled();
    await press("Put into set");
    expect(world.library.sets?.[0]?.claims).toEqual([C1, C3, C2]);
    await choose("[data-filter=set]", "s-1");
    await press("Take out of “Missiles”");
    expect(world.library.sets?.[0]?.claims).toEqual([C1, C3]);
  });
});

describe("tags", () => {
  test("of a claim are changed as one line, and the keyboard stays with them", async () => {
    const { world } = await shown(await filed());
    const row = '[data-claim="c-1"] .tags';
    expect([...document.querySelectorAll(`${row} .tag`)].map((each) => each.textContent)).toEqual([
      "Arms",
      "to check",
    ]);
    find(`${row} .quiet`, HTMLButtonElement).click();
    await settled();
    expect(document.activeElement).toBe(document.querySelector("[name=tags]"));
    expect(find("[name=tags]", HTMLInputElement).value).toBe("Arms, to check");
    await type("[name=tags]", "arms,, checked ");
    await press("Save tags");
    expect(world.library.claims.find(({ id }) => id === C1)).toMatchObject({
      tags: ["arms", "checked"],
      revision: 2,
    });
    expect(document.activeElement?.textContent).toBe("Change tags");
  });

  test("are taken away by an empty line", async () => {
    const { world, model } = await shown(await filed());
    find('[data-claim="c-2"] .tags .quiet', HTMLButtonElement).click();
    await settled();
    await type("[name=tags]", " ");
    await press("Save tags");
    expect(world.library.claims.find(({ id }) => id === C2)?.tags).toBeUndefined();
    expect(model.voice.announcement.value?.text).toBe("The claim has no tags now.");
  });

  test("are given to all selected claims that do not have them", async () => {
    const { world, model } = await shown(await filed());
    model.claims.selectListed();
    await settled();
    await type("[name=tag-all]", "ARMS");
    await press("Tag 3 claims");
    expect(world.library.claims.map(({ tags }) => tags)).toEqual([["Arms", "to check"], ["arms"], ["ARMS"]]);
    expect(model.voice.announcement.value?.text).toBe("1 claim tagged “ARMS”.");
  });

  test("are found by a search and narrow the list by a press", async () => {
    const { model, listed } = await shown(await filed());
    model.claims.search("check");
    expect(listed()).toEqual([C1]);
    model.claims.search("");
    await settled();
    find('[data-claim="c-2"] .tag', HTMLButtonElement).click();
    await settled();
    expect(listed()).toEqual([C1, C2]);
  });
});

describe("the review of an article", () => {
  test("is shown with how far it has come", async () => {
    const { world, ports } = aWorld(await aLibrary());
    const [first] = world.library.articles;
    if (first === undefined) throw new Error("no article");
    world.progress = new Map([[first.id, { reviewed: 12, total: 31 }]]);
    const model = createWorkspaceModel(ports);
    model.start();
    render(<Workspace model={model} />, document.body);
    await settled();
    expect([...document.querySelectorAll(".progress")].map((each) => each.textContent)).toEqual([
      " · 12 of 31 reviewed",
    ]);
  });
});
