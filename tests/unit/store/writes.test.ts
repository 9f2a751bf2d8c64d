import "fake-indexeddb/auto";
import { describe, expect, test, vi } from "vitest";
import { amend, restore, withdraw } from "../../../lib/claims/review.ts";
import { articleId, candidateKey, claimId, rulingId, writeKey } from "../../../lib/model/ids.ts";
import { completeKeys, DEFAULT_KEYS, type KeyAction, type KeySettings } from "../../../lib/model/keys.ts";
import { DEFAULT_SETTINGS, type Draft } from "../../../lib/model/library.ts";
import { changedSettingsShape } from "../../../lib/model/shapes/library.ts";
import { amendClaim, keepClaim, stepClaims, type TakeStep } from "../../../lib/store/claims.ts";
import { dismissDrafts, forgetDraft, keepDraft } from "../../../lib/store/drafts.ts";
import { importLibrary } from "../../../lib/store/import-library.ts";
import {
  claimsOfArticle,
  claimsOfSubject,
  draftsOfArticle,
  historyOfClaim,
  loadArticle,
  loadLibrary,
} from "../../../lib/store/library.ts";
import type { Connection } from "../../../lib/store/open.ts";
import { dropRuling, keepRuling } from "../../../lib/store/rulings.ts";
import { SETTINGS_KEY } from "../../../lib/store/schema.ts";
import { keepSettings, loadSettings } from "../../../lib/store/settings.ts";
import { KEPT_ANSWERS } from "../../../lib/store/write.ts";
import { CONTENT } from "../messages/samples.ts";
import { AT, aClaim, anArticle, freshConnection, got, LATER } from "./samples.ts";

const SIGNED = { at: LATER, by: "Ada" };
const takeBack: TakeStep = (claim) => (claim.status === "withdrawn" ? null : withdraw(claim, SIGNED));
const giveBack: TakeStep = (claim, revisions) =>
  claim.status === "withdrawn" ? restore(claim, { ...SIGNED, revisions }) : null;
const reword: TakeStep = (claim) => amend(claim, { ...SIGNED, content: CONTENT, note: "looked again" });
const C1 = claimId("c-1");

async function withOneClaim(connection: Connection) {
  const article = await anArticle();
  got(await keepClaim(connection, { key: writeKey("k-1"), article, step: aClaim(article) }));
  return article;
}

describe("a confirmed claim", () => {
  test("is kept with its article, its text and its first revision", async () => {
    const connection = freshConnection();
    const article = await withOneClaim(connection);
    const { claim, revision } = aClaim(article);
    expect(got(await loadLibrary(connection))).toEqual({
      articles: [article],
      earlier: [],
      claims: [claim],
      revisions: [revision],
      rulings: [],
      sets: [],
    });
  });

  test("is found by its article and by its subject", async () => {
    const connection = freshConnection();
    const article = await withOneClaim(connection);
    expect(got(await claimsOfArticle(connection, article.id))).toHaveLength(1);
    expect(got(await claimsOfSubject(connection, "kn-23"))).toHaveLength(1);
    expect(got(await claimsOfSubject(connection, "koksan"))).toEqual([]);
  });

  test("ends the draft of its candidate", async () => {
    const connection = freshConnection();
    const article = await anArticle();
    const step = aClaim(article);
    await keepDraft(connection, draftOf(article.id, step.claim.candidateKey));
    await keepClaim(connection, { key: writeKey("k-1"), article, step });
    expect(got(await draftsOfArticle(connection, article.id))).toEqual([]);
  });

  test("sent twice under one key is one claim, and gets one answer", async () => {
    const connection = freshConnection();
    const article = await withOneClaim(connection);
    const again = await keepClaim(connection, {
      key: writeKey("k-1"),
      article,
      step: aClaim(article, "c-2"),
    });
    expect(again).toEqual({ ok: true, value: C1 });
    expect(got(await loadLibrary(connection)).claims).toHaveLength(1);
  });

  test("sent twice at the same moment is one claim", async () => {
    const connection = freshConnection();
    const article = await anArticle();
    const send = () => keepClaim(connection, { key: writeKey("k-1"), article, step: aClaim(article) });
    expect(await Promise.all([send(), send()])).toEqual([
      { ok: true, value: C1 },
      { ok: true, value: C1 },
    ]);
  });

  test("of a candidate that was confirmed in another window is refused", async () => {
    const connection = freshConnection();
    const article = await withOneClaim(connection);
    const { claim, revision } = aClaim(article);
    const twin = {
      claim: { ...claim, id: claimId("c-2") },
      revision: { ...revision, claimId: claimId("c-2") },
    };
    expect(await keepClaim(connection, { key: writeKey("k-2"), article, step: twin })).toEqual({
      ok: false,
      error: { kind: "claim-changed-elsewhere" },
    });
  });

  test("does not lend its write key to a write of another kind", async () => {
    const connection = freshConnection();
    await withOneClaim(connection);
    const answer = await amendClaim(connection, {
      key: writeKey("k-1"),
      id: C1,
      seenRevision: 1,
      take: reword,
    });
    expect(answer).toMatchObject({ ok: false, error: { kind: "failed" } });
  });
});

