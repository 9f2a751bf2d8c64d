import { readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { gather } from "../../components/library/gather.ts";

const LEXICON = resolve(import.meta.dirname, "../../lib/lexicon");

/** One exported table of a lexicon file, ready to be printed. */
export interface WordTable {
  readonly file: string;
  readonly name: string;
  /** The sentence above it in its file. */
  readonly says: string;
  readonly content: string;
}

/** Files that have a section of their own, or that hold no words. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  "designation-families.ts",
  "lexicon.ts",
  "rule-catalogue.ts",
  "units.ts",
]);

/** Every lexicon file with what it exports. */
const MODULES = import.meta.glob<Readonly<Record<string, unknown>>>("../../lib/lexicon/*.ts", {
  eager: true,
});

/** The tables of all lexicon files in the order of their names. */
export function wordTables(): readonly WordTable[] {
  return Object.keys(MODULES)
    .sort()
    .flatMap((path) => {
      const file = basename(path);
      if (ELSEWHERE.has(file)) return [];
      const code = readFileSync(join(LEXICON, file), "utf8");
      return Object.entries(MODULES[path] ?? {}).flatMap(([name, value]) =>
        typeof value === "object" && value !== null
          ? [{ file, name, says: sentenceAbove(code, name), content: contentOf(value) }]
          : [],
      );
    });
}

function sentenceAbove(code: string, name: string): string {
  const lines = code.split("\n");
  const at = lines.findIndex((line) => line.startsWith(`export const ${name}`));
  let from = at - 1;
  while (from >= 0 && /^(?:\/\*\*| \*)/.test(lines[from] ?? "")) from -= 1;
  const words = lines
    .slice(from + 1, Math.max(0, at))
    .map((line) => line.replace(/^\/\*\*|\*\/$|^ \*/g, " "));
  return words.join(" ").replace(/\*\//, "").replace(/\s+/g, " ").trim();
}

function contentOf(value: object): string {
  if (value instanceof Map) return listed([...value]);
  if (value instanceof Set) return listed([...value].map((word) => [word, true]));
  if (Array.isArray(value)) {
    const plain = value.every((item) => typeof item !== "object");
    return plain ? value.join(", ") : value.map((item) => `* ${inline(item)}`).join("\n");
  }
  return listed(Object.entries(value));
}

/** Words with one value stand together: "at-least: at least, no fewer than". */
function listed(entries: readonly (readonly [unknown, unknown])[]): string {
  const groups = gather(entries, ([, value]) => inline(value));
  return [...groups]
    .map(([value, words]) => {
      const all = words.map(([word]) => String(word)).join(", ");
      return value === "true" ? all : `* ${words.length > 1 ? `${value}: ${all}` : `${all}: ${value}`}`;
    })
    .join("\n");
}

function inline(value: unknown): string {
  if (value instanceof Set || Array.isArray(value)) return [...value].map(inline).join(", ");
  if (typeof value === "object" && value !== null)
    return Object.entries(value)
      .map(([key, inner]) => `${key} ${inline(inner)}`)
      .join("; ");
  return String(value);
}
