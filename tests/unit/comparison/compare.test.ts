import { describe, expect, test } from "vitest";
import { compare } from "../../../lib/comparison/compare.ts";
import type { Comparison, Ruling } from "../../../lib/model/comparison.ts";
import { claimId, rulingId } from "../../../lib/model/ids.ts";
import { aClaim, FULL, type Said } from "./claims.ts";

/** "differs: time", "not-comparable: different-thing", the numeric relation behind it. */
function inWords({ verdict, relation }: Comparison): string {
  const axis = verdict.kind === "differs" ? `: ${verdict.axis}` : "";
  const because = verdict.kind === "not-comparable" ? `: ${verdict.because}` : "";
  return `${verdict.kind}${axis}${because} (${relation ?? "no relation"})`;
}

/** Every row is run both ways. */
function bothWays(left: Said, right: Said, rulings: readonly Ruling[] = []): readonly string[] {
  const [a, b] = [aClaim({ id: "left", ...left }), aClaim({ id: "right", ...right })];
  return [inWords(compare(a, b, rulings)), inWords(compare(b, a, rulings))];
}

const full = (said: Said): Said => ({ ...FULL, ...said });

describe("two figures of one thing, one measure, one day", () => {
  test.each<[string, string, string]>([
    ["71", "71", "agrees (equal)"],
    ["at least 10,000", "more than 10,000", "agrees (equal)"],
    ["several", "several", "agrees (equal)"],
    ["about 250", "250", "consistent (rounds-to)"],
    ["more than 200", "200", "consistent (rounds-to)"],
    ["nearly 200", "200", "consistent (rounds-to)"],
    ["6,700", "6,712", "consistent (rounds-to)"],
    ["nearly 200", "about 200", "consistent (overlaps)"],
    ["about 200", "more than 200", "consistent (overlaps)"],
    ["at least 20", "22", "consistent (inside)"],
    ["more than 100", "145", "consistent (inside)"],
    ["dozens", "174", "consistent (inside)"],
    ["6.5 to more than 8 million", "12 million", "consistent (inside)"],
    ["between 400 and 500", "450", "consistent (inside)"],
    ["several", "7", "consistent (inside)"],
    ["at least 20", "up to 50", "consistent (overlaps)"],
    ["nearly 200", "more than 200", "differs: rounding (apart)"],
    ["about 250", "280", "differs: rounding (apart)"],
    ["300", "340", "differs: rounding (apart)"],
    ["several hundred", "20", "differs: rounding (apart)"],
    ["dozens", "5", "differs: rounding (apart)"],
    ["74", "71", "contradicts (apart)"],
    ["23,148", "23,418", "contradicts (apart)"],
    ["at least 20", "15", "contradicts (apart)"],
    ["up to 30", "36", "contradicts (apart)"],
    ["about 250", "600", "contradicts (apart)"],
    ["between 4 and 6", "9", "contradicts (apart)"],
  ])("%s and %s", (left, right, verdict) => {
    expect(bothWays(full({ figure: left }), full({ figure: right }))).toEqual([verdict, verdict]);
  });
});

describe("figures in two units", () => {
  test.each<[Said, Said, string]>([
    [{ figure: "about 500", unit: "kilometre" }, { figure: "311", unit: "mile" }, "consistent (inside)"],
    [{ figure: "about 500", unit: "kilometre" }, { figure: "about 311", unit: "mile" }, "agrees (rounds-to)"],
    [
      { figure: "500 to 600", unit: "kilometre" },
      { figure: "310 to 375", unit: "mile" },
      "agrees (rounds-to)",
    ],
    [{ figure: "30", unit: "kilometre" }, { figure: "18.5", unit: "mile" }, "agrees (rounds-to)"],
    [
      { figure: "about 80", unit: "kilometre" },
      { figure: "43", unit: "nautical-mile" },
      "consistent (inside)",
    ],
    [{ figure: "46", unit: "kilometre" }, { figure: "46", unit: "nautical-mile" }, "contradicts (apart)"],
    [
      { figure: "20", unit: "tonne" },
      { figure: "20", unit: "ton" },
      "not-comparable: different-unit (no relation)",
    ],
    [
      { figure: "20", unit: "ton" },
      { figure: "25", unit: "tonne" },
      "not-comparable: different-unit (no relation)",
    ],
    [
      { figure: "5", unit: "usd" },
      { figure: "5", unit: "eur" },
      "not-comparable: different-unit (no relation)",
    ],
    [{ figure: "20" }, { figure: "20", unit: "percent" }, "not-comparable: different-unit (no relation)"],
    [{ figure: "20", rate: "month" }, { figure: "20" }, "not-comparable: different-unit (no relation)"],
    [
      { figure: "30,000", unit: "deadweight-tonne" },
      { figure: "30,000", unit: "gross-ton" },
      "not-comparable: different-unit (no relation)",
    ],
  ])("%o and %o", (left, right, verdict) => {
    expect(bothWays(full(left), full(right))).toEqual([verdict, verdict]);
  });
});

