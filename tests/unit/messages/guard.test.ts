import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Arrival, enter } from "../../../lib/messages/door.ts";
import { pageDoor, surfaceDoor } from "../../../lib/messages/guard.ts";
import type {
  BackgroundToPage,
  Handlers,
  PageToBackground,
  SurfaceToBackground,
} from "../../../lib/messages/protocol.ts";
import { readerDoor } from "../../../lib/messages/reader-door.ts";
import type { PageCaller, SurfaceCaller } from "../../../lib/messages/senders.ts";
import { type Channel, callIn, type Self, type Sender } from "../../../lib/messages/wire.ts";
import { articleId, candidateKey, claimId, claimSetId, rulingId, writeKey } from "../../../lib/model/ids.ts";
import { DEFAULT_KEYS } from "../../../lib/model/keys.ts";
import { CANDIDATE, CONTENT, DRAFT } from "./samples.ts";

/** For machines that do other things beside. */
const PATIENCE = 60_000;
const SELF: Self = { id: "plimsoll", base: "chrome-extension://plimsoll/" };
const ARTICLE = articleId("a".repeat(64));
const KEY = writeKey("w-1");

const BODIES = {
  surface: {
    openReview: { tabId: 3, reader: "inject" },
    confirmClaim: { key: KEY, article: DRAFT, candidate: CANDIDATE, content: CONTENT, note: "" },
    amendClaim: {
      key: KEY,
      claimId: claimId("c-1"),
      seenRevision: 1,
      content: CONTENT,
      note: "checked",
      tags: ["arms"],
    },
    withdrawClaims: { key: KEY, ids: [claimId("c-1")] },
    restoreClaims: { key: KEY, ids: [claimId("c-1")] },
    saveDraft: {
      articleId: ARTICLE,
      candidateKey: candidateKey("k"),
      content: CONTENT,
      note: "",
      tags: ["arms"],
      typed: { number: "6.5 mil" },
      candidate: CANDIDATE,
    },
    confirmClaims: {
      key: KEY,
      article: DRAFT,
      agreements: [{ candidate: CANDIDATE, content: CONTENT, note: "", tags: ["arms"] }],
    },
    dismissCandidate: { articleId: ARTICLE, candidateKey: candidateKey("k") },
    dismissCandidates: { articleId: ARTICLE, candidateKeys: [candidateKey("k")] },
    reopenCandidates: { articleId: ARTICLE, candidateKeys: [candidateKey("k")] },
    createClaimSet: { key: KEY, name: "Arms", claims: [claimId("c-1")] },
    renameClaimSet: { key: KEY, id: claimSetId("s-1"), name: "Shells" },
    deleteClaimSet: { key: KEY, id: claimSetId("s-1") },
    addToClaimSet: { key: KEY, id: claimSetId("s-1"), claims: [claimId("c-1")] },
    removeFromClaimSet: { key: KEY, id: claimSetId("s-1"), claims: [claimId("c-1")] },
    readSettings: {},
    knownNames: {},
    makeCandidate: { tabId: 3 },
    reopenCandidate: { articleId: ARTICLE, candidateKey: candidateKey("k") },
    discardDraft: { articleId: ARTICLE, candidateKey: candidateKey("k") },
    rule: { key: KEY, left: claimId("a"), right: claimId("b"), decision: "same-thing", note: "" },
    undoRuling: { key: KEY, id: rulingId("r") },
    importLibrary: {
      key: KEY,
      library: { articles: [], claims: [], revisions: [], rulings: [] },
      file: "claims.json",
    },
    saveSettings: { name: "", palette: "standard", keys: DEFAULT_KEYS },
    syncSites: {},
    scrollToSpan: { tabId: 3, span: { start: 1, end: 2 } },
    stepMark: { tabId: 3, direction: "next" },
    setMarks: { tabId: 3, marks: "hidden" },
  },
  page: {
    requestReader: {},
    pageRead: { url: "https://news.example/arms", marked: 12 },
    markPalette: {},
    mentionState: { span: { start: 1, end: 2 } },
  },
  reader: {
    describePage: {},
    scrollToSpan: { span: { start: 1, end: 2 } },
    stepMark: { direction: "previous" },
    setMarks: { marks: "shown" },
    describeSelection: {},
    addressRead: {},
  },
} as const;

