import { canEdit } from "./cards.ts";
import type { QueueModel } from "./queue-model.ts";

/** Where a key is typed text or presses something by itself, it is no command. */
const OWN_KEYS = "input, select, textarea, [contenteditable]";
const MOVES: ReadonlySet<string> = new Set(["j", "J", "k", "K", "ArrowDown", "ArrowUp"]);
const OWN_ENTER = `${OWN_KEYS}, button, a, summary`;

/** Carries the keys of the queue: Enter confirms, E edits, X dismisses, J and K or the arrows move, U undoes. Gives the way to stop. */
export function listenToKeys(page: Document, queue: QueueModel): () => void {
  const hear = (event: KeyboardEvent) => {
    // A key that is held down moves on and on; it must not confirm what nobody has read.
    if (event.repeat && !MOVES.has(event.key)) return;
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const target = event.target instanceof Element ? event.target : null;
    if (target?.closest(event.key === "Enter" ? OWN_ENTER : OWN_KEYS)) return;
    if (queue.view.value.kind !== "read" || !command(event.key, queue)) return;
    event.preventDefault();
  };
  page.addEventListener("keydown", hear);
  return () => page.removeEventListener("keydown", hear);
}

function command(key: string, queue: QueueModel): boolean {
  switch (key) {
    case "Enter":
      void queue.confirm();
      return true;
    case "e":
    case "E": {
      const card = queue.current.value;
      if (card !== null && canEdit(card)) queue.edit.begin(card);
      return true;
    }
    case "x":
    case "X":
      void queue.dismiss();
      return true;
    case "j":
    case "J":
    case "ArrowDown":
      queue.move(1);
      return true;
    case "k":
    case "K":
    case "ArrowUp":
      queue.move(-1);
      return true;
    case "u":
    case "U":
      void queue.undo();
      return true;
    default:
      return false;
  }
}
