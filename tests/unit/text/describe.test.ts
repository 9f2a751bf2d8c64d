import { describe, expect, test } from "vitest";
import type { DateValue } from "../../../lib/model/date-value.ts";
import { isoDay } from "../../../lib/model/day.ts";
import type { Bound, Quantity } from "../../../lib/model/quantity.ts";
import type { ReadFailure } from "../../../lib/model/reading.ts";
import { describeMention } from "../../../lib/text/describe.ts";
import { describeAttribution } from "../../../lib/text/describe-attribution.ts";
import { describeClaim, describeField, describeMeasure } from "../../../lib/text/describe-claim.ts";
import { describeDate } from "../../../lib/text/describe-date.ts";
import { describeFailure } from "../../../lib/text/describe-failure.ts";
import { describeNumber } from "../../../lib/text/describe-number.ts";
import { describeQuantity } from "../../../lib/text/describe-quantity.ts";
import { BARE } from "../claims/samples.ts";

const COUNT: Quantity = {
  bound: { kind: "exact", value: 1 },
  core: { start: 0, end: 1 },
  numberAsWritten: "1",
  unit: "count",
  unitAsWritten: "",
  counted: null,
  rate: "none",
  role: "figure",
};
const exact = (value: number): Bound => ({ kind: "exact", value });
const about = (value: number): Bound => ({ kind: "about", value });
const hedged = (kind: "at-least" | "more-than" | "at-most" | "less-than", value: number): Bound => ({
  kind,
  value,
  precision: "exact",
});
const vague = (word: string, low: number | null, high: number | null): Bound => ({
  kind: "vague",
  word,
  low,
  high,
});

describe("a number for people", () => {
  test.each([
    [0, "0"],
    [7, "7"],
    [1000, "1,000"],
    [23148, "23,148"],
    [999999, "999,999"],
    [1e6, "1 million"],
    [6.5e6, "6.5 million"],
    [1.25e6, "1.25 million"],
    [1234567, "1,234,567"],
    [2.3e9, "2.3 billion"],
    [5e12, "5 trillion"],
    [0.25, "0.25"],
    [1234.5, "1,234.5"],
    [-1500, "-1,500"],
    [4.1e6, "4.1 million"],
  ])("%d is %s", (value, words) => {
    expect(describeNumber(value)).toBe(words);
  });
});

describe("a figure in words", () => {
  test.each<[string, Partial<Quantity>]>([
    [
      "between 6.5 million and more than 8 million rounds",
      {
        bound: {
          kind: "between",
          low: { bound: "exact", value: 6.5e6 },
          high: { bound: "more-than", value: 8e6 },
          precision: "exact",
        },
        counted: "rounds",
      },
    ],
    ["at least 20 sailors", { bound: hedged("at-least", 20), counted: "sailors" }],
    ["about 250", { bound: about(250) }],
    ["up to half", { bound: hedged("at-most", 0.5) }],
    ["nearly 6,000", { bound: { kind: "less-than", value: 6000, precision: "approximate" } }],
    ["up to about 3 million", { bound: { kind: "at-most", value: 3e6, precision: "approximate" } }],
    ["up to 50 percent of needs", { bound: hedged("at-most", 50), unit: "percent", counted: "needs" }],
    ["dozens of drones (24 or more)", { bound: vague("dozens", 24, null), counted: "drones" }],
    [
      "tens of thousands of men (20,000 or more)",
      { bound: vague("tens of thousands", 20000, null), counted: "men" },
    ],
    ["several hundred shells (300 to 900)", { bound: vague("several hundred", 300, 900), counted: "shells" }],
    ["several (no number stated)", { bound: vague("several", null, null) }],
    ["numerous ships (no number stated)", { bound: vague("numerous", null, null), counted: "ships" }],
    ["3,000 rounds a month", { bound: exact(3000), counted: "rounds", rate: "month" }],
    ["20 knots", { bound: exact(20), unit: "knot" }],
    ["1 mile", { bound: exact(1), unit: "mile" }],
    ["120 km an hour", { bound: exact(120), unit: "kilometre", rate: "hour" }],
    ["20 tonnes of fuel", { bound: exact(20), unit: "tonne", counted: "fuel" }],
    ["30 minutes (call)", { bound: exact(30), unit: "minute", counted: "call" }],
    ["the 31st raid", { bound: exact(31), counted: "raid", role: "tally" }],
    ["the 112th raid", { bound: exact(112), counted: "raid", role: "tally" }],
  ])("%s", (words, quantity) => {
    expect(describeQuantity({ ...COUNT, ...quantity })).toBe(words);
  });
});

