import { describe, expect, test } from "vitest";
import { axisOf } from "../../../lib/comparison/axis.ts";
import { group } from "../../../lib/comparison/group.ts";
import { aClaim, type Said } from "./claims.ts";

const claims = (...all: readonly Said[]) => all.map((each, index) => aClaim({ id: `c${index}`, ...each }));
const together = (...all: readonly Said[]) =>
  group(claims(...all)).map((each) => each.claims.map(({ id }) => id).join(" "));

describe("which claims stand together", () => {
  test.each<[string, readonly Said[], readonly string[]]>([
    ["one thing, one measure", [{ thing: "drone" }, { thing: "drone" }], ["c0 c1"]],
    ["one thing, two measures", [{ measure: "launched" }, { measure: "shot-down" }], ["c0", "c1"]],
    ["two things", [{ thing: "drone" }, { thing: "missile" }, { thing: "drone" }], ["c0 c2", "c1"]],
    ["what is open stands nowhere", [{ thing: null }, { measure: null }], []],
    ["what was withdrawn stands nowhere", [{}, { status: "withdrawn" }], ["c0"]],
    [
      "words join the one identity that goes by them",
      [{ thing: "kn-23 missile" }, { thing: "kn-23 missile", canonicalId: "w", kind: "weapon" }],
      ["c0 c1"],
    ],
    [
      "words that two identities go by join neither",
      [
        { thing: "orel", kind: "vessel" },
        { thing: "orel", kind: "vessel", canonicalId: "v1" },
        { thing: "orel", kind: "vessel", canonicalId: "v2" },
      ],
      ["c0", "c1", "c2"],
    ],
    [
      "two names of one ship",
      [
        { thing: "angara", kind: "vessel", canonicalId: "v" },
        { thing: "angara r", kind: "vessel", canonicalId: "v" },
      ],
      ["c0 c1"],
    ],
  ])("%s", (_name, all, expected) => {
    expect(together(...all)).toEqual(expected);
  });
});

describe("figures on one axis", () => {
  const rows = (...all: readonly Said[]) =>
    axisOf(claims(...all))?.rows.map(({ low, high, openLow, openHigh }) =>
      [openLow ? "<" : "", low, high, openHigh ? ">" : ""].join(" ").trim(),
    );

  test("open ends are drawn to the last number stated", () => {
    expect(rows({ figure: "at least 20" }, { figure: "up to 50" }, { figure: "30" })).toEqual([
      "20 20 >",
      "< 50 50",
      "30 30",
    ]);
  });

  test("a range keeps both ends, and one that ends in more than goes on", () => {
    expect(rows({ figure: "4 to 6" }, { figure: "6.5 to more than 8 million" })).toEqual([
      "4 6",
      "6500000 8000000 >",
    ]);
  });

  test("the axis reaches from the lowest to the highest number", () => {
    expect(axisOf(claims({ figure: "20" }, { figure: "70" }))).toMatchObject({
      low: 20,
      high: 70,
      unit: "count",
    });
  });

  test("other units of the same kind are converted into the commonest; the rest has no row", () => {
    const axis = axisOf(
      claims(
        { figure: "400", unit: "kilometre" },
        { figure: "100", unit: "kilometre" },
        { figure: "100", unit: "mile" },
        { figure: "5" },
      ),
    );
    expect(axis?.unit).toBe("kilometre");
    expect(axis?.rows.map((row) => row.claimId)).toEqual(["c0", "c1", "c2"]);
    expect(axis?.rows[2]?.low).toBeCloseTo(160.9344, 9);
  });

  test("nothing is drawn where no number is stated", () => {
    expect(axisOf(claims({ figure: "several" }, { figure: null }))).toBeNull();
  });
});
