import { type ClaimsModel, claimsInWords } from "./claims-model.ts";
import type { Grouping } from "./entries.ts";
import { FilterBar } from "./FilterBar.tsx";
import { SelectedBar } from "./SelectedBar.tsx";

const GROUPINGS = [
  { by: "article", name: "By article" },
  { by: "subject", name: "By subject" },
] as const satisfies readonly { readonly by: Grouping; readonly name: string }[];

/** Search, order and choice above the list of claims. */
export function ClaimsBar({ model }: { readonly model: ClaimsModel }) {
  const { standing, deleted } = model.counts.value;
  const listed = model.listed.value.length;
  const selected = model.selected.value;
  const isNarrowed = model.isNarrowed.value;
  return (
    <div class="bar">
      <search class="search">
        <label for="search">Search</label>
        <input
          id="search"
          type="search"
          autocomplete="off"
          placeholder="Words of the sentence, subject, figure or outlet"
          value={model.query.value}
          onInput={(event) => model.search(event.currentTarget.value)}
        />
      </search>
      <fieldset class="choices">
        <legend class="unseen">Order of the list</legend>
        {GROUPINGS.map(({ by, name }) => (
          <button
            key={by}
            type="button"
            aria-pressed={model.grouping.value === by}
            onClick={() => model.groupBy(by)}
          >
            {name}
          </button>
        ))}
      </fieldset>
      <FilterBar filter={model.filter} />
      <p class="count" role="status">
        {isNarrowed ? `${listed} of ${claimsInWords(standing)}` : claimsInWords(standing)}
        {deleted === 0 ? "" : `, ${deleted} deleted`}
      </p>
      <div class="actions">
        {selected.length === 0 ? (
          <button type="button" class="quiet" onClick={model.selectListed}>
            Select all
          </button>
        ) : (
          <button type="button" class="quiet" onClick={model.selectNone}>
            Select none
          </button>
        )}
        <button type="button" disabled={selected.length === 0} onClick={() => void model.remove(selected)}>
          Delete selected{selected.length === 0 ? "" : ` (${selected.length})`}
        </button>
        <button
          type="button"
          class="quiet"
          aria-pressed={model.deleted.value === "shown"}
          disabled={deleted === 0}
          onClick={model.deleted.value === "shown" ? model.hideDeleted : model.showDeleted}
        >
          Show deleted{deleted === 0 ? "" : ` (${deleted})`}
        </button>
      </div>
      <SelectedBar model={model} />
    </div>
  );
}
