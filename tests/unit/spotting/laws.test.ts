import fc from "fast-check";
import { expect, test } from "vitest";
import { isoDay } from "../../../lib/model/day.ts";
import type { Mention } from "../../../lib/model/mention.ts";
import { spot, spotInSlices } from "../../../lib/spotting/spot.ts";

const PIECES = [
  ..."0123456789.,-–/()[]$€%'’ \u00a0\n".split(""),
  "Jan. ",
  "the ",
  "of ",
  "and ",
  "between ",
  "more than ",
  "million ",
  "mm ",
  "KN-",
  "USS ",
  "ship ",
  "missiles ",
  "last ",
  "Friday ",
  "14 ",
  "2024 ",
  "year ",
  "the next day ",
  "two weeks ago ",
  "spring ",
  "from ",
  "to ",
  "at 5 p.m. ",
  "since ",
  "said ",
  "IMO ",
  "\ud83d",
  "\ude00",
  "İ",
  "ﬁ",
  "\u200b",
  "\u202e",
  "１",
];
const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 400 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 120 }).map((pieces) => pieces.join("")),
);
const read = (words: string): readonly Mention[] =>
  spot({ text: words, segments: [], publishedOn: isoDay("2026-01-30") });

test("any text is read without an error, into spans that lie in it, sorted, of one kind never overlapping", () => {
  fc.assert(
    fc.property(text, (words) => {
      let last = 0;
      const reach = new Map<string, number>();
      for (const { span, kind } of read(words)) {
        expect(span.start).toBeGreaterThanOrEqual(last);
        expect(span.end).toBeGreaterThan(span.start);
        expect(span.end).toBeLessThanOrEqual(words.length);
        expect(span.start).toBeGreaterThanOrEqual(reach.get(kind) ?? 0);
        last = span.start;
        reach.set(kind, span.end);
      }
    }),
    { numRuns: 400 },
  );
});

test("the core of a figure lies in its span", () => {
  fc.assert(
    fc.property(text, (words) => {
      for (const mention of read(words)) {
        if (mention.kind !== "quantity") continue;
        expect(mention.quantity.core.start).toBeGreaterThanOrEqual(mention.span.start);
        expect(mention.quantity.core.end).toBeLessThanOrEqual(mention.span.end);
        expect(words.slice(mention.quantity.core.start, mention.quantity.core.end)).toBe(
          mention.quantity.numberAsWritten,
        );
      }
    }),
    { numRuns: 200 },
  );
});

test("the same text gives the same answer, in one go or in slices", () => {
  fc.assert(
    fc.property(text, (words) => {
      const run = spotInSlices({ text: words, segments: [], publishedOn: isoDay("2026-01-30") });
      let step = run.next();
      while (step.done !== true) step = run.next();
      expect(step.value).toEqual(read(words));
    }),
    { numRuns: 100 },
  );
});

test("a long text is read in many pieces", () => {
  const run = spotInSlices({
    text: "At least 20 drones fell on Friday. ".repeat(3000),
    segments: [],
    publishedOn: null,
  });
  let pauses = 0;
  for (let step = run.next(); step.done !== true; step = run.next()) pauses += 1;
  expect(pauses).toBeGreaterThan(20);
});

test("a further paragraph changes no date before it: dates lean on what stands before them alone", () => {
  const dates = (words: string) => read(words).filter(({ kind }) => kind === "date");
  fc.assert(
    fc.property(text, text, (first, second) => {
      const both = dates(`${first}\n${second}`);
      expect(both.filter(({ span }) => span.start < first.length)).toEqual(dates(first));
    }),
    { numRuns: 200 },
  );
});
