import type { JSX } from "preact";
import type { CandidateLink } from "../../lib/model/claim.ts";
import { describeClaim } from "../../lib/text/describe-claim.ts";
import type { Card } from "./cards.ts";
import { keptOf, linksOf } from "./prepared.ts";
import type { QueueModel } from "./queue-model.ts";

const WORDS: Readonly<Record<CandidateLink["kind"], string>> = {
  "conversion-of": "Same figure in another unit",
  "alternative-to": "Either this or",
  "part-of": "Counted within",
};

/** How the claim goes with other figures of the article, each a way to its card. */
export function CardLinks({
  queue,
  card,
}: {
  readonly queue: QueueModel;
  readonly card: Card;
}): JSX.Element | null {
  const links = linksOf(card);
  if (links.length === 0) return null;
  const byKey = new Map(queue.cards.value.map((each) => [each.candidate.key, each]));
  return (
    <ul class="links-line" aria-label="Goes with">
      {links.map(({ kind, to }) => {
        const other = byKey.get(to);
        return (
          <li key={to}>
            {WORDS[kind]}:{" "}
            {other === undefined ? (
              "a figure that is not on this page now"
            ) : (
              <button type="button" class="link-to" onClick={() => queue.select(to)}>
                <bdi>{describeClaim(keptOf(other).content)}</bdi>
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
