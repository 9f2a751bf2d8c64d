import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { RegExpParser } from "@eslint-community/regexpp";
import { analyse } from "scslre";
import { expect, test, vi } from "vitest";

const lib = resolve(import.meta.dirname, "../../../lib");
/** The floors whose patterns meet whole texts. */
const FLOORS = ["spotting", "lexicon", "claims", "comparison", "text", "page", "export", "import"];
const files = readdirSync(lib, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
  .map((entry) => join(entry.parentPath, entry.name))
  .filter((file) => FLOORS.includes(relative(lib, file).split(/[\\/]/)[0] ?? ""));

/** Every pattern that a module makes while it loads, whether written as a literal or built from words. */
async function builtPatterns(): Promise<readonly RegExp[]> {
  const built: RegExp[] = [];
  const Native = RegExp;
  vi.stubGlobal(
    "RegExp",
    class extends Native {
      constructor(pattern: string | RegExp, flags?: string) {
        super(pattern, flags);
        built.push(this);
      }
    },
  );
  vi.resetModules();
  await import("../../../lib/spotting/spot.ts");
  vi.unstubAllGlobals();
  return built;
}

/** Literals of a file, found by the parser that accepts them: what is no pattern is passed over. */
function literalsOf(file: string): readonly RegExp[] {
  const code = readFileSync(file, "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
  const found = [
    ...code.matchAll(/(?<=[=(,:[!&|?]\s*|return\s+)\/((?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([a-z]*)/g),
  ];
  return found.flatMap(([, source = "", flags = ""]) => {
    try {
      new RegExpParser().parsePattern(source, 0, source.length, { unicode: flags.includes("u") });
      return [new RegExp(source, flags)];
    } catch {
      return [];
    }
  });
}

const slow = (pattern: RegExp) =>
  analyse({ source: pattern.source, flags: pattern.flags.replace("v", "u") }).reports.map(
    (report) => `${report.type}: ${pattern.source}`,
  );

test("no pattern built from words backtracks more than linearly", async () => {
  const patterns = await builtPatterns();
  expect(patterns.length).toBeGreaterThan(30);
  // Sticky patterns are tried at one place: moving along the text is the engine's part, and it does so once a word.
  const reports = patterns.flatMap((pattern) =>
    slow(pattern).filter((report) => !(pattern.sticky && report.startsWith("Move"))),
  );
  expect(reports).toEqual([]);
}, 120_000);

test.each(files.map((file) => [relative(lib, file), file] as const))(
  "the patterns written in %s do not either",
  (_name, file) => {
    expect(literalsOf(file).flatMap(slow)).toEqual([]);
  },
);
