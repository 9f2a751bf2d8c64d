import { span } from "../model/shapes/plain.ts";
import { oneOf, record } from "../model/shapes/shape.ts";
import type { Door } from "./door.ts";
import type { BackgroundToPage } from "./protocol.ts";
import { backgroundCaller } from "./senders.ts";

/** The way into the reader in a page. Apart from the other doors, so that the page loads none of their shapes. */
export const readerDoor: Door<BackgroundToPage, Record<never, never>> = {
  channel: "reader",
  shapes: {
    describePage: record({}),
    scrollToSpan: record<{ span: { start: number; end: number } }>({ span }),
    stepMark: record<{ direction: "next" | "previous" }>({ direction: oneOf("next", "previous") }),
    addressRead: record({}),
    describeSelection: record({}),
    setMarks: record<{ marks: "shown" | "hidden" }>({ marks: oneOf("shown", "hidden") }),
  },
  admit: backgroundCaller,
};
