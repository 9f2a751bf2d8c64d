import { describe, expect, test } from "vitest";
import {
  boundShown,
  readQuantity,
  typedQuantity,
  withBound,
} from "../../../../components/editor/quantity-form.ts";
import type { Bound, Quantity } from "../../../../lib/model/quantity.ts";

const TWENTY: Quantity = {
  bound: { kind: "exact", value: 20 },
  core: { start: 0, end: 2 },
  numberAsWritten: "20",
  unit: "count",
  unitAsWritten: "",
  counted: "sailors",
  rate: "none",
  role: "figure",
};
const EXACT = typedQuantity(TWENTY);

describe("the figure editor", () => {
  test.each<[string, Bound]>([
    ["a bare number", { kind: "exact", value: 20 }],
    ["about", { kind: "about", value: 250 }],
    ["at least", { kind: "at-least", value: 6.5e6, precision: "exact" }],
    ["up to about", { kind: "at-most", value: 3e6, precision: "approximate" }],
    ["nearly", { kind: "less-than", value: 6000, precision: "approximate" }],
    [
      "a range with a hedge at one end",
      {
        kind: "between",
        low: { bound: "exact", value: 6.5e6 },
        high: { bound: "more-than", value: 8e6 },
        precision: "exact",
      },
    ],
    [
      "a rough range",
      {
        kind: "between",
        low: { bound: "exact", value: 20 },
        high: { bound: "exact", value: 30 },
        precision: "approximate",
      },
    ],
    ["dozens", { kind: "vague", word: "dozens", low: 24, high: null }],
    ["several", { kind: "vague", word: "several", low: null, high: null }],
  ])("reads back what it opened on: %s", (_name, bound) => {
    const quantity = { ...TWENTY, bound };
    expect(readQuantity(quantity, typedQuantity(quantity))).toEqual(quantity);
  });

  test.each([
    [
      "a bound from the list",
      { bound: "at-least", figure: "25" },
      { kind: "at-least", value: 25, precision: "exact" },
    ],
    [
      "a hedge typed with the number",
      { figure: "more than 25" },
      { kind: "more-than", value: 25, precision: "exact" },
    ],
    [
      "a hedge typed over the list",
      { bound: "about", figure: "at least 25" },
      { kind: "at-least", value: 25, precision: "exact" },
    ],
    [
      "two numbers that share a scale",
      { bound: "between", figure: "6.5", high: "8 million" },
      {
        kind: "between",
        low: { bound: "exact", value: 6.5e6 },
        high: { bound: "exact", value: 8e6 },
        precision: "exact",
      },
    ],
  ])("takes %s", (_name, typed, bound) => {
    expect(readQuantity(TWENTY, { ...EXACT, ...typed })).toMatchObject({ bound });
  });

  test.each([
    ["words that are no number", { figure: "some many" }, "figure", /Write a figure/],
    ["a range without its end", { bound: "between", figure: "6", high: "" }, "high", /second number/],
    ["a range upside down", { bound: "between", figure: "8", high: "6" }, "high", /larger/],
    ["a unit that is in no list", { unit: "furlongs" }, "unit", /Choose one/],
    ["a number where words were chosen", { bound: "vague", figure: "20" }, "figure", /words/],
  ])("says what is wrong with %s, at that field", (_name, typed, field, fault) => {
    expect(readQuantity(TWENTY, { ...EXACT, ...typed })).toEqual({
      field,
      fault: expect.stringMatching(fault),
    });
  });

  test.each([
    ["km", "kilometre"],
    ["nautical miles", "nautical-mile"],
    ["%", "percent"],
    ["", "count"],
    ["things counted", "count"],
  ])("finds the unit by any of its names: %s", (typed, unit) => {
    expect(readQuantity(TWENTY, { ...EXACT, unit: typed })).toMatchObject({ unit });
  });

  test("shows the hedge that was typed in the list of bounds, and takes it away when another is chosen", () => {
    expect(boundShown({ bound: "exact", figure: "at least 20" })).toBe("at-least");
    expect(withBound({ ...EXACT, figure: "at least 20" }, "about")).toEqual({ bound: "about", figure: "20" });
  });
});
