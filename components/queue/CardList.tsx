import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { describeClaim } from "../../lib/text/describe-claim.ts";
import { CurrentCard } from "./CurrentCard.tsx";
import { type Card, STATUS_WORDS } from "./cards.ts";
import type { QueueModel } from "./queue-model.ts";

/** All candidates in the order of the text; the current one is open, the others are a line each. */
export function CardList({ queue }: { readonly queue: QueueModel }): JSX.Element {
  const current = queue.current.value?.candidate.key ?? null;
  const editing = queue.edit.form.value !== null;
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const card = list.current?.querySelector<HTMLElement>('[aria-current="true"]');
    card?.scrollIntoView({ block: "nearest" });
    // The keys act on the current card: whoever listens must be told which one that is. A form keeps its focus.
    if (!card?.contains(document.activeElement)) card?.focus({ preventScroll: true });
  }, [current, editing]);
  return (
    <ol class="cards" ref={list}>
      {queue.cards.value.map((card) => (
        <li key={card.candidate.key}>
          {card.candidate.key === current ? (
            <CurrentCard queue={queue} card={card} />
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
      <span class="summary">{describeClaim(card.claim?.content ?? card.candidate.content)}</span>
      <span class="status">{STATUS_WORDS[card.status]}</span>
    </button>
  );
}
