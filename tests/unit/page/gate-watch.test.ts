// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { watchGate } from "../../../lib/page/gate-watch.ts";
import { FILLER, showPage } from "./show-page.ts";

const STORY = `<head><meta property="og:type" content="article"></head><body><h1>One ship</h1>${FILLER}</body>`;
const LIST = "<body><h1>World</h1></body>";

describe("the gate asks for the reader", () => {
  let asked = 0;
  let alive = true;
  let stop = () => {};

  beforeEach(() => {
    vi.useFakeTimers();
    asked = 0;
    alive = true;
  });
  afterEach(() => {
    stop();
    vi.useRealTimers();
  });
  function begin(path: string, html: string): void {
    window.history.replaceState(null, "", path);
    stop = watchGate({ page: showPage(html), askForReader: () => asked++, isAlive: () => alive });
  }

  test("at once on an article, and only once", async () => {
    begin("/world/ship", STORY);
    expect(asked).toBe(1);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(asked).toBe(1);
  });

  test("when an article fills late", async () => {
    begin("/world/ship", LIST);
    expect(asked).toBe(0);
    showPage(STORY);
    await vi.advanceTimersByTimeAsync(1_500);
    expect(asked).toBe(1);
  });

  test("at a new address of a site that swaps its pages", async () => {
    begin("/world", LIST);
    await vi.advanceTimersByTimeAsync(10_000);
    window.history.pushState(null, "", "/world/ship");
    showPage(STORY);
    await vi.advanceTimersByTimeAsync(1_500);
    expect(asked).toBe(1);
  });

  test("not on a page that is none, however long it stays", async () => {
    begin("/world", LIST);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked).toBe(0);
  });

  test("not when the extension is gone", async () => {
    begin("/world", LIST);
    alive = false;
    window.history.pushState(null, "", "/world/ship");
    showPage(STORY);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(asked).toBe(0);
  });
});
