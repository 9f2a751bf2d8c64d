import type { Evidence, FieldEvidence, FieldName } from "../../lib/model/claim.ts";
import { contains, overlaps, type Span, shift } from "../../lib/model/span.ts";

/** A stretch of a sentence with the fields that were read from it; pieces follow one another without a gap. */
export interface Piece extends Span {
  readonly text: string;
  /** In the order in which the evidence names them; empty where nothing was read. */
  readonly fields: readonly FieldName[];
  /** Whether it belongs to the figure or name that the claim is about. */
  readonly part: "figure" | "words";
}

/** The sentence of a claim, cut wherever something that was read begins or ends. */
export function piecesOf({
  quote,
  figure,
  sentence,
  fields = [],
}: Pick<Evidence, "quote" | "figure"> & Partial<Evidence>): readonly Piece[] {
  const read = sentence === undefined ? [] : insideOf(sentence, fields);
  const edges = [
    0,
    quote.length,
    figure.start,
    figure.end,
    ...read.flatMap(({ start, end }) => [start, end]),
  ];
  const cuts = [...new Set(edges)].sort((a, b) => a - b);
  return cuts.slice(0, -1).flatMap((start, index) => {
    const end = cuts[index + 1] ?? start;
    const piece = { start, end };
    const from = read.filter((each) => contains(each, piece)).map((each) => each.field);
    const part = contains(figure, piece) ? "figure" : "words";
    return [{ ...piece, text: quote.slice(start, end), fields: [...new Set(from)], part }];
  });
}

/** The words of a sentence that its fields were read from, in offsets of the sentence; words that reach out of it are cut off. */
function insideOf(sentence: Span, fields: readonly FieldEvidence[]): readonly FieldEvidence[] {
  return fields
    .filter((each) => overlaps(each, sentence))
    .map((each) => {
      const { start, end } = shift(each, -sentence.start);
      const last = sentence.end - sentence.start;
      return { field: each.field, start: Math.max(start, 0), end: Math.min(end, last) };
    });
}
