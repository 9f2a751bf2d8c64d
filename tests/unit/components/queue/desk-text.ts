import type { Card } from "../../../../components/queue/cards.ts";
import type { QueueModel } from "../../../../components/queue/queue-model.ts";

/** Makes the first card whose figure reads like this the current one, and gives it. */
export function turnTo(queue: QueueModel, words: string): Card {
  const card = queue.cards.value.find(({ candidate: { evidence } }) =>
    evidence.quote.slice(evidence.figure.start, evidence.figure.end).includes(words),
  );
  if (card === undefined) throw new Error(`No card reads "${words}".`);
  queue.select(card.candidate.key);
  return card;
}

/** Where the card of a figure stands now. */
export function statusOf(queue: QueueModel, words: string): string | undefined {
  return queue.cards.value.find(({ candidate: { evidence } }) =>
    evidence.quote.slice(evidence.figure.start, evidence.figure.end).includes(words),
  )?.status;
}
