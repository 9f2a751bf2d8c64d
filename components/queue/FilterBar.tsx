import type { JSX } from "preact";
import { countCards } from "./cards.ts";
import type { Shown } from "./filter.ts";
import { Key } from "./Key.tsx";
import type { QueueModel } from "./queue-model.ts";

const SHOWN: readonly Shown[] = ["all", "open", "confirmed", "dismissed"];
const LABELS: Readonly<Record<Shown, string>> = {
  all: "All",
  open: "To review",
  confirmed: "Confirmed",
  dismissed: "Dismissed",
};

/** Which of the cards are shown: by words, and by where they stand. */
export function FilterBar({ queue }: { readonly queue: QueueModel }): JSX.Element {
  const { words, show } = queue.filter.value;
  const counts = { all: queue.cards.value.length, ...countCards(queue.cards.value) };
  const onKeyDown = (event: KeyboardEvent & { readonly currentTarget: HTMLInputElement }) => {
    if (event.key !== "Escape" && event.key !== "Enter") return;
    event.preventDefault();
    if (event.key === "Escape") queue.setFilter({ words: "" });
    // Back to the card that the keys act on.
    const card = event.currentTarget.ownerDocument.querySelector<HTMLElement>('[aria-current="true"]');
    card?.focus();
  };
  return (
    <search class="filter">
      <input
        id="filter"
        type="search"
        aria-label="Filter by words"
        placeholder="Filter"
        value={words}
        onInput={(event) => queue.setFilter({ words: event.currentTarget.value })}
        onKeyDown={onKeyDown}
      />
      <Key queue={queue} action="filter" />
      <select
        aria-label="Show"
        value={show}
        onChange={(event) => {
          const next = SHOWN.find((each) => each === event.currentTarget.value);
          if (next !== undefined) queue.setFilter({ show: next });
        }}
      >
        {SHOWN.map((each) => (
          <option key={each} value={each}>
            {LABELS[each]} ({counts[each]})
          </option>
        ))}
      </select>
    </search>
  );
}
