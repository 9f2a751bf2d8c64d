import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sentencesOf } from "../../../lib/text/sentences.ts";

const wordsOf = (text: string) => sentencesOf(text, []).map((span) => text.slice(span.start, span.end));

describe("sentences", () => {
  test.each([
    ["One ship docked. Another left.", ["One ship docked.", "Another left."]],
    ["It left on Jan. 14 and came back.", ["It left on Jan. 14 and came back."]],
    [
      "Lt. Gen. Kyrylo Budanov spoke. He named no ship.",
      ["Lt. Gen. Kyrylo Budanov spoke.", "He named no ship."],
    ],
    ["The U.S. Navy fired. It hit.", ["The U.S. Navy fired.", "It hit."]],
    ["It came from the U.S. The ship was old.", ["It came from the U.S.", "The ship was old."]],
    ["It sank at 4 p.m. Moscow time.", ["It sank at 4 p.m. Moscow time."]],
    ["It held 6.5 million rounds.", ["It held 6.5 million rounds."]],
    [
      "Berth No. 5 is free. They said no. Nobody asked.",
      ["Berth No. 5 is free.", "They said no.", "Nobody asked."],
    ],
    ["“We fired.” Then it ended.", ["“We fired.”", "Then it ended."]],
    ["“Did it sink?” he asked. No!", ["“Did it sink?” he asked.", "No!"]],
    ["J. Smith of Acme Co. Ltd. said so.", ["J. Smith of Acme Co. Ltd. said so."]],
    ["A headline without a stop\n\nThe body begins.", ["A headline without a stop", "The body begins."]],
    ["", []],
    [" \n\t\n ", []],
  ])("%s", (text, sentences) => {
    expect(wordsOf(text)).toEqual(sentences);
  });

  test("a sentence never crosses the edge of a segment", () => {
    const text = "One headline\nOne body. And more.";
    const spans = sentencesOf(text, [
      { kind: "headline", start: 0, end: 12 },
      { kind: "paragraph", start: 13, end: text.length },
    ]);
    expect(spans.map((span) => text.slice(span.start, span.end))).toEqual([
      "One headline",
      "One body.",
      "And more.",
    ]);
  });

  test("sentences of any text lie in it, in order, without overlap", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        let last = 0;
        for (const span of sentencesOf(text, [])) {
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          last = span.end;
        }
      }),
    );
  });
});