describe("an article that changed between two claims", () => {
  test("keeps both texts, the newer one in front", async () => {
    const connection = freshConnection();
    const first = await withOneClaim(connection);
    const second = await anArticle("\nCorrected.");
    await keepClaim(connection, { key: writeKey("k-2"), article: second, step: aClaim(second, "c-2") });
    const library = got(await loadLibrary(connection));
    expect(library.articles).toEqual([second]);
    expect(library.earlier).toEqual([first]);
    expect(got(await loadArticle(connection, first.id, first.textHash))).toEqual(first);
    expect(got(await loadArticle(connection, first.id, "newest"))).toEqual(second);
  });

  test("and changed back has the first text in front again", async () => {
    const connection = freshConnection();
    const first = await withOneClaim(connection);
    const second = await anArticle("\nCorrected.");
    await keepClaim(connection, { key: writeKey("k-2"), article: second, step: aClaim(second, "c-2") });
    await keepClaim(connection, { key: writeKey("k-3"), article: first, step: aClaim(first, "c-3") });
    const library = got(await loadLibrary(connection));
    expect([library.articles, library.earlier]).toEqual([[first], [second]]);
  });

  test("that was never kept is no article", async () => {
    expect(got(await loadArticle(freshConnection(), articleId("none"), "newest"))).toBeNull();
  });
});

describe("taking a claim back", () => {
  const step = (connection: Connection, name: "withdraw" | "restore", key: string, ids = [C1]) =>
    stepClaims(connection, {
      key: writeKey(key),
      name,
      ids,
      take: name === "withdraw" ? takeBack : giveBack,
    });

  test("hides it, and giving it back shows it again, with every step on record", async () => {
    const connection = freshConnection();
    await withOneClaim(connection);
    expect(await step(connection, "withdraw", "k-2")).toEqual({ ok: true, value: 1 });
    expect(got(await loadLibrary(connection)).claims[0]?.status).toBe("withdrawn");
    expect(await step(connection, "restore", "k-3")).toEqual({ ok: true, value: 1 });
    expect(got(await loadLibrary(connection)).claims[0]?.status).toBe("confirmed");
    const history = got(await historyOfClaim(connection, C1));
    expect(history.map(({ number, action }) => [number, action])).toEqual([
      [1, "confirm"],
      [2, "withdraw"],
      [3, "restore"],
    ]);
  });

  test("twice changes nothing the second time", async () => {
    const connection = freshConnection();
    await withOneClaim(connection);
    await step(connection, "withdraw", "k-2");
    expect(await step(connection, "withdraw", "k-2")).toEqual({ ok: true, value: 1 });
    expect(await step(connection, "withdraw", "k-3")).toEqual({ ok: true, value: 0 });
    expect(got(await historyOfClaim(connection, C1))).toHaveLength(2);
  });

  test("and confirming its candidate anew leaves nothing to give back", async () => {
    const connection = freshConnection();
    const article = await withOneClaim(connection);
    await step(connection, "withdraw", "k-2");
    const { claim, revision } = aClaim(article);
    const anew = {
      claim: { ...claim, id: claimId("c-2") },
      revision: { ...revision, claimId: claimId("c-2") },
    };
    got(await keepClaim(connection, { key: writeKey("k-3"), article, step: anew }));
    const refused = { ok: false, error: { kind: "claim-changed-elsewhere" } };
    expect(await step(connection, "restore", "k-4")).toEqual(refused);
    const amended = await amendClaim(connection, {
      key: writeKey("k-5"),
      id: C1,
      seenRevision: 2,
      take: reword,
    });
    expect(amended).toEqual(refused);
    expect(got(await loadLibrary(connection)).claims.map(({ status }) => status)).toEqual([
      "withdrawn",
      "confirmed",
    ]);
  });

  test("together with one that does not exist takes back none", async () => {
    const connection = freshConnection();
    await withOneClaim(connection);
    expect(await step(connection, "withdraw", "k-2", [C1, claimId("c-9")])).toEqual({
      ok: false,
      error: { kind: "no-such-claim" },
    });
    expect(got(await loadLibrary(connection)).claims[0]?.status).toBe("confirmed");
  });
});

