import { useState } from "preact/hooks";
import { type ClaimsModel, claimsInWords } from "./claims-model.ts";

/** What can be done with the selected claims at once, besides deleting them: sets and tags. */
export function SelectedBar({ model }: { readonly model: ClaimsModel }) {
  const [tag, setTag] = useState("");
  const selected = model.selected.value;
  const { sets, set: shown, tags } = model.filter;
  const [chosen, setChosen] = useState("");
  const target = sets.value.find(({ set }) => set.id === chosen) ?? sets.value[0];
  const inSet = shown.value;
  if (selected.length === 0) return null;
  return (
    <fieldset class="selected">
      <legend class="unseen">With {claimsInWords(selected.length)} selected</legend>
      {sets.value.length === 0 ? null : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (target !== undefined) void model.sets.put(target.set, selected);
          }}
        >
          <label>
            Put into{" "}
            <select name="put-into" onChange={({ currentTarget: { value } }) => setChosen(value)}>
              {sets.value.map(({ set }) => (
                <option key={set.id} value={set.id} selected={set.id === target?.set.id}>
                  {set.name}
                </option>
              ))}
            </select>
          </label>
          <button type="submit">Put into set</button>
        </form>
      )}
      {inSet === null ? null : (
        <button type="button" onClick={() => void model.sets.takeOut(inSet, selected)}>
          Take out of “{inSet.name}”
        </button>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void model.sets.tagAll(selected, tag).then(() => setTag(""));
        }}
      >
        <label>
          Tag{" "}
          <input
            type="text"
            name="tag-all"
            list="known-tags"
            autocomplete="off"
            maxLength={200}
            value={tag}
            onInput={({ currentTarget: { value } }) => setTag(value)}
          />
        </label>
        <button type="submit">Tag {claimsInWords(selected.length)}</button>
      </form>
      <datalist id="known-tags">
        {tags.value.map((each) => (
          <option key={each.tag} value={each.tag} />
        ))}
      </datalist>
    </fieldset>
  );
}
