import { describe, expect, test } from "vitest";
import { createWorkspaceModel, routeOf } from "../../../../components/library/workspace-model.ts";
import { DEFAULT_SETTINGS } from "../../../../lib/model/library.ts";
import { aWorld } from "./fakes.ts";
import { aLibrary } from "./libraries.ts";

const settled = () => new Promise((resolve) => setTimeout(resolve));

async function opened() {
  const { world, ports } = aWorld(await aLibrary());
  const model = createWorkspaceModel(ports);
  model.start();
  await settled();
  return { world, model };
}

describe("settings", () => {
  test("have no name until the person gives one", async () => {
    const { world, model } = await opened();
    expect(model.settings.settings.value.name).toBe("");
    await model.settings.save({ name: "M. Okafor", palette: "high-contrast" });
    expect(world.settings).toEqual({ ...DEFAULT_SETTINGS, name: "M. Okafor", palette: "high-contrast" });
    expect(model.voice.announcement.value?.text).toBe("Settings saved.");
  });

  test("saved in another window hold here too, and are not undone by saving others", async () => {
    const { world, model } = await opened();
    world.settings = { ...world.settings, name: "Ada" };
    world.tell({ notice: "store-changed" });
    await settled();
    expect(model.settings.settings.value.name).toBe("Ada");
    await model.settings.save({ palette: "high-contrast" });
    expect(world.calls).toEqual([{ name: "saveSettings", input: { palette: "high-contrast" } }]);
    expect(world.settings).toEqual({ ...DEFAULT_SETTINGS, name: "Ada", palette: "high-contrast" });
  });

  test("that could not be saved stay as they were", async () => {
    const { world, model } = await opened();
    world.refusals = [{ kind: "disk-full" }];
    await model.settings.save({ name: "M. Okafor", palette: "standard" });
    expect(model.settings.settings.value.name).toBe("");
    expect(model.voice.announcement.value?.tone).toBe("error");
  });

  test("give back a site and stop the marking there", async () => {
    const { world, model } = await opened();
    expect(model.settings.sites.value).toEqual(["news.example"]);
    await model.settings.removeSite("news.example");
    expect(model.settings.sites.value).toEqual([]);
    expect(world.calls.map(({ name }) => name)).toEqual(["syncSites"]);
  });
});

describe("the address", () => {
  test.each([
    ["", "claims"],
    ["#claims", "claims"],
    ["#compare", "compare"],
    ["#files", "files"],
    ["#settings", "settings"],
    ["#elsewhere", "claims"],
  ])("%j opens %s", (hash, route) => {
    expect(routeOf(hash)).toBe(route);
  });

  test("that changes opens another page", async () => {
    const { world, model } = await opened();
    world.hash = "#files";
    world.navigate();
    expect(model.route.value).toBe("files");
  });
});
