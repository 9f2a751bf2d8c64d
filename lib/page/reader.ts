import { MARKED_KINDS, type MarkedKind, type Mention } from "../model/mention.ts";
import type { PageReading, ReadFailure } from "../model/reading.ts";
import { err, ok, type Result } from "../model/result.ts";
import type { Span } from "../model/span.ts";
import { bodyOf } from "./dom.ts";
import { kindOfPage } from "./gate.ts";
import { groundUnder } from "./ground.ts";
import { type Mark, type Painting, paint } from "./highlight.ts";
import { createHover, type MarkedPage } from "./hover.ts";
import type { CardText } from "./hover-card.ts";
import type { Palette } from "./palette.ts";
import { type ReadPage, readArticle } from "./read-article.ts";
import { selectedSpan } from "./selection.ts";
import { bringIntoView, neighbour } from "./step.ts";
import { watchPage } from "./watch-page.ts";

/** What a reader needs of its surroundings. */
export interface ReaderPorts {
  readonly page: Document;
  /** The colours of the marks, asked for at every reading. */
  readonly palette: () => Promise<Palette>;
  readonly pause: () => Promise<void>;
  readonly spot: (
    read: Pick<ReadPage, "draft" | "italics">,
    pause: () => Promise<void>,
  ) => Promise<readonly Mention[]>;
  readonly describe: (mention: Mention) => CardText;
  /** What the person thinks of a mention, asked for when its card opens; in words, null where there is nothing to say. */
  readonly stateOf: (mention: Mention) => Promise<string | null>;
  /** Tells that a page was read or read again, and how much is marked in it. */
  readonly announce: (read: { readonly url: string; readonly marked: number }) => void;
  /** Aborted when the extension is gone or a newer reader took over. */
  readonly signal: AbortSignal;
}

/** Reads, marks and follows one page until its signal is aborted. */
export interface Reader {
  describePage(): Promise<Result<PageReading, ReadFailure>>;
  scrollTo(span: Span): Promise<Result<null, ReadFailure>>;
  step(direction: "next" | "previous"): Promise<Result<null, ReadFailure>>;
  setMarks(marks: "shown" | "hidden"): Promise<Result<null, ReadFailure>>;
  /** The address of what was read last, without reading again. */
  addressRead(): Result<string, ReadFailure>;
  /** The selected words, in the article text of the newest reading. */
  describeSelection(): Promise<Result<Span, ReadFailure>>;
}

interface Shown extends MarkedPage {
  readonly reading: Omit<PageReading, "marks">;
  readonly painting: Painting;
}
type Outcome = Result<Shown, ReadFailure>;
/** One reading of the page at one address. A newer run takes its place; its results then go nowhere. */
interface Run {
  readonly address: string;
  readonly outcome: Promise<Outcome>;
}

/** How long after a change of address the old words are taken to be the old article. */
const SWAP_WAIT = 2_000;

/** Stops the work of a run that a newer one has replaced. */
class Superseded extends Error {}

