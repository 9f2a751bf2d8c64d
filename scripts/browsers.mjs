// Finds an installed browser and, on Debian or Ubuntu as root, installs one. Plain Node, no packages.
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const NAMES = {
  chromium: [
    "google-chrome-stable",
    "google-chrome",
    "chromium",
    "chromium-browser",
    "microsoft-edge-stable",
    "microsoft-edge",
  ],
  firefox: ["firefox", "firefox-esr", "firefox-developer-edition"],
};
const PLACES = {
  chromium: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    ...windows("Google\\Chrome\\Application\\chrome.exe"),
    ...windows("Microsoft\\Edge\\Application\\msedge.exe"),
  ],
  firefox: ["/Applications/Firefox.app/Contents/MacOS/firefox", ...windows("Mozilla Firefox\\firefox.exe")],
};
const DEBIAN_PACKAGE = { chromium: "chromium", firefox: "firefox-esr" };
const WANTED = {
  chromium:
    "Please install Chrome, Chromium or Edge (or name one with the environment variable CHROME), then run this again.",
  firefox:
    "Please install Firefox 140 or newer (or name one with the environment variable FIREFOX), then run this again.",
};

/**
 * Path of an installed browser of a family ("chromium" covers Chrome, Chromium and Edge), or null.
 * The environment variables CHROME and FIREFOX come first.
 * @param {"chromium" | "firefox"} family
 */
export function findBrowser(family) {
  const named = process.env[family === "chromium" ? "CHROME" : "FIREFOX"];
  if (named) return named;
  for (const name of NAMES[family]) {
    for (const folder of (process.env.PATH ?? "").split(delimiter)) {
      const path = join(folder, name);
      if (runs(path)) return path;
    }
  }
  return PLACES[family].find(runs) ?? null;
}

/**
 * Path of an installed browser of a family; installs it by apt where that is possible, and otherwise throws one sentence that says what to install.
 * @param {"chromium" | "firefox"} family
 */
export function ensureBrowser(family) {
  const found = findBrowser(family);
  if (found !== null) return found;
  if (existsSync("/etc/debian_version") && process.getuid?.() === 0) aptInstall(DEBIAN_PACKAGE[family]);
  const installed = findBrowser(family);
  if (installed === null) throw new Error(WANTED[family]);
  return installed;
}

function aptInstall(name) {
  console.log(`Installing ${name} (apt-get) ...`);
  const options = {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  };
  spawnSync("apt-get", ["update", "-qq"], options);
  spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", name], options);
}

function runs(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function windows(tail) {
  return [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA].flatMap(
    (root) => (root ? [join(root, tail)] : []),
  );
}
