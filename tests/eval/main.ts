import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { scoreClaims } from "./claims/main.ts";
import { readCorpus, SCORED_TYPES } from "./corpus.ts";
import { type Prediction, predict } from "./project.ts";
import { printPublic, scorePublic } from "./public/main.ts";
import { type Miss, score, type TypeScore } from "./score.ts";

const DEFAULT_CORPUS = "../shared/eval/dev";
const PUBLIC_SETS = "../shared/eval/public";

/**
 * `npm run -s eval -- [--corpus DIR] [--public] [--predictions OUT] [--json] [--misses TYPE]`: scores the spotting on a corpus, or on the
 * public sets.
 */
export function main(args: readonly string[]): number {
  const { values } = parseArgs({
    args: [...args],
    options: {
      corpus: { type: "string", default: DEFAULT_CORPUS },
      predictions: { type: "string" },
      json: { type: "boolean", default: false },
      misses: { type: "string" },
      public: { type: "boolean", default: false },
      "public-sets": { type: "string", default: PUBLIC_SETS },
    },
  });
  if (values.public && !values.json) return printPublic(values["public-sets"], values.misses);
  const folder = resolve(values.corpus);
  const texts = readCorpus(folder);
  if (texts === null) {
    console.error(`No corpus in ${folder}: it must hold the folders articles/ and gold/.`);
    return 1;
  }
  const predictions = new Map(texts.map(({ article }) => [article.id, predict(article)]));
  if (values.predictions !== undefined) writePredictions(resolve(values.predictions), predictions);
  const { scores, misses } = score(texts, predictions);
  const claims = scoreClaims(texts);
  if (values.json) {
    const spotting = Object.fromEntries(SCORED_TYPES.map((type) => [type, scores[type]]));
    const publicScores = values.public ? scorePublic(values["public-sets"]).scores : null;
    console.log(JSON.stringify({ spotting, public: publicScores, claims: claims.scores, comparison: null }));
    return 0;
  }
  console.log(`${texts.length} texts of ${folder}\n`);
  for (const type of SCORED_TYPES) console.log(rowOf(type, scores[type]));
  for (const [part, fields] of Object.entries(claims.scores)) {
    console.log(`\nclaims, ${part} part`);
    for (const [field, { p, r, n }] of Object.entries(fields))
      console.log(`  ${field.padEnd(12)} P ${p.toFixed(3)} R ${r.toFixed(3)} of ${n}`);
  }
  for (const { field, line } of claims.faults) if (field === values.misses) console.log(line);
  for (const miss of misses) {
    if ((miss.gold ?? miss.prediction)?.type === values.misses) console.log(missLine(miss));
  }
  return 0;
}

function writePredictions(folder: string, predictions: ReadonlyMap<string, readonly Prediction[]>): void {
  mkdirSync(folder, { recursive: true });
  for (const [id, spans] of predictions) writeFileSync(join(folder, `${id}.json`), JSON.stringify({ spans }));
}

function rowOf(type: string, { strict, lenient, value, extra }: TypeScore): string {
  const line = (name: string, { p, r, f1 }: TypeScore["strict"]) =>
    `${name} P ${p.toFixed(3)} R ${r.toFixed(3)} F1 ${f1.toFixed(3)}`;
  const extras = Object.entries(extra).map(([name, { right, of }]) => `${name} ${right}/${of}`);
  return [
    type.padEnd(9),
    line("strict", strict),
    line("lenient", lenient),
    `value ${value.right}/${value.gold}`,
    ...extras,
  ].join("  ");
}

function missLine({ text, kind, gold, prediction }: Miss): string {
  const span = gold ?? prediction;
  if (span === null) return "";
  const words = text.article.text;
  const around = `${words.slice(Math.max(0, span.start - 40), span.start)}[${words.slice(span.start, span.end)}]${words.slice(span.end, span.end + 30)}`;
  const values =
    kind === "wrong value"
      ? ` gold ${JSON.stringify(gold?.value)} read ${JSON.stringify(prediction?.value)}`
      : "";
  return `${text.article.id} ${kind}: ${around.replaceAll("\n", "⏎")}${values} ${prediction?.rule ?? ""}`;
}
