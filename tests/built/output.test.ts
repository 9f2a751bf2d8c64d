import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { findDynamicImports, sizes } from "../../scripts/built-output.mjs";

/**
 * Gzipped kilobytes a surface may load; the gate runs on every page of a granted site, so it is the smallest. A page that is read gets the
 * spotter and the reader.
 */
const BUDGETS: Readonly<Record<string, number>> = {
  "content-scripts/gate.js": 5,
  "content-scripts/reader.js": 45,
  "content-scripts/spotter.js": 90,
  "background.js": 200,
  "popup.html": 60,
  "sidepanel.html": 60,
};
const FORBIDDEN = [
  /\beval\s*\(/,
  /\bnew Function\s*\(/,
  /\.insertAdjacentHTML\b/,
  /\bdocument\.write\b/,
  /\bfetch\s*\(/,
  /\bXMLHttpRequest\b/,
  /\bWebSocket\b/,
  /\bsendBeacon\b/,
];

describe.each(["chrome-mv3", "firefox-mv3"])("the built package %s", (name) => {
  const folder = resolve(import.meta.dirname, "../../.output", name);

  test.each(Object.entries(BUDGETS))("%s loads at most %d kB gzipped", (entry, limit) => {
    const size = sizes(folder).find((one) => one.name === entry);
    expect(size).toBeDefined();
    expect(size?.gzipped).toBeLessThanOrEqual(limit * 1000);
  });

  test("the background holds no dynamic import, which service workers refuse", () => {
    expect(findDynamicImports(folder)).toEqual([]);
  });

  test("no script can reach the network or run text as code", () => {
    const scripts = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
      file.endsWith(".js"),
    );
    expect(scripts.length).toBeGreaterThan(4);
    for (const script of scripts) {
      const code = readFileSync(join(folder, script), "utf8");
      for (const shape of FORBIDDEN) expect(code.match(shape)?.[0] ?? null, `${script}: ${shape}`).toBeNull();
    }
  });
});
