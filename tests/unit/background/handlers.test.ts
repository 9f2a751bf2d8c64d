import "fake-indexeddb/auto";
import { describe, expect, test } from "vitest";
import { pageHandlers } from "../../../components/background/page-handlers.ts";
import { surfaceHandlers } from "../../../components/background/surface-handlers.ts";
import type { Confirmation } from "../../../lib/messages/protocol.ts";
import { candidateKey, rulingId, writeKey } from "../../../lib/model/ids.ts";
import { err, ok } from "../../../lib/model/result.ts";
import { draftsOfArticle, loadLibrary } from "../../../lib/store/library.ts";
import { CANDIDATE, CONTENT, DRAFT } from "../messages/samples.ts";
import { AT, anArticle, got } from "../store/samples.ts";
import { aTab, aWorld } from "./world.ts";

const POPUP = { url: "chrome-extension://plimsoll/popup.html" };
const CONFIRM: Confirmation = {
  key: writeKey("k-1"),
  article: DRAFT,
  candidate: CANDIDATE,
  content: CONTENT,
  note: "seen",
};

function start(tab = aTab()) {
  const world = aWorld(tab);
  return { ...world, ask: surfaceHandlers(world.ports) };
}

describe("opening the review of a page", () => {
  test("gives what is proposed, begun and kept for the article", async () => {
    const { ask } = start();
    const article = await anArticle();
    await ask.confirmClaim(CONFIRM, POPUP);
    await ask.dismissCandidate({ articleId: article.id, candidateKey: CANDIDATE.key }, POPUP);
    const review = got(await ask.openReview({ tabId: 3, reader: "inject" }, POPUP));
    expect(review.articleId).toBe(article.id);
    expect(review.textHash).toBe(article.textHash);
    expect(review.claims.map(({ id }) => id)).toEqual(["id-1"]);
    expect(review.drafts.map(({ state }) => state)).toEqual(["dismissed"]);
    // Nothing is proposed here; what a claim was made of is shown all the same.
    expect(review.candidates).toEqual([CANDIDATE]);
  });
});

describe("confirming", () => {
  test("keeps the claim with who, when and by which version", async () => {
    const { ask, ports, notices } = start();
    await ask.saveSettings({ name: "Ada", palette: "standard" }, POPUP);
    expect(await ask.confirmClaim(CONFIRM, POPUP)).toEqual(ok("id-1"));
    const { claims, articles } = got(await loadLibrary(ports.connection));
    expect(claims).toMatchObject([
      {
        id: "id-1",
        status: "confirmed",
        confirmedBy: "Ada",
        confirmedAt: AT,
        version: "0.1.0",
        note: "seen",
      },
    ]);
    expect(articles).toEqual([await anArticle()]);
    expect(notices).toEqual([{ notice: "store-changed" }, { notice: "store-changed" }]);
  });

  test.each<[string, Partial<Confirmation["candidate"]["evidence"]>]>([
    ["words that do not stand there", { quote: "X".repeat(CANDIDATE.evidence.quote.length) }],
    ["a place past the text", { sentence: { start: 1e6, end: 1e6 + CANDIDATE.evidence.quote.length } }],
    ["a figure outside the quote", { figure: { start: 0, end: 1e6 } }],
    ["an empty figure", { figure: { start: 3, end: 3 } }],
  ])("%s is refused, and nothing is kept", async (_what, evidence) => {
    const { ask, ports, notices } = start();
    const candidate = { ...CANDIDATE, evidence: { ...CANDIDATE.evidence, ...evidence } };
    expect(await ask.confirmClaim({ ...CONFIRM, candidate }, POPUP)).toMatchObject({
      ok: false,
      error: { kind: "malformed" },
    });
    expect(got(await loadLibrary(ports.connection)).articles).toEqual([]);
    expect(notices).toEqual([]);
  });
});

