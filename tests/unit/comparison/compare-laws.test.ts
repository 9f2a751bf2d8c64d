import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compare } from "../../../lib/comparison/compare.ts";
import { group } from "../../../lib/comparison/group.ts";
import type { Claim } from "../../../lib/model/claim.ts";
import type { Bound } from "../../../lib/model/quantity.ts";
import { aClaim, FULL, type Said } from "./claims.ts";

const value = fc.oneof(
  fc.integer({ min: 0, max: 400 }),
  fc.integer({ min: 1, max: 9 }).map((n) => n * 1e6),
);
const precision = fc.constantFrom("exact" as const, "approximate" as const);
const ends = fc.constantFrom("exact" as const, "about" as const, "at-least" as const, "more-than" as const);
const endpoint = fc.record({ bound: ends, value });
const vague = fc.record({
  kind: fc.constant("vague" as const),
  word: fc.constantFrom("dozens", "several hundred", "several"),
  low: fc.option(fc.integer({ min: 1, max: 300 })),
  high: fc.option(fc.integer({ min: 301, max: 900 })),
});
const bound: fc.Arbitrary<Bound> = fc.oneof(
  fc.record({ kind: fc.constantFrom("exact" as const, "about" as const), value }),
  fc.record({
    kind: fc.constantFrom(
      "at-least" as const,
      "more-than" as const,
      "at-most" as const,
      "less-than" as const,
    ),
    value,
    precision,
  }),
  fc
    .record({ kind: fc.constant("between" as const), low: endpoint, high: endpoint, precision })
    .filter(({ low, high }) => low.value < high.value),
  vague,
);
const unit = fc.constantFrom(
  "count" as const,
  "kilometre" as const,
  "mile" as const,
  "tonne" as const,
  "ton" as const,
);
const day = fc.constantFrom("2026-01-14", "2026-01-15", "2026-01", "2023/..", undefined);
const said: fc.Arbitrary<Said> = fc
  .record({
    bound,
    unit,
    thing: fc.constantFrom("drone", "drone", "missile", null),
    measure: fc.constantFrom("launched" as const, "launched" as const, "jammed" as const, null),
    when: day,
    asOf: day,
    sum: fc.constantFrom("event" as const, "running-total" as const, undefined),
    modality: fc.constantFrom("possible" as const, undefined),
    by: fc.constantFrom("outlet", "CENTCOM", undefined),
  })
  .map((each): Said => Object.fromEntries(Object.entries(each).filter(([, part]) => part !== undefined)));

const claim = (id: string, each: Said): Claim => aClaim({ ...each, id });

describe("laws of comparison", () => {
  test("swapping two claims changes neither relation nor comparability nor verdict", () => {
    fc.assert(
      fc.property(said, said, (one, two) => {
        const [a, b] = [claim("a", one), claim("b", two)];
        const { left: _l, right: _r, reason: _f, ...forth } = compare(a, b, []);
        const { left: _m, right: _s, reason: _b, ...back } = compare(b, a, []);
        expect(back).toEqual(forth);
      }),
      { numRuns: 500 },
    );
  });

  test("a claim whose thing and measure are known agrees with itself", () => {
    fc.assert(
      fc.property(said, (each) => {
        const known = {
          ...each,
          thing: each.thing ?? "drone",
          measure: each.measure ?? ("launched" as const),
        };
        expect(compare(claim("a", known), claim("b", known), []).verdict).toEqual({ kind: "agrees" });
      }),
    );
  });

  test("a vague word contradicts nothing", () => {
    fc.assert(
      fc.property(vague, bound, (word, other) => {
        const [a, b] = [claim("a", { ...FULL, bound: word }), claim("b", { ...FULL, bound: other })];
        expect(compare(a, b, []).verdict.kind).not.toBe("contradicts");
      }),
    );
  });

  test("only two claims of one known time, thing and measure can contradict each other", () => {
    fc.assert(
      fc.property(said, said, (one, two) => {
        const verdict = compare(claim("a", one), claim("b", two), []).verdict.kind;
        const same = one.thing === two.thing && one.measure === two.measure && one.when === two.when;
        const known = one.thing !== null && one.measure !== null && (one.when ?? one.asOf) !== undefined;
        if (verdict === "contradicts") expect(same && known).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test("widening a lower bound never turns what is consistent into a contradiction", () => {
    const number = fc.integer({ min: 1, max: 5000 });
    fc.assert(
      fc.property(number, number, number, (low, wider, other) => {
        const at = (least: number): Claim =>
          claim("a", { ...FULL, bound: { kind: "at-least", value: least, precision: "exact" } });
        const exact = claim("b", { ...FULL, bound: { kind: "exact", value: other } });
        const before = compare(at(Math.max(low, wider)), exact, []).verdict.kind;
        const after = compare(at(Math.min(low, wider)), exact, []).verdict.kind;
        if (before === "consistent" || before === "agrees") expect(after).not.toBe("contradicts");
      }),
    );
  });
});

describe("laws of grouping", () => {
  test("the order of claims does not change who stands with whom", () => {
    const seeded = fc
      .array(fc.record({ each: said, canonicalId: fc.constantFrom("w1", "w2", null) }), { maxLength: 12 })
      .map((all) => all.map(({ each, canonicalId }, index) => claim(`c${index}`, { ...each, canonicalId })));
    fc.assert(
      fc.property(seeded, (claims) => {
        const sets = (all: readonly Claim[]) =>
          group(all)
            .map((each) =>
              each.claims
                .map((member) => member.id)
                .sort()
                .join(" "),
            )
            .sort();
        expect(sets([...claims].reverse())).toEqual(sets(claims));
      }),
    );
  });
});
