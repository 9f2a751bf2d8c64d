import { actionOf, type KeyAction } from "../../lib/model/keys.ts";
import { beginEdit } from "./begin-edit.ts";
import type { QueueModel } from "./queue-model.ts";

/** Where a key is typed text or presses something by itself, it is no command. */
const OWN_KEYS = "input, select, textarea, [contenteditable], dialog";
const OWN_ENTER = `${OWN_KEYS}, button, a, summary`;
const MOVES: ReadonlySet<KeyAction> = new Set<KeyAction>(["next", "previous"]);

/** What keys do on the screen itself. */
export interface Screen {
  readonly focusFilter: () => void;
  readonly openHelp: () => void;
}

/** Carries the keys of the queue, as the person has set them; the arrows always move. Gives the way to stop. */
export function listenToKeys(page: Document, queue: QueueModel, screen: Screen): () => void {
  const hear = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const action = meantBy(event.key, queue);
    // A key that is held down moves on and on; it must not confirm what nobody has read.
    if (action === null || (event.repeat && !MOVES.has(action))) return;
    const target = event.target instanceof Element ? event.target : null;
    if (target?.closest(event.key === "Enter" ? OWN_ENTER : OWN_KEYS)) return;
    if (queue.view.value.kind !== "read") return;
    event.preventDefault();
    commandsOf(queue, screen)[action]();
  };
  page.addEventListener("keydown", hear);
  return () => page.removeEventListener("keydown", hear);
}

function meantBy(key: string, { keys }: QueueModel): KeyAction | null {
  if (key === "ArrowDown") return "next";
  if (key === "ArrowUp") return "previous";
  return actionOf(keys.value, key);
}

/** What each action does; the help and the buttons say the same. */
function commandsOf(queue: QueueModel, screen: Screen): Readonly<Record<KeyAction, () => void>> {
  return {
    next: () => queue.move(1),
    previous: () => queue.move(-1),
    confirm: () => void queue.confirm(),
    edit: () => beginEdit(queue),
    dismiss: () => void queue.dismiss(),
    undo: () => void queue.undo(),
    merge: () => void queue.merge(),
    split: () => void queue.split(),
    filter: screen.focusFilter,
    help: screen.openHelp,
    "confirm-sentence": () => void queue.confirmSentence(),
    "confirm-resolved": () => void queue.confirmResolved(),
    "show-on-page": () => void queue.showOnPage(),
  };
}
