import type { Progress } from "../../lib/model/progress.ts";
import { ArticleLink } from "./ArticleLink.tsx";
import { ClaimRow } from "./ClaimRow.tsx";
import { ClaimsBar } from "./ClaimsBar.tsx";
import { type ClaimsModel, claimsInWords, isSearching } from "./claims-model.ts";
import type { Shelfful } from "./entries.ts";
import { SetsPanel } from "./SetsPanel.tsx";
import { UndoBar } from "./UndoBar.tsx";
import { placeOfArticle } from "./wording.ts";

/** The list of claims, under the articles or the subjects they belong to. */
export function ClaimsPage({ model }: { readonly model: ClaimsModel }) {
  const { standing, deleted } = model.counts.value;
  if (standing + deleted === 0) return <NothingKept />;
  return (
    <>
      <ClaimsBar model={model} />
      <SetsPanel model={model} />
      {model.listed.value.length === 0 ? <NothingListed model={model} /> : null}
      {model.shelves.value.map((shelf) => (
        <section class="shelf" key={shelf.key} aria-labelledby={`shelf-${shelf.key}`}>
          <ShelfHead shelf={shelf} progress={progressOn(shelf, model)} />
          <ul class="claims">
            {shelf.entries.map((entry) => (
              <ClaimRow key={entry.claim.id} entry={entry} grouping={model.grouping.value} model={model} />
            ))}
          </ul>
        </section>
      ))}
      {model.hidden.value === 0 ? null : (
        <button type="button" onClick={model.showMore}>
          Show more ({model.hidden.value} not shown)
        </button>
      )}
      <UndoBar model={model} />
    </>
  );
}

/** How far the review of the article under this heading has come, where that is known. */
function progressOn({ article }: Shelfful, { shelf }: ClaimsModel): Progress | null {
  return article === null ? null : (shelf.progress.value.get(article.id) ?? null);
}

interface ShelfHeadProps {
  readonly shelf: Shelfful;
  readonly progress: Progress | null;
}

function ShelfHead({ shelf: { key, heading, article, entries }, progress }: ShelfHeadProps) {
  return (
    <div class="shelf-head">
      <h2 id={`shelf-${key}`} dir="auto">
        {article === null ? heading : <ArticleLink url={article.url}>{heading}</ArticleLink>}
      </h2>
      <p class="place">
        {article === null ? "" : `${placeOfArticle(article)} · `}
        {claimsInWords(entries.length)}
        {progress === null ? null : (
          <span class="progress">
            {" · "}
            {progress.reviewed} of {progress.total} reviewed
          </span>
        )}
      </p>
    </div>
  );
}

function NothingKept() {
  return (
    <div class="empty">
      <h2>No claims yet</h2>
      <p>
        Open a news article, click Plimsoll's button on the toolbar and choose “Mark claims on this page”.
        Each claim that you confirm there is kept here, on this computer only.
      </p>
      <p>
        <a href="sample.html">Try it on a sample article</a> or <a href="#files">import a claims.json</a>.
      </p>
    </div>
  );
}

function NothingListed({ model }: { readonly model: ClaimsModel }) {
  const deleted = model.deletedFound.value;
  if (isSearching(model.query.value) && deleted > 0)
    return (
      <div class="empty">
        <p>
          {deleted === 1 ? "The only claim" : `All ${deleted} claims`} with the words “
          {model.query.value.trim()}” {deleted === 1 ? "is" : "are"} deleted.
        </p>
        <button type="button" onClick={model.showDeleted}>
          Show deleted
        </button>
      </div>
    );
  const within = model.filter.words.value;
  return (
    <p class="empty">
      {isSearching(model.query.value)
        ? `No claim ${within} holds all of the words “${model.query.value.trim()}”.`.replace("  ", " ")
        : within === ""
          ? "All claims are deleted. “Show deleted” lists them."
          : `There is no claim ${within}.`}
    </p>
  );
}
