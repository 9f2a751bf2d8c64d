import type { ComponentChildren, JSX } from "preact";
import { MARKED_KINDS, type MarkedKind } from "../../lib/model/mention.ts";
import type { QueueModel } from "./queue-model.ts";

const NAMES: Readonly<Record<MarkedKind, string>> = {
  date: "Date",
  quantity: "Quantity",
  vessel: "Vessel",
  weapon: "Weapon",
};

/** The legend of the marks in the page, and what can be done with them. */
export function PageTools({
  queue,
  children,
}: {
  readonly queue: QueueModel;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <footer class="page-tools">
      <ul class="legend" aria-label="Marks in the page">
        {MARKED_KINDS.map((kind) => (
          <li key={kind}>
            <span class="figure" data-kind={kind}>
              {NAMES[kind]}
            </span>
          </li>
        ))}
      </ul>
      {children}
      <div class="mark-tools">
        <label>
          <input
            type="checkbox"
            checked={queue.marks.value === "shown"}
            onChange={() => void queue.toggleMarks()}
          />{" "}
          Show marks
        </label>
        <button type="button" class="quiet" onClick={() => void queue.stepMark("previous")}>
          Previous mark
        </button>
        <button type="button" class="quiet" onClick={() => void queue.stepMark("next")}>
          Next mark
        </button>
      </div>
    </footer>
  );
}
