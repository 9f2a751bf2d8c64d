import { parseArgs } from "node:util";

/** What a bench reports: figures in their own units, and ratios of times taken in one run. Smaller is better. */
export interface BenchReport {
  readonly bench: string;
  readonly figures: Readonly<Record<string, number>>;
  readonly ratios: Readonly<Record<string, number>>;
}

/** Loaded when asked for: what one bench loads must not be there already when another measures its loading. */
const BENCHES: Readonly<Record<string, () => Promise<BenchReport>>> = {
  spotting: async () => (await import("./spotting.ts")).benchSpotting(),
  claims: async () => (await import("./claims.ts")).benchClaims(),
};

/** `npm run -s bench -- <name> [--json]`. */
export async function main(args: readonly string[]): Promise<number> {
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
  const report = await bench();
  if (values.json) console.log(JSON.stringify(report));
  else print(report);
  return 0;
}

function print({ bench, figures, ratios }: BenchReport): void {
  console.log(bench);
  for (const [name, value] of Object.entries({ ...figures, ...ratios }))
    console.log(`  ${name.padEnd(36)}${value.toPrecision(4)}`);
}
