// @vitest-environment happy-dom
import { render } from "preact";
import { afterEach, describe, expect, test, vi } from "vitest";
import { Workspace } from "../../../../components/library/Workspace.tsx";
import { createWorkspaceModel } from "../../../../components/library/workspace-model.ts";
import { exportJson } from "../../../../lib/export/claims-json.ts";
import type { Library } from "../../../../lib/model/library.ts";
import { AT } from "../../store/samples.ts";
import { aWorld } from "./fakes.ts";
import { aLibrary } from "./libraries.ts";

const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

async function shown(library: Library, hash: string) {
  const { world, ports } = aWorld(library);
  world.hash = hash;
  const model = createWorkspaceModel(ports);
  model.start();
  render(<Workspace model={model} />, document.body);
  await settled();
  return { world, model };
}

function press(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.click();
}

afterEach(() => render(null, document.body));

describe("the workspace", () => {
  test("shows each claim with its figure marked in its sentence", async () => {
    await shown(await aLibrary(), "#claims");
    const row = document.querySelector('[data-claim="c-1"]');
    expect(row?.querySelector("h3")?.textContent).toContain("about 250 KN-23 missiles");
    expect(row?.querySelector("mark")?.textContent).toBe("About 250");
    expect(row?.querySelector("a")?.rel).toBe("noopener noreferrer");
  });

  test("makes no link of an address that is no web page", async () => {
    const library = await aLibrary();
    const articles = library.articles.map((article) => ({ ...article, url: "javascript:alert(1)" }));
    await shown({ ...library, articles }, "#claims");
    expect(document.querySelectorAll("[data-claim]")).toHaveLength(3);
    expect(document.querySelectorAll("a[href^=javascript]")).toHaveLength(0);
  });

  test("shows hostile words of an article as words", async () => {
    const library = await aLibrary();
    const articles = library.articles.map((article) => ({
      ...article,
      title: "<img src=x onerror=alert(1)>",
    }));
    await shown({ ...library, articles }, "#claims");
    expect(document.querySelector("h2")?.textContent).toContain("<img src=x");
    expect(document.querySelector("img")).toBeNull();
  });

  test("names the verdict, the reason and both rulings of each pair", async () => {
    await shown(await aLibrary(), "#compare");
    const pair = document.querySelector("[data-verdict]");
    expect(pair?.querySelector(".reason")?.textContent).toContain("148 KN-23 missiles");
    const buttons = [...(pair?.querySelectorAll("button") ?? [])].map(({ textContent }) => textContent);
    expect(buttons).toEqual(["Same thing", "Not comparable"]);
    const axis = document.querySelector("svg[role=img]")?.getAttribute("aria-label");
    expect(axis).toContain("about 250");
    expect(axis).toContain("148");
  });

  test("says that what a search finds is deleted, and shows it", async () => {
    const { model } = await shown(await aLibrary(), "#claims");
    model.claims.search("kn-23 wire");
    await model.claims.remove(model.claims.listed.value.map(({ claim }) => claim.id));
    await settled();
    expect(document.querySelector(".empty")?.textContent).toContain("“kn-23 wire” is deleted");
    press(".empty button");
    await settled();
    expect(document.querySelectorAll("[data-status=withdrawn]")).toHaveLength(1);
  });

  test("moves the keyboard to Undo after a deletion, and to the claim that is back after Undo", async () => {
    await shown(await aLibrary(), "#claims");
    press('[data-claim="c-1"] .claim-foot > button');
    await settled();
    expect(document.activeElement?.textContent).toBe("Undo");
    press(".undo button");
    await settled();
    expect(document.activeElement?.closest("[data-claim]")?.getAttribute("data-claim")).toBe("c-1");
  });

  test("leaves the keyboard where it is when the list is opened again after a deletion", async () => {
    const { world } = await shown(await aLibrary(), "#claims");
    press('[data-claim="c-1"] .claim-foot > button');
    await settled();
    for (const hash of ["#compare", "#claims"]) {
      world.hash = hash;
      world.navigate();
      await settled();
    }
    expect(document.querySelector(".undo button")).not.toBeNull();
    expect(document.activeElement?.textContent).not.toBe("Undo");
  });

  test("moves the keyboard to the report of an import, once", async () => {
    const library = await aLibrary();
    const { world, model } = await shown(library, "#files");
    const text = exportJson(library, { at: AT, version: "0.1.0" });
    await model.files.choose({ name: "claims.json", text: async () => text });
    await settled();
    press("[data-import=preview] button");
    await vi.waitFor(() => expect(document.activeElement?.getAttribute("data-import")).toBe("imported"));
    for (const hash of ["#claims", "#files"]) {
      world.hash = hash;
      world.navigate();
      await settled();
    }
    expect(document.querySelector("[data-import=imported]")).not.toBeNull();
    expect(document.activeElement).toBe(document.body);
  });

  test("says in words why the library cannot be opened", async () => {
    const { world } = await shown(await aLibrary(), "#claims");
    world.loading = { kind: "blocked-by-other-tab" };
    world.tell({ notice: "store-changed" });
    await settled();
    expect(document.querySelector("[role=alert]")?.textContent).toContain("Close other Plimsoll tabs");
    world.loading = null;
    press("[role=alert] button");
    await settled();
    expect(document.querySelector("[role=alert]")).toBeNull();
    expect(document.querySelectorAll("[data-claim]")).toHaveLength(3);
  });
});
