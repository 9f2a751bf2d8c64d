import { describe, expect, test } from "vitest";
import type { UnitId } from "../../../lib/model/unit.ts";
import { mark, mentionsOf } from "./marked.ts";

describe("units", () => {
  test.each<[string, UnitId]>([
    ["[US$3 million] deal", "usd"],
    ["[US $3 million] deal", "usd"],
    ["[€400m] package", "eur"],
    ["[3.5 trillion won]", "krw"],
    ["[Rs 50 crore]", "inr"],
    ["[115USD]", "usd"],
    ["[$40 billion of shares]", "usd"],
    ["rose by [3.5 percentage points]", "percentage-point"],
    ["winds of [60 mph]", "mile-per-hour"],
    ["a speed of [32 knots]", "knot"],
    ["a speed of [Mach 5]", "mach"],
    ["a quake of [magnitude 4.9]", "magnitude"],
    ["at [7 km/s]", "kilometre-per-second"],
    ["a [300,000 dwt tanker]", "deadweight-tonne"],
    ["a [63,000 gt bulker]", "gross-ton"],
    ["[9,000 tons displacement]", "displacement-ton"],
    ["The [20,388-teu] Ever Given", "teu"],
    ["a [250 kt warhead]", "kiloton-tnt"],
    ["a yield of [250 kt]", "kiloton-tnt"],
    ["at [25 kt]", "knot"],
    ["a [20 MW plant]", "megawatt"],
    ["[400 MHz]", "megahertz"],
    ["[approximately 2 h]", "hour"],
    ["[thousands of tonnes of fuel]", "tonne"],
    ["[hundreds of kilometres]", "kilometre"],
    ["[half an hour]", "hour"],
    ["[a quarter of a mile]", "mile"],
    ["[20 °C]", "celsius"],
    ["[37 straight hours]", "hour"],
    ["[four more days of fighting]", "day"],
    ["an [18,500-nautical-mile patrol]", "nautical-mile"],
    ["[5 kilowatt hours]", "kilowatt-hour"],
    ["[5 kilowatt-hours]", "kilowatt-hour"],
    ["[12,000 tonnes deadweight]", "deadweight-tonne"],
    ["[12,000 dwt]", "deadweight-tonne"],
    ["[60,000 gross tonnes]", "gross-ton"],
    ["[tens of millions of dollars]' worth of arms", "usd"],
    ["[seven-tenths of a second]", "second"],
    ["at the age of [42]", "year"],
    ["children aged [8–10]", "year"],
  ])("%s", (text, unit) => {
    expect(mark("quantity", text)).toBe(text);
    expect(mentionsOf("quantity", text.replace(/[[\]]/g, "")).map(({ quantity }) => quantity.unit)).toEqual([
      unit,
    ]);
  });
});

describe("a measure in two units is one figure", () => {
  test.each<[string, UnitId, number]>([
    ["[5 feet 6 inches] tall", "foot", 5.5],
    ["[5ft 6in] tall", "foot", 5.5],
    ["[2 hours and 30 minutes]", "hour", 2.5],
    ["[three years and six months]", "year", 3.5],
  ])("%s", (text, unit, value) => {
    expect(mark("quantity", text)).toBe(text);
    expect(mentionsOf("quantity", text.replace(/[[\]]/g, ""))).toMatchObject([
      { quantity: { unit, bound: { value } } },
    ]);
  });
});

test.each([["500 kt of coal"], ["10 L-39 jets"]])("%s is not measured in what its letters spell", (text) => {
  expect(mentionsOf("quantity", text).map(({ quantity }) => quantity.unit)).not.toContain("knot");
  expect(mentionsOf("quantity", text).map(({ quantity }) => quantity.unit)).not.toContain("litre");
});
