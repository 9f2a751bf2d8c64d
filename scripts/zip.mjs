// Makes the store zips in .output/. Entries are sorted, dated 1980 and stored with fixed attributes: the same code gives the same bytes anywhere.

import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { ensurePackages } from "./ensure-packages.mjs";

ensurePackages();
const build = spawnSync(process.execPath, ["scripts/build.mjs"], { stdio: ["ignore", "ignore", "inherit"] });
if (build.status !== 0) process.exit(build.status ?? 1);

// fflate may only be loaded once packages are there.
const { zipSync } = await import("fflate");
const { version } = JSON.parse(readFileSync("package.json", "utf8"));
// 1 January 1980, noon: the first day a zip entry can carry, the same day in every time zone.
const date = new Date(1980, 0, 1, 12);
for (const target of ["chrome", "firefox"]) {
  const folder = `.output/${target}-mv3`;
  const bytes = zipSync(
    Object.fromEntries(
      filesIn(folder).map((file) => [relative(folder, file).split(sep).join("/"), readFileSync(file)]),
    ),
    { level: 9, mtime: date, os: 3, attrs: 0o644 << 16 },
  );
  const name = `.output/plimsoll-${version}-${target === "chrome" ? "chrome-edge" : target}.zip`;
  writeFileSync(name, bytes);
  console.log(`${name}  ${bytes.length} bytes  sha256 ${createHash("sha256").update(bytes).digest("hex")}`);
}

function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
