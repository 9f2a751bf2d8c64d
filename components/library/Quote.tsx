import type { Claim } from "../../lib/model/claim.ts";
import { markOf } from "./wording.ts";

/** The sentence a claim was read from, with its figure marked. */
export function Quote({ claim }: { readonly claim: Claim }) {
  const { quote, figure } = claim.evidence;
  return (
    <blockquote class="quote" dir="auto">
      {quote.slice(0, figure.start)}
      <mark class="figure" data-kind={markOf(claim.content)}>
        {quote.slice(figure.start, figure.end)}
      </mark>
      {quote.slice(figure.end)}
    </blockquote>
  );
}
