import type { JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { describeClaim } from "../../lib/text/describe-claim.ts";
import { CurrentCard } from "./CurrentCard.tsx";
import { type Card, STATUS_WORDS } from "./cards.ts";
import type { OpenForm } from "./edit-model.ts";
import { keptOf } from "./prepared.ts";
import type { QueueModel } from "./queue-model.ts";

/** All candidates in the order of the text; the current one is open, the others are a line each. */
export function CardList({ queue }: { readonly queue: QueueModel }): JSX.Element {
  const current = queue.current.value?.candidate.key ?? null;
  const form = queue.edit.form.value;
  const editing = form !== null;
  const list = useRef<HTMLOListElement>(null);
  const closed = useRef<Pick<OpenForm, "key" | "openedFrom"> | null>(null);
  useLayoutEffect(() => {
    const card = list.current?.querySelector<HTMLElement>('[aria-current="true"]');
    card?.scrollIntoView({ block: "nearest" });
    if (card?.contains(document.activeElement)) return;
    // What is typed in the filter changes the list; the typing goes on there.
    if (document.activeElement?.id === "filter") return;
    // A form that was closed gives the focus back to the field it was opened from; else the card has it, so that
    // whoever listens is told which card the keys act on.
    const { key, openedFrom } = closed.current ?? {};
    const field =
      key === current && !editing
        ? `[data-field="${openedFrom}"] .field-value, [data-fill="${openedFrom}"]`
        : null;
    const back = field === null ? null : card?.querySelector<HTMLElement>(field);
    (back ?? card)?.focus({ preventScroll: true });
  }, [current, editing]);
  useLayoutEffect(() => {
    // Read by the effect above when the form is gone.
    closed.current = form;
  }, [form]);
  const shown = queue.shown.value;
  useLayoutEffect(() => {
    // A button that did its work may be gone with it ("Split", the last "Undo"): the keys go on at the card.
    if (document.activeElement !== null && document.activeElement !== document.body) return;
    list.current?.querySelector<HTMLElement>('[aria-current="true"]')?.focus({ preventScroll: true });
  });
  return (
    <ol class="cards" ref={list}>
      {shown.map((card, index) => (
        <li key={card.candidate.key}>
          {card.candidate.key === current ? (
            <CurrentCard queue={queue} card={card} place={`${index + 1} of ${shown.length}`} />
          ) : (
            <CompactCard card={card} select={() => queue.select(card.candidate.key)} />
          )}
        </li>
      ))}
    </ol>
  );
}

function CompactCard({ card, select }: { readonly card: Card; readonly select: () => void }): JSX.Element {
  return (
    <button
      type="button"
      class="compact"
      data-key={card.candidate.key}
      data-status={card.status}
      onClick={select}
    >
      <bdi class="summary">{describeClaim(keptOf(card).content)}</bdi>
      <span class="status">{STATUS_WORDS[card.status]}</span>
    </button>
  );
}
