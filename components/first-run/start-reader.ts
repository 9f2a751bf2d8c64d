import type { Settings } from "../../lib/model/library.ts";
import { pause } from "../../lib/page/pause.ts";
import { createReader, type Reader } from "../../lib/page/reader.ts";
import { spotWithRests } from "../../lib/spotting/spot.ts";
import { describeMention } from "../../lib/text/describe.ts";

interface OwnPage {
  readonly page: Document;
  readonly palette: Settings["palette"];
  /** Tells how many figures are marked. */
  readonly announce: (marked: number) => void;
}

/** Reads and marks a page of the extension itself, where nothing can be injected, as any other page is read. */
export function startReader({ page, palette, announce }: OwnPage): Reader {
  return createReader({
    page,
    palette: async () => palette,
    // The page lives and ends with the extension: there is nothing to take back.
    signal: new AbortController().signal,
    pause,
    describe: describeMention,
    // The sample is for trying out; nothing of it is kept.
    stateOf: async () => null,
    announce: ({ marked }) => announce(marked),
    spot: ({ draft: { text, segments, published }, italics }, rest) =>
      spotWithRests({ text, segments, italics, publishedOn: published?.day ?? null }, rest),
  });
}
