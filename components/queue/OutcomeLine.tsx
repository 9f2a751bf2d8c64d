import type { ReadonlySignal } from "@preact/signals";
import type { JSX } from "preact";
import type { Outcome } from "./desk.ts";

/** What became of the last act, for eyes and ears, with the way back. */
export function OutcomeLine({
  outcome,
  canUndo,
  undo,
  undoKey,
}: {
  readonly outcome: ReadonlySignal<Outcome | null>;
  readonly canUndo: ReadonlySignal<boolean>;
  readonly undo: () => void;
  readonly undoKey: JSX.Element | null;
}): JSX.Element {
  const last = outcome.value;
  return (
    <div class={`outcome ${last?.tone ?? "none"}`}>
      <p role="status" class="outcome-text">
        {last?.text ?? ""}
      </p>
      {last?.retry != null && (
        <button type="button" onClick={() => void last.retry?.()}>
          Retry
        </button>
      )}
      {canUndo.value && (
        <button type="button" onClick={undo}>
          Undo {undoKey}
        </button>
      )}
    </div>
  );
}
