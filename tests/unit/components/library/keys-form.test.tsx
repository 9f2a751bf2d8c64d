// @vitest-environment happy-dom
import { render } from "preact";
import { afterEach, describe, expect, test } from "vitest";
import { Workspace } from "../../../../components/library/Workspace.tsx";
import { createWorkspaceModel } from "../../../../components/library/workspace-model.ts";
import { DEFAULT_KEYS } from "../../../../lib/model/keys.ts";
import { aWorld } from "./fakes.ts";
import { aLibrary } from "./libraries.ts";

const settled = () => new Promise((resolve) => setTimeout(resolve, 20));
afterEach(() => render(null, document.body));

async function shown() {
  const { world, ports } = aWorld(await aLibrary());
  world.hash = "#settings";
  const model = createWorkspaceModel(ports);
  model.start();
  render(<Workspace model={model} />, document.body);
  await settled();
  return { world, model };
}

function field(action: string): HTMLInputElement {
  const found = document.querySelector(`#key-${action}`);
  if (!(found instanceof HTMLInputElement)) throw new Error(`no field for ${action}`);
  return found;
}

/** Presses a key in the field of an action; answers whether the browser would still act on it. */
async function pressIn(action: string, key: string, more: KeyboardEventInit = {}): Promise<boolean> {
  const goesOn = field(action).dispatchEvent(
    new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more }),
  );
  await settled();
  return goesOn;
}

async function press(words: string): Promise<void> {
  const button = [...document.querySelectorAll("button")].find((each) => each.textContent === words);
  if (button === undefined) throw new Error(`no button "${words}"`);
  button.click();
  await settled();
}

describe("the keys of the queue", () => {
  test("are changed by pressing them, and saved together", async () => {
    const { world } = await shown();
    expect(field("dismiss").value).toBe("X");
    expect(await pressIn("dismiss", "Delete")).toBe(false);
    await pressIn("next", "N");
    expect([field("dismiss").value, field("next").value]).toEqual(["Delete", "N"]);
    expect(world.calls).toEqual([]);
    await press("Save keys");
    expect(world.settings.keys.bindings).toMatchObject({ dismiss: "Delete", next: "n" });
  });

  test("that are the same say so at both fields, and are not saved", async () => {
    const { world } = await shown();
    await pressIn("edit", "x");
    const faultAt = (action: string) =>
      document.getElementById(field(action).getAttribute("aria-describedby") ?? "")?.textContent;
    expect(faultAt("edit")).toContain("“X” is the key of “Dismiss” too");
    expect(faultAt("dismiss")).toContain("“X” is the key of “Edit” too");
    await press("Save keys");
    expect(world.calls).toEqual([]);
    expect(document.activeElement).toBe(field("edit"));
    await pressIn("edit", "q");
    expect(field("edit").getAttribute("aria-invalid")).toBe("false");
    expect(faultAt("edit")).toContain("press the key you want");
  });

  test.each([
    ["Tab", {}],
    ["Escape", {}],
    ["c", { ctrlKey: true }],
  ])("leave %s to the browser (%o)", async (key, more) => {
    await shown();
    expect(await pressIn("edit", key, more)).toBe(true);
    expect(field("edit").value).toBe("E");
  });

  test("can be none, and the usual ones again", async () => {
    const { world } = await shown();
    await press("None for “Help on the keys”");
    expect(field("help").value).toBe("none");
    await press("Save keys");
    expect(world.settings.keys.bindings.help).toBe("");
    await press("Take the usual keys");
    await press("Save keys");
    expect(world.settings.keys).toEqual(DEFAULT_KEYS);
  });

  test("that are single can be switched off", async () => {
    const { world } = await shown();
    document.querySelector<HTMLElement>("[name=single-keys]")?.click();
    await settled();
    await press("Save keys");
    expect(world.settings.keys).toEqual({ ...DEFAULT_KEYS, singleKeys: "off" });
  });
});
