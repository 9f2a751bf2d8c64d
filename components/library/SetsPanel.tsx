import { useState } from "preact/hooks";
import { MAX_SET_NAME } from "../../lib/model/claim-set.ts";
import { type ClaimsModel, claimsInWords } from "./claims-model.ts";
import type { SetChoice } from "./filter-model.ts";

/** The sets of claims by name: made, renamed and deleted here. */
export function SetsPanel({ model }: { readonly model: ClaimsModel }) {
  const sets = model.filter.sets.value;
  const deleted = model.sets.deleted.value;
  return (
    <details class="sets">
      <summary>Sets of claims{sets.length === 0 ? "" : ` (${sets.length})`}</summary>
      {sets.length === 0 ? (
        <p class="hint">
          A set holds claims under a name of yours: an inquiry, a dispute, an issue. It narrows the list, the
          comparison and the exports.
        </p>
      ) : (
        <ul>
          {sets.map((choice) => (
            <SetRow key={choice.set.id} choice={choice} model={model} />
          ))}
        </ul>
      )}
      {deleted === null ? null : (
        <p class="hint">
          “{deleted.name}” is deleted.{" "}
          <button type="button" onClick={() => void model.sets.undoRemove()}>
            Undo
          </button>
        </p>
      )}
      <NewSet model={model} />
    </details>
  );
}

function SetRow({
  choice: { set, standing },
  model,
}: {
  readonly choice: SetChoice;
  readonly model: ClaimsModel;
}) {
  const [typed, setTyped] = useState<string | null>(null);
  const isShown = model.filter.set.value?.id === set.id;

  async function rename(): Promise<void> {
    if (typed !== null && (await model.sets.rename(set, typed))) setTyped(null);
  }

  return (
    <li data-set={set.id}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void rename();
        }}
      >
        <input
          type="text"
          name="set-name"
          aria-label={`Name of the set ${set.name}`}
          autocomplete="off"
          maxLength={MAX_SET_NAME}
          value={typed ?? set.name}
          onInput={({ currentTarget: { value } }) => setTyped(value)}
        />
        {typed === null || typed === set.name ? null : <button type="submit">Rename</button>}
      </form>
      <span class="count">{claimsInWords(standing)}</span>
      <button
        type="button"
        class="quiet"
        aria-pressed={isShown}
        onClick={() => model.filter.chooseSet(isShown ? null : set.id)}
      >
        Show only<span class="unseen"> {set.name}</span>
      </button>
      <button type="button" class="quiet" onClick={() => void model.sets.remove(set)}>
        Delete set<span class="unseen"> {set.name}</span>
      </button>
    </li>
  );
}

function NewSet({ model }: { readonly model: ClaimsModel }) {
  const [name, setName] = useState("");
  const selected = model.selected.value;

  async function create(): Promise<void> {
    if ((await model.sets.create(name, selected)) === null) return;
    setName("");
    model.selectNone();
  }

  return (
    <form
      class="new-set"
      onSubmit={(event) => {
        event.preventDefault();
        void create();
      }}
    >
      <label>
        New set{" "}
        <input
          type="text"
          name="new-set"
          autocomplete="off"
          maxLength={MAX_SET_NAME}
          value={name}
          onInput={({ currentTarget: { value } }) => setName(value)}
        />
      </label>
      <button type="submit">
        {selected.length === 0 ? "Make an empty set" : `Make a set of ${claimsInWords(selected.length)}`}
      </button>
    </form>
  );
}