describe("what explains two figures that are apart", () => {
  const low: Said = full({ figure: "74" });
  const high: Said = full({ figure: "112" });
  const apartBy = (change: Said) => bothWays(low, { ...high, ...change });

  test("two nights are two things", () => {
    expect(apartBy({ when: "2026-01-15" })[0]).toBe("not-comparable: different-time (apart)");
  });

  test("a later and higher running total has grown", () => {
    const total: Said = {
      thing: "shell",
      measure: "supplied",
      sum: "running-total",
      when: "2023/..",
      by: "outlet",
    };
    const early: Said = { ...total, figure: "6.5 million", asOf: "2024-06-01" };
    const late: Said = { ...total, figure: "12 million", asOf: "2025-07-13" };
    expect(bothWays(early, late)).toEqual(["differs: time (apart)", "differs: time (apart)"]);
    expect(compare(aClaim(early), aClaim(late), []).reason).toContain("grew since");
    expect(compare(aClaim({ ...early, asOf: "2025-12-01" }), aClaim(late), []).reason).toContain(
      "revised down",
    );
    expect(bothWays({ ...early, figure: "at least 6.5 million" }, late)[0]).toBe("consistent (inside)");
    expect(bothWays(early, { ...late, asOf: "2024-06-01" })[0]).toBe("contradicts (apart)");
  });

  test.each<[string, Said, string]>([
    ["an open day", { when: "2026-01" }, "differs: time (apart)"],
    ["no day, and an estimate", { when: undefined, figure: "about 100" }, "not-comparable: unknown (apart)"],
    ["another way of adding up", { sum: "running-total" }, "not-comparable: different-scope (apart)"],
    ["another doer", { parties: { by: "Iran" } }, "not-comparable: unknown (apart)"],
    ["another place", { place: "Kursk" }, "not-comparable: unknown (apart)"],
    ["a denial", { modality: "denied" }, "not-comparable: unknown (apart)"],
    ["a possibility", { modality: "possible" }, "not-comparable: unknown (apart)"],
    ["another thing", { thing: "missile" }, "not-comparable: different-thing (no relation)"],
    ["another measure", { measure: "launched" }, "not-comparable: different-measure (no relation)"],
    ["a subject left open", { thing: null }, "not-comparable: unknown (no relation)"],
    ["a measure left open", { measure: null }, "not-comparable: unknown (no relation)"],
  ])("%s", (_name, change, verdict) => {
    expect(apartBy(change)).toEqual([verdict, verdict]);
  });

  test.each<[string, Said]>([
    ["the day", { when: "2026-01-14" }],
    ["how they are added up", { sum: "event" }],
    ["who says so", { by: "outlet" }],
  ])("what neither states is never a contradiction: %s", (_name, part) => {
    const [key] = Object.keys(part);
    const without = (said: Said): Said =>
      Object.fromEntries(Object.entries(said).filter(([name]) => name !== key));
    const verdict = "not-comparable: unknown (apart)";
    expect(bothWays(without(low), without(high))).toEqual([verdict, verdict]);
  });

  test("two doers are two things", () => {
    const by = (name: string): Said => ({ parties: { by: name } });
    expect(bothWays({ ...low, ...by("Russia") }, { ...high, ...by("Iran") })[0]).toBe(
      "not-comparable: different-scope (apart)",
    );
    expect(bothWays({ ...low, ...by("The Houthis") }, { ...high, ...by("the Houthis") })[0]).toBe(
      "contradicts (apart)",
    );
  });
});

describe("what makes two subjects one thing", () => {
  const agreed = "agrees (equal)";
  const other = "not-comparable: different-thing (no relation)";
  test.each<[string, Said, Said, string]>([
    [
      "one identity, two names",
      { kind: "vessel", thing: "angara", canonicalId: "v1" },
      { kind: "vessel", thing: "angara r", canonicalId: "v1" },
      agreed,
    ],
    [
      "one name, two identities",
      { kind: "vessel", thing: "orel", canonicalId: "v1" },
      { kind: "vessel", thing: "orel", canonicalId: "v2" },
      other,
    ],
    [
      "one name, one without identity",
      { kind: "vessel", thing: "orel", canonicalId: "v1" },
      { kind: "vessel", thing: "orel" },
      agreed,
    ],
    ["a ship and a thing of its name", { kind: "vessel", thing: "orel" }, { thing: "orel" }, other],
    [
      "missiles and launchers of one system",
      { kind: "weapon", thing: "kn-23 missile", canonicalId: "w" },
      { kind: "weapon", thing: "kn-23 launcher", canonicalId: "w" },
      other,
    ],
    [
      "two names of one missile",
      { kind: "weapon", thing: "kn-23 missile", canonicalId: "w" },
      { kind: "weapon", thing: "hwasong-11a missile", canonicalId: "w" },
      agreed,
    ],
  ])("%s", (_name, left, right, verdict) => {
    const rest: Said = { measure: "observed", figure: "2" };
    expect(bothWays({ ...rest, ...left }, { ...rest, ...right })).toEqual([verdict, verdict]);
  });
});

