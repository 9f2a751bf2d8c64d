import type { JSX } from "preact";
import type { ClaimValue, Evidence } from "../../lib/model/claim.ts";
import type { MarkedKind } from "../../lib/model/mention.ts";

const KIND_OF: Readonly<Record<ClaimValue["kind"], MarkedKind>> = {
  "how-many": "quantity",
  when: "vessel",
  which: "vessel",
  sighting: "weapon",
};

/** The sentence a claim was read from, with the figure or name in it marked as it is in the page. */
export function Sentence({
  evidence,
  value,
}: {
  readonly evidence: Pick<Evidence, "quote" | "figure">;
  readonly value: ClaimValue;
}): JSX.Element {
  const { quote, figure } = evidence;
  return (
    <q class="quote">
      <bdi>
        {quote.slice(0, figure.start)}
        <mark class={`kind-${KIND_OF[value.kind]}`}>{quote.slice(figure.start, figure.end)}</mark>
        {quote.slice(figure.end)}
      </bdi>
    </q>
  );
}
