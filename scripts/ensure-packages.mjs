// Installs the locked packages where they are missing or other than the lock file says. Plain Node: it runs before anything is installed.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

/** Runs `npm ci` if node_modules does not hold what the lock file names. Throws, with npm's own words above it, if that fails. */
export function ensurePackages() {
  if (holdsLockedPackages()) return;
  console.log("Installing packages (npm ci) ...");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const run = spawnSync(npm, ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (run.status !== 0) throw new Error("`npm ci` failed; its message is above.");
}

/** By version, not by time of change: a copied or checked-out lock file is newer than the packages it names. */
function holdsLockedPackages() {
  const installed = "node_modules/.package-lock.json";
  if (!existsSync(installed)) return false;
  const there = packagesIn(installed);
  return (
    Object.entries(packagesIn("package-lock.json"))
      // Packages for other platforms are named in the lock file and never installed.
      .filter(([path, { optional }]) => path !== "" && optional !== true)
      .every(([path, { version }]) => there[path]?.version === version)
  );
}

function packagesIn(file) {
  return JSON.parse(readFileSync(file, "utf8")).packages ?? {};
}
