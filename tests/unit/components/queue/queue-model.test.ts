import "fake-indexeddb/auto";
import { describe, expect, test, vi } from "vitest";
import type { QueueModel } from "../../../../components/queue/queue-model.ts";
import { aDesk } from "./desk.ts";

const statuses = (queue: QueueModel) => queue.cards.value.map((card) => card.status);
const currentIndex = (queue: QueueModel) =>
  queue.cards.value.findIndex((card) => card.candidate.key === queue.current.value?.candidate.key);

/** Opens the form on the current card as the screen has it now. */
function beginOn(queue: QueueModel): void {
  const card = queue.current.value;
  if (card === null) throw new Error("no card");
  queue.edit.begin(card);
}

describe("reviewing by keys", () => {
  test("opens on the first candidate, and moving stops at both ends", async () => {
    const queue = await aDesk().open();
    expect(statuses(queue)).toEqual(["candidate", "candidate", "candidate"]);
    expect(currentIndex(queue)).toBe(0);
    queue.move(-1);
    expect(currentIndex(queue)).toBe(0);
    for (let step = 0; step < 5; step++) queue.move(1);
    expect(currentIndex(queue)).toBe(2);
  });

  test("confirming keeps the claim and goes on to the next open card", async () => {
    const desk = aDesk();
    const queue = await desk.open();
    await queue.confirm();
    expect(statuses(queue)).toEqual(["confirmed", "candidate", "candidate"]);
    expect(currentIndex(queue)).toBe(1);
    expect((await desk.library()).claims.map((claim) => claim.status)).toEqual(["confirmed"]);
    expect(queue.outcome.value?.text).toContain("Confirmed: at least 20 sailors");
  });

  test("two quick confirmations keep two claims", async () => {
    const desk = aDesk();
    const queue = await desk.open();
    await Promise.all([queue.confirm(), queue.confirm()]);
    expect((await desk.library()).claims).toHaveLength(2);
  });

  test("undo takes acts back in turn, newest first", async () => {
    const desk = aDesk();
    const queue = await desk.open();
    await queue.confirm();
    await queue.dismiss();
    expect(statuses(queue)).toEqual(["confirmed", "dismissed", "candidate"]);
    await queue.undo();
    expect(statuses(queue)).toEqual(["confirmed", "candidate", "candidate"]);
    await queue.undo();
    expect(statuses(queue)).toEqual(["candidate", "candidate", "candidate"]);
    expect(queue.canUndo.value).toBe(false);
    expect((await desk.library()).claims.map((claim) => claim.status)).toEqual(["withdrawn"]);
  });

  test("a dismissed card can still be confirmed", async () => {
    const desk = aDesk();
    const queue = await desk.open();
    const first = queue.current.value?.candidate.key;
    await queue.dismiss();
    if (first !== undefined) queue.select(first);
    await queue.confirm();
    expect(statuses(queue)[0]).toBe("confirmed");
  });
});

describe("a line that is cut", () => {
  test.each([
    ["before the message arrives", "lost"],
    ["after the claim was kept", "answer-lost"],
  ] as const)("%s: the claim is there once, and is called confirmed", async (_where, fate) => {
    const desk = aDesk();
    const queue = await desk.open();
    desk.fates.push(fate);
    await queue.confirm();
    expect(statuses(queue)[0]).toBe("confirmed");
    expect((await desk.library()).claims).toHaveLength(1);
  });

  test("for good: nothing is called saved, and Retry sends the very same key", async () => {
    const desk = aDesk();
    const queue = await desk.open();
    desk.fates.push("lost", "lost", "lost", "lost");
    await queue.confirm();
    expect(statuses(queue)[0]).toBe("candidate");
    expect(queue.outcome.value?.tone).toBe("trouble");
    expect(queue.outcome.value?.text).toMatch(/^Not saved\./);
    await queue.outcome.value?.retry?.();
    expect(statuses(queue)[0]).toBe("confirmed");
    const keys = desk.sent
      .filter((call) => call.name === "confirmClaim")
      .map((call) => Reflect.get(Object(call.input), "key"));
    expect(new Set(keys).size).toBe(1);
    expect((await desk.library()).claims).toHaveLength(1);
  });
});

