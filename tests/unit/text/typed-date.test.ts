import { describe, expect, test } from "vitest";
import { edtfFault } from "../../../lib/text/edtf-fault.ts";
import { explainDate } from "../../../lib/text/explain-date.ts";
import { parseTypedDate } from "../../../lib/text/typed-date.ts";

function edtfOf(typed: string): string | null {
  const date = parseTypedDate(typed);
  return date?.kind === "known" ? date.edtf : null;
}

describe("a date as a person types it", () => {
  test.each([
    ["2026-01-14", "2026-01-14"],
    ["14 January 2026", "2026-01-14"],
    ["14 Jan. 2026", "2026-01-14"],
    ["January 14, 2026", "2026-01-14"],
    ["Jan 14th 2026", "2026-01-14"],
    ["January 2026", "2026-01"],
    ["2026", "2026"],
    ["since 2023", "2023/.."],
    ["since 21 December 2025", "2025-12-21/.."],
    ["until March 2026", "../2026-03"],
    ["27 to 31 December 2025", "2025-12-27/2025-12-31"],
    ["from 27 to 31 December 2025", "2025-12-27/2025-12-31"],
    ["27-31 Dec 2025", "2025-12-27/2025-12-31"],
    ["Dec. 27-31, 2025", "2025-12-27/2025-12-31"],
    ["27 December 2025 to 3 January 2026", "2025-12-27/2026-01-03"],
    ["from 2023 to 2025", "2023/2025"],
    ["about 2019", "2019~"],
  ])("%s is %s", (typed, edtf) => {
    expect(edtfOf(typed)).toBe(edtf);
  });

  test.each([
    ["a day without a year", "14 January"],
    ["a day that month has not", "31 November 2025"],
    ["an end before its start", "31 to 27 December 2025"],
    ["two readings of one date", "01/02/2026"],
    ["words", "last Friday"],
    ["nothing", ""],
  ])("%s is no date: %s", (_why, typed) => {
    expect(parseTypedDate(typed)).toBeNull();
  });
});

describe("what is wrong with a date", () => {
  test.each([
    ["2025-11-31", "This month has 30 days; there is no day 31."],
    ["2025-02-29", "This month has 28 days; there is no day 29."],
    ["2025-13", "There is no month 13."],
    ["2025-13-01", "There is no month 13."],
    ["2026-1-5", "Months and days have two digits: 2026-01-05."],
    ["2025-12-31/2025-12-27", "The end lies before the start."],
    ["2025/2026/2027", "One slash only: a start and an end, such as 2025-12-27/2025-12-31."],
    [
      "last Friday",
      "Write a date such as 2026-01-14, 14 Jan 2026, 2026-01, since 2023 or 2025-12-27/2025-12-31.",
    ],
  ])("%s: %s", (typed, fault) => {
    expect(edtfFault(typed)).toBe(fault);
  });
});

describe("a date in the words of a person", () => {
  test.each([
    ["2026-01-14", "14 January 2026"],
    ["2025-12-27/2025-12-31", "from 27 to 31 December 2025"],
    ["2025-11-27/2025-12-31", "from 27 November to 31 December 2025"],
    ["2025-12-27/2026-01-03", "from 27 December 2025 to 3 January 2026"],
    ["2023/..", "since 2023"],
    ["../2026-03-01", "until 1 March 2026"],
    ["2023/2025", "from 2023 to 2025"],
    ["2026-01", "January 2026"],
    ["2026-01-14~", "about 14 January 2026"],
    ["2025-41", "the second half of 2025"],
    ["198X", "the 1980s"],
  ])("%s is %s", (edtf, words) => {
    const date = parseTypedDate(edtf);
    expect(date?.kind === "known" ? explainDate(date) : null).toBe(words);
  });
});
