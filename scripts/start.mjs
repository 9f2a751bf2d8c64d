// `npm start`: installs what is missing, builds, serves the sample articles and opens a real browser with Plimsoll in it.
//   npm start                        open the sample articles; stays open (with a display) or does the whole job (without one)
//   npm start -- URL | FILE.html     read one page
//   npm start -- --headless          do the whole job without a window, write the results to out/
//   npm start -- --browser firefox   use Firefox instead of Chrome, Chromium or Edge
import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";
import { ensureBrowser, findBrowser } from "./browsers.mjs";
import { ensurePackages } from "./ensure-packages.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { headless: { type: "boolean", default: false }, browser: { type: "string" } },
});
try {
  const family = chooseFamily(values.browser);
  process.env[family === "chromium" ? "CHROME" : "FIREFOX"] = ensureBrowser(family);
  ensurePackages();
  const build = spawnSync(process.execPath, ["scripts/build.mjs"], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (build.status !== 0) throw new Error("The build failed; its message is above.");
  // Vite runs the TypeScript below; it can only be loaded once the packages are there.
  const { runnerImport } = await import("vite");
  const { module } = await runnerImport("./scripts/start/main.ts", { configFile: false, logLevel: "error" });
  await module.main({
    family,
    display: values.headless || !hasDisplay() ? "headless" : "window",
    target: positionals[0] ?? null,
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** @returns {"chromium" | "firefox"} */
function chooseFamily(wanted) {
  if (wanted === "firefox" || wanted === "chromium") return wanted;
  if (wanted !== undefined) throw new Error(`--browser takes "chromium" or "firefox", not "${wanted}".`);
  return findBrowser("chromium") === null && findBrowser("firefox") !== null ? "firefox" : "chromium";
}

function hasDisplay() {
  return process.platform !== "linux" || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}
