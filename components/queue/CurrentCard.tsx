import type { JSX } from "preact";
import { describeClaim } from "../../lib/text/describe-claim.ts";
import { ClaimFields } from "../claim/ClaimFields.tsx";
import { Sentence } from "../claim/Sentence.tsx";
import { type Card, canEdit, STATUS_WORDS } from "./cards.ts";
import { EditForm } from "./EditForm.tsx";
import type { QueueModel } from "./queue-model.ts";

/** The card the keys act on: its sentence, its fields, and what can be done with it. */
export function CurrentCard({
  queue,
  card,
}: {
  readonly queue: QueueModel;
  readonly card: Card;
}): JSX.Element {
  const { candidate, claim, status } = card;
  const content = claim?.content ?? candidate.content;
  const editing = queue.edit.form.value?.key === candidate.key;
  return (
    <article
      class="card"
      data-key={candidate.key}
      data-status={editing ? "editing" : status}
      aria-current="true"
      aria-busy={status === "saving"}
      tabIndex={-1}
    >
      <header class="card-head">
        <h3 class="summary">{describeClaim(content)}</h3>
        <span class="status">{editing ? "editing" : STATUS_WORDS[status]}</span>
      </header>
      <button type="button" class="sentence" title="Show in the page" onClick={() => void queue.showOnPage()}>
        <q class="quote" dir="auto">
          <Sentence evidence={candidate.evidence} content={content} />
        </q>
      </button>
      {editing ? <EditForm edit={queue.edit} /> : <ClaimFields content={content} />}
      {!editing && <Actions queue={queue} card={card} />}
    </article>
  );
}

function Actions({ queue, card }: { readonly queue: QueueModel; readonly card: Card }): JSX.Element {
  const { status } = card;
  const open = status === "candidate" || status === "editing";
  return (
    <div class="actions">
      {status !== "confirmed" && (
        <button
          type="button"
          class="primary"
          disabled={status === "saving"}
          onClick={() => void queue.confirm()}
        >
          Confirm <kbd>Enter</kbd>
        </button>
      )}
      <button type="button" disabled={!canEdit(card)} onClick={() => queue.edit.begin(card)}>
        Edit <kbd>E</kbd>
      </button>
      {open && (
        <button type="button" onClick={() => void queue.dismiss()}>
          Dismiss <kbd>X</kbd>
        </button>
      )}
    </div>
  );
}
