// Reads a folder of saved pages with the built extension in a real browser: PLIMSOLL_PAGES, by default ../shared/pages.
import { spawnSync } from "node:child_process";
import { ensureBrowser } from "./browsers.mjs";
import { ensurePackages } from "./ensure-packages.mjs";

ensurePackages();
const env = { ...process.env, CHROME: ensureBrowser("chromium") };
for (const args of [
  ["node_modules/wxt/bin/wxt.mjs", "build", "-b", "chrome"],
  ["scripts/run-ts.mjs", "tests/pages/main.ts"],
]) {
  const run = spawnSync(process.execPath, args, { stdio: "inherit", env });
  if (run.status !== 0) process.exit(run.status ?? 1);
}