test("a missile fired is a missile launched", () => {
  const [left, right] = [
    full({ figure: "200", measure: "fired" }),
    full({ figure: "200", measure: "launched" }),
  ];
  expect(bothWays(left, right)).toEqual(["agrees (equal)", "agrees (equal)"]);
});

describe("two reports of one event", () => {
  const ship: Said = {
    kind: "vessel",
    thing: "angara",
    measure: "docked",
    figure: null,
    by: "outlet",
    sum: "event",
  };
  test.each<[Said, Said, string]>([
    [{ when: "2026-01-14" }, { when: "2026-01-14" }, "agrees (equal)"],
    [{ when: "2026-01" }, { when: "2026-01-14" }, "consistent (inside)"],
    [{ when: "2026-01-14" }, {}, "consistent (no relation)"],
    [{}, {}, "agrees (no relation)"],
    [{ when: "2026-01-14" }, { when: "2025-12-21" }, "not-comparable: different-time (apart)"],
    [{ when: "2026-01-14", measure: "sunk" }, { when: "2025-12-21", measure: "sunk" }, "contradicts (apart)"],
    [{ when: "2026-01", measure: "sunk" }, { when: "2025-12-21", measure: "sunk" }, "differs: time (apart)"],
    [{}, { figure: "2" }, "not-comparable: different-measure (no relation)"],
  ])("%o and %o", (left, right, verdict) => {
    expect(bothWays({ ...ship, ...left }, { ...ship, ...right })).toEqual([verdict, verdict]);
  });
});

describe("whether two reports come from one mouth", () => {
  const independence = (left: Said, right: Said) =>
    compare(aClaim({ id: "l", ...left }), aClaim({ id: "r", ...right }), []).independence;
  test.each<[string, Said, Said, string]>([
    [
      "one article in its own voice",
      { article: "a", by: "outlet" },
      { article: "a", by: "outlet" },
      "same-origin",
    ],
    [
      "one article that quotes two",
      { article: "a", by: "CENTCOM" },
      { article: "a", by: "Aspides" },
      "independent",
    ],
    ["one article, with nobody stated", { article: "a" }, { article: "a" }, "unknown"],
    ["one named speaker", { by: "Planet Labs" }, { by: "the Planet Labs" }, "unknown"],
    [
      "one named speaker, with and without article",
      { by: "The Pentagon" },
      { by: "Pentagon" },
      "same-origin",
    ],
    [
      "one named speaker, over another kind of space",
      { by: "Planet\u00a0Labs" },
      { by: "Planet Labs" },
      "same-origin",
    ],
    ["two named speakers", { by: "CENTCOM" }, { by: "Aspides" }, "independent"],
    ["two unnamed officials", { by: "an official" }, { by: "an official" }, "unknown"],
    ["nobody named", {}, {}, "unknown"],
  ])("%s", (_name, left, right, expected) => {
    expect([independence(left, right), independence(right, left)]).toEqual([expected, expected]);
  });
});

describe("what a person ruled", () => {
  const ruling = (decision: Ruling["decision"], at: string): Ruling => ({
    id: rulingId(at),
    left: claimId("right"),
    right: claimId("left"),
    decision,
    note: "",
    at,
    by: "",
  });
  const [left, right] = [full({ figure: "71" }), full({ figure: "71" })];

  test("two claims ruled not comparable are not compared", () => {
    const words = bothWays(left, right, [ruling("not-comparable", "2026-01-01")]);
    expect(new Set(words)).toEqual(new Set(["not-comparable: different-thing (no relation)"]));
  });

  test("two claims ruled the same thing are compared under other names", () => {
    const words = bothWays(left, { ...right, thing: "uav", measure: null }, [
      ruling("same-thing", "2026-01-01"),
    ]);
    expect(new Set(words)).toEqual(new Set(["agrees (equal)"]));
  });

  test("the newest ruling counts", () => {
    const rulings = [ruling("same-thing", "2026-01-02"), ruling("not-comparable", "2026-01-01")];
    expect(bothWays(left, right, rulings)[0]).toBe("agrees (equal)");
  });
});

test("the reason is a sentence with both figures", () => {
  const [a, b] = [aClaim(full({ figure: "at least 20" })), aClaim(full({ id: "b", figure: "22" }))];
  expect(compare(a, b, []).reason).toBe("at least 20 / 22: one lies within what the other admits.");
});