describe("confirming many at once", () => {
  const second = { ...CANDIDATE, key: candidateKey("second") };
  const MANY = {
    key: writeKey("k-1"),
    article: DRAFT,
    agreements: [CANDIDATE, second].map((candidate) => ({ candidate, content: CONTENT, note: "" })),
  };

  test("is one step: one answer with all ids, taken back by one withdrawal, done once", async () => {
    const { ask, ports, notices } = start();
    const ids = got(await ask.confirmClaims(MANY, POPUP));
    expect(ids).toEqual(["id-1", "id-2"]);
    expect(await ask.confirmClaims(MANY, POPUP)).toEqual(ok(ids));
    expect(got(await loadLibrary(ports.connection)).claims.map(({ candidateKey: key }) => key)).toEqual([
      CANDIDATE.key,
      second.key,
    ]);
    expect(await ask.withdrawClaims({ key: writeKey("k-2"), ids }, POPUP)).toEqual(ok(2));
    expect(notices).toHaveLength(3);
  });

  test("keeps none where one stands confirmed already, and forgets no draft", async () => {
    const { ask, ports } = start();
    got(await ask.confirmClaim({ ...CONFIRM, candidate: second }, POPUP));
    const articleId = (await anArticle()).id;
    await ask.saveDraft({ articleId, candidateKey: CANDIDATE.key, content: CONTENT, note: "" }, POPUP);
    expect(await ask.confirmClaims({ ...MANY, key: writeKey("k-3") }, POPUP)).toEqual(
      err({ kind: "claim-changed-elsewhere" }),
    );
    expect(got(await loadLibrary(ports.connection)).claims).toHaveLength(1);
    expect(got(await draftsOfArticle(ports.connection, articleId))).toHaveLength(1);
  });

  test("keeps none where the words of one do not stand in the article", async () => {
    const { ask, ports } = start();
    const evidence = { ...CANDIDATE.evidence, quote: "X".repeat(CANDIDATE.evidence.quote.length) };
    const forged = { candidate: { ...second, evidence }, content: CONTENT, note: "" };
    const answer = await ask.confirmClaims(
      { ...MANY, agreements: [...MANY.agreements.slice(0, 1), forged] },
      POPUP,
    );
    expect(answer).toMatchObject({ ok: false, error: { kind: "malformed" } });
    expect(got(await loadLibrary(ports.connection)).articles).toEqual([]);
  });
});

describe("tags and links", () => {
  test("go with the claim and each of its states; an amendment without tags leaves them", async () => {
    const { ask, ports } = start();
    const links = [{ kind: "part-of", to: candidateKey("whole") }] as const;
    const candidate = { ...CANDIDATE, links };
    const id = got(
      await ask.confirmClaim({ ...CONFIRM, candidate, tags: [" arms ", "Arms", "", "to  check"] }, POPUP),
    );
    const amendment = { claimId: id, content: CONTENT, note: "" };
    got(await ask.amendClaim({ ...amendment, key: writeKey("k-2"), seenRevision: 1 }, POPUP));
    got(await ask.amendClaim({ ...amendment, key: writeKey("k-3"), seenRevision: 2, tags: ["done"] }, POPUP));
    got(await ask.amendClaim({ ...amendment, key: writeKey("k-4"), seenRevision: 3, tags: [] }, POPUP));
    const { claims, revisions } = got(await loadLibrary(ports.connection));
    expect(revisions.map(({ tags }) => tags)).toEqual([
      ["arms", "to check"],
      ["arms", "to check"],
      ["done"],
      undefined,
    ]);
    expect(claims[0]?.links).toEqual(links);
    expect(Object.keys(claims[0] ?? {})).not.toContain("tags");
  });
});

describe("what a person makes of selected words", () => {
  const figure = { start: DRAFT.text.indexOf("supplied"), end: DRAFT.text.indexOf("supplied") + 8 };

  test("is kept as a draft at once, and reviewed with the rest until it is discarded", async () => {
    const { ask, notices } = start(aTab({ selection: ok(figure) }));
    const key = got(await ask.makeCandidate({ tabId: 3 }, POPUP));
    const review = async () => got(await ask.openReview({ tabId: 3, reader: "only-if-there" }, POPUP));
    const { candidates, drafts, articleId } = await review();
    expect(candidates.map((candidate) => candidate.key)).toEqual([key]);
    expect(drafts).toMatchObject([{ candidateKey: key, state: "editing" }]);
    expect(notices).toEqual([{ notice: "store-changed" }]);
    // Typed without the candidate: what was made stays with it.
    await ask.saveDraft({ articleId, candidateKey: key, content: CONTENT, note: "typed" }, POPUP);
    expect((await review()).candidates.map((candidate) => candidate.key)).toEqual([key]);
    await ask.discardDraft({ articleId, candidateKey: key }, POPUP);
    expect((await review()).candidates).toEqual([]);
  });

  test("stays in view once it is confirmed, and after that was taken back", async () => {
    const { ask } = start(aTab({ selection: ok(figure) }));
    const key = got(await ask.makeCandidate({ tabId: 3 }, POPUP));
    const review = async () => got(await ask.openReview({ tabId: 3, reader: "only-if-there" }, POPUP));
    const [candidate] = (await review()).candidates;
    if (candidate === undefined) throw new Error("nothing was made");
    const id = got(await ask.confirmClaim({ ...CONFIRM, candidate, content: candidate.content }, POPUP));
    expect((await review()).candidates.map((each) => each.key)).toEqual([key]);
    got(await ask.withdrawClaims({ key: writeKey("k-2"), ids: [id] }, POPUP));
    expect((await review()).candidates.map((each) => each.key)).toEqual([key]);
  });

  test.each([
    ["nothing-selected", err({ kind: "nothing-selected" } as const)],
    ["selection-outside", err({ kind: "selection-outside" } as const)],
    ["selection-outside", ok({ start: 0, end: 1e6 })],
  ])("%s is said, and nothing is kept", async (kind, selection) => {
    const { ask } = start(aTab({ selection }));
    expect(await ask.makeCandidate({ tabId: 3 }, POPUP)).toEqual(err({ kind }));
    const { drafts } = got(await ask.openReview({ tabId: 3, reader: "only-if-there" }, POPUP));
    expect(drafts).toEqual([]);
  });
});

