import { describe, expect, test } from "vitest";
import { wordsOfFields } from "../../../../components/claim/read-elsewhere.ts";
import { piecesOf } from "../../../../components/claim/sentence-pieces.ts";
import type { Evidence, FieldEvidence, FieldName } from "../../../../lib/model/claim.ts";

const HEADLINE = "Rason port";
const DATELINE = "SEOUL, Jan. 30";
const SENTENCE = "The ministry said 20 sailors died.";
const TEXT = `${HEADLINE}\n${DATELINE} - It rained. ${SENTENCE} More came.`;
const START = TEXT.indexOf(SENTENCE);

function read(field: FieldName, words: string): FieldEvidence {
  const start = TEXT.indexOf(words);
  return { field, start, end: start + words.length };
}

function evidence(...fields: FieldEvidence[]): Evidence {
  const figure = SENTENCE.indexOf("20");
  return {
    quote: SENTENCE,
    prefix: "",
    suffix: "",
    sentence: { start: START, end: START + SENTENCE.length },
    figure: { start: figure, end: figure + "20 sailors".length },
    rules: [],
    fields,
  };
}

describe("a sentence in pieces", () => {
  test("is the whole sentence again when put together", () => {
    const all = piecesOf(
      evidence(read("subject", "sailors"), read("measure", "died"), read("attribution", "The ministry")),
    );
    expect(all.map((piece) => piece.text).join("")).toBe(SENTENCE);
  });

  test("has every field where it was read, inside the figure and outside of it", () => {
    const all = piecesOf(
      evidence(read("subject", "sailors"), read("measure", "died"), read("attribution", "The ministry")),
    );
    expect(all.filter(({ fields }) => fields.length > 0)).toMatchObject([
      { text: "The ministry", fields: ["attribution"], part: "words" },
      { text: "sailors", fields: ["subject"], part: "figure" },
      { text: "died", fields: ["measure"], part: "words" },
    ]);
  });

  test("has two fields on words that both were read from", () => {
    const all = piecesOf(evidence(read("measure", "sailors died"), read("subject", "sailors")));
    expect(all.find(({ text }) => text === "sailors")?.fields).toEqual(["measure", "subject"]);
  });

  test("leaves out words that stand elsewhere, and cuts off what reaches out of the sentence", () => {
    const reaching = { field: "place", start: START - 5, end: START + 3 } as const;
    const all = piecesOf(evidence(read("when", HEADLINE), reaching));
    expect(all.filter(({ fields }) => fields.length > 0)).toMatchObject([{ text: "The", fields: ["place"] }]);
  });

  test("marks the figure also where no field was kept", () => {
    const { fields: _none, ...old } = evidence();
    expect(piecesOf(old).map(({ text, part }) => [text, part])).toEqual([
      ["The ministry said ", "words"],
      ["20 sailors", "figure"],
      [" died.", "words"],
    ]);
  });
});

describe("words a field was read from", () => {
  const article = {
    text: TEXT,
    dateline: DATELINE,
    segments: [
      { kind: "headline", start: 0, end: HEADLINE.length },
      { kind: "paragraph", start: HEADLINE.length + 1, end: TEXT.length },
    ],
  } as const;

  test.each([
    ["in the headline", "Rason", "from the headline: “Rason”"],
    ["in the dateline", "Jan. 30", "from the dateline: “Jan. 30”"],
    ["in a sentence before", "rained", "from an earlier sentence: “rained”"],
    ["in a sentence after", "More", "from a later sentence: “More”"],
  ])("%s are quoted with their place", (_where, words, quoted) => {
    const found = wordsOfFields(evidence(read("when", words)), article).get("when");
    expect(found).toEqual({ inside: [], elsewhere: [quoted] });
  });

  test("in the sentence are named without a place", () => {
    expect(wordsOfFields(evidence(read("measure", "died")), article).get("measure")).toEqual({
      inside: ["died"],
      elsewhere: [],
    });
  });
});