export function createReader(ports: ReaderPorts): Reader {
  const { page, signal } = ports;
  let marks: "shown" | "hidden" = "shown";
  let shown: Shown | null = null;
  let stepped: Mention | null = null;
  let lastRead: ReadPage | null = null;
  /** The text that stood here under the address before; the new article may come later than its address. */
  let stale: string | null = null;
  /** Whether a person wants this very page read; else a site's lists between two articles are left alone. */
  let asked = false;
  /** Ends the wait of a run that a newer one has replaced. */
  let wake = () => {};
  const hover = createHover(page, () => (marks === "shown" ? shown : null), ports, signal);
  const watch = watchPage(page, signal, {
    addressChanged() {
      stale = lastRead?.draft.text ?? null;
      asked = false;
      restart();
    },
    contentChanged: restart,
    isIntact: () => lastRead === null || lastRead.map.intact(),
    restore: () => shown?.painting.restore(),
  });
  const first = watch.address();
  let run = begin();
  signal.addEventListener("abort", unpaint, { once: true });

  function unpaint(): void {
    hover.close();
    shown?.painting.undo();
    shown = null;
    stepped = null;
  }

  function restart(): void {
    // Marks whose words still stand stay until they are read again; a site may only have tidied its address.
    if (lastRead?.map.intact() !== true) unpaint();
    hover.close();
    run = begin();
    wake();
  }

  function begin(): Run {
    const address = watch.address();
    const isCurrent = () => run.outcome === outcome && !signal.aborted;
    const pause = async () => {
      await ports.pause();
      if (!isCurrent()) throw new Superseded();
    };
    const outcome: Promise<Outcome> = Promise.resolve()
      .then(pause)
      .then(() => work(address, pause))
      .catch((error: unknown) => err({ kind: "failed", detail: String(error) }));
    return { address, outcome };
  }

  async function work(address: string, pause: () => Promise<void>): Promise<Outcome> {
    const isRest = address !== first && !asked && kindOfPage(page) === "other";
    const read: Result<ReadPage, ReadFailure> = isRest
      ? err({ kind: "not-read-yet" })
      : await readArticle(page, address, pause);
    if (!read.ok) {
      await pause();
      unpaint();
      lastRead = null;
      ports.announce({ url: address, marked: 0 });
      return read;
    }
    if (read.value.draft.text === stale) await waitForSwap(pause);
    stale = null;
    lastRead = read.value;
    const mentions = await ports.spot(read.value, pause);
    const palette = await ports.palette();
    // The last look before anything shows: a run of an old address ends here.
    await pause();
    unpaint();
    shown = show(read.value, mentions, palette);
    if (marks === "hidden") shown.painting.hide();
    watch.alsoIn(read.value.map.shadowRoots());
    ports.announce({ url: address, marked: shown.mentions.length });
    return ok(shown);
  }

  /** A swap of the article meanwhile starts a newer run, which ends this one. */
  async function waitForSwap(pause: () => Promise<void>): Promise<void> {
    await new Promise<void>((resolve) => {
      wake = resolve;
      setTimeout(resolve, SWAP_WAIT);
    });
    await pause();
  }

  function show({ draft, map }: ReadPage, mentions: readonly Mention[], palette: Palette): Shown {
    const marked = mentions.filter(isMarked).sort((a, b) => a.span.start - b.span.start);
    const strokes: Mark[] = marked.map((mention) => ({
      kind: mention.kind,
      ranges: map.rangesOf(mention.span),
    }));
    const first = strokes[0]?.ranges[0]?.startContainer.parentElement ?? bodyOf(page);
    const ground = first === null ? "light" : groundUnder(first);
    const painting = paint(page, strokes, { palette, ground });
    return { reading: { draft, mentions }, map, mentions: marked, painting };
  }

  /** The outcome of the newest run, however often the page changes in the meantime. */
  async function current(): Promise<Outcome> {
    watch.look();
    for (;;) {
      const awaited = run;
      const outcome = await awaited.outcome;
      if (awaited !== run) continue;
      if (outcome.ok || outcome.error.kind !== "not-read-yet" || asked) return outcome;
      asked = true;
      run = begin();
    }
  }

  return {
    async describePage() {
      const outcome = await current();
      return outcome.ok ? ok({ ...outcome.value.reading, marks }) : outcome;
    },
    async scrollTo(span) {
      const outcome = await current();
      if (!outcome.ok) return outcome;
      const seen = bringIntoView(outcome.value.map, span);
      return seen === "in-view" ? ok(null) : err({ kind: "failed", detail: "the words are not on the page" });
    },
    async step(direction) {
      const outcome = await current();
      if (!outcome.ok) return outcome;
      const mention = neighbour(outcome.value.mentions, stepped, direction);
      if (mention === null) return ok(null);
      stepped = mention;
      bringIntoView(outcome.value.map, mention.span);
      hover.openFor(mention);
      return ok(null);
    },
    addressRead: () => (lastRead === null ? err({ kind: "not-read-yet" }) : ok(lastRead.draft.url)),
    async describeSelection() {
      const outcome = await current();
      return outcome.ok ? selectedSpan(page, outcome.value.map) : outcome;
    },
    async setMarks(wanted) {
      marks = wanted;
      hover.close();
      const outcome = await current();
      if (!outcome.ok) return outcome;
      if (wanted === "shown") outcome.value.painting.show();
      else outcome.value.painting.hide();
      return ok(null);
    },
  };
}

function isMarked(mention: Mention): mention is Mention & { readonly kind: MarkedKind } {
  return MARKED_KINDS.some((kind) => kind === mention.kind);
}
