import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, test } from "vitest";

/** Who may import whom; a folder may always import itself. ARCHITECTURE.md gives the reasons. */
const FLOORS: Record<string, readonly string[]> = {
  model: [],
  text: ["model"],
  lexicon: ["model"],
  spotting: ["model", "text", "lexicon"],
  claims: ["model", "text", "lexicon"],
  anchoring: ["model", "text", "spotting"],
  comparison: ["model", "text", "lexicon"],
  export: ["model", "text", "lexicon"],
  import: ["model", "text", "lexicon"],
  page: ["model", "text"],
  store: ["model", "text"],
  messages: ["model"],
};
const PURE = [
  "model",
  "text",
  "lexicon",
  "spotting",
  "claims",
  "anchoring",
  "comparison",
  "export",
  "import",
];
/** Packages the pure floors may use: the tagger of compromise, without its upper layer, serves claims. */
const PURE_PACKAGES: Record<string, readonly string[]> = { claims: ["compromise/two"] };
const IMPURE =
  /\b(?:document|window|browser|chrome|indexedDB|localStorage|fetch|setTimeout|navigator)\s*[.(]|\bnew Date\(\)|\bDate\.now\(|\bMath\.random\(|\bcrypto\.randomUUID\(/;

const lib = resolve(import.meta.dirname, "../../lib");
const files = readdirSync(lib, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name));

function importsOf(file: string): string[] {
  const statements =
    /^(?:import|export)\s[^;]*?from\s+"([^"]+)"|^import\s+"([^"]+)"|\bimport\(\s*"([^"]+)"/gm;
  return [...readFileSync(file, "utf8").matchAll(statements)].flatMap(
    (match) => match[1] ?? match[2] ?? match[3] ?? [],
  );
}

function floorOf(file: string): string {
  return relative(lib, file).split(/[\\/]/)[0] ?? "";
}

describe("the floors of lib", () => {
  test("every folder has its floor", () => {
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) expect(Object.keys(FLOORS), file).toContain(floorOf(file));
  });

  test.each(files.map((file) => [relative(lib, file), file]))(
    "%s imports only floors below it",
    (_name, file) => {
      const floor = floorOf(file);
      for (const target of importsOf(file)) {
        if (target.startsWith(".")) {
          const other = floorOf(resolve(dirname(file), target));
          expect([floor, ...(FLOORS[floor] ?? [])], `${relative(lib, file)} imports ${target}`).toContain(
            other,
          );
        } else if (PURE.includes(floor)) {
          expect(PURE_PACKAGES[floor] ?? [], `${relative(lib, file)} imports ${target}`).toContain(target);
        }
      }
    },
  );

  test.each(files.filter((file) => PURE.includes(floorOf(file))).map((file) => [relative(lib, file), file]))(
    "%s knows no browser, clock or random number",
    (_name, file) => {
      const code = readFileSync(file, "utf8")
        .replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "")
        .replace(/"(?:[^"\\\n]|\\.)*"|`[^`]*`/g, '""');
      expect(code).not.toMatch(IMPURE);
    },
  );

  test("no code file is over 250 lines", () => {
    const roots = ["lib", "components", "entrypoints", "scripts", "assets"].map((folder) =>
      resolve(lib, "..", folder),
    );
    for (const root of roots) {
      for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
        if (
          !entry.isFile() ||
          !/\.(?:tsx?|mjs|css)$/.test(entry.name) ||
          entry.parentPath.includes("lexicon")
        )
          continue;
        const lines = readFileSync(join(entry.parentPath, entry.name), "utf8").split("\n").length;
        expect(lines, join(relative(lib, entry.parentPath), entry.name)).toBeLessThanOrEqual(251);
      }
    }
  });
});

/** Screens and models may use the pure floors; these files alone reach the browser, the store or the wire for them. */
const EDGE_FILES =
  /(?:^background\/|browser-ports\.ts$|^sites\.ts$|^first-run\/start-reader\.ts$|^queue\/(?:tabs\.ts|queue-page\.tsx)$)/;
const EDGES = /^(?:wxt\/|webextension-polyfill|idb$)|\/lib\/(?:store|page|messages)\//;

describe("the floors of components", () => {
  const components = resolve(lib, "../components");
  const screens = readdirSync(components, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => /\.tsx?$/.test(file) && !EDGE_FILES.test(file));

  test.each(screens)("%s gets the browser, the store and the wire as ports", (file) => {
    const code = readFileSync(join(components, file), "utf8");
    // Types may be named anywhere: they are gone in what runs.
    const values = [...code.matchAll(/^import\s+(?!type\b)[^;]*?from\s+"([^"]+)"/gm)].map(
      ([, target]) => target ?? "",
    );
    expect(values.filter((target) => EDGES.test(target))).toEqual([]);
  });
});
