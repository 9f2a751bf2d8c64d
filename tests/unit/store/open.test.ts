import "fake-indexeddb/auto";
import { openDB } from "idb";
import { describe, expect, test, vi } from "vitest";
import { candidateKey, writeKey } from "../../../lib/model/ids.ts";
import { keepClaim } from "../../../lib/store/claims.ts";
import { knownNames } from "../../../lib/store/known-names.ts";
import { draftsOfArticle, loadLibrary } from "../../../lib/store/library.ts";
import { MIGRATIONS, type Migration } from "../../../lib/store/migrations.ts";
import { connect } from "../../../lib/store/open.ts";
import { SETTINGS_KEY } from "../../../lib/store/schema.ts";
import { loadSettings } from "../../../lib/store/settings.ts";
import { AT, aClaim, anArticle, freshConnection, got } from "./samples.ts";

const NEXT: readonly Migration[] = [...MIGRATIONS, () => undefined];

describe("opening the library", () => {
  test("makes the stores of the current version", async () => {
    const database = got(await freshConnection().open());
    expect(database.version).toBe(MIGRATIONS.length);
    expect([...database.objectStoreNames]).toEqual([
      "articles",
      "claims",
      "drafts",
      "proposed",
      "readings",
      "revisions",
      "rulings",
      "sets",
      "settings",
      "texts",
      "writes",
    ]);
  });

  test("is done once for all who ask at the same time", async () => {
    const connection = freshConnection();
    const [first, second] = await Promise.all([connection.open(), connection.open()]);
    expect(got(first)).toBe(got(second));
  });

  test("is done again after the connection was closed, in the middle of use too", async () => {
    const connection = freshConnection();
    const article = await anArticle();
    got(await connection.open()).close();
    got(await keepClaim(connection, { key: writeKey("k"), article, step: aClaim(article) }));
    got(await connection.open()).close();
    expect(got(await loadLibrary(connection)).claims).toHaveLength(1);
  });
});

describe("an opening that cannot succeed", () => {
  test("of a library of a newer version says so, and leaves it as it is", async () => {
    const name = "newer";
    const newer = await openDB(name, MIGRATIONS.length + 1, {
      upgrade: (db) => void db.createObjectStore("x"),
    });
    newer.close();
    expect(await loadSettings(connect({ name }))).toEqual({ ok: false, error: { kind: "newer-library" } });
    const again = await openDB(name);
    expect([again.version, ...again.objectStoreNames]).toEqual([MIGRATIONS.length + 1, "x"]);
  });

  test("because a tab holds an older version says so at its deadline", async () => {
    const name = "held";
    const holder = await openDB(name, MIGRATIONS.length, { upgrade: (db) => void db.createObjectStore("x") });
    const connection = connect({ name, deadlineMs: 30, migrations: NEXT });
    expect(await connection.open()).toEqual({ ok: false, error: { kind: "blocked-by-other-tab" } });
    holder.close();
    expect(got(await connection.open()).version).toBe(NEXT.length);
  });

  test("where the browser gives no database says so", async () => {
    vi.spyOn(indexedDB, "open").mockImplementation(() => {
      throw new DOMException("The operation is insecure.", "SecurityError");
    });
    expect(await loadSettings(freshConnection())).toMatchObject({
      ok: false,
      error: { kind: "no-database" },
    });
  });

  test("because the browser never answers says so at its deadline", async () => {
    const deaf = connect({ name: "deaf", deadlineMs: 30 });
    const real = indexedDB.open.bind(indexedDB);
    vi.spyOn(indexedDB, "open").mockImplementation((name) => {
      const request = real(`${name}-elsewhere`);
      vi.spyOn(request, "addEventListener").mockImplementation(() => undefined);
      return request;
    });
    expect(await deaf.open()).toMatchObject({ ok: false, error: { kind: "no-database" } });
  });

  test("is tried again the next time", async () => {
    const connection = freshConnection();
    const open = vi.spyOn(indexedDB, "open").mockImplementationOnce(() => {
      throw new DOMException("not now", "UnknownError");
    });
    expect(await loadSettings(connection)).toMatchObject({ ok: false });
    expect(await loadSettings(connection)).toMatchObject({ ok: true });
    expect(open).toHaveBeenCalledTimes(2);
  });
});

describe("upgrading the library", () => {
  test("of the first version keeps everything, and adds the sets and the search by tags", async () => {
    const name = "first-version";
    const before = connect({ name, migrations: MIGRATIONS.slice(0, 1) });
    const article = await anArticle();
    const { claim, revision } = aClaim(article);
    const tagged = { ...claim, tags: ["arms"] };
    const database = got(await before.open());
    const writing = database.transaction(["claims", "revisions", "settings", "drafts"], "readwrite");
    const { textHash, id: articleId } = article;
    const draft = { articleId, candidateKey: candidateKey("k"), content: null, note: "", at: AT } as const;
    await writing.objectStore("claims").put(tagged);
    await writing.objectStore("revisions").put(revision);
    await writing.objectStore("settings").put({ name: "Ada", palette: "high-contrast" }, SETTINGS_KEY);
    await writing.objectStore("drafts").put({ ...draft, state: "dismissed" });
    await writing.done;
    await before.close();
    const after = connect({ name });
    const library = got(await loadLibrary(after));
    expect([library.claims, library.revisions, library.sets]).toEqual([[tagged], [revision], []]);
    expect(library.claims[0]?.textHash).toBe(textHash);
    expect(got(await loadSettings(after))).toMatchObject({ name: "Ada", palette: "high-contrast" });
    expect(got(await draftsOfArticle(after, articleId))).toEqual([{ ...draft, state: "dismissed" }]);
    expect(got(await knownNames(after)).tags).toEqual(["arms"]);
  });

  test("does not wait for our own pages: they let go, and then say that they are too old", async () => {
    const name = "upgraded";
    const page = connect({ name });
    got(await page.open());
    const updated = connect({ name, migrations: NEXT });
    expect(got(await updated.open()).version).toBe(NEXT.length);
    expect(await page.open()).toEqual({ ok: false, error: { kind: "newer-library" } });
  });

  test("runs only the steps that are missing, and keeps what is there", async () => {
    const name = "kept";
    const before = connect({ name });
    const article = await anArticle();
    got(await keepClaim(before, { key: writeKey("k"), article, step: aClaim(article) }));
    const kept = got(await loadLibrary(before));
    const step = vi.fn<Migration>();
    const after = connect({ name, migrations: [...MIGRATIONS, step] });
    expect(got(await loadLibrary(after))).toEqual(kept);
    expect(step).toHaveBeenCalledTimes(1);
  });

  test("that fails in the middle leaves the older version whole", async () => {
    const name = "failed";
    const before = connect({ name });
    const article = await anArticle();
    got(await keepClaim(before, { key: writeKey("k"), article, step: aClaim(article) }));
    const kept = got(await loadLibrary(before));
    const broken: Migration = async (_database, transaction) => {
      await transaction.objectStore("claims").clear();
      throw new Error("a bug in a step");
    };
    expect(await connect({ name, migrations: [...MIGRATIONS, broken] }).open()).toMatchObject({ ok: false });
    expect(got(await loadLibrary(connect({ name })))).toEqual(kept);
  });
});
