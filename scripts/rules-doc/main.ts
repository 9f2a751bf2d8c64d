import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { rulesDoc } from "./render.ts";

/** `npm run docs`: writes docs/RULES.md anew from the rules and the lexicons. */
export function main(): number {
  writeFileSync(resolve(import.meta.dirname, "../../docs/RULES.md"), rulesDoc());
  return 0;
}
