import { defineContentScript } from "wxt/utils/define-content-script";
import { offerSpotter } from "../components/spotter.ts";
import { spotWithRests } from "../lib/spotting/spot.ts";

/** The rules and lexicons as a script of their own, injected right before the reader that asks them. */
export default defineContentScript({
  registration: "runtime",
  matches: [],
  // The plain wrapper, as the reader has it: the isolated world is chosen where it is injected.
  world: "MAIN",
  main() {
    offerSpotter(globalThis, spotWithRests);
  },
});
