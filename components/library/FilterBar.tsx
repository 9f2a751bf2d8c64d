import { claimSetId } from "../../lib/model/ids.ts";
import type { FilterModel } from "./filter-model.ts";

/** Narrows what is shown, compared and exported to one set and one tag; nothing where there are neither. */
export function FilterBar({ filter }: { readonly filter: FilterModel }) {
  const [sets, tags] = [filter.sets.value, filter.tags.value];
  if (sets.length === 0 && tags.length === 0) return null;
  return (
    <div class="filters">
      {sets.length === 0 ? null : (
        <label>
          Set{" "}
          <select
            data-filter="set"
            onChange={({ currentTarget: { value } }) =>
              filter.chooseSet(value === "" ? null : claimSetId(value))
            }
          >
            <option value="" selected={filter.set.value === null}>
              All claims
            </option>
            {sets.map(({ set, standing }) => (
              <option key={set.id} value={set.id} selected={set.id === filter.set.value?.id}>
                {set.name} ({standing})
              </option>
            ))}
          </select>
        </label>
      )}
      {tags.length === 0 ? null : (
        <label>
          Tag{" "}
          <select
            data-filter="tag"
            onChange={({ currentTarget: { value } }) => filter.chooseTag(value === "" ? null : value)}
          >
            <option value="" selected={filter.tag.value === null}>
              All tags
            </option>
            {tags.map(({ tag, standing }) => (
              <option key={tag} value={tag} selected={tag === filter.tag.value}>
                {tag} ({standing})
              </option>
            ))}
          </select>
        </label>
      )}
      {filter.isOn.value ? (
        <button type="button" class="quiet" onClick={filter.clear}>
          Show all
        </button>
      ) : null}
    </div>
  );
}
