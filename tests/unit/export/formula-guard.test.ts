import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { guardCell, unguardCell } from "../../../lib/export/formula-guard.ts";

describe("a cell that a spreadsheet could run", () => {
  test.each([
    "=1+1",
    "-2+3+cmd|'/c calc'!A1",
    " =1+1",
    "\u200b=1+1",
    "\ufeff=1+1",
    "\u00a0=1+1",
    "\u0001=1+1",
    "\u3164=1+1",
    "＝1+1",
    "＋1+1",
    "－1+1",
    "＠SUM(1)",
    "@SUM(1)",
    "+821012345678",
    "+1",
    "-",
    "-1e5",
    "-5.",
    "- 5",
    "\t1",
    "\rtext",
    "\n=1",
    '=HYPERLINK("https://evil.example","look")',
    "=1;2",
    "'=1+1",
    "''=1+1",
  ])("%o is guarded, and comes back as it was", (cell) => {
    expect(guardCell(cell)).toBe(`'${cell}`);
    expect(unguardCell(guardCell(cell))).toBe(cell);
  });
});

describe("a cell that is only words or a number", () => {
  test.each([
    "-5.00",
    "-5",
    "0.5",
    "6500000",
    "250 KN-23 missiles",
    '"=1"',
    "a\r\n=1+1",
    "a;=1+1",
    "1+1=2",
    "'twas",
    "'",
    "'-5.00",
    "",
    " ",
    "–5 (a dash, no sign)",
  ])("%o stays as it is, on both ways", (cell) => {
    expect(guardCell(cell)).toBe(cell);
    expect(unguardCell(cell)).toBe(cell);
  });
});

test("whatever the words, exactly what went in comes out, and nothing risky is left at the front", () => {
  const risky = fc.string({
    unit: fc.constantFrom("=", "+", "-", "@", "＝", "'", " ", "\t", "\r", "1", ".", "a", "\u200b"),
  });
  fc.assert(
    fc.property(fc.oneof(risky, fc.string({ unit: "binary" })), (cell) => {
      const guarded = guardCell(cell);
      expect(unguardCell(guarded)).toBe(cell);
      expect(guarded === cell || guarded === `'${cell}`).toBe(true);
      if (/^[=+@＝＋－＠\t\r\n]/.test(guarded)) expect.fail(`unguarded: ${JSON.stringify(guarded)}`);
    }),
    { numRuns: 3_000 },
  );
}, 60_000);
