import "fake-indexeddb/auto";
import { describe, expect, test } from "vitest";
import { readPage } from "../../../components/background/read-page.ts";
import {
  refusedAccess,
  unreadableAddress,
  unreadableType,
} from "../../../components/background/unreadable.ts";
import { err, ok } from "../../../lib/model/result.ts";
import { DRAFT } from "../messages/samples.ts";
import { aTab, aWorld, READING } from "./world.ts";

const TAB = 3;

describe("pages no extension can read, by their address", () => {
  test.each([
    ["chrome://settings/", "browser-page"],
    ["chrome-error://chromewebdata/", "browser-page"],
    ["chrome-extension://abc/popup.html", "browser-page"],
    ["moz-extension://abc/popup.html", "browser-page"],
    ["edge://newtab/", "browser-page"],
    ["about:blank", "browser-page"],
    ["about:reader?url=https%3A%2F%2Fnews.example", "browser-page"],
    ["devtools://devtools/bundled/inspector.html", "browser-page"],
    ["resource://pdf.js/web/viewer.html", "browser-page"],
    ["https://chromewebstore.google.com/detail/x", "store-page"],
    ["https://chrome.google.com/webstore/category/extensions", "store-page"],
    ["https://addons.mozilla.org/en-US/firefox/", "store-page"],
    ["https://microsoftedge.microsoft.com/addons/Microsoft-Edge-Extensions-Home", "store-page"],
    ["view-source:https://news.example/", "view-source"],
  ])("%s is a %s", (url, kind) => {
    expect(unreadableAddress(url)).toEqual({ kind });
  });

  test.each([
    "https://news.example/chrome://settings",
    "https://chrome.google.com/intl/en/",
    "https://notaddons.mozilla.org.example/",
    "http://localhost:4173/a.html",
    "file:///home/a/b.html",
    "not an address",
  ])("%s may be one we can", (url) => {
    expect(unreadableAddress(url)).toBeNull();
  });
});

describe("what a browser means when it refuses", () => {
  const site = "https://news.example/a";
  test.each([
    ["No tab with id: 12.", site, "tab-gone"],
    ["Invalid tab ID: 12", site, "tab-gone"],
    ["Cannot access a chrome:// URL", null, "browser-page"],
    ['Cannot access contents of url "chrome-extension://x/"', null, "browser-page"],
    ["The extensions gallery cannot be scripted.", null, "store-page"],
    ["Frame with ID 0 is showing error page", site, "browser-page"],
    [
      "Cannot access contents of the page. Extension manifest must request permission to access the respective host.",
      null,
      "no-access",
    ],
    ["Missing host permission for the tab", null, "no-access"],
    ["Missing host permission for the tab", "https://news.example/report.PDF", "pdf"],
    ["Missing host permission for the tab", "https://news.example/report", "browser-page"],
    ['Cannot access contents of url "file:///home/a/b.html".', "file:///home/a/b.html", "no-access"],
    ["Something new", site, "failed"],
  ])("%s (%s) is %s", (words, url, kind) => {
    expect(refusedAccess(words, url).kind).toBe(kind);
  });

  test.each([
    ["application/pdf", "pdf"],
    ["image/png", "no-text"],
    ["video/mp4", "no-text"],
  ])("a document of type %s is %s", (type, kind) => {
    expect(unreadableType(type)?.kind).toBe(kind);
  });

  test.each(["text/html", "application/xhtml+xml", "text/plain"])(
    "a document of type %s may be read",
    (type) => {
      expect(unreadableType(type)).toBeNull();
    },
  );
});

describe("reading the page in a tab", () => {
  test.each([
    [
      "a reader that is there is asked, not injected again",
      aTab({ reader: "there" }),
      "inject",
      ok(READING),
      0,
    ],
    ["a reader that is not there is injected", aTab(), "inject", ok(READING), 1],
    ["a reader that starts slowly is waited for", aTab({ startsAfter: 3 }), "inject", ok(READING), 1],
    [
      "an address the browser hides does not stop it",
      aTab({ address: { kind: "hidden" } }),
      "inject",
      ok(READING),
      1,
    ],
    ["nothing is injected unasked", aTab(), "only-if-there", err({ kind: "not-read-yet" }), 0],
    ["a closed tab is gone", aTab({ address: { kind: "gone" } }), "inject", err({ kind: "tab-gone" }), 0],
    [
      "a page of the browser is told without trying",
      aTab({ address: { kind: "known", url: "about:config" } }),
      "inject",
      err({ kind: "browser-page" }),
      0,
    ],
    [
      "a PDF is told by its type",
      aTab({ mediaType: ok("application/pdf") }),
      "inject",
      err({ kind: "pdf" }),
      0,
    ],
    [
      "a page on which scripts never run is the browser's own",
      aTab({ address: { kind: "hidden" }, mediaType: ok(null) }),
      "inject",
      err({ kind: "browser-page" }),
      0,
    ],
    [
      "a page that never answers is not waited for without end",
      aTab({ reader: "stuck" }),
      "inject",
      err({ kind: "failed", detail: "the page did not answer in 30 seconds" }),
      0,
    ],
    [
      "a refusal is told",
      aTab({ address: { kind: "hidden" }, mediaType: err("Missing host permission for the tab") }),
      "inject",
      err({ kind: "no-access" }),
      0,
    ],
    [
      "a tab that goes while the reader starts is gone",
      aTab({ startsAfter: 99 }),
      "inject",
      err({ kind: "tab-gone" }),
      1,
    ],
    [
      "what the reader says of the page is handed on",
      aTab({ reading: err({ kind: "other-language", language: "ko" }) }),
      "inject",
      err({ kind: "other-language", language: "ko" }),
      1,
    ],
  ] as const)("%s", async (_what, tab, reader, expected, injections) => {
    expect(await readPage(aWorld(tab).ports, TAB, reader)).toEqual(expected);
    expect(tab.injectedInto).toHaveLength(injections);
  });

  test.each([
    [
      "a segment outside its text",
      { ...READING, draft: { ...DRAFT, segments: [{ kind: "paragraph", start: 0, end: 1e6 }] } },
    ],
    [
      "a mention outside its text",
      {
        ...READING,
        mentions: [
          {
            kind: "weapon",
            rule: "r",
            span: { start: 0, end: 1e6 },
            weapon: { subtype: "system", term: "x", canonicalId: null },
          },
        ],
      },
    ],
    ["a field too many", { ...READING, confirmed: true }],
  ])("%s is not believed", async (_what, reading) => {
    const tab = aTab({ reader: "there", reading: ok(JSON.parse(JSON.stringify(reading))) });
    expect(await readPage(aWorld(tab).ports, TAB, "inject")).toMatchObject({
      ok: false,
      error: { kind: "failed" },
    });
  });
});
