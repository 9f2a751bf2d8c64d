// @vitest-environment happy-dom
import "fake-indexeddb/auto";
import { expect, test } from "vitest";
import { listenToKeys } from "../../../../components/queue/keys.ts";
import { aDesk } from "./desk.ts";

const SCREEN = { focusFilter: () => undefined, openHelp: () => undefined };

function press(key: string, more: KeyboardEventInit = {}): void {
  document.body.dispatchEvent(
    new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more }),
  );
}

test("a key that is held down moves on, but confirms and dismisses nothing", async () => {
  const desk = aDesk();
  const queue = await desk.open();
  const stop = listenToKeys(document, queue, SCREEN);
  press("Enter", { repeat: true });
  press("x", { repeat: true });
  press("j", { repeat: true });
  press("j", { repeat: true });
  expect(queue.cards.value.map((card) => card.status)).toEqual(["candidate", "candidate", "candidate"]);
  expect(queue.cards.value[2]).toBe(queue.current.value);
  expect(desk.writes()).toEqual([]);
  stop();
});

test("keys with Ctrl, Alt or the command key belong to the browser", async () => {
  const desk = aDesk();
  const queue = await desk.open();
  const stop = listenToKeys(document, queue, SCREEN);
  press("x", { ctrlKey: true });
  press("Enter", { altKey: true });
  press("e", { metaKey: true });
  expect(queue.edit.form.value).toBeNull();
  expect(desk.writes()).toEqual([]);
  stop();
});
