import type { Claim } from "../../lib/model/claim.ts";
import { Sentence } from "../claim/Sentence.tsx";

/** The sentence a claim was read from, with its figure marked. */
export function Quote({ claim }: { readonly claim: Claim }) {
  return (
    <blockquote class="quote" dir="auto">
      <Sentence evidence={claim.evidence} content={claim.content} />
    </blockquote>
  );
}
