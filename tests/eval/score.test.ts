import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, test, vi } from "vitest";
import { readCorpus, SCORED_TYPES } from "./corpus.ts";
import { main } from "./main.ts";
import { predict } from "./project.ts";
import { score } from "./score.ts";

const corpus = resolve(import.meta.dirname, "../../../shared/eval/dev");
const script = join(corpus, "score.py");
const ready = existsSync(script) && spawnSync("python3", ["--version"]).status === 0;

test.skipIf(!ready)(`score.py prints the same figures (needs ${script} and python3)`, () => {
  const folder = mkdtempSync(join(tmpdir(), "plimsoll-eval-"));
  try {
    const silent = vi.spyOn(console, "log").mockImplementation(() => {});
    expect(main(["--corpus", corpus, "--predictions", folder])).toBe(0);
    silent.mockRestore();
    const printed = execFileSync("python3", [script, folder, "dev"], { encoding: "utf8" });
    const texts = readCorpus(corpus) ?? [];
    const { scores } = score(texts, new Map(texts.map(({ article }) => [article.id, predict(article)])));
    for (const type of SCORED_TYPES) {
      for (const rule of ["strict", "lenient"] as const) {
        const { p, r, f1 } = scores[type][rule];
        expect(printed).toMatch(
          new RegExp(`${rule} +${type} +gold +\\d+ P ${p.toFixed(3)} R ${r.toFixed(3)} F1 ${f1.toFixed(3)}`),
        );
      }
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("a folder without a corpus is an error that says what is missing", () => {
  const said = vi.spyOn(console, "error").mockImplementation(() => {});
  expect(main(["--corpus", tmpdir()])).toBe(1);
  expect(said.mock.calls[0]?.[0]).toContain("articles/");
  said.mockRestore();
});
