import { describeMeasure } from "../../lib/text/describe-claim.ts";
import { ArticleLink } from "./ArticleLink.tsx";
import { AxisFigure } from "./AxisFigure.tsx";
import { type Bench, type CompareModel, PAIRS_MOST } from "./compare-model.ts";
import { type Entry, titleOf } from "./entries.ts";
import { FilterBar } from "./FilterBar.tsx";
import { PairRow } from "./PairRow.tsx";
import { Quote } from "./Quote.tsx";
import { placeOfArticle } from "./wording.ts";

/** What several claims say of the same thing, side by side. */
export function ComparePage({ model }: { readonly model: CompareModel }) {
  return (
    <>
      <FilterBar filter={model.filter} />
      <Benches model={model} />
    </>
  );
}

function Benches({ model }: { readonly model: CompareModel }) {
  const benches = model.benches.value;
  const within = model.filter.words.value;
  if (benches.length === 0)
    return within !== "" ? (
      <p class="empty">No two claims {within} are about the same thing and the same measure.</p>
    ) : (
      <div class="empty">
        <h2>Nothing to compare yet</h2>
        <p>
          Two claims stand here side by side as soon as they are about the same thing and the same measure:
          containers supplied, say, in two articles.
        </p>
      </div>
    );
  return (
    <>
      {benches.map((bench) => (
        <BenchSection key={keyOf(bench)} bench={bench} model={model} />
      ))}
      {model.hidden.value === 0 ? null : (
        <button type="button" onClick={model.showMore}>
          Show more ({model.hidden.value} not shown)
        </button>
      )}
    </>
  );
}

function BenchSection({ bench, model }: { readonly bench: Bench; readonly model: CompareModel }) {
  const { subject, measure } = bench.group;
  const id = `bench-${keyOf(bench)}`;
  const numberOf = (entry: Entry) => bench.entries.indexOf(entry) + 1;
  return (
    <section class="bench" aria-labelledby={id} data-subject={subject.key} data-measure={measure}>
      <h2 id={id} dir="auto">
        {subject.text}, {describeMeasure(measure)}
      </h2>
      <ol class="sides">
        {bench.entries.map((entry) => (
          <Side key={entry.claim.id} entry={entry} />
        ))}
      </ol>
      <AxisFigure bench={bench} />
      <ul class="pairs" aria-label="Verdicts">
        {bench.pairs.map((pair) => (
          <PairRow
            key={`${pair.left.claim.id} ${pair.right.claim.id}`}
            pair={pair}
            numbers={[numberOf(pair.left), numberOf(pair.right)]}
            model={model}
          />
        ))}
      </ul>
      {bench.pairs.length < PAIRS_MOST ? null : <p>Only the first {PAIRS_MOST} pairs are shown.</p>}
    </section>
  );
}

function Side({ entry: { claim, article } }: { readonly entry: Entry }) {
  return (
    <li class="side" data-claim={claim.id}>
      <Quote claim={claim} />
      <p class="where">
        {article === null ? (
          titleOf(null)
        ) : (
          <ArticleLink url={article.url}>
            {titleOf(article)} ({placeOfArticle(article)})
          </ArticleLink>
        )}
      </p>
    </li>
  );
}

function keyOf({ group: { claims } }: Bench): string {
  return claims[0]?.id ?? "";
}
