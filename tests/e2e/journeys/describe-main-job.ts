import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { violationsOf } from "../harness/axe.ts";
import { ARTICLES } from "../harness/expected.ts";
import { libraryWords } from "../harness/library-words.ts";
import type { Rig } from "../harness/rig.ts";
import { type Site, serveSite } from "../harness/site-server.ts";
import { startRig } from "../harness/start-rig.ts";
import { chooseImport, exportFile, importChosen, openWorkspace, pressText } from "../harness/workspace.ts";
import { doMainJob, type JobResult } from "./main-job.ts";

/** The part of a claims.json that is looked at here. */
interface KeptLibrary {
  readonly articles: readonly unknown[];
  readonly claims: readonly {
    readonly note: string;
    readonly content: { readonly value: { readonly quantity?: { readonly bound: unknown } } };
  }[];
}

/** The whole job in one browser: done once undisturbed, once with the background killed after every step, and taken to another library and back. */
export function describeMainJob(family: Rig["family"]): void {
  describe(`the whole job in ${family}`, () => {
    let site: Site;
    let rig: Rig;
    let scratch: string;
    let calm: JobResult;
    const found: unknown[] = [];

    beforeAll(async () => {
      scratch = await mkdtemp(join(tmpdir(), "plimsoll-journey-"));
      site = await serveSite(ARTICLES);
      rig = await startRig(family);
      const between = async (_step: string, shown: Page) => void found.push(...(await violationsOf(shown)));
      calm = await doMainJob({ rig, site, between });
      await writeFile(join(scratch, "claims.json"), calm.json);
    });
    afterAll(async () => {
      await rig?.close();
      await site?.close();
      await rm(scratch, { recursive: true, force: true });
    });

    test("figures on the same thing are set side by side, each with a reason", () => {
      expect(calm.verdicts.length).toBeGreaterThanOrEqual(2);
      for (const verdict of calm.verdicts) expect(verdict.reason).not.toBe("");
      const shells = calm.verdicts.find((one) => one.subject.includes("artillery shells"));
      expect(shells?.kind).toBe("agrees");
      expect(calm.verdicts.map((one) => one.kind)).not.toContain("contradicts");
    });

    test("the export holds what was confirmed, and the note that was typed before the popup closed", () => {
      const library: KeptLibrary = JSON.parse(calm.json).library;
      expect(library.articles).toHaveLength(2);
      expect(library.claims).toHaveLength(8);
      expect(library.claims.filter((claim) => claim.note.includes("T-54/55"))).toHaveLength(1);
      const bounds = library.claims.map(({ content }) => content.value.quantity?.bound);
      expect(bounds).toContainEqual({ kind: "at-least", value: 2, precision: "exact" });
      expect(calm.csv.split("\r\n")).toHaveLength(1 + 8 + 1);
    });

    test("no surface has an accessibility fault at any step", () => {
      expect(found).toEqual([]);
    });

    test("a deleted claim can be had back", async () => {
      const workspace = await openWorkspace(rig, "claims");
      await workspace.waitForSelector("[data-claim]");
      const count = () => workspace.$$eval("[data-claim]", (rows) => rows.length);
      expect(await count()).toBe(8);
      await workspace.locator("[data-claim] .claim-foot > button").click();
      await workspace.waitForFunction(() => document.querySelectorAll("[data-claim]").length === 7);
      await pressText(workspace, "Undo");
      await workspace.waitForFunction(() => document.querySelectorAll("[data-claim]").length === 8);
      expect(await violationsOf(workspace)).toEqual([]);
      await workspace.close();
    });

    test("a broken file changes nothing and says where it is broken", async () => {
      const broken = join(scratch, "broken.json");
      const file = JSON.parse(calm.json);
      file.library.claims[1].evidence.figure.end = "far";
      await writeFile(broken, JSON.stringify(file));
      const workspace = await openWorkspace(rig, "files");
      const before = libraryWords(await exportFile(rig, workspace, "claims.json"));
      expect(await chooseImport(workspace, broken)).toBe("refused");
      const why = await workspace.$eval('[data-import="refused"]', (node) => node.textContent ?? "");
      expect(why).toContain("claims[1].evidence.figure.end");
      expect(libraryWords(await exportFile(rig, workspace, "claims.json"))).toEqual(before);
      await workspace.close();
    });

    test("an import into an empty library gives the same library, and twice changes nothing", async () => {
      const other = await startRig(family);
      try {
        const workspace = await openWorkspace(other, "files");
        for (const _time of ["first", "second"]) {
          expect(await chooseImport(workspace, join(scratch, "claims.json"))).toBe("preview");
          await importChosen(workspace);
          const again = await exportFile(other, workspace, "claims.json");
          expect(JSON.parse(again).library).toEqual(JSON.parse(calm.json).library);
        }
      } finally {
        await other.close();
      }
    });

    test("with the background killed after every step the same claims are kept", async () => {
      const hunted = await startRig(family);
      try {
        const result = await doMainJob({ rig: hunted, site, between: () => hunted.killBackground() });
        expect(libraryWords(result.json)).toEqual(libraryWords(calm.json));
        expect(result.verdicts).toEqual(calm.verdicts);
      } finally {
        await hunted.close();
      }
    });
  });
}
