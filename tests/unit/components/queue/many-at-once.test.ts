import "fake-indexeddb/auto";
import { describe, expect, test } from "vitest";
import { describeClaim } from "../../../../lib/text/describe-claim.ts";
import { aDesk } from "./desk.ts";
import { statusOf, turnTo } from "./desk-text.ts";

const RANGE =
  "The missile flew about 250 miles while the crew tracked it for 400 km, the ministry said. It killed 3 sailors.";

describe("two figures that are one claim", () => {
  test("merging keeps the one, links the other as its conversion and puts that aside", async () => {
    const desk = aDesk(RANGE);
    const queue = await desk.open();
    const other = turnTo(queue, "400 km").candidate.key;
    turnTo(queue, "250 miles");
    await queue.merge();
    expect(statusOf(queue, "400 km")).toBe("dismissed");
    await queue.confirm();
    expect((await desk.library()).claims.map(({ links }) => links)).toEqual([
      [{ kind: "conversion-of", to: other }],
    ]);
  });

  test("a merge is there when the queue is opened again, and is confirmed as it is shown", async () => {
    const desk = aDesk(RANGE);
    const queue = await desk.open();
    turnTo(queue, "250 miles");
    await queue.merge();
    const again = await desk.open();
    expect(again.edit.form.value).toBeNull();
    expect(statusOf(again, "400 km")).toBe("dismissed");
    turnTo(again, "250 miles");
    await again.confirm();
    expect((await desk.library()).claims[0]?.links).toHaveLength(1);
  });

  test("undo gives both back as they were", async () => {
    const desk = aDesk(RANGE);
    const queue = await desk.open();
    turnTo(queue, "250 miles");
    await queue.merge();
    await queue.undo();
    const again = await desk.open();
    expect(again.cards.value.map((card) => card.status)).toEqual(queue.cards.value.map(() => "candidate"));
    expect((await desk.drafts()).length).toBe(0);
  });

  test("split takes a merge apart", async () => {
    const desk = aDesk(RANGE);
    const queue = await desk.open();
    turnTo(queue, "250 miles");
    await queue.merge();
    await queue.split();
    expect(statusOf(queue, "400 km")).toBe("candidate");
    await queue.confirm();
    expect((await desk.library()).claims[0]?.links).toBeUndefined();
  });

  test("typing on a merged card keeps the merge", async () => {
    const desk = aDesk(RANGE);
    const queue = await desk.open();
    turnTo(queue, "250 miles");
    await queue.merge();
    const card = queue.current.value;
    if (card === null) throw new Error("no card");
    queue.edit.begin(card);
    queue.edit.type("note", "as printed");
    await queue.edit.submit();
    expect((await desk.library()).claims[0]).toMatchObject({ note: "as printed", links: [{}] });
  });

  test("where nothing is open beside it, or nothing was merged, it is said", async () => {
    const desk = aDesk("The port stored 5,000 containers.");
    const queue = await desk.open();
    await queue.merge();
    expect(queue.outcome.value?.text).toContain("no open neighbour");
    await queue.split();
    expect(queue.outcome.value?.text).toContain("Nothing was merged");
    expect(desk.writes()).toEqual([]);
  });
});

describe("many in one step", () => {
  test("all of a sentence are confirmed, and taken back at once", async () => {
    const desk = aDesk(RANGE);
    const queue = await desk.open();
    turnTo(queue, "250 miles");
    await queue.confirmSentence();
    expect(queue.outcome.value?.text).toBe("Confirmed: 2 claims");
    expect(statusOf(queue, "3 sailors")).toBe("candidate");
    expect((await desk.library()).claims.map((claim) => claim.status)).toEqual(["confirmed", "confirmed"]);
    await queue.undo();
    expect((await desk.library()).claims.map((claim) => claim.status)).toEqual(["withdrawn", "withdrawn"]);
    expect(queue.cards.value.map((card) => card.status)).toEqual(queue.cards.value.map(() => "candidate"));
  });

  test("all that are fully read are confirmed; a form half typed is not", async () => {
    const desk = aDesk(
      "At least 20 sailors died, the ministry said. About 300 soldiers were wounded, the ministry said. It was 5 km.",
    );
    const queue = await desk.open();
    const card = turnTo(queue, "300 soldiers");
    queue.edit.begin(card);
    queue.edit.type("note", "half");
    queue.edit.close();
    await queue.confirmResolved();
    expect(statusOf(queue, "20 sailors")).toBe("confirmed");
    expect(statusOf(queue, "300 soldiers")).toBe("editing");
    expect(statusOf(queue, "5 km")).not.toBe("confirmed");
  });
});

