import { type ClaimsModel, claimsInWords } from "./claims-model.ts";

/** Offers to take back the last deletion; it stays until the next one, or until it was used. */
export function UndoBar({ model }: { readonly model: ClaimsModel }) {
  const { length } = model.undoable.value;
  if (length === 0) return null;
  return (
    <div class="undo">
      <span>{claimsInWords(length)} deleted. The history is kept.</span>
      <button type="button" onClick={() => void model.undo()}>
        Undo
      </button>
    </div>
  );
}
