import type { Page } from "puppeteer-core";
import type { FirefoxRig } from "../harness/firefox-rig.ts";
import type { Rig } from "../harness/rig.ts";
import { startRig } from "../harness/start-rig.ts";

const ID = "plimsoll@plimsoll.example";

/** A browser for tests of the page alone: nobody looks at the popup. */
export async function startPageRig(family: Rig["family"]): Promise<Rig> {
  const rig = await startRig(family);
  // In Firefox the panel that a click opens swallows the next click, so access to the site is given once and for all.
  if (isFirefox(rig))
    await rig.chromeEval(`
      const { ExtensionPermissions } = ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs");
      const granted = { permissions: [], origins: ["http://localhost/*"], data_collection: [] };
      await ExtensionPermissions.add("${ID}", granted, WebExtensionPolicy.getByID("${ID}").extension);
    `);
  return rig;
}

/** Lets the extension into a page by a click on its button, where the site is not open to it already. */
export async function giveAccess(rig: Rig, page: Page): Promise<void> {
  if (rig.family === "firefox") return;
  // Access is given with the click, and the popup is the sign that the click has been taken.
  const popup = await rig.clickToolbar(page);
  await popup?.close();
}

function isFirefox(rig: Rig): rig is FirefoxRig {
  return "chromeEval" in rig;
}
