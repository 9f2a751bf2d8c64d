import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { propose } from "../../../lib/claims/propose.ts";
import { wordsOf } from "../../../lib/claims/words.ts";
import { marked } from "./marked.ts";

const piece = fc.constantFrom(
  "[q 71 drones]",
  "[q 250 [w KN-23] missiles]",
  "[q 400 km]",
  "[c 250 miles]",
  "[w Koksan]",
  "[v Lady R]",
  "[d 2026-01-14]",
  "[a the ministry said]",
  "[a according to Kyiv]",
  "were shot down",
  "launched",
  "has not supplied",
  "thought to be",
  "and",
  "including",
  "of",
  "with",
  "that",
  "didn't",
  "“It’s over,”",
  "U.S.",
  "from Rason to Russia",
  ",",
  ";",
  ".",
  "\n",
  "é\u00a0🚢 —",
  "(",
);
const text = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(" "));

describe("laws of proposing", () => {
  test("whatever the sentence, the evidence is exact, keys are unique, and nothing is thrown", () => {
    fc.assert(
      fc.property(text, (source) => {
        const { draft, mentions } = marked(source);
        const candidates = propose({ draft, mentions });
        for (const { evidence } of candidates) {
          const { quote, sentence, figure, prefix, suffix } = evidence;
          expect(draft.text.slice(sentence.start, sentence.end)).toBe(quote);
          expect(draft.text).toContain(prefix + quote + suffix);
          const spans = mentions.map((mention) => `${mention.span.start}-${mention.span.end}`);
          expect(spans).toContain(`${sentence.start + figure.start}-${sentence.start + figure.end}`);
        }
        expect(new Set(candidates.map((each) => each.key)).size).toBe(candidates.length);
      }),
      { numRuns: 300 },
    );
  });

  test("every figure is proposed exactly once", () => {
    fc.assert(
      fc.property(text, (source) => {
        const { draft, mentions } = marked(source);
        const figures = mentions.filter((each) => each.kind === "quantity");
        const proposed = propose({ draft, mentions }).filter(
          (each) => each.content.value.kind === "how-many",
        );
        expect(proposed).toHaveLength(figures.length);
      }),
    );
  });

  test("the order in which mentions are given does not matter", () => {
    fc.assert(
      fc.property(text, (source) => {
        const { draft, mentions } = marked(source);
        expect(propose({ draft, mentions: [...mentions].reverse() })).toEqual(propose({ draft, mentions }));
      }),
    );
  });
});

describe("the tagger's words", () => {
  test("stand exactly where the text has them", () => {
    const anything = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.string(),
      text.map((source) => marked(source).draft.text),
    );
    fc.assert(
      fc.property(anything, fc.nat(50), (sentence, offset) => {
        let end = offset;
        for (const word of wordsOf(sentence, offset)) {
          expect(word.start).toBeGreaterThanOrEqual(end);
          expect(word.end).toBeGreaterThan(word.start);
          end = word.end;
        }
        expect(end).toBeLessThanOrEqual(offset + sentence.length);
      }),
      { numRuns: 300 },
    );
  });
});
