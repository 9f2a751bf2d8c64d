import { useSignal } from "@preact/signals";
import type { JSX } from "preact";
import { MARKED_KINDS, type MarkedKind } from "../../lib/model/mention.ts";
import type { QueueProps } from "./Queue.tsx";

const NAMES: Readonly<Record<MarkedKind, string>> = {
  date: "Date",
  quantity: "Quantity",
  vessel: "Vessel",
  weapon: "Weapon",
};

/** The legend of the marks in the page, and what can be done with them. */
export function PageTools({ marks }: Pick<QueueProps, "marks">): JSX.Element {
  const shown = useSignal(true);
  const toggle = () => {
    shown.value = !shown.value;
    marks.set(shown.value ? "shown" : "hidden");
  };
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
      <div class="mark-tools">
        <label>
          <input type="checkbox" checked={shown.value} onChange={toggle} /> Show marks
        </label>
        <button type="button" class="quiet" onClick={() => marks.step("previous")}>
          Previous mark
        </button>
        <button type="button" class="quiet" onClick={() => marks.step("next")}>
          Next mark
        </button>
      </div>
    </footer>
  );
}
