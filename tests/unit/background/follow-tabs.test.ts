import "fake-indexeddb/auto";
import { describe, expect, test, vi } from "vitest";
import { pageHandlers } from "../../../components/background/page-handlers.ts";
import { surfaceHandlers } from "../../../components/background/surface-handlers.ts";
import type { Candidate } from "../../../lib/model/claim.ts";
import { writeKey } from "../../../lib/model/ids.ts";
import { ok } from "../../../lib/model/result.ts";
import { spot } from "../../../lib/spotting/spot.ts";
import { loadProgress } from "../../../lib/store/progress.ts";
import { DRAFT } from "../messages/samples.ts";
import { anArticle, got } from "../store/samples.ts";
import { aTab, aWorld } from "./world.ts";

const POPUP = { url: "chrome-extension://plimsoll/popup.html" };
const URL = DRAFT.url;
const CALLER = { tabId: 3, documentId: "D", url: URL };
const TEXT = `${DRAFT.text.slice(0, -1)} with 40 drones. Some 30 tanks were lost.`;
const draft = {
  ...DRAFT,
  text: TEXT,
  segments: [{ kind: "paragraph" as const, start: 0, end: TEXT.length }],
};
const mentions = spot({ text: TEXT, segments: draft.segments, publishedOn: null });

/** A tab in which the reader has read an article with three figures, and has told of it. */
async function start() {
  const tab = aTab({ reader: "there", reading: ok({ draft, mentions, marks: "shown" }) });
  const world = aWorld(tab);
  const [page, ask] = [pageHandlers(world.ports), surfaceHandlers(world.ports)];
  await page.pageRead({ url: URL, marked: 3 }, CALLER);
  const { candidates, articleId } = got(await ask.openReview({ tabId: 3, reader: "only-if-there" }, POPUP));
  const [first, second, third] = candidates;
  if (first === undefined || second === undefined || third === undefined) throw new Error("three figures");
  const spanOf = ({ evidence: { sentence, figure } }: Candidate) => ({
    start: sentence.start + figure.start,
    end: sentence.start + figure.end,
  });
  const confirm = (candidate: Candidate, key: string) =>
    ask.confirmClaim(
      { key: writeKey(key), article: draft, candidate, content: candidate.content, note: "" },
      POPUP,
    );
  /** The badge is painted after the answer was given. */
  const badgeIs = (reviewed: number) =>
    vi.waitFor(() => expect(world.badges.at(-1)).toEqual([3, { reviewed, total: candidates.length }]));
  const total = candidates.length;
  return { ...world, tab, page, ask, articleId, first, second, third, total, spanOf, confirm, badgeIs };
}

describe("the badge of a tab", () => {
  test("counts what is still to be reviewed, from reading on and after every act", async () => {
    const { ask, articleId, first, second, confirm, badgeIs } = await start();
    await badgeIs(0);
    const id = got(await confirm(first, "k-1"));
    await badgeIs(1);
    await ask.dismissCandidate({ articleId, candidateKey: second.key }, POPUP);
    await badgeIs(2);
    await ask.reopenCandidate({ articleId, candidateKey: second.key }, POPUP);
    await badgeIs(1);
    await ask.withdrawClaims({ key: writeKey("k-2"), ids: [id] }, POPUP);
    await badgeIs(0);
  });

  test("is left alone once the tab shows another page", async () => {
    const { tab, first, confirm, badges, session } = await start();
    // Painted when the page told of itself, and when its queue was opened.
    await vi.waitFor(() => expect(badges).toHaveLength(2));
    const elsewhere = { ...draft, url: "https://news.example/other" };
    tab.reading = ok({ draft: elsewhere, mentions: [], marks: "shown" });
    got(await confirm(first, "k-1"));
    await vi.waitFor(() => expect([...session.kept.keys()]).not.toContain("tab 3"));
    expect(badges).toHaveLength(2);
  });
});

