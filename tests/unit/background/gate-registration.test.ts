import { beforeEach, describe, expect, test, vi } from "vitest";
import { browser } from "wxt/browser";
import { textFor } from "../../../components/background/badge.ts";
import { syncGate } from "../../../components/background/gate-registration.ts";

type Script = { readonly id: string; readonly matches?: readonly string[] };

/** The registry of a browser, which refuses a second script of the same id and the change of one that is not there. */
function aBrowser(origins: readonly string[], scripts: readonly Script[]) {
  const registry = new Map(scripts.map((script) => [script.id, script]));
  const scripting = {
    getRegisteredContentScripts: async () => [...registry.values()],
    async registerContentScripts([script]: [Script]) {
      if (registry.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
      registry.set(script.id, script);
    },
    async updateContentScripts([script]: [Script]) {
      if (!registry.has(script.id)) throw new Error(`Script with ID '${script.id}' does not exist`);
      registry.set(script.id, script);
    },
    async unregisterContentScripts({ ids }: { ids: string[] }) {
      for (const id of ids) if (!registry.delete(id)) throw new Error(`Nonexistent script ID '${id}'`);
    },
  };
  Reflect.set(browser, "scripting", scripting);
  Reflect.set(browser, "permissions", { getAll: async () => ({ origins: [...origins], permissions: [] }) });
  return registry;
}

const NEWS = "https://news.example/*";
const OTHER = "*://other.example/*";
const GATE: Script = { id: "gate", matches: [NEWS] };

beforeEach(() => vi.restoreAllMocks());

describe("the gate runs where the person let it, and nowhere else", () => {
  test.each<[string, string[], Script[], string[] | null]>([
    ["no site, no gate", [], [], null],
    ["a first site", [NEWS], [], [NEWS]],
    ["a second site", [NEWS, OTHER], [GATE], [OTHER, NEWS]],
    ["the last site taken back", [], [GATE], null],
    ["a site that is no web site", ["file:///*", "moz-extension://x/*"], [], null],
  ])("%s", async (_what, origins, scripts, matches) => {
    const registry = aBrowser(origins, scripts);
    expect(await syncGate()).toEqual(matches ?? []);
    expect(registry.get("gate")?.matches ?? null).toEqual(matches);
  });

  test("two calls at the same moment are one registration", async () => {
    const registry = aBrowser([NEWS], []);
    await Promise.all([syncGate(), syncGate()]);
    expect(registry.get("gate")?.matches).toEqual([NEWS]);
  });
});

describe("the number on the badge", () => {
  test.each([
    [null, ""],
    [{ reviewed: 0, total: 0 }, ""],
    [{ reviewed: 0, total: 1 }, "1"],
    [{ reviewed: 12, total: 31 }, "19"],
    [{ reviewed: 31, total: 31 }, "✓"],
    [{ reviewed: 1, total: 1_000 }, "999"],
    [{ reviewed: 0, total: 1_000 }, "999+"],
  ])("%o is written %o", (progress, text) => {
    expect(textFor(progress)).toBe(text);
  });
});
