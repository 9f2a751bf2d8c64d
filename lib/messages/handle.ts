import { browser } from "wxt/browser";
import { type Door, enter } from "./door.ts";
import type { Handlers, Protocol } from "./protocol.ts";
import { callIn } from "./wire.ts";

/**
 * Answers every call that comes through the door, until the returned function is called.
 *
 * The listener answers by `sendResponse` and returns `true` at once; that is the one form that holds everywhere:
 * native `browser` (Firefox, Chromium 14x and later), native `chrome` behind webextension-polyfill (which wraps
 * `sendResponse`), and fakeBrowser, which knows only this form. A listener that returns a Promise fails in the
 * last; an `async` one would also claim messages that are meant for another listener.
 * For those it returns nothing, so that the right listener can answer.
 */
export function handle<P extends Protocol<P>, Context>(
  door: Door<P, Context>,
  handlers: Handlers<P, Context>,
): () => void {
  const self = { id: browser.runtime.id, base: browser.runtime.getURL("") };
  const listener = (message: unknown, sender: object, sendResponse: (answer: unknown) => void) => {
    const call = callIn(message, door.channel);
    if (call === null) return undefined;
    void enter(door, handlers, { call, sender, self }).then(sendResponse);
    return true as const;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
