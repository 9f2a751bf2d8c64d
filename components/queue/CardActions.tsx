import type { JSX } from "preact";
import { ofSentence } from "./batch.ts";
import { beginEdit } from "./begin-edit.ts";
import { type Card, canEdit } from "./cards.ts";
import { Key } from "./Key.tsx";
import { isOpen, neighbourOf, splittable } from "./pairs.ts";
import type { QueueModel } from "./queue-model.ts";

/** What can be done with the current card; every button says its key. */
export function CardActions({
  queue,
  card,
}: {
  readonly queue: QueueModel;
  readonly card: Card;
}): JSX.Element {
  const { status } = card;
  const open = isOpen(card);
  const cards = queue.cards.value;
  const together = open ? ofSentence(cards, card).length : 0;
  return (
    <div class="actions">
      {status !== "confirmed" && (
        <button
          type="button"
          class="primary"
          disabled={status === "saving"}
          onClick={() => void queue.confirm()}
        >
          Confirm <Key queue={queue} action="confirm" />
        </button>
      )}
      <button type="button" disabled={!canEdit(card)} onClick={() => beginEdit(queue)}>
        Edit <Key queue={queue} action="edit" />
      </button>
      {(open || status === "dismissed") && (
        <button type="button" onClick={() => void queue.dismiss()}>
          {open ? "Dismiss" : "Bring back"} <Key queue={queue} action="dismiss" />
        </button>
      )}
      {open && neighbourOf(cards, card) !== null && (
        <button
          type="button"
          title="One claim of this figure and its neighbour"
          onClick={() => void queue.merge()}
        >
          Merge <Key queue={queue} action="merge" />
        </button>
      )}
      {open && splittable(card).length > 0 && (
        <button type="button" title="Claims of their own again" onClick={() => void queue.split()}>
          Split <Key queue={queue} action="split" />
        </button>
      )}
      {together > 1 && (
        <button type="button" onClick={() => void queue.confirmSentence()}>
          Confirm {together} of this sentence <Key queue={queue} action="confirm-sentence" />
        </button>
      )}
    </div>
  );
}
