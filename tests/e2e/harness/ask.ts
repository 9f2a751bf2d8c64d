import type { Page } from "puppeteer-core";
import type { Answer, Input, SurfaceToBackground } from "../../../lib/messages/protocol.ts";

/** The little of the browser's own namespace that is used inside pages of the extension. */
declare const chrome: { readonly runtime: { sendMessage(message: object): Promise<unknown> } };

/** Asks the background from a page of the extension, in the words of the real protocol. */
export async function ask<K extends keyof SurfaceToBackground>(
  surface: Page,
  name: K,
  input: Input<SurfaceToBackground, K>,
): Promise<Answer<SurfaceToBackground, K>> {
  const answer: unknown = await surface.evaluate((call) => chrome.runtime.sendMessage(call), {
    plimsoll: "surface",
    name,
    input,
  });
  if (typeof answer !== "object" || answer === null || !("ok" in answer))
    throw new Error(`No answer to ${name}.`);
  return answer as Answer<SurfaceToBackground, K>;
}
