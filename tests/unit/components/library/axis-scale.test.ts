import { describe, expect, test } from "vitest";
import { scaleOf } from "../../../../components/library/axis-scale.ts";

describe("an axis", () => {
  test.each([
    [0, 10, [0, 5, 10]],
    [71, 74, [71, 72, 73, 74]],
    [3e6, 12e6, [5e6, 10e6]],
    [0.1, 0.4, [0.1, 0.2, 0.3, 0.4]],
    [-5, 5, [-5, 0, 5]],
  ])("from %d to %d has round ticks", (low, high, ticks) => {
    expect(scaleOf(low, high, [0, 100]).ticks).toEqual(ticks);
  });

  test("puts its ends at the edges", () => {
    const { at } = scaleOf(100, 300, [6, 94]);
    expect([at(100), at(200), at(300)]).toEqual([6, 50, 94]);
  });

  test("of a single value has it in the middle", () => {
    const { at, ticks } = scaleOf(7, 7, [6, 94]);
    expect([at(7), ticks]).toEqual([50, [7]]);
  });
});
