// Everything a change must pass: packages and browsers, types and lint, unit and property tests, both builds, end-to-end in both browsers.
import { spawnSync } from "node:child_process";
import { ensureBrowser } from "./browsers.mjs";
import { ensurePackages } from "./ensure-packages.mjs";

ensurePackages();
const browsers = { CHROME: ensureBrowser("chromium"), FIREFOX: ensureBrowser("firefox") };
const bin = (name) => ["node_modules", ".bin", process.platform === "win32" ? `${name}.cmd` : name].join("/");
/** @type {readonly (readonly [name: string, command: string, args: readonly string[]])[]} */
const steps = [
  ["generated types", process.execPath, ["scripts/prepare.mjs"]],
  ["types", bin("tsc"), ["--noEmit"]],
  ["format and lint", bin("biome"), ["check", "--error-on-warnings", "."]],
  [
    "lint with types",
    bin("oxlint"),
    ["--type-aware", "--config", "tests/oxlint.json", "--deny-warnings", "."],
  ],
  ["builds", process.execPath, ["scripts/build.mjs"]],
  [
    "firefox package",
    bin("web-ext"),
    ["lint", "-s", ".output/firefox-mv3", "--self-hosted", "--output=text"],
  ],
  ["unit and property tests", bin("vitest"), ["run", "--config", "vitest.config.ts", "--reporter=dot"]],
  [
    "end to end, Chromium and Firefox",
    bin("vitest"),
    ["run", "--config", "tests/e2e/vitest.config.ts", "--reporter=verbose"],
  ],
];
for (const [name, command, args] of steps) {
  const start = performance.now();
  console.log(`\n== ${name}`);
  const run = spawnSync(command, args, {
    stdio: "inherit",
    env: { ...process.env, ...browsers },
    shell: process.platform === "win32",
  });
  if (run.status !== 0) {
    console.error(`\n${name}: failed`);
    process.exit(run.status ?? 1);
  }
  console.log(`== ${name}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
}
