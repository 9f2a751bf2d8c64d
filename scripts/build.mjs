// Builds the Chrome/Edge and the Firefox package into .output/ and prints what each script weighs, gzipped.
import { spawnSync } from "node:child_process";
import { findDynamicImports, sizes } from "./built-output.mjs";
import { ensurePackages } from "./ensure-packages.mjs";

ensurePackages();
for (const target of ["chrome", "firefox"]) {
  const run = spawnSync(process.execPath, ["node_modules/wxt/bin/wxt.mjs", "build", "-b", target, "--mv3"], {
    stdio: ["ignore", "ignore", "inherit"],
    // Under another NODE_ENV the pages would be built for development, with the paths of this machine in them.
    env: { ...process.env, NODE_ENV: "production" },
  });
  if (run.status !== 0) process.exit(run.status ?? 1);
  const folder = `.output/${target}-mv3`;
  const dynamic = findDynamicImports(folder);
  // A service worker refuses import(), and only when the line is reached: better to refuse the build.
  if (dynamic.length > 0) throw new Error(`Background code uses a dynamic import: ${dynamic.join(", ")}`);
  console.log(folder);
  for (const { name, raw, gzipped } of sizes(folder))
    console.log(`  ${name.padEnd(34)} ${kilo(raw)} raw ${kilo(gzipped)} gzipped`);
}

function kilo(bytes) {
  return `${(bytes / 1000).toFixed(1).padStart(7)} kB`;
}