describe("editing", () => {
  test("every input is a draft at once, and another opening finds it, form and all", async () => {
    const desk = aDesk();
    const queue = await desk.open();
    queue.move(1);
    const card = queue.current.value;
    if (card === null) throw new Error("no card");
    queue.edit.begin(card);
    queue.edit.type("note", "counted twice");
    queue.edit.type("figure", "about 3oo");
    await Promise.resolve();
    const again = await desk.open();
    expect(again.current.value?.candidate.key).toBe(card.candidate.key);
    expect(again.edit.form.value?.typed).toMatchObject({ note: "counted twice", figure: "about 3oo" });
    expect(again.edit.reading.value?.faults.figure).toContain("Write a figure");
  });

  test("an input is answered for once the library has it, not when it was sent", async () => {
    const desk = aDesk();
    const queue = await desk.open();
    const card = queue.current.value;
    if (card === null) throw new Error("no card");
    queue.edit.begin(card);
    expect(queue.edit.fate.value).toBe("answered");
    desk.fates.push("lost");
    queue.edit.type("note", "counted twice");
    expect(queue.edit.fate.value).toBe("sending");
    await vi.waitUntil(() => queue.edit.fate.value === "answered");
    const again = await desk.open();
    expect(again.edit.form.value?.typed).toMatchObject({ note: "counted twice" });
  });

  test("a form that cannot be read is not saved; a mended one is, with what was typed", async () => {
    const desk = aDesk();
    const queue = await desk.open();
    const card = queue.current.value;
    if (card === null) throw new Error("no card");
    queue.edit.begin(card);
    queue.edit.type("figure", "some many");
    await queue.edit.submit();
    expect((await desk.library()).claims).toHaveLength(0);
    queue.edit.type("figure", "more than 25");
    queue.edit.type("when", "2026-01-28");
    await queue.edit.submit();
    const [claim] = (await desk.library()).claims;
    expect(claim?.content.value).toMatchObject({ quantity: { bound: { kind: "more-than", value: 25 } } });
    expect(claim?.content.when).toMatchObject({ state: "set", value: { edtf: "2026-01-28" } });
  });

  test("closing the form keeps the draft, discarding it does not", async () => {
    const desk = aDesk();
    const queue = await desk.open();
    const card = queue.current.value;
    if (card === null) throw new Error("no card");
    queue.edit.begin(card);
    queue.edit.type("note", "later");
    queue.edit.close();
    expect(statuses(await desk.open())[0]).toBe("editing");
    queue.edit.begin(card);
    await queue.edit.discard();
    expect(statuses(await desk.open())[0]).toBe("candidate");
  });

  test("a closed form is not confirmed over: Enter opens what was typed", async () => {
    const desk = aDesk();
    const queue = await desk.open();
    const key = queue.current.value?.candidate.key;
    beginOn(queue);
    queue.edit.type("note", "counted twice");
    queue.edit.close();
    expect(statuses(queue)[0]).toBe("editing");
    await queue.confirm();
    expect((await desk.library()).claims).toHaveLength(0);
    expect(queue.edit.form.value).toMatchObject({ key, typed: { note: "counted twice" } });
    await queue.edit.submit();
    expect((await desk.library()).claims.map((claim) => claim.note)).toEqual(["counted twice"]);
  });

  test("going to another card and back finds what was typed", async () => {
    const queue = await aDesk().open();
    beginOn(queue);
    queue.edit.type("note", "first");
    queue.move(1);
    expect(queue.edit.form.value).toBeNull();
    queue.move(-1);
    beginOn(queue);
    expect(queue.edit.form.value?.typed.note).toBe("first");
  });

  test("a dismissal that is undone gives back what was typed before it", async () => {
    const desk = aDesk();
    const queue = await desk.open();
    beginOn(queue);
    queue.edit.type("note", "doubtful");
    await queue.dismiss();
    expect(statuses(queue)[0]).toBe("dismissed");
    await queue.undo();
    const again = await desk.open();
    expect(again.edit.form.value?.typed.note).toBe("doubtful");
  });

  test("an input that nobody took is not sent again over a later one", async () => {
    const desk = aDesk();
    const queue = await desk.open();
    beginOn(queue);
    desk.fates.push("lost");
    queue.edit.type("note", "a");
    queue.edit.type("note", "ab");
    await expect.poll(async () => (await desk.open()).edit.form.value?.typed.note).toBe("ab");
    const saves = desk.sent.filter((call) => call.name === "saveDraft");
    expect(saves.map((call) => Reflect.get(Object(call.input), "note"))).toEqual(["a", "ab"]);
  });

  test("two changes of one claim are undone one after the other", async () => {
    const desk = aDesk();
    const queue = await desk.open();
    await queue.confirm();
    queue.move(-1);
    desk.notify({ notice: "store-changed" });
    const subjects = async () =>
      (await desk.library()).claims.map(
        ({ content }) => content.subject.state !== "unresolved" && content.subject.value.text,
      );
    const change = async (subject: string) => {
      await expect
        .poll(() => queue.cards.value[0]?.claim?.revision)
        .toBe((await desk.library()).claims[0]?.revision);
      beginOn(queue);
      queue.edit.type("subject", subject);
      await queue.edit.submit();
      desk.notify({ notice: "store-changed" });
    };
    const [before] = await subjects();
    await change("crew members");
    await change("seamen");
    expect(await subjects()).toEqual(["seamen"]);
    await expect.poll(() => queue.cards.value[0]?.claim?.revision).toBe(3);
    await queue.undo();
    expect(await subjects()).toEqual(["crew members"]);
    await queue.undo();
    expect(await subjects()).toEqual([before]);
  });

  test("a confirmed claim is amended, and undo gives its former content back", async () => {
    const desk = aDesk();
    const queue = await desk.open();
    await queue.confirm();
    queue.move(-1);
    await queue.open(3);
    const card = queue.cards.value[0];
    if (card === undefined) throw new Error("no card");
    queue.select(card.candidate.key);
    queue.edit.begin(card);
    queue.edit.type("subject", "crew members");
    await queue.edit.submit();
    expect((await desk.library()).claims[0]).toMatchObject({ status: "amended", revision: 2 });
    await queue.undo();
    const { claims, revisions } = await desk.library();
    expect(claims[0]?.content).toEqual(card.claim?.content);
    expect(revisions).toHaveLength(3);
  });
});

