// Writes WXT's generated types after an install. Silent where WXT itself is not there (`--package-lock-only`).
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const wxt = "node_modules/wxt/bin/wxt.mjs";
if (existsSync(wxt))
  process.exit(spawnSync(process.execPath, [wxt, "prepare"], { stdio: "inherit" }).status ?? 1);