const on = (edtf: string, rest: Partial<Extract<DateValue, { kind: "known" }>> = {}): DateValue => ({
  kind: "known",
  edtf,
  earliest: null,
  latest: null,
  precision: "exact",
  resolvedFrom: { kind: "text" },
  ...rest,
});
const published = isoDay("2026-01-30");

describe("a date in words", () => {
  test.each<[string, DateValue]>([
    ["2026-01-14", on("2026-01-14")],
    ["January 2026", on("2026-01")],
    ["2023", on("2023")],
    ["since 2023", on("2023/..")],
    ["until December 2023", on("../2023-12")],
    ["2025-12-27 to 2025-12-31", on("2025-12-27/2025-12-31")],
    ["about 2025-08-21 to 2025-08-31", on("2025-08-21/2025-08-31", { precision: "approximate" })],
    ["summer 2025", on("2025-22")],
    ["the third quarter of 2024", on("2024-35")],
    ["the 1980s", on("198X")],
    ["2023-12-31 06:30", on("2023-12-31T06:30")],
    [
      "2025-12-27 to 2025-12-31, from the publication date 2026-01-30",
      on(
        "2025-12-27/2025-12-31",
        published === null ? {} : { resolvedFrom: { kind: "publication-date", day: published } },
      ),
    ],
    [
      "2025, from the earlier date 2025-12",
      on("2025", { resolvedFrom: { kind: "earlier-date", day: "2025-12" } }),
    ],
    ["not resolved: needs the publication date", { kind: "unresolved", needs: "publication-date" }],
    ["not resolved: needs the day of the event it is counted from", { kind: "unresolved", needs: "event" }],
  ])("%s", (words, date) => {
    expect(describeDate(date)).toBe(words);
  });
});

describe("a mention in words", () => {
  const place = { span: { start: 0, end: 1 }, rule: "test" };

  test("a ship has its prefix, and what made it a ship", () => {
    const vessel = { name: "Carney", prefix: "USS", canonicalId: null, cue: "prefix" } as const;
    expect(describeMention({ kind: "vessel", vessel, ...place })).toEqual({
      title: "Vessel",
      lines: ["USS Carney", "a ship's prefix stands before the name"],
    });
  });

  test("a conversion says so", () => {
    const quantity = { ...COUNT, bound: exact(250), unit: "mile", role: "conversion" } as const;
    expect(describeMention({ kind: "quantity", quantity, ...place }).lines).toEqual([
      "250 miles",
      "the figure before it in another unit",
    ]);
  });
});

describe("who says so", () => {
  test("a chain is told from its origin on, and an unnamed speaker is called that", () => {
    expect(
      describeAttribution({
        kind: "chain",
        cue: "citing",
        links: [
          { role: "origin", speaker: "a defence official", naming: "unnamed" },
          { role: "outlet", speaker: "NK News", naming: "named" },
        ],
      }),
    ).toBe("a defence official (not named), via NK News");
  });
});

describe("a claim in one line", () => {
  test("names figure, measure, party and time, and leaves out what is unresolved", () => {
    const content = {
      ...BARE,
      measure: { state: "read", value: "shot-down" },
      parties: { ...BARE.parties, by: { state: "set", value: "Ukraine" } },
      when: { state: "read", value: on("2026-01-14") },
      modality: { state: "read", value: "alleged" },
    } as const;
    expect(describeClaim(content)).toBe("at least 20 sailors, shot down, by Ukraine, 2026-01-14, alleged");
    expect(describeClaim(BARE)).toBe("at least 20 sailors");
  });

  test("a dated event leads with its date, apart from the figures of its sentence", () => {
    const subject = { kind: "vessel", text: "Angara", key: "angara", canonicalId: null } as const;
    const content = {
      ...BARE,
      subject: { state: "read", value: subject },
      measure: { state: "read", value: "docked" },
      value: { kind: "when", date: on("2026-01-14") },
    } as const;
    expect(describeClaim(content)).toBe("2026-01-14: Angara, docked");
  });

  test("an open field is not stated", () => {
    expect(describeField({ state: "unresolved" }, describeMeasure)).toBe("not stated");
  });
});

describe("why a page was not read", () => {
  test.each<[ReadFailure, string]>([
    [{ kind: "browser-page" }, "This is a page of the browser itself; extensions cannot read it."],
    [
      { kind: "other-language", language: "de" },
      "Plimsoll reads English so far; this page is in another language (de).",
    ],
    [{ kind: "failed", detail: "no frame" }, "Reading this page failed: no frame"],
  ])("%o is one sentence", (failure, sentence) => {
    expect(describeFailure(failure)).toBe(sentence);
  });
});
