import { describe, expect, test } from "vitest";
import { mark, mentionsOf } from "./marked.ts";

/** One value, and beneath it every way of writing it. The texts are of Friday, 30 January 2026. */
const BY_VALUE: readonly (readonly [string, readonly string[]])[] = [
  [
    "2026-01-14",
    [
      "It docked on [14 January].",
      "It docked on [Jan. 14].",
      "The log says, on [January 14]: nobody aboard.",
      "It docked on [January 14, 2026].",
      "It docked on [January 14, Juche 115 (2026)].",
      "(It docked on [January 14, 2026])",
      "the [14th of January]",
      "[2026-01-14]",
      "[Wednesday, Jan. 14]",
    ],
  ],
  ["2026-01-30", ["[Today] it left.", "It left [this morning].", "[Friday]"]],
  ["2026-01-29", ["It left [yesterday].", "It left [last night].", "on [Thursday evening]"]],
  ["2026-01-23", ["It left [last Friday]."]],
  ["2026-01-22", ["It left [last Thursday]."]],
  ["2026-01-28", ["It left [last Wednesday]."]],
  ["2025-01", ["It left [last January]."]],
  ["2025-11", ["It left [last November]."]],
  ["2024", ["Traffic is 12% down on [2024].", "Sales were up on [2024]."]],
  [
    "2026-01-18",
    ["It hit [on Jan. 18 between 9:30 p.m. and 10:40 p.m. local time].".replace("[on ", "on [")],
  ],
  ["2026-02-15", ["They voted for a term that begins on [Feb. 15]."]],
  ["2026-02-03", ["They will meet on [Tuesday].", "They meet [next Tuesday]."]],
  ["2026-01-27", ["On [Tuesday] they met.", "[Late Tuesday] they met."]],
  ["2025-12-21/..", ["the first visit [since 21 December]"]],
  [
    "2025-12-27/2025-12-31",
    ["[Dec. 27-31]", "[Dec. 27 to 31]", "[from 27 to 31 December]", "[between Dec. 27 and Dec. 31]"],
  ],
  ["2025-12-27/2026-01-03", ["[December 27 to January 3, 2026]", "[from Dec. 27 to Jan. 3]"]],
  ["2023/..", ["[since 2023]", "[Since 2023], it has grown."]],
  ["../2025-12-31", ["[until the end of 2025]", "[by Dec. 31, 2025]"]],
  ["../2026-12-31", ["It will end [by the end of the year]."]],
  ["2025-08-21/2025-08-31", ["[late August]", "[the end of August 2025]"]],
  ["2025-02-01/2025-02-15", ["[the first half of February 2025]"]],
  ["2025-01/2025-04", ["[early 2025]", "[early last year]"]],
  ["2023-10/2025-06", ["[between October 2023 and June 2025]", "[October 2023 – June 2025]"]],
  ["2004/2009", ["[from 2004 to 2009]", "[2004–2009]"]],
  ["2025-12", ["[last month]", "in [December]", "[last December]", "[December 2025]"]],
  ["2026-02", ["[next month]", "They will leave in [February]."]],
  ["2025", ["[last year]", "in [2025]"]],
  ["2026-01-19/2026-01-25", ["[last week]"]],
  ["2026-01-24/2026-01-25", ["It sank over [the weekend]."]],
  ["2024-01-30/2026-01-30", ["over [the past two years]"]],
  ["2026-01-16", ["It sank [two weeks ago]."]],
  ["2024-35", ["[the third quarter of 2024]"]],
  ["2025-21", ["in [the spring of 2025]", "[spring 2025]"]],
  ["199X", ["in [the 1990s]"]],
  ["2025-08-25/2025-08-31", ["in [the last week of August]"]],
  ["2023-12-31T06:30:00", ["At [6:30 a.m. (Sanaa time) Dec. 31, 2023] it hit."]],
  ["2026-01-14T16:00:00", ["On [Jan. 14 at approximately 4 p.m. (Sanaa time)] it hit."]],
  ["2025-10", ["in [October of last year]"]],
  ["2025-12-31", ["On [New Year's Eve] it sank."]],
  ["2026-01-22/2026-01-24", ["It rained [from Thursday to Saturday]."]],
  ["2026-01-29/2026-01-30", ["over [the past 24 hours]"]],
  ["2022-02-24/..", ["losses [since Feb. 24, 2022] to 1,200,340 personnel"]],
];

describe.each(BY_VALUE)("%s", (edtf, texts) => {
  test.each(texts)("%s", (text) => {
    expect(mark("date", text)).toBe(text);
    expect(
      mentionsOf("date", text.replace(/[[\]]/g, "")).map(({ date }) => date.kind === "known" && date.edtf),
    ).toEqual([edtf]);
  });
});

test.each([
  ["[Yesterday] it sank.", null, "publication-date"],
  ["It sank on [Tuesday].", null, "publication-date"],
  ["It sank on [14 January].", null, "publication-date"],
  ["It sank on [3/4/2025].", "2026-01-30", "a-single-reading"],
  ["It sank [six days after] the raid.", "2026-01-30", "event"],
  ["[Five hours earlier] it had left.", "2026-01-30", "event"],
])("%s read on %s needs %s", (text, published, needs) => {
  expect(mark("date", text, published)).toBe(text);
  expect(mentionsOf("date", text.replace(/[[\]]/g, ""), published)[0]?.date).toEqual({
    kind: "unresolved",
    needs,
  });
});

test("a day leans on the day before it in the text", () => {
  const dates = mentionsOf("date", "On 18 November 2022 it left. The next day it was back.");
  expect(dates.map(({ date }) => date)).toMatchObject([
    { edtf: "2022-11-18" },
    { edtf: "2022-11-19", resolvedFrom: { kind: "earlier-date", day: "2022-11-18" } },
  ]);
});

describe("not dates", () => {
  test.each([
    ["May said so, and they march on."],
    ["The March on Rome and the Long March."],
    ["On 31 February nothing happened."],
    ["1709 schoolchildren, 2000 soldiers and 2,023 rounds"],
    ["The war lasted five months; the call took 30 minutes."],
    ["Resolution 1718 and Boeing 1900"],
    ["It happens every day, now and soon."],
    ["The second ship sat in the sun; they saw it fall."],
    ["a price of $2023"],
    ["He toured the February 11 plant and the September 9 Machine Works."],
  ])("%s", (text) => {
    expect(mark("date", text)).toBe(text);
  });
});
