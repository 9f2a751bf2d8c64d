import type { Revision } from "../../lib/model/claim.ts";
import { describeClaim } from "../../lib/text/describe-claim.ts";
import { actionInWords, momentInWords } from "./wording.ts";

/** Every state of a claim, oldest first, behind a disclosure. */
export function History({ revisions }: { readonly revisions: readonly Revision[] }) {
  return (
    <details class="history">
      <summary>History ({revisions.length})</summary>
      <ol>
        {revisions.map((revision) => (
          <li key={revision.number}>
            <strong>{actionInWords(revision.action)}</strong>{" "}
            <time dateTime={revision.at}>{momentInWords(revision.at)}</time>
            {revision.by === "" ? "" : ` by ${revision.by}`}
            <span class="state" dir="auto">
              {describeClaim(revision.content)}
            </span>
            {revision.tags === undefined ? null : <span class="note">Tags: {revision.tags.join(", ")}</span>}
            {revision.note === "" ? null : <span class="note">Note: {revision.note}</span>}
          </li>
        ))}
      </ol>
    </details>
  );
}