describe("amending a claim", () => {
  const change = (connection: Connection, key: string, seenRevision: number, id = C1) =>
    amendClaim(connection, { key: writeKey(key), id, seenRevision, take: reword });

  test.each([
    ["the newest state, it is done", 1, C1, { ok: true, value: C1 }],
    ["an older state, it is refused", 0, C1, { ok: false, error: { kind: "claim-changed-elsewhere" } }],
    ["no such claim, it is refused", 1, claimId("c-9"), { ok: false, error: { kind: "no-such-claim" } }],
  ])("where the person saw %s", async (_case, seen, id, answer) => {
    const connection = freshConnection();
    await withOneClaim(connection);
    expect(await change(connection, "k-2", seen, id)).toEqual(answer);
  });

  test("from two windows at once is done from one", async () => {
    const connection = freshConnection();
    await withOneClaim(connection);
    const answers = await Promise.all([change(connection, "k-2", 1), change(connection, "k-3", 1)]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(got(await historyOfClaim(connection, C1))).toHaveLength(2);
  });
});

function draftOf(article: ReturnType<typeof articleId>, key: Draft["candidateKey"]): Draft {
  return {
    articleId: article,
    candidateKey: key,
    state: "editing",
    content: CONTENT,
    note: "half",
    typed: { number: "6.5 mil" },
    at: AT,
  };
}

describe("drafts", () => {
  const article = articleId("a".repeat(64));
  const key = candidateKey("k");

  test("are kept as typed, the last one wins, and only those of the article are found", async () => {
    const connection = freshConnection();
    await keepDraft(connection, draftOf(articleId("b".repeat(64)), key));
    await keepDraft(connection, draftOf(article, key));
    await keepDraft(connection, { ...draftOf(article, key), note: "more" });
    expect(got(await draftsOfArticle(connection, article))).toEqual([
      { ...draftOf(article, key), note: "more" },
    ]);
  });

  test("of a dismissed candidate keep what was typed", async () => {
    const connection = freshConnection();
    await keepDraft(connection, draftOf(article, key));
    await dismissDrafts(connection, { articleId: article, candidateKeys: [key], at: LATER });
    expect(got(await draftsOfArticle(connection, article))).toEqual([
      { ...draftOf(article, key), state: "dismissed", at: LATER },
    ]);
    await forgetDraft(connection, article, key);
    expect(got(await draftsOfArticle(connection, article))).toEqual([]);
  });
});

describe("rulings", () => {
  const ruling = {
    id: rulingId("r-1"),
    left: C1,
    right: claimId("c-2"),
    decision: "same-thing" as const,
    note: "",
    at: AT,
    by: "",
  };

  test("need two claims, and can be taken back", async () => {
    const connection = freshConnection();
    const article = await withOneClaim(connection);
    expect(await keepRuling(connection, writeKey("k-2"), ruling)).toEqual({
      ok: false,
      error: { kind: "no-such-claim" },
    });
    await keepClaim(connection, { key: writeKey("k-3"), article, step: aClaim(article, "c-2") });
    expect(await keepRuling(connection, writeKey("k-2"), ruling)).toEqual({ ok: true, value: "r-1" });
    expect(got(await loadLibrary(connection)).rulings).toEqual([ruling]);
    await dropRuling(connection, writeKey("k-4"), ruling.id);
    expect(got(await loadLibrary(connection)).rulings).toEqual([]);
  });
});

describe("settings", () => {
  test("have defaults, and are kept", async () => {
    const connection = freshConnection();
    expect(got(await loadSettings(connection))).toEqual(DEFAULT_SETTINGS);
    await keepSettings(connection, { name: "Ada", palette: "high-contrast" });
    expect(got(await loadSettings(connection))).toEqual({
      ...DEFAULT_SETTINGS,
      name: "Ada",
      palette: "high-contrast",
    });
  });

  test.each<[string, unknown, boolean]>([
    ["all of them", { name: "Ada", palette: "standard", keys: DEFAULT_KEYS }, true],
    ["keys of which two are one", { keys: withKey("edit", "x") }, false],
    ["a key that types two characters", { keys: withKey("edit", "ab") }, false],
    ["an action without a key", { keys: withKey("edit", "") }, true],
    ["one of them", { palette: "high-contrast" }, true],
    ["a name taken back", { name: "" }, true],
    ["one that there is not", { name: "Ada", language: "en" }, false],
    ["none", {}, false],
    ["one without its value", { name: undefined }, false],
    ["colours that there are not", { palette: "pink" }, false],
  ])("can be changed to %s or not", (_what, changed, isFit) => {
    expect(changedSettingsShape.is(changed)).toBe(isFit);
  });

  test("of a version that knew no keys get them, and a choice of the person is never given to two actions", async () => {
    const connection = freshConnection();
    const database = got(await connection.open());
    await database.put("settings", { name: "Ada" }, SETTINGS_KEY);
    expect(got(await loadSettings(connection))).toEqual({ ...DEFAULT_SETTINGS, name: "Ada" });
    expect(completeKeys({ bindings: { next: "e" } }).bindings).toMatchObject({ next: "e", edit: "" });
  });

  test("that are not named stay as another window left them", async () => {
    const connection = freshConnection();
    await Promise.all([
      keepSettings(connection, { name: "Ada" }),
      keepSettings(connection, { palette: "high-contrast" }),
    ]);
    expect(got(await loadSettings(connection))).toEqual({
      ...DEFAULT_SETTINGS,
      name: "Ada",
      palette: "high-contrast",
    });
    await keepSettings(connection, { name: "" });
    expect(got(await loadSettings(connection))).toEqual({ ...DEFAULT_SETTINGS, palette: "high-contrast" });
  });
});

function withKey(action: KeyAction, key: string): KeySettings {
  return { ...DEFAULT_KEYS, bindings: { ...DEFAULT_KEYS.bindings, [action]: key } };
}

describe("a disk that fails", () => {
  const full = () => {
    throw new DOMException("no room", "QuotaExceededError");
  };

  test.each([
    ["the article", "put", "disk-full", full],
    ["the claim", "add", "disk-full", full],
    [
      "a broken row",
      "add",
      "failed",
      () => {
        throw new DOMException("cannot clone", "DataCloneError");
      },
    ],
  ] as const)("at %s leaves everything as it was", async (_where, method, kind, fail) => {
    const connection = freshConnection();
    const article = await withOneClaim(connection);
    const before = got(await loadLibrary(connection));
    const second = await anArticle("\nCorrected.");
    const spy = vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(fail);
    const write = () =>
      keepClaim(connection, { key: writeKey("k-2"), article: second, step: aClaim(second, "c-2") });
    expect(await write()).toMatchObject({ ok: false, error: { kind } });
    spy.mockRestore();
    expect(got(await loadLibrary(connection))).toEqual(before);
    expect(got(await write())).toBe("c-2");
    expect(got(await claimsOfArticle(connection, article.id))).toHaveLength(2);
  });
});

describe("an import on a disk that fails", () => {
  test.each(["put", "add"] as const)("at a %s leaves everything as it was", async (method) => {
    const connection = freshConnection();
    await withOneClaim(connection);
    const before = got(await loadLibrary(connection));
    const second = await anArticle("\nCorrected.");
    const { claim, revision } = aClaim(second, "c-2");
    const library = { articles: [second], earlier: [], claims: [claim], revisions: [revision], rulings: [] };
    const real = IDBObjectStore.prototype[method];
    let calls = 0;
    const spy = vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (
      this: IDBObjectStore,
      value,
      key,
    ) {
      calls++;
      if (this.name === "claims" || this.name === "revisions")
        throw new DOMException("no room", "QuotaExceededError");
      return real.call(this, value, key);
    });
    const answer = await importLibrary(connection, writeKey("k-2"), library);
    expect(answer).toEqual({ ok: false, error: { kind: "disk-full" } });
    expect(calls).toBeGreaterThan(1);
    spy.mockRestore();
    expect(got(await loadLibrary(connection))).toEqual(before);
  });
});

describe("answers on record", () => {
  test("are the last ten thousand", async () => {
    const connection = freshConnection();
    const database = got(await connection.open());
    const filling = database.transaction("writes", "readwrite");
    for (let i = 0; i < KEPT_ANSWERS + 5; i++) {
      void filling.store.add({ key: writeKey(`old-${i}`), name: "confirm", answer: null });
    }
    await filling.done;
    await withOneClaim(connection);
    expect(await database.count("writes")).toBe(KEPT_ANSWERS);
    expect(await database.countFromIndex("writes", "key", writeKey("k-1"))).toBe(1);
    expect(await database.countFromIndex("writes", "key", writeKey("old-5"))).toBe(0);
  });
});
