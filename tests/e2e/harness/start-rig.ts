import { startChromium } from "./chromium-rig.ts";
import { startFirefox } from "./firefox-rig.ts";
import type { Rig, RigOptions } from "./rig.ts";

/** Starts the browser of a family with the built extension in it. */
export function startRig(family: Rig["family"], options: Partial<RigOptions> = {}): Promise<Rig> {
  return family === "chromium" ? startChromium(options) : startFirefox(options);
}
