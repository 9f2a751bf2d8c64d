import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { unzipSync } from "fflate";
import { afterAll, expect, test } from "vitest";

const PROJECT = resolve(import.meta.dirname, "../..");
const LEFT_OUT = new Set(["node_modules", ".output", ".wxt", ".git", "out"]);
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Zips a copy of the project that stands somewhere else, and gives the zips by name. */
function zipElsewhere(name: string): Record<string, Buffer> {
  const folder = join(mkdtempSync(join(tmpdir(), "plimsoll-zip-")), name);
  folders.push(folder);
  cpSync(PROJECT, folder, {
    recursive: true,
    filter: (from) => !LEFT_OUT.has(from.slice(PROJECT.length + 1)),
  });
  symlinkSync(join(PROJECT, "node_modules"), join(folder, "node_modules"), "dir");
  execFileSync(process.execPath, ["scripts/prepare.mjs"], { cwd: folder, stdio: "ignore" });
  execFileSync(process.execPath, ["scripts/zip.mjs"], {
    cwd: folder,
    stdio: "ignore",
    env: { ...process.env, TZ: "Asia/Tokyo" },
  });
  const output = join(folder, ".output");
  return Object.fromEntries(
    readdirSync(output)
      .filter((file) => file.endsWith(".zip"))
      .map((file) => [file, readFileSync(join(output, file))]),
  );
}

test("the store zips of two folders are the same bytes, and hold what was built here", () => {
  const one = zipElsewhere("a");
  const other = zipElsewhere(join("a", "much", "longer", "path"));
  expect(Object.keys(one)).toHaveLength(2);
  expect(Object.keys(other)).toEqual(Object.keys(one));
  for (const [name, bytes] of Object.entries(one)) {
    expect(other[name]?.equals(bytes), name).toBe(true);
    const target = name.includes("firefox") ? "firefox-mv3" : "chrome-mv3";
    const entries = unzipSync(bytes);
    expect(Object.keys(entries)).toContain("manifest.json");
    for (const [file, content] of Object.entries(entries)) {
      expect(
        Buffer.from(content).equals(readFileSync(join(PROJECT, ".output", target, file))),
        `${target}/${file}`,
      ).toBe(true);
    }
  }
});