describe("sets of claims", () => {
  test("are made, named, filled and deleted; the review has them", async () => {
    const { ask } = start();
    const claim = got(await ask.confirmClaim(CONFIRM, POPUP));
    const make = { key: writeKey("k-2"), name: "Arms", claims: [] };
    const id = got(await ask.createClaimSet(make, POPUP));
    got(await ask.addToClaimSet({ key: writeKey("k-3"), id, claims: [claim] }, POPUP));
    got(await ask.renameClaimSet({ key: writeKey("k-4"), id, name: "Shells" }, POPUP));
    const sets = async () => got(await ask.openReview({ tabId: 3, reader: "inject" }, POPUP)).sets;
    expect(await sets()).toEqual([{ id, name: "Shells", claims: [claim], changedAt: AT }]);
    got(await ask.removeFromClaimSet({ key: writeKey("k-5"), id, claims: [claim] }, POPUP));
    expect(await sets()).toMatchObject([{ claims: [] }]);
    got(await ask.deleteClaimSet({ key: writeKey("k-6"), id }, POPUP));
    expect(await sets()).toEqual([]);
  });
});

describe("the life of a claim", () => {
  test("confirm, amend, withdraw, restore: amended it was, amended it is again", async () => {
    const { ask, ports } = start();
    const id = got(await ask.confirmClaim(CONFIRM, POPUP));
    const note = "looked again";
    got(
      await ask.amendClaim(
        { key: writeKey("k-2"), claimId: id, seenRevision: 1, content: CONTENT, note },
        POPUP,
      ),
    );
    expect(await ask.withdrawClaims({ key: writeKey("k-3"), ids: [id] }, POPUP)).toEqual(ok(1));
    expect(await ask.restoreClaims({ key: writeKey("k-4"), ids: [id] }, POPUP)).toEqual(ok(1));
    const { claims, revisions } = got(await loadLibrary(ports.connection));
    expect(claims).toMatchObject([{ status: "amended", revision: 4, note }]);
    expect(revisions.map(({ action }) => action)).toEqual(["confirm", "amend", "withdraw", "restore"]);
  });

  test("a ruling needs its claims and can be undone", async () => {
    const { ask, ports } = start();
    const left = got(await ask.confirmClaim(CONFIRM, POPUP));
    const ruling = { key: writeKey("k-2"), left, right: left, decision: "not-comparable", note: "" } as const;
    expect(await ask.rule(ruling, POPUP)).toEqual(ok("id-2"));
    expect(await ask.undoRuling({ key: writeKey("k-3"), id: rulingId("id-2") }, POPUP)).toEqual(ok(null));
    expect(got(await loadLibrary(ports.connection)).rulings).toEqual([]);
  });

  test("a library comes in whole, and not with a text that is not the one it names", async () => {
    const from = start();
    await from.ask.confirmClaim(CONFIRM, POPUP);
    const library = got(await loadLibrary(from.ports.connection));
    const { ask, ports } = start();
    const forged = {
      ...library,
      articles: library.articles.map((a) => ({ ...a, text: a.text.replace("250", "950") })),
    };
    expect(
      await ask.importLibrary({ key: writeKey("k-1"), library: forged, file: "x.json" }, POPUP),
    ).toMatchObject({
      ok: false,
      error: { kind: "malformed", detail: "articles[0].textHash: expected the SHA-256 of its text" },
    });
    expect(got(await loadLibrary(ports.connection)).articles).toEqual([]);
    got(await ask.importLibrary({ key: writeKey("k-2"), library, file: "x.json" }, POPUP));
    expect(got(await loadLibrary(ports.connection))).toEqual(library);
  });
});

