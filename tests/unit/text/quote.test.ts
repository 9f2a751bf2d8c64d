import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { placesOf, quoteOf } from "../../../lib/text/quote.ts";

/** With the u flag a surrogate that is half of a pair does not match. */
const HALF_CHARACTER = /\p{Cs}/u;

describe("a quote", () => {
  test("has its exact words and what stands around them", () => {
    expect(quoteOf("One ship docked on Jan. 14.", { start: 4, end: 8 })).toEqual({
      exact: "ship",
      prefix: "One ",
      suffix: " docked on Jan. 14.",
    });
  });

  test("has no more than 64 code units on either side", () => {
    const quote = quoteOf(`${"a".repeat(100)}X${"b".repeat(100)}`, { start: 100, end: 101 });
    expect([quote.prefix.length, quote.suffix.length]).toEqual([64, 64]);
  });

  test("does not begin or end in the middle of a character", () => {
    const text = `${"\u{1f6a2}".repeat(40)}X${"\u{1f6a2}".repeat(40)}`;
    const at = text.indexOf("X");
    for (const end of [at, at + 1]) {
      const { prefix, suffix } = quoteOf(text, { start: at, end });
      expect(`${prefix}|${suffix}`).not.toMatch(HALF_CHARACTER);
    }
    expect(quoteOf(`b${text}`, { start: at + 1, end: at + 2 }).prefix).not.toMatch(HALF_CHARACTER);
  });

  test("stands where it was taken from, and so do its prefix and suffix", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), fc.nat(300), fc.nat(300), (text, a, b) => {
        const start = Math.min(a, b, text.length);
        const end = Math.min(Math.max(a, b), text.length);
        const { exact, prefix, suffix } = quoteOf(text, { start, end });
        expect(text.slice(start - prefix.length, end + suffix.length)).toBe(prefix + exact + suffix);
      }),
    );
  });
});

test.each([
  ["10 of 100", "10", [0, 6]],
  ["aaa", "aa", [0, 1]],
  ["none here", "KN-23", []],
  ["anything", "", []],
])("in %j, %j stands at %j", (text, exact, starts) => {
  expect(placesOf(text, exact).map((place) => place.start)).toEqual(starts);
});
