// Installs the locked packages where they are missing or older than the lock file. Plain Node: it runs before anything is installed.
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";

/** Runs `npm ci` if node_modules does not fit the lock file. Throws, with npm's own words above it, if that fails. */
export function ensurePackages() {
  const stamp = "node_modules/.package-lock.json";
  if (existsSync(stamp) && statSync(stamp).mtimeMs >= statSync("package-lock.json").mtimeMs) return;
  console.log("Installing packages (npm ci) ...");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const run = spawnSync(npm, ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (run.status !== 0) throw new Error("`npm ci` failed; its message is above.");
}
