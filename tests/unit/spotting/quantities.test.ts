import { describe, expect, test } from "vitest";
import { mark, mentionsOf } from "./marked.ts";

const exact = (value: number) => ({ kind: "exact", value });

describe("figures with their bounds", () => {
  test.each([
    ["[250 missiles]", { bound: exact(250), counted: "missiles" }],
    ["[about 250 KN-23 missiles]", { bound: { kind: "about", value: 250 }, counted: "KN-23 missiles" }],
    ["[at least 24 people]", { bound: { kind: "at-least", value: 24 } }],
    ["[more than 10,000 troops]", { bound: { kind: "more-than", value: 10000 } }],
    ["[10,000-plus North Korean troops]", { bound: { kind: "at-least", value: 10000 } }],
    ["[nearly 28,000 containers]", { bound: { kind: "less-than", value: 28000, precision: "approximate" } }],
    ["[up to 3 million shells]", { bound: { kind: "at-most", value: 3000000, precision: "exact" } }],
    [
      "[up to about 3 million shells]",
      { bound: { kind: "at-most", value: 3000000, precision: "approximate" } },
    ],
    [
      "[between 6.5 million and more than 8 million rounds]",
      {
        bound: {
          kind: "between",
          low: { bound: "exact", value: 6500000 },
          high: { bound: "more-than", value: 8000000 },
        },
      },
    ],
    [
      "[between 4.2 and 5.8 million rounds]",
      { bound: { low: { value: 4200000 }, high: { value: 5800000 } } },
    ],
    ["[14,000–15,000 soldiers]", { bound: { low: { value: 14000 }, high: { value: 15000 } } }],
    ["[one or two drones]", { bound: { low: { value: 1 }, high: { value: 2 } } }],
    ["[dozens of drones]", { bound: { kind: "vague", word: "dozens", low: 24, high: null } }],
    ["[several dozen drones]", { bound: { kind: "vague", low: 36, high: 108 } }],
    ["[hundreds of thousands of rounds of artillery ammunition]", { bound: { low: 200000, high: null } }],
    ["Only [one ship] docked.", { bound: exact(1), counted: "ship" }],
    ["[up to half] of what they need", { bound: { kind: "at-most", value: 0.5 } }],
    ["[several missiles]", { bound: { kind: "vague", word: "several", low: null, high: null } }],
    ["[half a million shells]", { bound: exact(500000) }],
    ["[two and a half thousand men]", { bound: exact(2500) }],
    ["[three hundred and fifty thousand men]", { bound: exact(350000) }],
    ["[10\u00a0000 troops]", { bound: exact(10000) }],
    ["[10\u2009000 troops]", { bound: exact(10000) }],
    ["[6,5 million rounds]", { bound: exact(6500000) }],
    ["[2bn shells]", { bound: exact(2000000000) }],
    ["[18½ miles]", { bound: exact(18.5), unit: "mile" }],
    ["[$1.2 billion]", { bound: exact(1200000000), unit: "usd" }],
    ["[€3m]", { bound: exact(3000000), unit: "eur" }],
    ["[75% of ships]", { bound: exact(75), unit: "percent", counted: "ships" }],
    ["[around 270,000 tonnes of crude oil]", { unit: "tonne", counted: "crude oil" }],
    ["[8,000 shells a day]", { rate: "day" }],
    ["[three of those UAVs]", { bound: exact(3) }],
    ["[118 Ukrainian towns and villages]", { counted: "Ukrainian towns and villages" }],
    [
      "[between about 3 and 5 million rounds]",
      { bound: { kind: "between", low: { value: 3000000 }, high: { value: 5000000 } } },
    ],
    [
      "[Between 15% and 25% of shells]",
      { unit: "percent", bound: { low: { value: 15 }, high: { value: 25 } } },
    ],
    ["[10- to 12-foot drone]", { unit: "foot" }],
    ["[3.2 trillion won]", { unit: "krw", bound: exact(3200000000000) }],
    ["[some 300 152 mm shells]", { bound: { kind: "about", value: 300 }, counted: "152 mm shells" }],
    ["The [31st raid]", { bound: exact(31), role: "tally" }],
    ["[107 or more]", { bound: { kind: "at-least", value: 107 } }],
  ])("%s", (text, quantity) => {
    expect(mark("quantity", text)).toBe(text);
    expect(
      mentionsOf("quantity", text.replace(/[[\]]/g, "")).map((mention) => mention.quantity),
    ).toMatchObject([quantity]);
  });
});

test("a conversion is tied to the figure it converts", () => {
  const found = mentionsOf("quantity", "It flew 400 km (250 miles) and rose to 60 km.");
  expect(found.map(({ quantity }) => [quantity.unit, quantity.role])).toEqual([
    ["kilometre", "figure"],
    ["mile", "conversion"],
    ["kilometre", "figure"],
  ]);
});

describe("how far a figure reaches", () => {
  test.each([
    ["They shot down [52] of [54 drones]."],
    ["killing [three people] and injuring [nine others]"],
    ["[Two people] were killed and [three others] are missing."],
    ["an additional [$800 million] in aid"],
    ["The [24-hour period] passed."],
    ["[43 crew members] and [thousands of cattle]"],
    ["[three air-to-surface missiles] across the line"],
    ["[One ship] docked."],
    ["[52 people] killed in [four days]"],
    ["It grew from [12] to [30 ships]."],
    ["the [5,000-ton destroyer] Choe Hyon"],
    ["[two more 5,000-tonne destroyers]"],
    ["[711 of the drones] and [40 crew] aboard"],
  ])("%s", (text) => {
    expect(mark("quantity", text)).toBe(text);
  });
});
