import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { RULE_CATALOGUE } from "../../../lib/lexicon/rule-catalogue.ts";
import { mentionsOf } from "../../../scripts/rules-doc/reading.ts";
import { rulesDoc } from "../../../scripts/rules-doc/render.ts";
import { wordTables } from "../../../scripts/rules-doc/word-tables.ts";

const ROOT = resolve(import.meta.dirname, "../../..");

describe("the catalogue of rules", () => {
  test.each(
    Object.entries(RULE_CATALOGUE).flatMap(([rule, { examples }]) =>
      examples.map((example) => [rule, example] as const),
    ),
  )("%s reads: %s", (rule, example) => {
    const marked = [...example.matchAll(/\[([^\]]*)\]/g)].map((match) => match[1]);
    expect(mentionsOf(rule, example).map(({ words }) => words)).toEqual(marked);
    expect(marked.length).toBeGreaterThan(0);
  });

  test("knows every name of a date or weapon rule that stands in the rules", () => {
    const folder = join(ROOT, "lib/spotting");
    // The registry names readers, which are not what a mention carries.
    const files = readdirSync(folder).filter((file) => file !== "rules.ts");
    const code = files.map((file) => readFileSync(join(folder, file), "utf8")).join("\n");
    const names = new Set([...code.matchAll(/"((?:date|weapon)\/[a-z-]+)"/g)].map((match) => match[1] ?? ""));
    expect(names.size).toBeGreaterThan(40);
    expect([...names].filter((name) => RULE_CATALOGUE[name] === undefined)).toEqual([]);
  });
});

test("every table of words says what it holds", () => {
  for (const { file, name, says } of wordTables()) expect(says, `${file} ${name}`).not.toBe("");
});

test("docs/RULES.md says what the rules and the lexicons say; `npm run docs` writes it anew", () => {
  expect(readFileSync(join(ROOT, "docs/RULES.md"), "utf8")).toBe(rulesDoc());
});
