import { useComputed, useSignal } from "@preact/signals";
import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { describeClaim } from "../../lib/text/describe-claim.ts";
import { ClaimFields } from "../claim/ClaimFields.tsx";
import type { LineName } from "../claim/field-lines.ts";
import { wordsOfFields } from "../claim/read-elsewhere.ts";
import { Sentence } from "../claim/Sentence.tsx";
import { beginEdit } from "./begin-edit.ts";
import { CardActions } from "./CardActions.tsx";
import { CardEditor } from "./CardEditor.tsx";
import { CardLinks } from "./CardLinks.tsx";
import { type Card, STATUS_WORDS } from "./cards.ts";
import { Lessons } from "./Lessons.tsx";
import { isPrepared, keptOf } from "./prepared.ts";
import type { QueueModel } from "./queue-model.ts";

export interface CurrentCardProps {
  readonly queue: QueueModel;
  readonly card: Card;
  /** "3 of 31" */
  readonly place: string;
}

/** The card the keys act on: its sentence, its fields, and what can be done with it. */
export function CurrentCard({ queue, card, place }: CurrentCardProps): JSX.Element {
  const { candidate, status, draft } = card;
  const { content } = keptOf(card);
  const pointed = useSignal<readonly LineName[]>([]);
  const pointing = {
    at: pointed.value,
    point: (names: readonly LineName[]) => {
      pointed.value = names;
    },
  };
  const article = useComputed(() =>
    queue.view.value.kind === "read" ? queue.view.value.review.draft : null,
  ).value;
  const words = useMemo(
    () => (article === null ? new Map<LineName, never>() : wordsOfFields(candidate.evidence, article)),
    [candidate, article],
  );
  const editing = queue.edit.form.value?.key === candidate.key;
  const said = editing
    ? "editing"
    : isPrepared(draft) && status === "editing"
      ? "prepared"
      : STATUS_WORDS[status];
  const summary = describeClaim(content);
  return (
    <article
      class="card"
      data-key={candidate.key}
      data-status={editing ? "editing" : status}
      aria-current="true"
      aria-busy={status === "saving"}
      aria-label={`${summary}. ${said}, ${place}`}
      tabIndex={-1}
    >
      <header class="card-head">
        <h3 class="summary">
          <bdi>{summary}</bdi>
        </h3>
        <span class="status">{said}</span>
      </header>
      <button type="button" class="sentence" title="Show in the page" onClick={() => void queue.showOnPage()}>
        <q class="quote" dir="auto">
          <Sentence evidence={candidate.evidence} content={content} pointing={pointing} />
        </q>
      </button>
      <CardLinks queue={queue} card={card} />
      {editing ? (
        <CardEditor queue={queue} />
      ) : (
        <>
          <ClaimFields
            content={content}
            words={words}
            pointing={pointing}
            fill={(name) => beginEdit(queue, name)}
          />
          <Lessons queue={queue} card={card} />
          <CardActions queue={queue} card={card} />
        </>
      )}
    </article>
  );
}
