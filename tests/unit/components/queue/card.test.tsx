// @vitest-environment happy-dom
import "fake-indexeddb/auto";
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, describe, expect, test } from "vitest";
import { CurrentCard } from "../../../../components/queue/CurrentCard.tsx";
import type { Card } from "../../../../components/queue/cards.ts";
import type { FieldName } from "../../../../lib/model/claim.ts";
import { aDesk, TEXT } from "./desk.ts";

afterEach(() => render(null, document.body));

/** The first card of the desk, as if these fields had been read from these words. */
async function shown(...fields: readonly (readonly [FieldName, string])[]) {
  const queue = await aDesk().open();
  const [first] = queue.cards.value;
  if (first === undefined) throw new Error("no card");
  const evidence = {
    ...first.candidate.evidence,
    fields: fields.map(([field, words]) => {
      const start = TEXT.indexOf(words);
      return { field, start, end: start + words.length };
    }),
  };
  const card: Card = { ...first, candidate: { ...first.candidate, evidence } };
  await act(() => render(<CurrentCard queue={queue} card={card} place="1 of 3" />, document.body));
  return queue;
}

function node(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`nothing at ${selector}`);
  return found;
}

/** Sends one event of the mouse, and waits until the card shows what follows. */
async function send(selector: string, event: string): Promise<void> {
  await act(() => {
    node(selector).dispatchEvent(new MouseEvent(event));
  });
}

const pointed = () => [...document.querySelectorAll('[data-pointed="true"]')].map((each) => each.textContent);

describe("a card and its sentence", () => {
  test("pointing at a field marks the words it was read from, and nothing else", async () => {
    await shown(["measure", "died"], ["attribution", "the ministry"]);
    await send('.field[data-field="measure"]', "mouseenter");
    expect(document.querySelector('.words[data-field="measure"]')?.getAttribute("data-pointed")).toBe("true");
    expect(document.querySelector('.words[data-field="attribution"]')?.getAttribute("data-pointed")).toBe(
      "false",
    );
    await send('.field[data-field="measure"]', "mouseleave");
    expect(pointed()).toEqual([]);
  });

  test("the focus points as the mouse does", async () => {
    await shown(["measure", "died"]);
    await act(() => node('.field[data-field="measure"] .field-value').focus());
    expect(node('.words[data-field="measure"]').dataset["pointed"]).toBe("true");
  });

  test("pointing at marked words tells their field", async () => {
    await shown(["measure", "died"]);
    expect(node(".words").title).toBe("Measure");
    await send(".words", "mouseenter");
    expect(node('.field[data-field="measure"]').dataset["pointed"]).toBe("true");
  });

  test("words of another sentence are quoted under the field", async () => {
    await shown(["place", "port"], ["subject", "soldiers"]);
    expect(node('.field[data-field="subject"] .elsewhere').textContent).toBe(
      "from a later sentence: “soldiers”",
    );
  });

  test("what the text does not say is one click from being filled", async () => {
    const queue = await shown();
    await act(() => node('[data-fill="place"]').click());
    expect(queue.edit.form.value).toMatchObject({ enter: "place", openedFrom: "place" });
  });
});
