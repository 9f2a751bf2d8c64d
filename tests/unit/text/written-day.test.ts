import { describe, expect, test } from "vitest";
import { addressDay, statedDay, writtenDay } from "../../../lib/text/written-day.ts";

describe("the day a page states", () => {
  test.each([
    ["2026-01-30T08:15:00Z", "2026-01-30"],
    // Late evening in New York is the next day in Seoul; what is stated counts.
    ["2026-01-30T23:45:00-05:00", "2026-01-30"],
    ["2017-11-03 03:01:00.000000", "2017-11-03"],
    ["2021-11-01T10:52:50+0100", "2021-11-01"],
    ["20170113000004", "2017-01-13"],
    ["20160201", "2016-02-01"],
    ["2016/2/1", "2016-02-01"],
    ["Jan. 30, 2026", "2026-01-30"],
    ["Friday, 30 January 2026 at 10:00", "2026-01-30"],
    ["March 3rd, 2024", "2024-03-03"],
    ["Sept. 9, 2023", "2023-09-09"],
  ])("%j is %s", (stated, day) => {
    expect(statedDay(stated)).toBe(day);
  });

  test.each([
    ["a day that does not exist", "2026-02-30"],
    ["an order that two countries read differently", "01/02/2026"],
    ["no year", "Jan. 30"],
    ["a time since an epoch", "1769760900"],
    ["words", "yesterday"],
    ["nothing", ""],
  ])("%s is none: %j", (_name, stated) => {
    expect(statedDay(stated)).toBeNull();
  });
});

test.each([
  ["SEOUL, Jan. 30, 2026", "2026-01-30"],
  ["KYIV, 5 June 2025", "2025-06-05"],
  ["SEOUL, Jan. 30", null],
  ["Building 12 May 20267", null],
])("a text with %j names %j", (text, day) => {
  expect(writtenDay(text)).toBe(day);
});

test.each([
  ["/2026/01/30/asia/rason", "2026-01-30"],
  ["/world/2026-01-30/missile", "2026-01-30"],
  ["/2019/jan/03/whales", "2019-01-03"],
  ["/news/story-20260130.html", "2026-01-30"],
  ["/asia/2026/01/rason", null],
  ["/2026/13/40/", null],
  ["/id/99992026013099", null],
])("the address %j states %j", (path, day) => {
  expect(addressDay(path)).toBe(day);
});
