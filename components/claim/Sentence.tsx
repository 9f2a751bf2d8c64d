import type { JSX } from "preact";
import type { ClaimContent, Evidence } from "../../lib/model/claim.ts";
import { LINE_LABELS } from "./field-lines.ts";
import { markOf } from "./mark-of.ts";
import { hover, type Pointing } from "./pointing.ts";
import { type Piece, piecesOf } from "./sentence-pieces.ts";

export interface SentenceProps {
  readonly evidence: Pick<Evidence, "quote" | "figure"> & Partial<Evidence>;
  readonly content: ClaimContent;
  /** Left out where the fields of the claim are not shown beside it. */
  readonly pointing?: Pointing;
}

/** A sentence a claim was read from: its figure or name marked as in the page, and the words of every field. */
export function Sentence({ evidence, content, pointing }: SentenceProps): JSX.Element {
  const pieces = piecesOf(evidence);
  const figure = pieces.filter(({ part }) => part === "figure");
  const [first] = figure;
  const show = (piece: Piece) => <Words key={piece.start} piece={piece} pointing={pointing} />;
  return (
    <>
      {pieces.map((piece) => {
        if (piece.part === "words") return show(piece);
        if (piece !== first) return null;
        return (
          <mark key={piece.start} class="figure" data-kind={markOf(content)} {...hover(["value"], pointing)}>
            {figure.map(show)}
          </mark>
        );
      })}
    </>
  );
}

function Words({ piece, pointing }: { readonly piece: Piece; readonly pointing: Pointing | undefined }) {
  const { fields, text } = piece;
  const [first] = fields;
  if (first === undefined) return <>{text}</>;
  return (
    <span
      class="words"
      data-field={first}
      title={fields.map((field) => LINE_LABELS[field]).join(", ")}
      {...hover(fields, pointing)}
    >
      {text}
    </span>
  );
}