type SenderKind =
  | "popup"
  | "workspace in a tab"
  | "content script"
  | "content script in a frame"
  | "background"
  | "another extension"
  | "page that looks like ours"
  | "nobody";

const SENDERS: Record<SenderKind, Sender> = {
  popup: { id: SELF.id, url: `${SELF.base}popup.html`, origin: "chrome-extension://plimsoll" },
  "workspace in a tab": { id: SELF.id, url: `${SELF.base}workspace.html`, tab: { id: 9 }, frameId: 0 },
  "content script": {
    id: SELF.id,
    url: "https://news.example/a",
    tab: { id: 3 },
    frameId: 0,
    documentId: "D",
  },
  "content script in a frame": { id: SELF.id, url: "https://ads.example/", tab: { id: 3 }, frameId: 7 },
  background: { id: SELF.id, url: `${SELF.base}background.js` },
  "another extension": { id: "other", url: "chrome-extension://other/popup.html" },
  "page that looks like ours": {
    id: SELF.id,
    url: "https://news.example/chrome-extension://plimsoll/popup.html",
    origin: "https://news.example",
    tab: { id: 3 },
    frameId: 7,
  },
  nobody: {},
};

/** The worker's own address is one of our pages; that it asks itself is harmless and never happens. */
const WELCOME: Record<Channel, readonly SenderKind[]> = {
  surface: ["popup", "workspace in a tab", "background"],
  page: ["content script"],
  reader: ["popup", "background"],
};

/** Messages that say all by their name. */
const BODILESS = [
  "addressRead",
  "describePage",
  "describeSelection",
  "knownNames",
  "markPalette",
  "readSettings",
  "requestReader",
  "syncSites",
];

const reached = async () => ({ ok: false, error: { kind: "failed", detail: "reached" } }) as const;

const SURFACE: Handlers<SurfaceToBackground, SurfaceCaller> = {
  openReview: reached,
  confirmClaim: reached,
  amendClaim: reached,
  withdrawClaims: reached,
  restoreClaims: reached,
  saveDraft: reached,
  dismissCandidate: reached,
  reopenCandidate: reached,
  discardDraft: reached,
  rule: reached,
  undoRuling: reached,
  confirmClaims: reached,
  dismissCandidates: reached,
  reopenCandidates: reached,
  createClaimSet: reached,
  renameClaimSet: reached,
  deleteClaimSet: reached,
  addToClaimSet: reached,
  removeFromClaimSet: reached,
  readSettings: reached,
  knownNames: reached,
  makeCandidate: reached,
  importLibrary: reached,
  saveSettings: reached,
  syncSites: reached,
  scrollToSpan: reached,
  stepMark: reached,
  setMarks: reached,
};
const PAGE: Handlers<PageToBackground, PageCaller> = {
  requestReader: reached,
  pageRead: async () => ({ ok: false, error: { kind: "unreachable", detail: "reached" } }),
  markPalette: reached,
  mentionState: async () => ({ ok: false, error: { kind: "unreachable", detail: "reached" } }),
};
const READER: Handlers<BackgroundToPage, Record<never, never>> = {
  describePage: reached,
  scrollToSpan: reached,
  stepMark: reached,
  setMarks: reached,
  describeSelection: reached,
  addressRead: reached,
};

/** What became of a call: the handler was reached, or the reason why not. */
async function fate(channel: Channel, name: string, input: unknown, sender: Sender): Promise<string> {
  const arrival: Arrival = { call: { plimsoll: channel, name, input }, sender, self: SELF };
  const answer = await answerTo(arrival);
  if (answer.ok) return "answered";
  return "detail" in answer.error && answer.error.detail === "reached" ? "reached" : answer.error.kind;
}

