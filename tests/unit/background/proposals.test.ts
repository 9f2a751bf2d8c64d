import { describe, expect, test, vi } from "vitest";
import { createProposals } from "../../../components/background/proposals.ts";
import { propose } from "../../../lib/claims/propose.ts";
import { spot } from "../../../lib/spotting/spot.ts";
import { DRAFT } from "../messages/samples.ts";
import { aSession } from "./world.ts";

/** A reading of the sample article; another tail makes another text. */
function aReading(tail = "", url = DRAFT.url) {
  const draft = { ...DRAFT, url, text: DRAFT.text + tail };
  const { text, segments } = draft;
  return { draft, mentions: spot({ text, segments, publishedOn: null }) };
}

function start(most = 1_000_000, session = aSession(), version = "0.1.0") {
  const counted = vi.fn(propose);
  return { session, counted, proposals: createProposals(session, version, counted, most) };
}

describe("the proposals of an article", () => {
  test("are made once, and come back as they were, to a worker that was started anew too", async () => {
    const { session, counted, proposals } = start();
    const first = await proposals(aReading());
    expect(first).toEqual(propose(aReading()));
    expect(first.length).toBeGreaterThan(0);
    expect(await proposals(aReading())).toEqual(first);
    const later = start(1_000_000, session);
    expect(await later.proposals(aReading())).toEqual(first);
    expect([counted.mock.calls.length, later.counted.mock.calls.length]).toEqual([1, 0]);
  });

  test("asked for twice at once are made once", async () => {
    const { counted, proposals } = start();
    const [one, other] = await Promise.all([proposals(aReading()), proposals(aReading())]);
    expect(one).toEqual(other);
    expect(counted).toHaveBeenCalledTimes(1);
  });

  test.each([
    ["another text", () => aReading("\nMore."), "0.1.0"],
    ["other mentions of the same text", () => ({ ...aReading(), mentions: [] }), "0.1.0"],
    ["another version of the extension", () => aReading(), "0.2.0"],
  ])("are made anew for %s", async (_what, reading, version) => {
    const { session, proposals } = start();
    await proposals(aReading());
    const other = start(1_000_000, session, version);
    await other.proposals(reading());
    expect(other.counted).toHaveBeenCalledTimes(1);
  });

  test("are the same for one text under two addresses", async () => {
    const { counted, proposals } = start();
    await proposals(aReading());
    await proposals(aReading("", "https://m.news.example/arms"));
    expect(counted).toHaveBeenCalledTimes(1);
  });

  test("are cleared as a whole when they are full, and none larger than the room is kept", async () => {
    const size = JSON.stringify(propose(aReading())).length;
    const { session, proposals } = start(size * 2.5);
    for (const tail of ["\nA", "\nB"]) await proposals(aReading(tail));
    expect(session.kept.size).toBe(3);
    await proposals(aReading("\nC"));
    expect(session.kept.size).toBe(2);
    const small = start(size - 1);
    expect(await small.proposals(aReading())).toEqual(propose(aReading()));
    expect(small.session.kept.size).toBe(0);
  });

  test("do without a session that is full or holds something else", async () => {
    const session = aSession();
    const full = start(1_000_000, { ...session, write: async () => "full" });
    expect(await full.proposals(aReading())).toEqual(propose(aReading()));
    const { proposals } = start(1_000_000, session);
    await proposals(aReading());
    for (const key of session.kept.keys()) session.kept.set(key, [{ status: "claim" }]);
    expect(await start(1_000_000, session).proposals(aReading())).toEqual(propose(aReading()));
  });
});
