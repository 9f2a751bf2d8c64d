import { existsSync } from "node:fs";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import type { Rig } from "./rig.ts";
import { waitUntil } from "./wait-until.ts";

export type Section = "claims" | "compare" | "files" | "settings";

/** Opens the workspace at one of its sections. */
export async function openWorkspace(rig: Rig, section: Section): Promise<Page> {
  const workspace = await rig.openSurface(`workspace.html#${section}`, "main *");
  await workspace.bringToFront();
  return workspace;
}

/** Presses a button whose text begins with these words. */
export async function pressText(page: Page, words: string): Promise<void> {
  const button = await page.waitForSelector(`button ::-p-text(${words})`);
  await button?.click();
}

/** A verdict shown in the comparison, with the words beside it. */
export interface ShownVerdict {
  readonly kind: string;
  readonly subject: string;
  readonly reason: string;
}

/** All verdicts of the comparison, in their order; waits for the first. */
export async function verdictsOf(workspace: Page): Promise<readonly ShownVerdict[]> {
  await workspace.waitForSelector("[data-verdict]");
  return workspace.$$eval("[data-verdict]", (rows) =>
    rows.map((row) => ({
      kind: row.getAttribute("data-verdict") ?? "",
      subject: row.closest("section")?.querySelector("h2")?.textContent ?? "",
      reason: row.querySelector(".reason")?.textContent ?? "",
    })),
  );
}

/** Presses an export button and gives the text of the file that the browser wrote. */
export async function exportFile(
  rig: Rig,
  workspace: Page,
  name: "claims.json" | "claims.csv",
): Promise<string> {
  await workspace.bringToFront();
  const path = join(rig.downloads, name);
  // An earlier export of the name would be taken for this one.
  await rm(path, { force: true });
  await pressText(workspace, `Export ${name}`);
  await waitUntil(
    () => existsSync(path) && !existsSync(`${path}.crdownload`) && !existsSync(`${path}.part`),
    `${name} is written`,
  );
  // The name may be there before the last byte: a file is whole once it ends as its kind ends.
  let text = "";
  await waitUntil(async () => {
    text = await readFile(path, "utf8");
    return name === "claims.json" ? text.trimEnd().endsWith("}") : text.endsWith("\r\n");
  }, `${name} is whole`);
  return text;
}

/** Chooses a file for import; gives what the page says then: "preview", "refused". */
export async function chooseImport(workspace: Page, path: string): Promise<string> {
  const input = await workspace.waitForSelector<"input">('input[type="file"]' as "input");
  await input?.uploadFile(path);
  const shown = await workspace.waitForSelector('[data-import="preview"], [data-import="refused"]');
  return (await shown?.evaluate((node) => node.getAttribute("data-import"))) ?? "";
}

/** Imports the chosen file and gives the report in words. */
export async function importChosen(workspace: Page): Promise<string> {
  await workspace.locator('[data-import="preview"] button').click();
  const report = await workspace.waitForSelector('[data-import="imported"]');
  return (await report?.evaluate((node) => node.textContent)) ?? "";
}
