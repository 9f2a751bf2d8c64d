import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { isoDay } from "../lib/model/day.ts";
import { spot } from "../lib/spotting/spot.ts";

/** `npm run -s spot -- [--published YYYY-MM-DD] <file|->`: prints one JSON mention a line, with the words it covers. */
export function main(args: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { published: { type: "string" } },
    allowPositionals: true,
  });
  const [file] = positionals;
  const publishedOn = values.published === undefined ? null : isoDay(values.published);
  if (file === undefined || (values.published !== undefined && publishedOn === null)) {
    console.error("Usage: npm run -s spot -- [--published YYYY-MM-DD] <file|->");
    return 2;
  }
  const text = readFileSync(file === "-" ? 0 : file, "utf8");
  for (const mention of spot({ text, segments: [], publishedOn })) {
    console.log(JSON.stringify({ ...mention, words: text.slice(mention.span.start, mention.span.end) }));
  }
  return 0;
}
