import { useEffect, useRef } from "preact/hooks";
import type { ClaimId } from "../../lib/model/ids.ts";
import { type ClaimsModel, claimsInWords } from "./claims-model.ts";

/** Offers to take back the last deletion; it stays until the next one, or until it was used. */
export function UndoBar({ model }: { readonly model: ClaimsModel }) {
  const button = useRef<HTMLButtonElement>(null);
  const ids = model.undoable.value;
  const listed = model.listed.value;
  const seen = useRef(ids);
  const restored = useRef<readonly ClaimId[]>([]);

  // The button that was pressed went away with its claim; the keyboard would be left at the top of the page.
  // A deletion made before this view was opened is no reason to move it.
  useEffect(() => {
    if (ids.some((id) => !seen.current.includes(id))) button.current?.focus();
    seen.current = ids;
  }, [ids]);

  // The rows come back only when the library was read again.
  useEffect(() => {
    const tick = firstTick(restored.current);
    if (tick === null) return;
    restored.current = [];
    if (document.activeElement === heading()) tick.focus();
  }, [listed]);

  async function undo(): Promise<void> {
    await model.undo();
    if (model.undoable.value.length > 0) return;
    restored.current = ids;
    (firstTick(ids) ?? heading())?.focus();
  }

  if (ids.length === 0) return null;
  return (
    <div class="undo">
      <span>{claimsInWords(ids.length)} deleted. The history is kept.</span>
      <button type="button" ref={button} onClick={() => void undo()}>
        Undo
      </button>
    </div>
  );
}

/** The heading of the page, where the keyboard waits when what it was on is gone. */
function heading(): HTMLElement | null {
  return document.querySelector("h1");
}

/** The checkbox of the first of these claims in the list. */
function firstTick(ids: readonly ClaimId[]): HTMLElement | null {
  for (const row of document.querySelectorAll<HTMLElement>("[data-claim]")) {
    if (ids.some((id) => id === row.dataset["claim"])) return row.querySelector<HTMLElement>("input.tick");
  }
  return null;
}
