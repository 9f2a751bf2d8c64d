import { resolve } from "node:path";
import { build } from "vite";

/** A module of the product as one script that leaves its exports in a global of the given name. */
export async function bundle(module: string, name: string): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      target: "esnext",
      lib: { entry: resolve(module), formats: ["iife"], name },
    },
  });
  const first = Array.isArray(output) ? output[0] : output;
  const chunk = first !== undefined && "output" in first ? first.output[0] : undefined;
  if (chunk === undefined) throw new Error(`${module} was not built.`);
  return chunk.code;
}
