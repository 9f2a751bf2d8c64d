import type { PagePort, TabAddress } from "../../../components/background/page-port.ts";
import type { BackgroundPorts } from "../../../components/background/ports.ts";
import { createProposals } from "../../../components/background/proposals.ts";
import type { AskPage } from "../../../components/background/read-page.ts";
import type { SessionPort } from "../../../components/background/session-port.ts";
import type { Answer, BackgroundToPage, Notice } from "../../../lib/messages/protocol.ts";
import type { Progress } from "../../../lib/model/progress.ts";
import type { PageReading, ReadFailure } from "../../../lib/model/reading.ts";
import { err, ok, type Result } from "../../../lib/model/result.ts";
import type { Span } from "../../../lib/model/span.ts";
import { DRAFT } from "../messages/samples.ts";
import { AT, freshConnection } from "../store/samples.ts";

export const READING: PageReading = { draft: DRAFT, mentions: [], marks: "shown" };

/** One tab of a browser that is not there. */
export interface FakeTab {
  address: TabAddress;
  mediaType: Result<string | null, string>;
  /** What the browser says to an injection. */
  injection: Result<null, string>;
  /** "stuck": a page that shows a dialog and answers nothing. */
  reader: "absent" | "there" | "stuck";
  reading: Result<PageReading, ReadFailure>;
  /** What the person has selected in the text. */
  selection: Result<Span, ReadFailure>;
  /** Questions in vain before an injected reader has started. */
  startsAfter: number;
  injectedInto: (string | null)[];
  asked: string[];
}

export function aTab(changes: Partial<FakeTab> = {}): FakeTab {
  return {
    address: { kind: "known", url: "https://news.example/arms" },
    mediaType: ok("text/html"),
    injection: ok(null),
    reader: "absent",
    reading: ok(READING),
    selection: err({ kind: "nothing-selected" }),
    startsAfter: 0,
    injectedInto: [],
    asked: [],
    ...changes,
  };
}

const NOBODY = err({ kind: "unreachable", detail: "Receiving end does not exist." } as const);

/** The browser's storage for a session, with room for everything. */
export function aSession(): SessionPort & { readonly kept: Map<string, unknown> } {
  const kept = new Map<string, unknown>();
  return {
    kept,
    read: async (keys) => new Map(keys.flatMap((key) => (kept.has(key) ? [[key, kept.get(key)]] : []))),
    async write(key, value) {
      kept.set(key, structuredClone(value));
      return "written";
    },
    async forget(keys) {
      for (const key of keys) kept.delete(key);
    },
  };
}

/** A background around that tab, with a database of its own, a clock that stands still and ids that count. */
export function aWorld(tab: FakeTab) {
  const notices: Notice[] = [];
  const badges: (readonly [number, Progress | null])[] = [];
  const session = aSession();
  let ids = 0;
  let inVain = 0;
  const page: PagePort = {
    address: async () => tab.address,
    mediaType: async () => tab.mediaType,
    async injectReader(_tabId, documentId) {
      if (tab.injection.ok) {
        tab.reader = "there";
        inVain = tab.startsAfter;
        tab.injectedInto.push(documentId);
      }
      return tab.injection;
    },
    wait: async () => undefined,
    within: (_milliseconds, work) => (tab.reader === "stuck" ? Promise.resolve("late" as const) : work),
  };
  const answers: { readonly [K in keyof BackgroundToPage]: () => Answer<BackgroundToPage, K> } = {
    describePage: () => tab.reading,
    scrollToSpan: () => ok(null),
    stepMark: () => ok(null),
    setMarks: () => ok(null),
    describeSelection: () => tab.selection,
    addressRead: () => (tab.reading.ok ? ok(tab.reading.value.draft.url) : tab.reading),
  };
  const ask: AskPage = async (_target, name) => {
    tab.asked.push(name);
    return tab.reader === "absent" || inVain-- > 0 ? NOBODY : answers[name]();
  };
  const ports: BackgroundPorts = {
    connection: freshConnection(),
    page,
    ask,
    now: () => AT,
    newId: () => `id-${++ids}`,
    version: "0.1.0",
    tell: async (notice) => void notices.push(notice),
    session,
    propose: createProposals(session, "0.1.0"),
    openTabs: async () => [3, 7],
    showOpen: async (tabId, progress) => void badges.push([tabId, progress]),
    syncGate: async () => ["https://news.example/*"],
  };
  return { ports, notices, badges, session };
}
