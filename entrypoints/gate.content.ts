import { defineContentScript } from "wxt/utils/define-content-script";
import type { Call } from "../lib/messages/wire.ts";
import { watchGate } from "../lib/page/gate-watch.ts";

/** All the gate uses of the browser. It loads no polyfill: this script runs on every page of a granted site. */
interface GateRuntime {
  readonly id?: string;
  sendMessage(message: Call): Promise<unknown>;
}
interface GateWorld {
  readonly browser?: { readonly runtime?: GateRuntime };
  readonly chrome?: { readonly runtime?: GateRuntime };
}

export default defineContentScript({
  registration: "runtime",
  matches: [],
  // Chooses WXT's plain wrapper, no more: the background registers the gate in the isolated world. The other wrapper
  // brings the polyfill and tells the page by a DOM event, named after the extension, that it has started.
  world: "MAIN",
  main() {
    // By way of `globalThis`: WXT gives every file that says the bare name the polyfill.
    const world: typeof globalThis & GateWorld = globalThis;
    const runtime = (world.browser ?? world.chrome)?.runtime;
    const call: Call = { plimsoll: "page", name: "requestReader", input: {} };
    watchGate({
      page: document,
      isAlive: () => runtime?.id !== undefined,
      // A background that refuses has shown why; there is nothing to do here.
      askForReader: () => void runtime?.sendMessage(call).catch(() => {}),
    });
  },
});