function answerTo(arrival: Arrival) {
  switch (arrival.call.plimsoll) {
    case "surface":
      return enter(surfaceDoor, SURFACE, arrival);
    case "page":
      return enter(pageDoor, PAGE, arrival);
    case "reader":
      return enter(readerDoor, READER, arrival);
  }
}

const CHANNELS = ["surface", "page", "reader"] as const;
const CALLS = CHANNELS.flatMap((channel) =>
  Object.entries(BODIES[channel]).map(([name, input]) => ({ channel, name, input: input as unknown })),
);

describe("who may say what", () => {
  test("every message has a row here", () => {
    expect(Object.keys(BODIES.surface).sort()).toEqual(Object.keys(SURFACE).sort());
    expect(Object.keys(BODIES.page).sort()).toEqual(Object.keys(PAGE).sort());
    expect(Object.keys(BODIES.reader).sort()).toEqual(Object.keys(READER).sort());
  });

  for (const { channel, name, input } of CALLS) {
    test.each(Object.entries(SENDERS))(`${channel} ${name}: sent by %s`, async (kind, sender) => {
      const welcome = WELCOME[channel].some((other) => other === kind);
      expect(await fate(channel, name, input, sender)).toBe(welcome ? "reached" : "not-allowed");
    });
  }

  test("a content script reaches no handler of the surfaces, whatever channel it names", async () => {
    for (const { name, input } of CALLS) {
      const answer = await fate("page", name, input, SENDERS["content script"]);
      expect(answer, name).toBe(Object.hasOwn(PAGE, name) ? "reached" : "malformed");
    }
  });
});

