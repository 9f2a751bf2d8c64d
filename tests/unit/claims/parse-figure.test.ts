import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseFigure } from "../../../lib/claims/parse-figure.ts";
import type { Bound } from "../../../lib/model/quantity.ts";
import { describeBound } from "../../../lib/text/describe-quantity.ts";

const hedged = (kind: "at-least" | "more-than" | "at-most" | "less-than", value: number): Bound => ({
  kind,
  value,
  precision: "exact",
});
const between = (low: number, high: number): Bound => ({
  kind: "between",
  low: { bound: "exact", value: low },
  high: { bound: "exact", value: high },
  precision: "exact",
});

describe("a figure as a person types it", () => {
  test.each<[Bound, ...string[]]>([
    [{ kind: "exact", value: 20 }, "20", " 20 ", "twenty", "a total of 20"],
    [{ kind: "exact", value: 31 }, "31", "thirty-one"],
    [{ kind: "exact", value: 23148 }, "23148", "23,148"],
    [{ kind: "exact", value: 6500000 }, "6.5 million", "6,500,000", "6.5m"],
    [{ kind: "exact", value: 12000 }, "12k", "12 thousand", "twelve thousand"],
    [
      { kind: "about", value: 250 },
      "about 250",
      "roughly 250",
      "an estimated 250",
      "approx. 250",
      "some 250",
    ],
    [hedged("at-least", 20), "at least 20", "At  least 20", "20+", "no fewer than 20"],
    [hedged("more-than", 8e6), "more than 8 million", "over 8 million"],
    [hedged("at-most", 3e6), "up to 3 million", "as many as 3 million"],
    [hedged("less-than", 9), "fewer than 9", "less than nine"],
    [{ kind: "less-than", value: 6000, precision: "approximate" }, "nearly 6,000", "almost 6000"],
    [{ kind: "at-most", value: 3e6, precision: "approximate" }, "up to about 3 million"],
    [
      between(6.5e6, 8e6),
      "6.5 to 8 million",
      "between 6.5 and 8 million",
      "6.5-8 million",
      "6.5 million–8 million",
    ],
    [between(500, 600), "500 to 600", "500–600", "from 500 to 600"],
    [between(500, 1e6), "500 to 1 million"],
    [
      {
        kind: "between",
        low: { bound: "exact", value: 6.5e6 },
        high: { bound: "more-than", value: 8e6 },
        precision: "exact",
      },
      "between 6.5 million and more than 8 million",
      "6.5 to more than 8 million",
    ],
    [{ kind: "vague", word: "dozens", low: 24, high: null }, "dozens", "dozens (24 or more)"],
    [{ kind: "vague", word: "several hundred", low: 300, high: 900 }, "several hundred"],
    [{ kind: "vague", word: "tens of thousands", low: 20000, high: null }, "tens of thousands"],
    [{ kind: "vague", word: "several", low: null, high: null }, "several"],
  ])("%o", (bound, ...texts) => {
    for (const text of texts) expect(parseFigure(text), text).toEqual(bound);
  });

  test.each([
    "",
    "many",
    "20 sailors",
    "20 30",
    "1,23",
    "12,3456",
    "20 to",
    "30 to 20",
    "20 to 20",
    "at least at most 20",
    "at least",
    "6.5 zillion",
    "-5",
    "1e6",
    "NaN",
    "between 20",
    "0x20",
    "twenty-eleven",
    "at least 20 to 30",
  ])("%j is no figure", (text) => {
    expect(parseFigure(text)).toBeNull();
  });

  const value = fc.oneof(
    fc.integer({ min: 0, max: 2_000_000_000 }),
    fc.integer({ min: 1, max: 99_999 }).map((hundredths) => Number(`${hundredths}e-2`)),
  );
  const precision = fc.constantFrom("exact" as const, "approximate" as const);
  const endpoint = fc.constantFrom(
    "exact" as const,
    "about" as const,
    "at-least" as const,
    "more-than" as const,
  );
  const bounds: fc.Arbitrary<Bound> = fc.oneof(
    fc.record({ kind: fc.constantFrom("exact" as const, "about" as const), value }),
    fc.record({
      kind: fc.constantFrom(
        "at-least" as const,
        "more-than" as const,
        "at-most" as const,
        "less-than" as const,
      ),
      value,
      precision,
    }),
    fc
      .record({
        low: fc.record({ bound: endpoint, value }),
        high: fc.record({ bound: endpoint, value }),
        precision,
      })
      .filter(({ low, high }) => low.value < high.value)
      .map((ends) => ({ kind: "between" as const, ...ends })),
  );

  test("what the product writes can be typed back", () => {
    fc.assert(
      fc.property(bounds, (bound) => {
        expect(parseFigure(describeBound(bound)), describeBound(bound)).toEqual(bound);
      }),
    );
  });
});
