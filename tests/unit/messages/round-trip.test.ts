import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";
import type { Door } from "../../../lib/messages/door.ts";
import { handle } from "../../../lib/messages/handle.ts";
import type { Notice, PageToBackground } from "../../../lib/messages/protocol.ts";
import {
  broadcast,
  onNotice,
  sendFromPage,
  sendToBackground,
  sendToPage,
} from "../../../lib/messages/send.ts";
import { span, text, whole } from "../../../lib/model/shapes/plain.ts";
import { record } from "../../../lib/model/shapes/shape.ts";

/** fakeBrowser gives no sender, so this door lets everyone in; the real ones have a table of their own. */
const OPEN_DOOR: Door<PageToBackground, null | "anyone"> = {
  channel: "page",
  shapes: {
    requestReader: record({}),
    pageRead: record<{ url: string; marked: number }>({ url: text(100), marked: whole(0) }),
    markPalette: record({}),
    mentionState: record<{ span: { start: number; end: number } }>({ span }),
  },
  admit: () => "anyone",
};

const DONE = { ok: true, value: null } as const;
const done = async () => DONE;
const markPalette = async () => ({ ok: true, value: "standard" }) as const;
const mentionState = async () => ({ ok: true, value: "none" }) as const;
const restore: (() => void)[] = [];

beforeEach(() => fakeBrowser.reset());
afterEach(() => {
  for (const undo of restore.splice(0)) undo();
});

/** Puts a line of our own where messages leave. */
function lineAt(api: object) {
  const line = vi.fn<(...sent: unknown[]) => Promise<unknown>>();
  const before: unknown = Reflect.get(api, "sendMessage");
  Reflect.set(api, "sendMessage", line);
  restore.push(() => Reflect.set(api, "sendMessage", before));
  return line;
}

describe("a question and its answer", () => {
  test("the answer of the handler comes back", async () => {
    const pageRead = vi.fn(done);
    handle(OPEN_DOOR, { requestReader: done, pageRead, markPalette, mentionState });
    expect(await sendFromPage("pageRead", { url: "https://a.example/", marked: 3 })).toEqual({
      ok: true,
      value: null,
    });
    expect(pageRead).toHaveBeenCalledWith({ url: "https://a.example/", marked: 3 }, "anyone");
  });

  test("a handler that throws is answered for", async () => {
    handle(OPEN_DOOR, {
      requestReader: async () => {
        throw new Error("a bug");
      },
      pageRead: done,
      markPalette,
      mentionState,
    });
    expect(await sendFromPage("requestReader", {})).toMatchObject({
      ok: false,
      error: { kind: "unreachable" },
    });
  });

  test("once taken down, it no longer answers", async () => {
    const takeDown = handle(OPEN_DOOR, {
      requestReader: done,
      pageRead: done,
      markPalette,
      mentionState,
    });
    takeDown();
    expect(await sendFromPage("requestReader", {})).toMatchObject({ error: { kind: "unreachable" } });
  });

  test("a message of another channel is left to others", async () => {
    const requestReader = vi.fn(done);
    handle(OPEN_DOOR, { requestReader, pageRead: requestReader, markPalette, mentionState });
    expect(await sendToBackground("syncSites", {})).toMatchObject({ error: { kind: "unreachable" } });
    expect(requestReader).not.toHaveBeenCalled();
  });
});

describe("a line that is cut", () => {
  const cut = new Error("A listener indicated an asynchronous response, but the message channel closed");

  test.each<[string, () => Promise<unknown>]>([
    ["rejects", () => Promise.reject(cut)],
    ["answers nothing", () => Promise.resolve(undefined)],
  ])("is told from an answer where the browser %s", async (_how, outcome) => {
    const send = lineAt(browser.runtime).mockImplementation(outcome);
    expect(await sendToBackground("syncSites", {})).toMatchObject({
      ok: false,
      error: { kind: "unreachable" },
    });
    expect(send).toHaveBeenCalledTimes(1);
  });

  test("an answer that says no is an answer", async () => {
    const send = lineAt(browser.runtime).mockResolvedValue({
      ok: false,
      error: { kind: "disk-full" },
    });
    expect(await sendToBackground("saveSettings", { name: "", palette: "standard" })).toMatchObject({
      error: { kind: "disk-full" },
    });
    expect(send).toHaveBeenCalledTimes(1);
  });
});

describe("the document spoken to", () => {
  test.each([
    [{ tabId: 4 }, { frameId: 0 }],
    [{ tabId: 4, documentId: "D" }, { documentId: "D" }],
  ])("%o", async (target, where) => {
    const send = lineAt(browser.tabs).mockResolvedValue({ ok: true, value: null });
    await sendToPage(target, "setMarks", { marks: "hidden" });
    expect(send).toHaveBeenCalledWith(
      4,
      { plimsoll: "reader", name: "setMarks", input: { marks: "hidden" } },
      where,
    );
  });
});

describe("notices", () => {
  /** fakeBrowser gives no sender; a browser does. */
  function hear(message: unknown, sender: object) {
    const heard: Notice[] = [];
    const add = vi.spyOn(browser.runtime.onMessage, "addListener");
    onNotice((notice) => heard.push(notice));
    const listener = add.mock.calls[0]?.[0];
    if (listener === undefined) throw new Error("nobody listens");
    const answer = listener(message, sender, () => undefined);
    expect(answer).toBeUndefined();
    return heard;
  }

  const background = () => ({ id: browser.runtime.id, url: browser.runtime.getURL("") });

  test.each<[Notice]>([[{ notice: "store-changed" }], [{ notice: "page-read", tabId: 3 }]])(
    "%o",
    (notice) => {
      expect(hear(notice, background())).toEqual([notice]);
    },
  );

  test.each<[string, unknown]>([
    ["a call", { plimsoll: "surface", name: "openReview", input: {} }],
    ["an unknown notice", { notice: "library-erased" }],
    ["a notice without its tab", { notice: "page-read" }],
    ["null", null],
  ])("%s is no notice", (_what, message) => {
    expect(hear(message, background())).toEqual([]);
  });

  test("a content script cannot give notice", () => {
    const page = { id: browser.runtime.id, url: "https://a.example/", tab: { id: 1 }, frameId: 0 };
    expect(hear({ notice: "store-changed" }, page)).toEqual([]);
  });

  test("it is no fault that nobody hears", async () => {
    await expect(broadcast({ notice: "store-changed" })).resolves.toBeUndefined();
  });
});
