// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { articleAddress, watchPage } from "../../../lib/page/watch-page.ts";
import { showPage } from "./show-page.ts";

describe("the address of an article", () => {
  test.each([
    ["https://news.example/story#part-2", "https://news.example/story"],
    ["https://news.example/#/2026/kn-23", "https://news.example/#/2026/kn-23"],
    ["https://news.example/#!/kn-23", "https://news.example/#!/kn-23"],
    ["https://news.example/story?page=2", "https://news.example/story?page=2"],
  ])("of %s is %s", (url, address) => {
    expect(articleAddress(url)).toBe(address);
  });
});

describe("a page is watched", () => {
  const told = { address: 0, content: 0, restored: 0 };
  let intact = true;
  let end: AbortController;

  beforeEach(() => {
    vi.useFakeTimers();
    Object.assign(told, { address: 0, content: 0, restored: 0 });
    intact = true;
    end = new AbortController();
    window.history.replaceState(null, "", "/first");
    watchPage(showPage("<body><p id=a>One ship</p></body>"), end.signal, {
      addressChanged: () => told.address++,
      contentChanged: () => told.content++,
      isIntact: () => intact,
      restore: () => told.restored++,
    });
  });
  afterEach(() => {
    end.abort();
    vi.useRealTimers();
  });

  async function change(letters: number): Promise<void> {
    const paragraph = document.createElement("p");
    paragraph.textContent = "x".repeat(letters);
    document.body.append(paragraph);
    await vi.advanceTimersByTimeAsync(0);
  }

  test("a new address is told once", async () => {
    window.history.pushState(null, "", "/second");
    await vi.advanceTimersByTimeAsync(1_000);
    expect(told.address).toBe(1);
  });

  test("a new fragment is no new address", async () => {
    window.history.pushState(null, "", "/first#part-2");
    await vi.advanceTimersByTimeAsync(1_000);
    expect(told.address).toBe(0);
  });

  test("words that come late are told when the page is quiet", async () => {
    await change(300);
    expect(told.content).toBe(0);
    await vi.advanceTimersByTimeAsync(500);
    expect(told.content).toBe(1);
  });

  test("a counter that ticks is not told", async () => {
    for (let tick = 0; tick < 10; tick++) await change(5);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(told.content).toBe(0);
  });

  test("words that were replaced are told, where they were read", async () => {
    intact = false;
    document.querySelector("#a")?.replaceChildren("Two ships");
    await vi.advanceTimersByTimeAsync(500);
    expect(told.content).toBe(1);
  });

  test("a page that changes forever is told a bounded number of times", async () => {
    for (let round = 0; round < 4_000; round++) {
      await change(250);
      await vi.advanceTimersByTimeAsync(2_500);
    }
    expect(told.content).toBeGreaterThan(3);
    expect(told.content).toBeLessThanOrEqual(12);
  });

  test("nothing is told after the end", async () => {
    end.abort();
    window.history.pushState(null, "", "/third");
    await change(300);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(told).toEqual({ address: 0, content: 0, restored: 0 });
  });
});
