import { useEffect, useRef } from "preact/hooks";
import { type ClaimsModel, claimsInWords } from "./claims-model.ts";

/** Offers to take back the last deletion; it stays until the next one, or until it was used. */
export function UndoBar({ model }: { readonly model: ClaimsModel }) {
  const button = useRef<HTMLButtonElement>(null);
  const ids = model.undoable.value;
  // The button that was pressed went away with its claim; the keyboard would be left at the top of the page.
  useEffect(() => button.current?.focus(), [ids]);
  if (ids.length === 0) return null;
  return (
    <div class="undo">
      <span>{claimsInWords(ids.length)} deleted. The history is kept.</span>
      <button type="button" ref={button} onClick={() => void model.undo()}>
        Undo
      </button>
    </div>
  );
}
