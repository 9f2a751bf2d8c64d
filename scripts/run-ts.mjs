// Runs a TypeScript entry of this project in Node: `node scripts/run-ts.mjs FILE [args]`. The file exports `main(args)`.
import { resolve } from "node:path";
import { runnerImport } from "vite";

const [file, ...args] = process.argv.slice(2);
if (file === undefined) throw new Error("Usage: node scripts/run-ts.mjs FILE [args]");
const { module } = await runnerImport(resolve(file), { logLevel: "error", configFile: false });
process.exitCode = (await module.main(args)) ?? 0;