describe("the page under the queue", () => {
  test("another article in the tab closes the form, keeps the draft and says so", async () => {
    const desk = aDesk();
    const queue = await desk.open();
    await queue.confirm();
    beginOn(queue);
    queue.edit.type("note", "half done");
    desk.swap("The navy lost 3 ships. It launched 40 drones.");
    desk.notify({ notice: "page-read", tabId: 3 });
    await expect.poll(() => queue.cards.value.length).toBe(2);
    expect(queue.edit.form.value).toBeNull();
    expect(queue.canUndo.value).toBe(false);
    expect(currentIndex(queue)).toBe(0);
    expect(queue.outcome.value?.text).toMatch(/another article.*kept/);
  });

  test("that went away leaves the rest of the queue to be reviewed", async () => {
    const desk = aDesk();
    const queue = await desk.open();
    desk.leave();
    desk.notify({ notice: "store-changed" });
    await expect.poll(() => queue.page.value).toBe("left");
    await queue.confirm();
    await queue.confirm();
    expect(statuses(queue)).toEqual(["confirmed", "confirmed", "candidate"]);
    expect((await desk.library()).claims).toHaveLength(2);
  });
});

describe("what happens elsewhere", () => {
  test("a claim withdrawn in the workspace is open again here", async () => {
    const desk = aDesk();
    const [here, there] = [await desk.open(), await desk.open()];
    await here.confirm();
    desk.notify({ notice: "store-changed" });
    await expect.poll(() => statuses(there)[0]).toBe("confirmed");
    await here.undo();
    desk.notify({ notice: "store-changed" });
    await expect.poll(() => statuses(there)[0]).toBe("candidate");
  });
});
