import { parseArgs } from "node:util";
import { benchSpotting } from "./spotting.ts";

/** What a bench reports: figures in their own units, and ratios of times taken in one run. Smaller is better. */
export interface BenchReport {
  readonly bench: string;
  readonly figures: Readonly<Record<string, number>>;
  readonly ratios: Readonly<Record<string, number>>;
}

const BENCHES: Readonly<Record<string, () => BenchReport>> = { spotting: benchSpotting };

/** `npm run -s bench -- <name> [--json]`. */
export function main(args: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { json: { type: "boolean", default: false } },
    allowPositionals: true,
  });
  const bench = BENCHES[positionals[0] ?? ""];
  if (bench === undefined) {
    console.error(
      `Usage: npm run -s bench -- <name> [--json], where name is one of: ${Object.keys(BENCHES).join(", ")}`,
    );
    return 2;
  }
  const report = bench();
  if (values.json) console.log(JSON.stringify(report));
  else print(report);
  return 0;
}

function print({ bench, figures, ratios }: BenchReport): void {
  console.log(bench);
  for (const [name, value] of Object.entries({ ...figures, ...ratios }))
    console.log(`  ${name.padEnd(36)}${value.toPrecision(4)}`);
}