describe("bodies that are not what they should be", () => {
  const popup = SENDERS.popup;
  const confirm = BODIES.surface.confirmClaim;
  test.each<[string, string, unknown]>([
    ["no body", "confirmClaim", undefined],
    ["null", "confirmClaim", null],
    ["a list", "confirmClaim", []],
    ["a name of Object.prototype", "toString", {}],
    ["a name of Object.prototype", "__proto__", {}],
    ["a name that is none", "eraseEverything", {}],
    ["an extra field", "confirmClaim", { ...confirm, status: "confirmed" }],
    ["an own __proto__", "openReview", JSON.parse('{"tabId":1,"reader":"inject","__proto__":{"a":1}}')],
    ["inherited fields only", "openReview", Object.create({ tabId: 1, reader: "inject" })],
    ["NaN for a tab", "openReview", { tabId: Number.NaN, reader: "inject" }],
    ["half a tab", "openReview", { tabId: 1.5, reader: "inject" }],
    ["a script address", "confirmClaim", { ...confirm, article: { ...DRAFT, url: "javascript:alert(1)" } }],
    [
      "a segment past the text",
      "confirmClaim",
      {
        ...confirm,
        article: { ...DRAFT, segments: [{ kind: "paragraph", start: 0, end: 1e6 }] },
      },
    ],
    [
      "a sentence of another length",
      "confirmClaim",
      {
        ...confirm,
        candidate: { ...CANDIDATE, evidence: { ...CANDIDATE.evidence, sentence: { start: 0, end: 1 } } },
      },
    ],
    [
      "an infinite figure",
      "confirmClaim",
      {
        ...confirm,
        content: {
          ...CONTENT,
          value: {
            kind: "how-many",
            quantity: { bound: { kind: "exact", value: Number.POSITIVE_INFINITY } },
          },
        },
      },
    ],
    ["half a character", "amendClaim", { ...BODIES.surface.amendClaim, note: "\ud83d" }],
    ["a set without a name", "createClaimSet", { key: KEY, name: " ", claims: [] }],
    ["a name with blanks around it", "renameClaimSet", { key: KEY, id: claimSetId("s-1"), name: " Arms" }],
    [
      "two actions on one key",
      "saveSettings",
      { keys: { ...DEFAULT_KEYS, bindings: { ...DEFAULT_KEYS.bindings, edit: "x" } } },
    ],
    [
      "a capital for a key",
      "saveSettings",
      { keys: { ...DEFAULT_KEYS, bindings: { ...DEFAULT_KEYS.bindings, edit: "E" } } },
    ],
    ["revision 0", "amendClaim", { ...BODIES.surface.amendClaim, seenRevision: 0 }],
    ["an id with a path in it", "withdrawClaims", { key: KEY, ids: ["../c-1"] }],
    ["a span that ends before it begins", "scrollToSpan", { tabId: 1, span: { start: 2, end: 1 } }],
    [
      "a claim without its article",
      "importLibrary",
      {
        key: KEY,
        file: "x",
        library: { articles: [], claims: [{}], revisions: [], rulings: [] },
      },
    ],
  ])("%s: %s is malformed", async (_what, name, input) => {
    expect(await fate("surface", name, input, popup)).toBe("malformed");
  });

  test(
    "whatever is sent, nothing is thrown, and nothing misshapen reaches a handler",
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...CALLS),
          fc.oneof(fc.anything(), fc.jsonValue()),
          fc.constantFrom(...Object.values(SENDERS)),
          async ({ channel, name }, input, sender) => {
            const answer = await fate(channel, name, input, sender);
            if (answer !== "reached") return;
            expect(BODILESS).toContain(name);
            expect(Object.keys(Object(input))).toEqual([]);
          },
        ),
        { numRuns: 3_000 },
      );
    },
    PATIENCE,
  );

  test(
    "one field of a good body put wrong is enough to be refused",
    async () => {
      const wrong = fc.constantFrom<unknown>(
        Number.NaN,
        {},
        [],
        true,
        "\ud800",
        Number.POSITIVE_INFINITY,
        undefined,
        "x".repeat(3e4),
      );
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...leaves()), wrong, async ({ name, path }, value) => {
          const body: unknown = structuredClone(BODIES.surface[name]);
          fc.pre(!isAsGood(value, path));
          replaceAt(body, path, value);
          expect(await fate("surface", name, body, popup), path.join(".")).toBe("malformed");
        }),
        { numRuns: 3_000 },
      );
    },
    PATIENCE,
  );
});

describe("the call in a message", () => {
  test.each<[string, unknown]>([
    ["a notice", { notice: "store-changed" }],
    ["text", "openReview"],
    ["null", null],
    ["another channel", { plimsoll: "page", name: "requestReader", input: {} }],
    ["a name that is no text", { plimsoll: "surface", name: 1, input: {} }],
    ["inherited fields", Object.create({ plimsoll: "surface", name: "openReview" })],
  ])("%s is no call to the background", (_what, message) => {
    expect(callIn(message, "surface")).toBeNull();
  });
});

type Path = readonly (string | number)[];

/** Every single value inside the bodies of the surfaces. */
function leaves(): { name: keyof typeof BODIES.surface; path: Path }[] {
  const names = Object.keys(BODIES.surface).filter((name): name is keyof typeof BODIES.surface =>
    Object.hasOwn(BODIES.surface, name),
  );
  return names.flatMap((name) => pathsIn(BODIES.surface[name], []).map((path) => ({ name, path })));
}

function pathsIn(value: unknown, path: Path): Path[] {
  if (typeof value !== "object" || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) => pathsIn(inner, [...path, key]));
}

function replaceAt(body: unknown, path: Path, value: unknown): void {
  let at = Object(body);
  for (const step of path.slice(0, -1)) at = at[step];
  const last = path.at(-1) ?? "";
  at[last] = value;
}

/** An article may be of any length, so other words of it are as good. */
function isAsGood(value: unknown, path: Path): boolean {
  return typeof value === "string" && value.length > 1 && path.at(-1) === "text" && path.at(-2) === "article";
}
