import { defineContentScript } from "wxt/utils/define-content-script";
import { handle } from "../lib/messages/handle.ts";
import { readerDoor } from "../lib/messages/reader-door.ts";
import { sendFromPage } from "../lib/messages/send.ts";
import { pause } from "../lib/page/pause.ts";
import { createReader } from "../lib/page/reader.ts";
import { spotInSlices } from "../lib/spotting/spot.ts";
import { describeMention } from "../lib/text/describe.ts";

/** Injected by the background when it is asked for; injected again, it takes over from its older self. */
export default defineContentScript({
  registration: "runtime",
  matches: [],
  noScriptStartedPostMessage: true,
  main(ctx) {
    const reader = createReader({
      page: document,
      palette: "standard",
      signal: ctx.signal,
      pause,
      describe: describeMention,
      announce: (read) => void sendFromPage("pageRead", read),
      async spot({ text, segments, published }, rest) {
        const run = spotInSlices({ text, segments, publishedOn: published?.day ?? null });
        for (;;) {
          const step = run.next();
          if (step.done === true) return step.value;
          await rest();
        }
      },
    });
    const stop = handle(readerDoor, {
      describePage: () => reader.describePage(),
      scrollToSpan: ({ span }) => reader.scrollTo(span),
      stepMark: ({ direction }) => reader.step(direction),
      setMarks: ({ marks }) => reader.setMarks(marks),
    });
    ctx.onInvalidated(stop);
    // An extension that was updated or removed leaves its scripts behind; this one then takes its marks back.
    ctx.setInterval(() => ctx.isValid, 1_000);
  },
});
