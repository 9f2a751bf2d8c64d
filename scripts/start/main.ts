import { mkdir } from "node:fs/promises";
import { resolve } from "node:path";
import { startRig } from "../../tests/e2e/harness/start-rig.ts";
import { runJourney } from "./journey.ts";
import { readOnePage } from "./read-one-page.ts";
import { stayOpen } from "./stay-open.ts";
import { serveTarget } from "./target.ts";

export interface Start {
  readonly family: "chromium" | "firefox";
  readonly display: "window" | "headless";
  /** An address or a path to an HTML file; null for the sample articles. */
  readonly target: string | null;
}

/** Opens the browser on the sample articles or on one page; without a display does the work a user would do and writes it to `out/`. */
export async function main({ family, display, target }: Start): Promise<void> {
  const out = resolve("out");
  await mkdir(out, { recursive: true });
  const served = await serveTarget(target);
  // In a window the person answers the browser's questions; alone, the sample site may be granted without one.
  const rig = await startRig(family, {
    headless: display === "headless",
    grantable: display === "headless" ? ["localhost"] : [],
    network: target === null && display === "headless" ? "loopback" : "open",
  });
  try {
    if (display === "window") await stayOpen(rig, served);
    else if (target === null) await runJourney(rig, served, out);
    else await readOnePage(rig, served, out);
  } finally {
    await rig.close();
    await served.site.close();
  }
}
