import { describe, expect, test } from "vitest";
import { type IsoDay, isoDay } from "../../../lib/model/day.ts";
import { scoreDates } from "./date-sets.ts";
import { scoreWeapons } from "./name-sets.ts";
import { scoreQuantities } from "./quantity-sets.ts";
import type { PublicSpan, PublicText } from "./sets.ts";
import { goldDays, isUncounted, saysSame } from "./timex.ts";

function span(type: PublicSpan["type"], start: number, end: number, norm = {}, sub = "DATE"): PublicSpan {
  return { type, sub, start, end, text: "", norm };
}

function day(text: string): IsoDay {
  const found = isoDay(text);
  if (found === null) throw new Error(`${text} is no day`);
  return found;
}

describe("the days of a gold date", () => {
  test.each([
    ["2009-05-08", "2009-05-08", "2009-05-08"],
    ["2009-05-08T22:30:00", "2009-05-08", "2009-05-08"],
    ["2012-02", "2012-02-01", "2012-02-29"],
    ["2009", "2009-01-01", "2009-12-31"],
    ["196", "1960-01-01", "1969-12-31"],
    ["19", "1900-01-01", "1999-12-31"],
    ["2015-W20", "2015-05-11", "2015-05-17"],
    ["2020-Q4", "2020-10-01", "2020-12-31"],
    ["2020-H1", "2020-01-01", "2020-06-30"],
  ])("%s runs from %s to %s", (timex, from, to) => {
    expect(goldDays(span("date", 0, 1, { timex }))).toEqual({ from, to });
  });
  test.each(["BC490", "null", "T16", "XXXX-05-29"])("%s cannot be laid on the calendar", (timex) => {
    expect(goldDays(span("date", 0, 1, { timex }))).toBeNull();
  });
  test.each([
    ["P2W", "DURATION", true],
    ["PRESENT_REF", "DATE", true],
    ["T15", "set", true],
    ["(2016-11-08,2016-11-11,P3D)", "daterange", false],
  ])("whether %s (%s) is left out: %s", (timex, sub, leftOut) => {
    expect(isUncounted(span("date", 0, 1, { timex }, sub))).toBe(leftOut);
  });
});

describe("a value is right at the precision of the gold", () => {
  const known = (earliest: string | null, latest: string | null, edtf = "") =>
    ({
      kind: "known",
      edtf,
      earliest: earliest === null ? null : day(earliest),
      latest: latest === null ? null : day(latest),
      precision: "exact",
      resolvedFrom: { kind: "text" },
    }) as const;
  test.each([
    ["a day in the month of the gold", known("2011-03-04", "2011-03-04"), { timex: "2011-03" }, true],
    ["a month where the gold has the day", known("2011-03-01", "2011-03-31"), { timex: "2011-03-04" }, false],
    ["since a year", known("2023-01-01", null), { timex: "2023" }, true],
    ["a season", known("1944-06-01", "1944-08-31", "1944-22"), { timex: "1944-SU" }, true],
    ["another season", known("1944-03-01", "1944-05-31", "1944-21"), { timex: "1944-SU" }, false],
    [
      "both ends of a range",
      known("2006-02-20", "2006-02-26"),
      { from: "2006-02-20", to: "2006-02-26" },
      true,
    ],
    ["one wrong end", known("2006-02-20", "2006-02-25"), { from: "2006-02-20", to: "2006-02-26" }, false],
    ["the one end that is known", known(null, "2008-01-19"), { notAfter: "2008-01-19" }, true],
  ])("%s", (_name, date, norm, right) => {
    const gold = span("date", 0, 1, norm);
    expect(saysSame(date, goldDays(gold) ?? { from: null, to: null }, norm)).toBe(right);
  });
});

describe("the scores", () => {
  const place = (start: number, end: number) => ({ span: { start, end }, rule: "test" });
  const text = (spans: readonly PublicSpan[], mentions: PublicText["mentions"]): PublicText => ({
    id: "t",
    text: "one two three four five six seven eight nine ten",
    spans,
    mentions,
  });
  test("count a second mention on one gold date as an alarm, and none on a duration", () => {
    const date = { kind: "unresolved", needs: "event" } as const;
    const { score } = scoreDates([
      text(
        [span("date", 0, 7), span("date", 20, 30, { timex: "P2W" })],
        [
          { kind: "date", date, ...place(0, 3) },
          { kind: "date", date, ...place(4, 7) },
          { kind: "date", date, ...place(22, 26) },
        ],
      ),
    ]);
    expect(score).toMatchObject({ precision: 0.5, recall: 1, value: null });
  });
  test("count only named systems among weapons, and alarms by the thousand words", () => {
    const weapon = { subtype: "system", term: "", canonicalId: null } as const;
    const { score } = scoreWeapons([
      text(
        [span("weapon", 0, 3)],
        [
          { kind: "weapon", weapon, ...place(8, 13) },
          { kind: "weapon", weapon: { ...weapon, subtype: "generic" }, ...place(14, 18) },
        ],
      ),
    ]);
    expect(score).toEqual({ overlapF1: 0, precision: 0, recall: 0, fpPer1k: 100 });
  });
  test.each([
    [{ value: 12, uncertainty: 4 }, { low: 8, high: 16 }, 1],
    [{ value: "[20,100)" }, { low: 20, high: 100 }, 1],
    [{ value: "[20,)" }, { low: 20, high: 100 }, 0],
    [{ value: 12, uncertainty: 1 }, { low: 8, high: 16 }, 0],
  ])("lay %j beside the range %j", (norm, ends, agree) => {
    const bound = {
      kind: "between",
      low: { bound: "exact", value: ends.low },
      high: { bound: "exact", value: ends.high },
      precision: "exact",
    } as const;
    const quantity = {
      bound,
      core: { start: 0, end: 3 },
      numberAsWritten: "",
      unit: "count",
      unitAsWritten: "",
      counted: null,
      rate: "none",
      role: "figure",
    } as const;
    const { score } = scoreQuantities([
      text([span("quantity", 0, 3, norm, "unit")], [{ kind: "quantity", quantity, ...place(0, 3) }]),
    ]);
    expect(score).toMatchObject({ agree, met: 1, of: 1 });
  });
});
