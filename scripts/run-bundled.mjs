// Bundles a TypeScript entry as the shipped packages are bundled, and runs it in Node: `node scripts/run-bundled.mjs FILE [args]`.
// For measuring speed: a module runner reaches every import through a getter, which the shipped code does not. The file exports `main(args)`.
import { mkdtemp, rm } from "node:fs/promises";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";

const [file, ...args] = process.argv.slice(2);
if (file === undefined) throw new Error("Usage: node scripts/run-bundled.mjs FILE [args]");
// Inside the project, so that the packages it leaves outside the bundle are found.
const outDir = await mkdtemp(resolve("node_modules", ".bundled-"));
try {
  await build({
    configFile: false,
    logLevel: "error",
    build: { ssr: resolve(file), outDir, rolldownOptions: { output: { entryFileNames: "entry.mjs" } } },
  });
  const { main } = await import(pathToFileURL(resolve(outDir, "entry.mjs")).href);
  process.exitCode = (await main(args)) ?? 0;
} finally {
  await rm(outDir, { recursive: true, force: true });
}