describe("how far a review has come", () => {
  test("is known without the page, from the first act on", async () => {
    const { ports, ask, articleId, first, second, total, confirm, badgeIs } = await start();
    expect(got(await loadProgress(ports.connection)).size).toBe(0);
    got(await confirm(first, "k-1"));
    await ask.dismissCandidate({ articleId, candidateKey: second.key }, POPUP);
    await badgeIs(2);
    expect([...got(await loadProgress(ports.connection))]).toEqual([[articleId, { reviewed: 2, total }]]);
  });
});

describe("what a page is told of its mentions", () => {
  test("is what the person thinks of them", async () => {
    const { page, ask, articleId, first, second, third, spanOf, confirm } = await start();
    const state = async (candidate: Candidate) =>
      got(await page.mentionState({ span: spanOf(candidate) }, CALLER));
    expect(await state(first)).toBe("candidate");
    got(await confirm(first, "k-1"));
    await ask.dismissCandidate({ articleId, candidateKey: second.key }, POPUP);
    expect([await state(first), await state(second), await state(third)]).toEqual([
      "confirmed",
      "dismissed",
      "candidate",
    ]);
    expect(got(await page.mentionState({ span: { start: 0, end: 4 } }, CALLER))).toBe("none");
  });

  test.each([
    ["another tab", { ...CALLER, tabId: 7 }],
    ["another document in the same tab", { ...CALLER, documentId: "E" }],
    ["a document at another address", { ...CALLER, url: "https://evil.example/arms" }],
    ["another article of the same site", { ...CALLER, url: "https://news.example/other" }],
  ])("is nothing to %s", async (_what, caller) => {
    const { page, first, spanOf, confirm } = await start();
    got(await confirm(first, "k-1"));
    expect(got(await page.mentionState({ span: spanOf(first) }, caller))).toBe("none");
  });

  test("is nothing to a page that says it is an article of another site", async () => {
    const { ports, tab, page, first, spanOf, confirm } = await start();
    got(await confirm(first, "k-1"));
    const evil = "https://evil.example/arms";
    const forged = { ...draft, url: evil, canonicalUrl: DRAFT.canonicalUrl };
    tab.reading = ok({ draft: forged, mentions, marks: "shown" });
    const caller = { tabId: 7, documentId: "E", url: evil };
    await pageHandlers(ports).pageRead({ url: evil, marked: 3 }, caller);
    expect(got(await page.mentionState({ span: spanOf(first) }, caller))).toBe("candidate");
    tab.reading = ok({ draft, mentions, marks: "shown" });
    await pageHandlers(ports).pageRead({ url: URL, marked: 3 }, caller);
    expect(got(await page.mentionState({ span: spanOf(first) }, caller))).toBe("none");
  });

  test("outlives the worker, and an address with a fragment is the same page", async () => {
    const { ports, first, spanOf, confirm } = await start();
    got(await confirm(first, "k-1"));
    const woken = pageHandlers({ ...ports });
    const caller = { ...CALLER, url: `${URL}#comments` };
    expect(got(await woken.mentionState({ span: spanOf(first) }, caller))).toBe("confirmed");
  });
});

describe("what was put aside", () => {
  test("is not offered again on the next visit though the page has changed elsewhere, and can be brought back", async () => {
    const { ask, tab, articleId, first } = await start();
    await ask.dismissCandidate({ articleId, candidateKey: first.key }, POPUP);
    const line = "Updated. ";
    const later = { ...draft, text: `${line}${TEXT}`, segments: [] };
    tab.reading = ok({
      draft: later,
      mentions: spot({ text: later.text, segments: [], publishedOn: null }),
      marks: "shown",
    });
    const review = async () => got(await ask.openReview({ tabId: 3, reader: "only-if-there" }, POPUP));
    const { candidates, drafts } = await review();
    const again = candidates.find(({ evidence }) => evidence.quote === first.evidence.quote);
    expect(again?.key).toBe(first.key);
    expect(drafts).toMatchObject([{ candidateKey: first.key, state: "dismissed" }]);
    await ask.reopenCandidates({ articleId, candidateKeys: [first.key] }, POPUP);
    expect((await review()).drafts).toEqual([]);
    expect(articleId).toBe((await anArticle()).id);
  });
});
