import { ArticleLink } from "./ArticleLink.tsx";
import { ClaimRow } from "./ClaimRow.tsx";
import { ClaimsBar } from "./ClaimsBar.tsx";
import { type ClaimsModel, isSearching } from "./claims-model.ts";
import type { Shelfful } from "./entries.ts";
import { UndoBar } from "./UndoBar.tsx";
import { placeOfArticle } from "./wording.ts";

/** The list of claims, under the articles or the subjects they belong to. */
export function ClaimsPage({ model }: { readonly model: ClaimsModel }) {
  const { standing, deleted } = model.counts.value;
  if (standing + deleted === 0) return <NothingKept />;
  return (
    <>
      <ClaimsBar model={model} />
      {model.listed.value.length === 0 ? <NothingListed model={model} /> : null}
      {model.shelves.value.map((shelf) => (
        <section class="shelf" key={shelf.key} aria-labelledby={`shelf-${shelf.key}`}>
          <ShelfHead shelf={shelf} />
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

function ShelfHead({ shelf: { key, heading, article, entries } }: { readonly shelf: Shelfful }) {
  return (
    <div class="shelf-head">
      <h2 id={`shelf-${key}`} dir="auto">
        {article === null ? heading : <ArticleLink url={article.url}>{heading}</ArticleLink>}
      </h2>
      <p class="place">
        {article === null ? "" : `${placeOfArticle(article)} · `}
        {entries.length === 1 ? "1 claim" : `${entries.length} claims`}
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
  return (
    <p class="empty">
      {isSearching(model.query.value)
        ? `No claim holds all of the words “${model.query.value.trim()}”.`
        : "All claims are deleted. “Show deleted” lists them."}
    </p>
  );
}
