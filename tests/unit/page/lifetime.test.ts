import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { beginLife } from "../../../lib/page/lifetime.ts";

describe("a document has one reader", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test("a second injection does nothing while the first is alive", () => {
    const world = {};
    expect(beginLife(world, () => true)).not.toBeNull();
    expect(beginLife(world, () => true)).toBeNull();
  });

  test("a reader whose extension is gone ends by itself", () => {
    let alive = true;
    const signal = beginLife({}, () => alive);
    alive = false;
    vi.advanceTimersByTime(1_500);
    expect(signal?.aborted).toBe(true);
  });

  test("a new reader takes the place of a dead one", () => {
    const world = {};
    let alive = true;
    const first = beginLife(world, () => alive);
    alive = false;
    const second = beginLife(world, () => true);
    expect([first?.aborted, second?.aborted]).toEqual([true, false]);
  });
});
