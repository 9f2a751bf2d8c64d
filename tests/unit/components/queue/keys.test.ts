// @vitest-environment happy-dom
import "fake-indexeddb/auto";
import { expect, test } from "vitest";
import { listenToKeys } from "../../../../components/queue/keys.ts";
import { DEFAULT_KEYS } from "../../../../lib/model/keys.ts";
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

test("the keys are those of the settings, also when they change", async () => {
  const desk = aDesk();
  const queue = await desk.open();
  const stop = listenToKeys(document, queue, SCREEN);
  await desk.saveKeys({ ...DEFAULT_KEYS, bindings: { ...DEFAULT_KEYS.bindings, dismiss: "d", next: "n" } });
  await expect.poll(() => queue.keys.value.bindings.dismiss).toBe("d");
  press("j");
  expect(queue.cards.value[0]).toBe(queue.current.value);
  press("n");
  expect(queue.cards.value[1]).toBe(queue.current.value);
  press("x");
  press("d");
  await expect
    .poll(() => queue.cards.value.map((card) => card.status))
    .toEqual(["candidate", "dismissed", "candidate"]);
  stop();
});

test("single keys that are switched off do nothing; arrows and Enter still do", async () => {
  const desk = aDesk();
  const queue = await desk.open();
  const stop = listenToKeys(document, queue, SCREEN);
  await desk.saveKeys({ ...DEFAULT_KEYS, singleKeys: "off" });
  await expect.poll(() => queue.keys.value.singleKeys).toBe("off");
  for (const key of ["j", "x", "e", "m", "a", "r"]) press(key);
  expect(queue.cards.value[0]).toBe(queue.current.value);
  press("ArrowDown");
  expect(queue.cards.value[1]).toBe(queue.current.value);
  press("Enter");
  await expect.poll(() => queue.cards.value[1]?.status).toBe("confirmed");
  stop();
});

test("E begins at the first field that is not stated", async () => {
  const queue = await aDesk().open();
  const stop = listenToKeys(document, queue, SCREEN);
  queue.move(1);
  press("e");
  expect(queue.edit.form.value).toMatchObject({ enter: "attribution", openedFrom: "card" });
  stop();
});
