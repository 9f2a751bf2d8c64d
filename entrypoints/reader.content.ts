import { browser } from "wxt/browser";
import { defineContentScript } from "wxt/utils/define-content-script";
import { spotterIn } from "../components/spotter.ts";
import { handle } from "../lib/messages/handle.ts";
import { readerDoor } from "../lib/messages/reader-door.ts";
import { sendFromPage } from "../lib/messages/send.ts";
import { DEFAULT_PALETTE } from "../lib/model/library.ts";
import { beginLife } from "../lib/page/lifetime.ts";
import { pause } from "../lib/page/pause.ts";
import { createReader } from "../lib/page/reader.ts";
import { describeMention } from "../lib/text/describe.ts";
import { describeState } from "../lib/text/describe-state.ts";

/** Injected by the background when it is asked for; injected again, it lets its older self go on. */
export default defineContentScript({
  registration: "runtime",
  matches: [],
  // Chooses WXT's plain wrapper, no more: the background injects into the isolated world. The other wrapper tells
  // the page by a DOM event, named after the extension, that it has started.
  world: "MAIN",
  main() {
    const signal = beginLife(globalThis, () => browser.runtime?.id !== undefined);
    if (signal === null) return;
    const reader = createReader({
      page: document,
      async palette() {
        const answer = await sendFromPage("markPalette", {});
        return answer.ok ? answer.value : DEFAULT_PALETTE;
      },
      signal,
      pause,
      describe: describeMention,
      async stateOf({ span }) {
        const answer = await sendFromPage("mentionState", { span });
        return answer.ok ? describeState(answer.value) : null;
      },
      announce: (read) => void sendFromPage("pageRead", read),
      spot: ({ draft: { text, segments, published }, italics }, rest) =>
        spotterIn(globalThis)({ text, segments, italics, publishedOn: published?.day ?? null }, rest),
    });
    const stop = handle(readerDoor, {
      describePage: () => reader.describePage(),
      scrollToSpan: ({ span }) => reader.scrollTo(span),
      stepMark: ({ direction }) => reader.step(direction),
      addressRead: async () => reader.addressRead(),
      describeSelection: () => reader.describeSelection(),
      setMarks: ({ marks }) => reader.setMarks(marks),
    });
    signal.addEventListener("abort", stop, { once: true });
  },
});
