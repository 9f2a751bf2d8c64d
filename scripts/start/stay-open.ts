import type { Rig } from "../../tests/e2e/harness/rig.ts";
import type { Served } from "./target.ts";

/** Opens the pages in a window and waits until the user closes the browser. */
export async function stayOpen(rig: Rig, served: Served): Promise<void> {
  if (served.second !== null) await rig.open(served.second);
  const page = await rig.open(served.first);
  await page.bringToFront();
  console.log(
    'Click the Plimsoll button in the toolbar, then "Mark claims on this page". Close the browser to end.',
  );
  await new Promise<void>((closed) => page.browser().once("disconnected", () => closed()));
}
