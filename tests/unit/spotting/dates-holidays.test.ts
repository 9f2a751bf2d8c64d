import { describe, expect, test } from "vitest";
import { easterSunday } from "../../../lib/spotting/date-feasts.ts";
import { holdsNoDate, readsAs } from "./date-tables.ts";

describe("holidays", () => {
  readsAs([
    ["2025-12-25", ["It sank on [Christmas Day].", "It sank at [Christmas]."]],
    ["../2026-12-25", ["It will be ready [by Christmas]."]],
    ["1915-12-26", ["It was captured on [Boxing Day 1915]."]],
    ["2025-12-31", ["On [New Year’s Eve] it sank."]],
    ["2025-04-20", ["It sank on [Easter Sunday].", "It sank last [Easter]."]],
    ["2026-04-03", ["They will meet on [Good Friday]."]],
    ["2024-11-28", ["They met on [Thanksgiving Day 2024]."]],
    ["2025-05-26", ["They met on [Memorial Day]."]],
    ["2025-10-10", ["It was shown on [Party Foundation Day]."]],
    ["2001-09-11/..", ["laws passed [since 9/11]"]],
    ["needs another-calendar", ["It stopped during [Ramadan].", "They met on [Lunar New Year]."]],
    ["needs a-single-reading", ["They met on [Liberation Day]."]],
  ]);

  test.each([
    [1818, "1818-03-22"],
    [1943, "1943-04-25"],
    [2000, "2000-04-23"],
    [2024, "2024-03-31"],
    [2025, "2025-04-20"],
    [2285, "2285-03-22"],
  ])("Easter of %i is %s", (year, day) => {
    expect(easterSunday(year)).toBe(day);
  });
});

describe("quarters, halves and fiscal years", () => {
  readsAs([
    [
      "2024-35",
      ["in [the third quarter of 2024]", "in [Q3 2024]", "in [2024 Q3]", "in [third quarter 2024]"],
    ],
    ["2025-36", ["It lost money in [the fourth quarter]."]],
    ["../2026-35", ["It will not happen [before the third quarter]."]],
    ["2026-34", ["The first will be delivered in [Q2]."]],
    ["2023-01/2023-06", ["in [H1 2023]"]],
    ["2025-33", ["in [the first quarter of last year]"]],
    [
      "2025",
      ["in [fiscal year 2025]", "in [FY 2025]", "in [fiscal 2025]", "[FY25] money", "[the 2025 fiscal year]"],
    ],
    ["1999", ["[FY '99] money"]],
    ["2018/2023", ["over [FY2018-FY2023]"]],
    ["../2021", ["[by the end of the 2020/21 financial year]"]],
    ["needs another-calendar", ["17 pupils [last school year]"]],
  ]);
});

describe("not dates", () => {
  holdsNoDate([
    "The Good Friday Agreement and Christmas Island stand.",
    "Ramadan Shalah spoke; the Easter Rising and the Tet Offensive failed.",
    "They lit Christmas trees and watched the Victory Day parade.",
    "He scored 9/11 points in the third quarter-final.",
    "A quarter of the fleet, the first quartermaster and a school year book.",
  ]);
});
