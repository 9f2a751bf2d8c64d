import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exportCsv } from "../../../lib/export/claims-csv.ts";
import { plainNumber, writeCsv } from "../../../lib/export/csv.ts";
import { unguardCell } from "../../../lib/export/formula-guard.ts";
import { rangeOf } from "../../../lib/export/range.ts";
import type { Claim } from "../../../lib/model/claim.ts";
import type { Bound } from "../../../lib/model/quantity.ts";
import { CONTENT, dayOf } from "../messages/samples.ts";
import { aClaim, anArticle } from "../store/samples.ts";

/** A reader of RFC 4180 that shares nothing with the writer. */
function parse(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let at = 0;
  while (at < csv.length) {
    if (csv[at] === '"') {
      at++;
      for (;;) {
        const next = csv.indexOf('"', at);
        if (next < 0) throw new Error("an open quote");
        cell += csv.slice(at, next);
        at = next + 1;
        if (csv[at] !== '"') break;
        cell += '"';
        at++;
      }
    } else {
      const from = at;
      while (at < csv.length && csv[at] !== "," && csv[at] !== "\r") at++;
      cell += csv.slice(from, at);
    }
    if (csv[at] === ",") at++;
    else if (csv.startsWith("\r\n", at)) {
      at += 2;
      row.push(cell);
      rows.push(row);
      row = [];
      cell = "";
      continue;
    } else throw new Error(`neither comma nor line end at ${at}`);
    row.push(cell);
    cell = "";
  }
  return rows;
}

/** The one claim of a sheet, by column. */
async function rowOf(change: (claim: Claim) => Claim): Promise<Record<string, string>> {
  const article = await anArticle();
  const csv = exportCsv([change(aClaim(article).claim)], [article]);
  const [names = [], cells = []] = parse(csv);
  return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? "missing"]));
}

describe("a sheet", () => {
  test.each([
    [["a", "b"], "a,b\r\n"],
    [["a,b", 'say "x"'], '"a,b","say ""x"""\r\n'],
    [["two\nlines", "two\r\nlines"], '"two\nlines","two\r\nlines"\r\n'],
    [["a;b", " padded "], '"a;b"," padded "\r\n'],
    [[1.5, null], "1.5,\r\n"],
    [["=1+1", -5], "'=1+1,-5\r\n"],
    [["-5.00", "+1"], "-5.00,'+1\r\n"],
  ])("%o is written %o", (cells, line) => {
    const columns = cells.map((_cell, index) => ({
      name: `c${index}`,
      cell: (row: typeof cells) => row[index] ?? null,
    }));
    expect(writeCsv(columns, [cells])).toBe(`c0,c1\r\n${line}`);
  });

  test("gives back every text that went in", () => {
    const text = fc.string({
      unit: fc.constantFrom('"', ",", "\r", "\n", ";", "'", "=", " ", "a", "é", "\t"),
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (rows) => {
        const columns = [0, 1].map((index) => ({
          name: `c${index}`,
          cell: (row: [string, string]) => row[index] ?? null,
        }));
        const [, ...read] = parse(writeCsv(columns, rows));
        expect(read.map((row) => row.map(unguardCell))).toEqual(rows);
      }),
      { numRuns: 1_000 },
    );
  }, 60_000);
});

describe("numbers are plain", () => {
  test.each([
    [6_500_000, "6500000"],
    [-5, "-5"],
    [0.1, "0.1"],
    [0, "0"],
    [1e21, "1000000000000000000000"],
    [-2.5e22, "-25000000000000000000000"],
    [1e-7, "0.0000001"],
    [-1.25e-9, "-0.00000000125"],
    [Number.NaN, ""],
  ])("%o is %s", (value, text) => {
    expect(plainNumber(value)).toBe(text);
  });

  test("and read back as the same", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const text = plainNumber(value);
        expect(text).toMatch(/^-?\d+(?:\.\d+)?$/);
        expect(Number(text)).toBe(value === 0 ? 0 : value);
      }),
      { numRuns: 2_000 },
    );
  }, 60_000);
});

