import { UcumLhcUtils } from "@lhncbc/ucum-lhc";
import { describe, expect, test } from "vitest";
import { UNIT_CODES } from "../../../lib/lexicon/unit-codes.ts";
import { type Dimension, UNIT_IDS, unitEntry } from "../../../lib/lexicon/units.ts";
import type { UnitId } from "../../../lib/model/unit.ts";

const ucum = UcumLhcUtils.getInstance();

/**
 * The UCUM code of what a dimension's factors are multiples of; null where units of it convert into nothing else.
 * Deadweight and displacement are told in tonnes: their base is the tonne itself.
 */
const BASES: Readonly<Record<Dimension, string | null>> = {
  count: "1",
  share: "1",
  "share-difference": "1",
  multiple: "1",
  length: "m",
  area: "m2",
  mass: "kg",
  deadweight: "t",
  "gross-tonnage": null,
  displacement: "t",
  "container-capacity": null,
  volume: "m3",
  speed: "m/s",
  energy: "J",
  power: "W",
  frequency: "Hz",
  magnitude: null,
  duration: "s",
  temperature: null,
  currency: null,
};

/** What UCUM has no unit for: an annotation in braces stands for it, which UCUM reads as the number one. */
const UNKNOWN_TO_UCUM: Readonly<Partial<Record<UnitId, string>>> = {
  multiple: "a ratio is a pure number",
  ton: "a bare ton is a short, a long or a metric one",
  "gross-ton": "gross tonnage is an index of volume without a unit",
  teu: "the twenty-foot container is a commercial measure",
  mach: "the speed of sound changes with height",
  magnitude: "seismologists have several scales",
};

const annotated = (id: UnitId) => /^\{.*\}$/.test(UNIT_CODES[id].ucum);

test.each(UNIT_IDS.map((id) => [UNIT_CODES[id].ucum, id] as const))(
  "%s is a code that UCUM reads (%s)",
  (code) => {
    expect(ucum.validateUnitString(code).status).toBe("valid");
  },
);

test("only money and the units listed here are unknown to UCUM", () => {
  const unknown = UNIT_IDS.filter((id) => annotated(id) && unitEntry(id).dimension !== "currency");
  expect(unknown.sort()).toEqual(Object.keys(UNKNOWN_TO_UCUM).sort());
  for (const id of UNIT_IDS.filter((each) => unitEntry(each).dimension === "currency"))
    expect(UNIT_CODES[id].ucum).toMatch(/^\{[A-Z]{3}\}$/);
});

describe("a factor agrees with UCUM's to nine digits", () => {
  const rows = UNIT_IDS.flatMap((id) => {
    const { factor, dimension } = unitEntry(id);
    const code = UNIT_CODES[id].ucum;
    const base = BASES[dimension];
    return factor === null || base === null || annotated(id) ? [] : [[id, code, base, factor] as const];
  });

  test.each(rows)("%s", (id, code, base, factor) => {
    const { status, toVal } = ucum.convertUnitTo(code, 1, base);
    expect(status, id).toBe("succeeded");
    expect(Math.abs((toVal ?? 0) / factor - 1)).toBeLessThan(1e-9);
  });

  test("a unit without a factor is one that no factor converts", () => {
    const without = UNIT_IDS.filter((id) => unitEntry(id).factor === null);
    expect(without.filter((id) => unitEntry(id).dimension !== "currency").sort()).toEqual([
      "celsius",
      "fahrenheit",
      "mach",
      "magnitude",
      "ton",
    ]);
  });
});
