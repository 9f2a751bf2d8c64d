import { defineConfig } from "wxt";
import { leanLexicon } from "./scripts/lean-lexicon.mjs";

/**
 * First versions that have every API used, from the browser-compat-data tables on MDN.
 * Chrome 128: `document.caretPositionFromPoint` (hover card); side panel `open()` is 116, `documentIds` 106, `::highlight` 105.
 * Firefox 140: CSS Custom Highlight API and `data_collection_permissions`; `optional_host_permissions` is 128.
 */
const MINIMUM_CHROME = "128";
const MINIMUM_FIREFOX = "140.0";

/** The policy of every extension page: nothing is loaded or sent anywhere (rule S3). */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join("; ");

export default defineConfig({
  imports: false,
  publicDir: "assets/public",
  manifestVersion: 3,
  modules: ["@wxt-dev/webextension-polyfill"],
  // Nothing is preloaded: pages of an extension come from the disk, and the polyfill would fetch.
  vite: () => ({ plugins: [leanLexicon()], build: { modulePreload: false } }),
  // `npm run dev` opens a browser only where there is a display to open it on.
  webExt: {
    disabled: process.platform === "linux" && !(process.env["DISPLAY"] ?? process.env["WAYLAND_DISPLAY"]),
    chromiumArgs: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  },
  manifest: ({ browser, command }) => ({
    name: "Plimsoll",
    description:
      "Marks the reported figures in a news article and lets you confirm, keep and compare them. Works offline.",
    permissions: [
      "storage",
      "unlimitedStorage",
      "activeTab",
      "scripting",
      "contextMenus",
      ...(browser === "firefox" ? [] : ["sidePanel" as const]),
    ],
    optional_permissions: ["downloads"],
    optional_host_permissions: ["*://*/*"],
    // Development loads its pages from the dev server, which the policy of the built packages forbids.
    ...(command === "build" ? { content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY } } : {}),
    incognito: "not_allowed",
    commands: {
      "next-mark": { suggested_key: { default: "Alt+Period" }, description: "Go to the next mark" },
      "make-claim": {
        suggested_key: { default: "Alt+Shift+C" },
        description: "Make a claim of the selected words",
      },
      "previous-mark": { suggested_key: { default: "Alt+Comma" }, description: "Go to the previous mark" },
    },
    ...(browser === "firefox"
      ? {
          browser_specific_settings: {
            gecko: {
              id: "plimsoll@plimsoll.example",
              strict_min_version: MINIMUM_FIREFOX,
              data_collection_permissions: { required: ["none"] },
            },
          },
        }
      : { minimum_chrome_version: MINIMUM_CHROME }),
  }),
});
