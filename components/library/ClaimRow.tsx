import { textFragmentLink } from "../../lib/export/text-fragment.ts";
import { ArticleLink } from "./ArticleLink.tsx";
import { ClaimTags } from "./ClaimTags.tsx";
import type { ClaimsModel } from "./claims-model.ts";
import { type Entry, type Grouping, titleOf } from "./entries.ts";
import { History } from "./History.tsx";
import { Quote } from "./Quote.tsx";
import { placeOfArticle, statusInWords } from "./wording.ts";

interface ClaimRowProps {
  readonly entry: Entry;
  readonly grouping: Grouping;
  readonly model: ClaimsModel;
}

/** One claim of the list: what was read, from which words, where they stand, what became of it. */
export function ClaimRow({ entry, grouping, model }: ClaimRowProps) {
  const { claim, summary, history } = entry;
  const id = `claim-${claim.id}`;
  const isDeleted = claim.status === "withdrawn";
  return (
    <li class="claim" data-claim={claim.id} data-status={claim.status}>
      <div class="claim-head">
        {isDeleted ? null : (
          <input
            type="checkbox"
            class="tick"
            aria-label={`Select: ${summary}`}
            checked={model.selection.value.has(claim.id)}
            onChange={() => model.toggle(claim.id)}
          />
        )}
        <h3 id={id} class="summary" dir="auto">
          {summary}
        </h3>
        <span class="status">{statusInWords(claim.status)}</span>
      </div>
      <Quote claim={claim} />
      {isDeleted ? null : <ClaimTags claim={claim} describedBy={id} model={model} />}
      <div class="claim-foot">
        <Where entry={entry} grouping={grouping} />
        {claim.note === "" ? null : (
          <p class="note" dir="auto">
            Note: {claim.note}
          </p>
        )}
        <History revisions={history} />
        {isDeleted ? (
          <button type="button" aria-describedby={id} onClick={() => void model.restore([claim.id])}>
            Restore
          </button>
        ) : (
          <button
            type="button"
            class="quiet"
            aria-describedby={id}
            onClick={() => void model.remove([claim.id])}
          >
            Delete
          </button>
        )}
      </div>
    </li>
  );
}

/** Under the heading of its article a claim need not name it again. */
function Where({ entry, grouping }: Pick<ClaimRowProps, "entry" | "grouping">) {
  const { article, claim } = entry;
  if (article === null) return <span class="where">{titleOf(null)}</span>;
  const link = textFragmentLink(article.url, claim.evidence) ?? article.url;
  return (
    <span class="where">
      <ArticleLink url={link}>
        {grouping === "article"
          ? "Open at this sentence"
          : `${titleOf(article)} (${placeOfArticle(article)})`}
      </ArticleLink>
    </span>
  );
}