describe("bounds in columns", () => {
  const end = (bound: "exact" | "more-than", value: number) => ({ bound, value });
  test.each<[Bound, Partial<ReturnType<typeof rangeOf>>]>([
    [
      { kind: "exact", value: 74 },
      { value: 74, min: 74, max: 74 },
    ],
    [
      { kind: "about", value: 250 },
      { value: 250, min: null, max: null, precision: "approximate" },
    ],
    [
      { kind: "at-least", value: 20, precision: "exact" },
      { min: 20, minBound: "at-least", max: null },
    ],
    [
      { kind: "less-than", value: 100, precision: "approximate" },
      { min: null, max: 100, maxBound: "less-than", precision: "approximate" },
    ],
    [
      {
        kind: "between",
        low: end("exact", 6_500_000),
        high: end("more-than", 8_000_000),
        precision: "exact",
      },
      { value: null, min: 6_500_000, minBound: "exact", max: 8_000_000, maxBound: "more-than" },
    ],
    [
      { kind: "vague", word: "dozens", low: 24, high: null },
      { value: null, min: 24, minBound: null, max: null, precision: "approximate" },
    ],
    [
      { kind: "vague", word: "several", low: null, high: null },
      { value: null, min: null, max: null },
    ],
  ])("%o", (bound, expected) => {
    expect(rangeOf(bound)).toMatchObject(expected);
  });
});

describe("a claim in a row", () => {
  test("has its figure, its words and where they stand", async () => {
    expect(await rowOf((claim) => claim)).toMatchObject({
      claim_id: "c-1",
      status: "confirmed",
      kind: "how-many",
      subject: "KN-23 missiles",
      subject_id: "weapon/kn-23",
      measure: "supplied",
      number_as_written: "250",
      bound: "about",
      value: "250",
      min: "",
      max: "",
      unit: "count",
      unit_ucum: "1",
      counted: "KN-23 missiles",
      to: "Russia",
      from: "",
      attribution: "Kyiv (origin)",
      modality: "alleged",
      quote: "About 250 KN-23 missiles were supplied, Kyiv said.",
      figure: "About 250",
      quote_start: "16",
      article_title: "Arms for Moscow",
      outlet: "News Example",
      published: "2026-01-30",
      link: "https://news.example/arms?utm_source=mail#:~:text=About%20250%20KN%2D23%20missiles%20were%20supplied%2C%20Kyiv%20said.",
      confirmed_at: "2026-02-01T10:00:00.000Z",
      confirmed_by: "",
      date_edtf: "",
    });
  });

  test("of a dated event has the date in its columns", async () => {
    const date = {
      kind: "known",
      edtf: "2025-12-27/2025-12-31",
      earliest: dayOf("2025-12-27"),
      latest: dayOf("2025-12-31"),
      precision: "exact",
      resolvedFrom: { kind: "text" },
    } as const;
    const row = await rowOf((claim) => ({
      ...claim,
      content: { ...CONTENT, value: { kind: "when", date } },
    }));
    expect(row).toMatchObject({
      kind: "when",
      number_as_written: "",
      unit_ucum: "",
      date_edtf: "2025-12-27/2025-12-31",
      date_earliest: "2025-12-27",
      date_latest: "2025-12-31",
    });
  });

  test("leaves open what the text leaves open, and guards what the person wrote", async () => {
    const row = await rowOf((claim) => ({
      ...claim,
      note: "=cmd",
      content: { ...CONTENT, measure: { state: "unresolved" }, subject: { state: "unresolved" } },
    }));
    expect(row).toMatchObject({ measure: "", subject: "", subject_id: "", note: "'=cmd" });
  });

  test("without its article has empty columns for it", async () => {
    const article = await anArticle();
    const [, cells = []] = parse(exportCsv([aClaim(article).claim], []));
    expect(cells).toContain("About 250 KN-23 missiles were supplied, Kyiv said.");
    expect(cells).not.toContain("News Example");
  });
});
