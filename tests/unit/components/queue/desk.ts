import { surfaceHandlers } from "../../../../components/background/surface-handlers.ts";
import { LEXICON_SUBJECTS } from "../../../../components/editor/lexicon-subjects.ts";
import type { Ask, ReviewPorts } from "../../../../components/ports.ts";
import { createQueueModel } from "../../../../components/queue/queue-model.ts";
import type { Notice } from "../../../../lib/messages/protocol.ts";
import { isoDay } from "../../../../lib/model/day.ts";
import { writeKey } from "../../../../lib/model/ids.ts";
import type { KeySettings } from "../../../../lib/model/keys.ts";
import type { PageReading } from "../../../../lib/model/reading.ts";
import { ok } from "../../../../lib/model/result.ts";
import { spot } from "../../../../lib/spotting/spot.ts";
import { loadLibrary } from "../../../../lib/store/library.ts";
import { aTab, aWorld } from "../../background/world.ts";
import { DRAFT } from "../../messages/samples.ts";
import { got } from "../../store/samples.ts";

const SURFACE = { url: "chrome-extension://plimsoll/popup.html" };

/** An article of three sentences, each with one figure. */
export const TEXT =
  "At least 20 sailors died, the ministry said. About 300 soldiers were wounded in the raid. The port stored 5,000 containers.";

function readingOf(text: string, url: string): PageReading {
  const segments = [{ kind: "paragraph", start: 0, end: text.length }] as const;
  const mentions = spot({ text, segments, publishedOn: isoDay("2026-01-30") });
  return { draft: { ...DRAFT, url, canonicalUrl: null, text, segments }, mentions, marks: "shown" };
}

/** What becomes of the next messages on their way: carried, lost before they arrive, or carried with the answer lost. */
export type Fate = "carried" | "lost" | "answer-lost";

const READS: ReadonlySet<string> = new Set(["openReview", "readSettings", "knownNames"]);

/** A queue on the real background, with a database of its own and a line that can be cut. */
export function aDesk(text = TEXT) {
  const tab = aTab({ reader: "there", reading: ok(readingOf(text, "https://news.example/raid")) });
  const world = aWorld(tab);
  const handlers = surfaceHandlers(world.ports);
  const fates: Fate[] = [];
  const sent: { readonly name: string; readonly input: unknown }[] = [];
  const listeners = new Set<(notice: Notice) => void>();
  let keys = 0;

  const cut = { ok: false, error: { kind: "unreachable", detail: "the line was cut" } } as const;
  const ask: Ask = async (name, input) => {
    sent.push({ name, input });
    const fate = READS.has(name) ? "carried" : (fates.shift() ?? "carried");
    const answer: unknown = fate === "lost" ? cut : await handlers[name](input, SURFACE);
    return (fate === "carried" ? answer : cut) as Awaited<ReturnType<typeof ask<typeof name>>>;
  };
  const ports: ReviewPorts = {
    ask,
    onNotice(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    newKey: () => writeKey(`key-${++keys}`),
    wait: async () => undefined,
    lexiconSubjects: async () => LEXICON_SUBJECTS,
  };
  return {
    fates,
    sent,
    /** What was asked beyond reading. */
    writes: () => sent.map((call) => call.name).filter((name) => !READS.has(name)),
    open: async () => {
      const queue = createQueueModel(ports);
      await queue.open(3);
      return queue;
    },
    library: async () => got(await loadLibrary(world.ports.connection)),
    /** What was begun or put aside on the article in the tab. */
    drafts: async () => {
      const review = got(await handlers.openReview({ tabId: 3, reader: "only-if-there" }, SURFACE));
      return review.drafts;
    },
    /** The person changes the keys in the settings, in another window. */
    async saveKeys(keys: KeySettings) {
      got(await handlers.saveSettings({ keys }, SURFACE));
      for (const listener of listeners) listener({ notice: "store-changed" });
    },
    /** Another article comes to stand in the tab. */
    swap(text: string) {
      tab.reading = ok(readingOf(text, "https://news.example/other"));
    },
    /** The tab goes on to a page where no reader is. */
    leave() {
      tab.reader = "absent";
    },
    notify: (notice: Notice) => {
      for (const listener of listeners) listener(notice);
    },
  };
}
