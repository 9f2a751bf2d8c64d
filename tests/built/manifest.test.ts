import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'";

function manifestOf(target: "chrome" | "firefox"): Record<string, unknown> {
  const file = resolve(import.meta.dirname, `../../.output/${target}-mv3/manifest.json`);
  return JSON.parse(readFileSync(file, "utf8"));
}

/** What is in a manifest beyond names and icons decides what the user is asked for; every change here is a decision. */
describe.each([
  ["chrome", ["storage", "unlimitedStorage", "activeTab", "scripting", "contextMenus", "sidePanel"]],
  ["firefox", ["storage", "unlimitedStorage", "activeTab", "scripting", "contextMenus"]],
] as const)("the built manifest for %s", (target, permissions) => {
  const manifest = manifestOf(target);

  test("asks for exactly these permissions at install", () => {
    expect(manifest["manifest_version"]).toBe(3);
    expect(manifest["permissions"]).toEqual(permissions);
  });

  test("has no host access and touches no page by itself", () => {
    for (const key of [
      "host_permissions",
      "content_scripts",
      "web_accessible_resources",
      "externally_connectable",
    ]) {
      expect(manifest, key).not.toHaveProperty(key);
    }
  });

  test("may ask later for one site at a time, and for downloads", () => {
    expect(manifest["optional_host_permissions"]).toEqual(["*://*/*"]);
    expect(manifest["optional_permissions"]).toEqual(["downloads"]);
  });

  test("lets its own pages load nothing and send nothing", () => {
    expect(manifest["content_security_policy"]).toEqual({ extension_pages: POLICY });
  });

  test("keeps out of private windows, where the store would be gone without a word", () => {
    expect(manifest["incognito"]).toBe("not_allowed");
  });

  test("has no key that was not decided upon", () => {
    const { version, icons, ...rest } = manifest;
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(Object.keys(Object(icons))).toEqual(["16", "32", "48", "96", "128"]);
    expect(rest).toMatchSnapshot();
  });
});
