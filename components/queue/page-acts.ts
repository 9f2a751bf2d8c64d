import { type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { MessageError } from "../../lib/messages/protocol.ts";
import type { Marks, ReadFailure } from "../../lib/model/reading.ts";
import type { Result } from "../../lib/model/result.ts";
import type { ReviewPorts } from "../ports.ts";
import { describeOpenError } from "../write-error.ts";
import type { Card } from "./cards.ts";
import type { Outcome } from "./desk.ts";

/** What is asked of the page itself; where it does not answer, the person is told why. */
export function createPageActs(input: {
  readonly ports: Pick<ReviewPorts, "ask">;
  readonly tab: ReadonlySignal<number | null>;
  readonly current: ReadonlySignal<Card | null>;
  readonly outcome: Signal<Outcome | null>;
}) {
  const { ports, tab, current, outcome } = input;
  const marks = signal<Marks>("shown");

  async function onPage(
    act: (tabId: number) => Promise<Result<null, ReadFailure | MessageError>>,
  ): Promise<void> {
    if (tab.value === null) return;
    const answer = await act(tab.value);
    if (!answer.ok) outcome.value = { tone: "trouble", text: describeOpenError(answer.error), retry: null };
  }

  return {
    marks,
    /** Shows the marks in the page, or hides them. */
    toggleMarks: () =>
      onPage(async (tabId) => {
        const wanted: Marks = marks.value === "shown" ? "hidden" : "shown";
        const answer = await ports.ask("setMarks", { tabId, marks: wanted });
        // A page that did not answer shows what it showed before.
        if (answer.ok) marks.value = wanted;
        return answer;
      }),
    stepMark: (direction: "next" | "previous") =>
      onPage((tabId) => ports.ask("stepMark", { tabId, direction })),
    /** Brings the sentence of the current card into view on the page. */
    async showOnPage(): Promise<void> {
      const card = current.value;
      if (card === null) return;
      const { sentence, figure } = card.candidate.evidence;
      const span = { start: sentence.start + figure.start, end: sentence.start + figure.end };
      await onPage((tabId) => ports.ask("scrollToSpan", { tabId, span }));
    },
  };
}
