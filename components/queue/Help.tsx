import type { Signal } from "@preact/signals";
import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { KEY_ACTIONS, type KeyAction } from "../../lib/model/keys.ts";
import { Key } from "./Key.tsx";
import type { QueueModel } from "./queue-model.ts";

const WORDS: Readonly<Record<KeyAction, string>> = {
  next: "next card",
  previous: "card before",
  confirm: "confirm as shown",
  edit: "edit, at the first field that is not stated",
  dismiss: "dismiss, or bring back",
  undo: "undo",
  merge: "merge with its neighbour: two figures, one claim",
  split: "split what was merged, or read as an alternative",
  filter: "filter the cards",
  help: "this help",
  "confirm-sentence": "confirm all of this sentence",
  "confirm-resolved": "confirm all with every stated field resolved",
  "show-on-page": "show the sentence in the page",
};

/** What the keys do. Whatever had the focus before has it again afterwards. */
export function Help({
  queue,
  open,
}: {
  readonly queue: QueueModel;
  readonly open: Signal<boolean>;
}): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  const isOpen = open.value;
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isOpen]);
  const close = () => {
    open.value = false;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" && event.key !== queue.keys.value.bindings.help) return;
    // Unheard, Escape would close the popup with it.
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  return (
    <dialog class="help" ref={dialog} aria-labelledby="help-title" onClose={close} onKeyDown={onKeyDown}>
      {isOpen && <KeyTable queue={queue} close={close} />}
    </dialog>
  );
}

function KeyTable({ queue, close }: { readonly queue: QueueModel; readonly close: () => void }): JSX.Element {
  return (
    <>
      <h2 id="help-title">Keys</h2>
      <dl>
        {KEY_ACTIONS.map((action) => (
          <div key={action}>
            <dt>
              <Key queue={queue} action={action} />
            </dt>
            <dd>{WORDS[action]}</dd>
          </div>
        ))}
      </dl>
      <p class="message">The arrows move too. Keys can be changed or switched off in the settings.</p>
      <button type="button" onClick={close}>
        Close <kbd>Esc</kbd>
      </button>
    </>
  );
}