describe("drafts", () => {
  test("are kept as typed and tell nobody; dismissing and reopening do", async () => {
    const { ask, notices } = start();
    const place = { articleId: (await anArticle()).id, candidateKey: CANDIDATE.key };
    await ask.saveDraft({ ...place, content: CONTENT, note: "", typed: { number: "6.5 mil" } }, POPUP);
    expect(notices).toEqual([]);
    const review = got(await ask.openReview({ tabId: 3, reader: "inject" }, POPUP));
    expect(review.drafts).toEqual([
      { ...place, state: "editing", content: CONTENT, note: "", typed: { number: "6.5 mil" }, at: AT },
    ]);
    const draftsNow = async () => got(await ask.openReview({ tabId: 3, reader: "inject" }, POPUP)).drafts;
    await ask.dismissCandidate(place, POPUP);
    expect(await draftsNow()).toMatchObject([{ state: "dismissed", typed: { number: "6.5 mil" } }]);
    await ask.reopenCandidate(place, POPUP);
    expect(await draftsNow()).toMatchObject([{ state: "editing", typed: { number: "6.5 mil" } }]);
    await ask.discardDraft(place, POPUP);
    expect(await draftsNow()).toEqual([]);
    expect(notices).toHaveLength(3);
  });

  test("that were put aside with nothing typed are gone when they are taken up again", async () => {
    const { ask } = start();
    const place = { articleId: (await anArticle()).id, candidateKey: CANDIDATE.key };
    await ask.dismissCandidate(place, POPUP);
    await ask.reopenCandidate(place, POPUP);
    expect(got(await ask.openReview({ tabId: 3, reader: "inject" }, POPUP)).drafts).toEqual([]);
  });

  test("many are put aside and taken up again at once", async () => {
    const { ask } = start();
    const { id: articleId } = await anArticle();
    const candidateKeys = [candidateKey("a"), candidateKey("b")];
    const states = async () =>
      got(await ask.openReview({ tabId: 3, reader: "inject" }, POPUP)).drafts.map(({ state }) => state);
    got(await ask.dismissCandidates({ articleId, candidateKeys }, POPUP));
    expect(await states()).toEqual(["dismissed", "dismissed"]);
    got(await ask.reopenCandidates({ articleId, candidateKeys }, POPUP));
    expect(await states()).toEqual([]);
  });

  test("are gone once they are in a claim, confirmed or amended", async () => {
    const { ask } = start();
    const place = { articleId: (await anArticle()).id, candidateKey: CANDIDATE.key };
    const id = got(await ask.confirmClaim(CONFIRM, POPUP));
    await ask.saveDraft({ ...place, content: CONTENT, note: "again", typed: {} }, POPUP);
    got(
      await ask.amendClaim(
        { key: writeKey("k-2"), claimId: id, seenRevision: 1, content: CONTENT, note: "again" },
        POPUP,
      ),
    );
    expect(got(await ask.openReview({ tabId: 3, reader: "inject" }, POPUP)).drafts).toEqual([]);
  });
});

describe("marks in the page", () => {
  test.each([
    ["there", ok(null)],
    ["absent", err({ kind: "tab-gone" })],
  ] as const)("with the reader %s", async (reader, answer) => {
    const { ask } = start(aTab({ reader }));
    expect(await ask.stepMark({ tabId: 3, direction: "next" }, POPUP)).toEqual(answer);
    expect(await ask.setMarks({ tabId: 3, marks: "hidden" }, POPUP)).toEqual(answer);
    expect(await ask.scrollToSpan({ tabId: 3, span: { start: 0, end: 1 } }, POPUP)).toEqual(answer);
  });
});

describe("the sites of the gate", () => {
  test("are answered, and a browser that refuses is no silence", async () => {
    const { ask, ports } = start();
    expect(await ask.syncSites({}, POPUP)).toEqual(ok(["https://news.example/*"]));
    const refusing = surfaceHandlers({ ...ports, syncGate: () => Promise.reject(new Error("no script")) });
    expect(await refusing.syncSites({}, POPUP)).toMatchObject({ ok: false, error: { kind: "failed" } });
  });
});

describe("what a content script may have", () => {
  const caller = { tabId: 3, documentId: "D", url: "https://news.example/arms" };

  test("the reader, in the document that asked", async () => {
    const tab = aTab();
    const { ports } = aWorld(tab);
    expect(await pageHandlers(ports).requestReader({}, caller)).toEqual(ok(null));
    expect(tab.injectedInto).toEqual(["D"]);
  });

  test("no reader where the browser gives none", async () => {
    const { ports } = aWorld(aTab({ injection: err("Missing host permission for the tab") }));
    expect(await pageHandlers(ports).requestReader({}, caller)).toEqual(err({ kind: "no-access" }));
  });

  test("no word of another tab on its badge: a page without figures clears its own", async () => {
    const { ports, badges, notices } = aWorld(aTab());
    await pageHandlers(ports).pageRead({ url: caller.url, marked: 0 }, caller);
    expect(badges).toEqual([[3, null]]);
    expect(notices).toEqual([{ notice: "page-read", tabId: 3 }]);
  });
});