describe("corrections teach", () => {
  const SHELLS =
    "Factories produced 200 shells. Ships carried 300 shells. Trains moved 40 tanks. Depots stored 500 shells.";

  async function corrected() {
    const desk = aDesk(SHELLS);
    const queue = await desk.open();
    queue.edit.begin(turnTo(queue, "200 shells"));
    queue.edit.type("subject", "152 mm shells");
    await queue.edit.submit();
    desk.notify({ notice: "store-changed" });
    await expect.poll(() => queue.cards.value[0]?.claim).not.toBeNull();
    return { desk, queue };
  }

  test("a correction is offered where the same was read, and nowhere else; nothing is changed by itself", async () => {
    const { queue } = await corrected();
    expect(queue.lessons.value).toMatchObject([{ field: "subject", from: "shells", to: "152 mm shells" }]);
    const figures = queue.lessons.value[0]?.targets.map(({ candidate }) => describeClaim(candidate.content));
    expect(figures?.map((words) => words.split(",")[0])).toEqual(["300 shells", "500 shells"]);
    expect(statusOf(queue, "300 shells")).toBe("candidate");
  });

  test("applying it prepares drafts, confirms nothing, and is undone in one step", async () => {
    const { desk, queue } = await corrected();
    const [lesson] = queue.lessons.value;
    if (lesson === undefined) throw new Error("no lesson");
    await queue.applyLesson(lesson, lesson.targets);
    expect(queue.lessons.value).toEqual([]);
    expect((await desk.library()).claims).toHaveLength(1);
    expect((await desk.drafts()).map((draft) => draft.content?.subject)).toMatchObject([
      { state: "set", value: { text: "152 mm shells" } },
      { state: "set", value: { text: "152 mm shells" } },
    ]);
    await queue.undo();
    expect(await desk.drafts()).toEqual([]);
    expect(queue.lessons.value).toHaveLength(1);
  });

  test("a prepared card is confirmed as it is shown", async () => {
    const { desk, queue } = await corrected();
    const [lesson] = queue.lessons.value;
    if (lesson === undefined) throw new Error("no lesson");
    await queue.applyLesson(lesson, lesson.targets);
    turnTo(queue, "300 shells");
    await queue.confirm();
    const subjects = (await desk.library()).claims.map(({ content }) => content.subject);
    expect(subjects).toMatchObject([
      { value: { text: "152 mm shells" } },
      { value: { text: "152 mm shells" } },
    ]);
  });
});

describe("what is shown", () => {
  test("dismissed cards are found by the filter and brought back, and the way back is undone too", async () => {
    const queue = await aDesk().open();
    await queue.dismiss();
    queue.setFilter({ show: "dismissed" });
    expect(queue.shown.value).toHaveLength(1);
    expect(queue.current.value?.status).toBe("dismissed");
    await queue.dismiss();
    queue.setFilter({ show: "all" });
    expect(queue.cards.value[0]?.status).toBe("candidate");
    await queue.undo();
    expect(queue.cards.value[0]?.status).toBe("dismissed");
  });

  test("words are looked for in the claim and in its sentence; moving stays among what is found", async () => {
    const queue = await aDesk().open();
    queue.setFilter({ words: "raid" });
    expect(queue.shown.value.map(({ candidate }) => candidate.evidence.quote)).toEqual([
      expect.stringContaining("300 soldiers"),
    ]);
    queue.move(1);
    expect(queue.current.value?.candidate.evidence.quote).toContain("300 soldiers");
    queue.setFilter({ words: "no such words" });
    expect(queue.current.value).toBeNull();
  });

  test("a card that was typed on and put aside stays put aside when the library is read again", async () => {
    const desk = aDesk();
    const queue = await desk.open();
    const card = queue.current.value;
    if (card === null) throw new Error("no card");
    queue.edit.begin(card);
    queue.edit.type("note", "doubtful");
    await queue.dismiss();
    desk.notify({ notice: "store-changed" });
    await queue.open(3);
    expect(queue.cards.value[0]?.status).toBe("dismissed");
  });
});
