import type { JSX } from "preact";
import type { ClaimContent, Evidence } from "../../lib/model/claim.ts";
import { markOf } from "./mark-of.ts";

/** A sentence a claim was read from, with the figure or name in it marked as it is in the page. */
export function Sentence({
  evidence,
  content,
}: {
  readonly evidence: Pick<Evidence, "quote" | "figure">;
  readonly content: ClaimContent;
}): JSX.Element {
  const { quote, figure } = evidence;
  return (
    <>
      {quote.slice(0, figure.start)}
      <mark class="figure" data-kind={markOf(content)}>
        {quote.slice(figure.start, figure.end)}
      </mark>
      {quote.slice(figure.end)}
    </>
  );
}
