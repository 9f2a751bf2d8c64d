import "fake-indexeddb/auto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exportJson } from "../../../lib/export/claims-json.ts";
import { narrow } from "../../../lib/export/narrow.ts";
import { describeImportError } from "../../../lib/import/import-error.ts";
import { MAX_FILE, readLibrary } from "../../../lib/import/read-json.ts";
import { upgrade } from "../../../lib/import/upgrade.ts";
import { writeKey } from "../../../lib/model/ids.ts";
import type { Library } from "../../../lib/model/library.ts";
import { importLibrary } from "../../../lib/store/import-library.ts";
import { loadLibrary } from "../../../lib/store/library.ts";
import { libraries } from "../store/arbitrary.ts";
import { aClaim, anArticle, freshConnection, got } from "../store/samples.ts";

/** For machines that do other things beside. */
const PATIENCE = 60_000;
const STAMP = { at: "2026-02-02T00:00:00.000Z", version: "0.1.0" };

async function aLibrary(): Promise<Library> {
  const article = await anArticle();
  const steps = [aClaim(article, "c-1"), aClaim(article, "c-2")];
  return {
    articles: [article],
    earlier: [],
    claims: steps.map(({ claim }) => claim),
    revisions: steps.map(({ revision }) => revision),
    rulings: [],
    sets: [],
  };
}

type Path = readonly (string | number)[];

/** What the reader says of a file in which one value was put wrong. */
async function faultOf(path: Path, value: unknown): Promise<string> {
  const file: unknown = JSON.parse(exportJson(await aLibrary(), STAMP));
  put(file, path, value);
  const read = readLibrary(JSON.stringify(file));
  if (read.ok) return "none";
  return read.error.kind === "faulty" ? read.error.where : read.error.kind;
}

function put(file: unknown, path: Path, value: unknown): void {
  let at: unknown = file;
  for (const step of path.slice(0, -1)) at = Reflect.get(Object(at), step);
  const last = path.at(-1) ?? "";
  if (value === undefined) Reflect.deleteProperty(Object(at), last);
  else Reflect.set(Object(at), last, value);
}

describe("a file that was written comes back", () => {
  test(
    "as the library it was",
    async () => {
      await fc.assert(
        fc.asyncProperty(libraries, async (make) => {
          const library = await make();
          expect(readLibrary(exportJson(library, STAMP))).toEqual({ ok: true, value: library });
        }),
        { numRuns: 100 },
      );
    },
    PATIENCE,
  );

  test(
    "into an empty library as the identical library, and a second time changes nothing",
    async () => {
      await fc.assert(
        fc.asyncProperty(libraries, async (make) => {
          const library = await make();
          const connection = freshConnection();
          const file = got(readLibrary(exportJson(library, STAMP)));
          const report = got(await importLibrary(connection, writeKey("first"), file));
          const after = got(await loadLibrary(connection));
          expect(after).toEqual(library);
          expect(exportJson(after, STAMP)).toBe(exportJson(library, STAMP));
          expect(report).toMatchObject({ claims: library.claims.length, unchanged: 0 });
          const again = got(await importLibrary(connection, writeKey("second"), file));
          expect(again).toMatchObject({ articles: 0, claims: 0, revisions: 0, rulings: 0, sets: 0 });
          expect(got(await loadLibrary(connection))).toEqual(library);
        }),
        { numRuns: 40 },
      );
    },
    PATIENCE,
  );

  test(
    "in part, with all that this part needs",
    async () => {
      await fc.assert(
        fc.asyncProperty(libraries, fc.func(fc.boolean()), async (make, isWanted) => {
          const library = await make();
          const part = narrow(
            library,
            library.claims.filter(({ id }) => isWanted(id)),
          );
          expect(readLibrary(exportJson(part, STAMP))).toEqual({ ok: true, value: part });
        }),
        { numRuns: 100 },
      );
    },
    PATIENCE,
  );

  test("of a version that knew no sets", async () => {
    const { sets: _sets, ...library } = await aLibrary();
    const file = exportJson(library, STAMP).replace(/,\n"sets":\[\]/, "");
    expect(file).not.toContain("sets");
    expect(readLibrary(file)).toEqual({ ok: true, value: { ...library } });
  });

  test("with a byte order mark before it", async () => {
    const library = await aLibrary();
    expect(readLibrary(`\ufeff${exportJson(library, STAMP)}`)).toEqual({ ok: true, value: library });
  });

  test("and has one record a line, in the same order whatever the order in memory", async () => {
    const library = await aLibrary();
    const turned = {
      ...library,
      claims: [...library.claims].reverse(),
      revisions: [...library.revisions].reverse(),
    };
    const text = exportJson(library, STAMP);
    expect(exportJson(turned, STAMP)).toBe(text);
    expect(text.split("\n").filter((line) => line.includes('"candidateKey"'))).toHaveLength(2);
  });
});

describe("a file that is damaged says where", () => {
  const claim = (...path: Path): Path => ["library", "claims", 1, ...path];
  test.each<[string, Path, unknown, string]>([
    ["another format", ["format"], "other", "not-a-library"],
    ["no format", ["format"], undefined, "not-a-library"],
    ["a newer version", ["version"], 2, "newer-format"],
    ["no version", ["version"], undefined, "version: expected a whole number from 1"],
    ["version 0", ["version"], 0, "version: expected a whole number from 1"],
    ["a version in words", ["version"], "1", "version: expected a whole number from 1"],
    ["no library", ["library"], undefined, "the whole: expected a record"],
    ["no claims", ["library", "claims"], undefined, "claims: expected a list"],
    [
      "a claim without subject",
      claim("content", "subject"),
      undefined,
      "claims[1].content.subject: expected a record",
    ],
    [
      "a subject of no kind",
      claim("content", "subject", "value", "kind"),
      "ship",
      "claims[1].content.subject.value.kind: expected one of vessel, weapon, thing",
    ],
    [
      "a measure nobody knows",
      claim("content", "measure", "value"),
      "eaten",
      "claims[1].content.measure.value: expected one of",
    ],
    [
      "a figure in words",
      claim("content", "value", "quantity", "bound", "value"),
      "250",
      "claims[1].content.value.quantity.bound.value: expected a number",
    ],
    [
      "a unit nobody knows",
      claim("content", "value", "quantity", "unit"),
      "furlong",
      "claims[1].content.value.quantity.unit: expected one of",
    ],
    [
      "a status nobody knows",
      claim("status"),
      "proven",
      "claims[1].status: expected one of confirmed, amended, withdrawn",
    ],
    ["half a character", claim("note"), "\ud800", "claims[1].note: expected text"],
    ["a field too many", claim("verified"), true, "claims[1].verified: expected no such field"],
    ["a time that is none", claim("confirmedAt"), "yesterday", "claims[1].confirmedAt: expected a time"],
    ["a second claim of one id", claim("id"), "c-1", "claims[1]: expected no second record of the same id"],
    [
      "a claim without its article",
      claim("articleId"),
      "0".repeat(64),
      "claims[1].textHash: expected an article with this text in this file",
    ],
    [
      "a claim on another text",
      claim("textHash"),
      "0".repeat(64),
      "claims[1].textHash: expected an article with this text in this file",
    ],
    [
      "a quote that does not stand there",
      claim("evidence", "sentence"),
      { start: 0, end: 50 },
      "claims[1].evidence.quote: expected the words of the article at this place",
    ],
    [
      "a sentence past the text",
      claim("evidence", "sentence"),
      { start: 9e6, end: 9e6 + 50 },
      "claims[1].evidence.quote: expected",
    ],
    [
      "a figure past the quote",
      claim("evidence", "figure"),
      { start: 0, end: 51 },
      "claims[1].evidence.figure: expected a span inside the quote",
    ],
    [
      "a revision that is missing",
      claim("revision"),
      2,
      "claims[1].revision: expected revisions 1 to 2 in this file",
    ],
    [
      "a revision of nobody",
      ["library", "revisions", 1, "claimId"],
      "c-9",
      "claims[1].revision: expected revisions 1 to 1 in this file",
    ],
    [
      "a revision number that leaps",
      ["library", "revisions", 1, "number"],
      2,
      "claims[1].revision: expected revisions 1 to 1 in this file",
    ],
    [
      "a newest revision that is not how the claim stands",
      ["library", "revisions", 1, "note"],
      "other",
      "claims[1]: expected the content, note and tags of its newest revision",
    ],
    [
      "an article on a script address",
      ["library", "articles", 0, "url"],
      "javascript:alert(1)",
      "articles[0].url: expected an address on http, https or file",
    ],
    [
      "a day that does not exist",
      ["library", "articles", 0, "published", "day"],
      "2026-02-30",
      "articles[0].published.day: expected a day",
    ],
    [
      "segments out of order",
      ["library", "articles", 0, "segments", 0, "end"],
      40,
      "articles[0].segments[1]: expected between 40",
    ],
    [
      "a ruling on nothing",
      ["library", "rulings", 0],
      { id: "r", left: "c-1", right: "c-9", decision: "same-thing", note: "", at: STAMP.at, by: "" },
      "rulings[0].right: expected a claim of this file",
    ],
    [
      "a set of a claim that is not there",
      ["library", "sets", 0],
      { id: "s", name: "Arms", claims: ["c-1", "c-9"], changedAt: STAMP.at },
      "sets[0].claims[1]: expected a claim of this file",
    ],
    [
      "a set that holds a claim twice",
      ["library", "sets", 0],
      { id: "s", name: "Arms", claims: ["c-1", "c-1"], changedAt: STAMP.at },
      "sets[0].claims[1]: expected claims in the order of their ids, each once",
    ],
    [
      "a set without a name",
      ["library", "sets", 0],
      { id: "s", name: "", claims: [], changedAt: STAMP.at },
      "sets[0].name: expected a name",
    ],
    ["a tag that is a number", ["library", "claims", 0, "tags"], [7], "claims[0].tags[0]: expected text"],
    ["a list in place of a record", ["library"], [], "the whole: expected a record"],
  ])("%s", async (_what, path, value, where) => {
    expect(await faultOf(path, value)).toContain(where);
  });

  test.each([
    ["an own __proto__", (text: string) => text.replace('"note":""', '"__proto__":{"polluted":1},"note":""')],
    ["a number beyond all numbers", (text: string) => text.replace('"value":250', '"value":1e400')],
    [
      "a constructor",
      (text: string) => text.replace('"note":""', '"constructor":{"prototype":{"polluted":1}},"note":""'),
    ],
  ])("%s", async (_what, change) => {
    const text = exportJson(await aLibrary(), STAMP);
    const changed = change(text);
    expect(changed).not.toBe(text);
    expect(readLibrary(changed)).toMatchObject({ ok: false, error: { kind: "faulty" } });
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });

  test.each([
    ["", "not-json"],
    ["{", "not-json"],
    ["null", "not-a-library"],
    ["[]", "not-a-library"],
    ['{"format":"plimsoll-claims"', "not-json"],
    ["[".repeat(100_000), "not-json"],
    [" ".repeat(MAX_FILE + 1), "too-large"],
  ])("text that is no file (%#)", (text, kind) => {
    const read = readLibrary(text);
    expect(read).toMatchObject({ ok: false, error: { kind } });
    if (!read.ok) expect(describeImportError(read.error)).toMatch(/nothing was changed/i);
  });

  test(
    "whatever JSON comes, nothing is thrown and no prototype changes",
    () => {
      const inside = fc.record({
        format: fc.constant("plimsoll-claims"),
        version: fc.constantFrom(1, 2, -1),
        library: fc.jsonValue(),
      });
      fc.assert(
        fc.property(
          fc.oneof(
            fc.json(),
            inside.map((file) => JSON.stringify(file)),
            fc.string(),
          ),
          (text) => {
            expect(readLibrary(text).ok).toBe(false);
            expect(Object.keys(Object.prototype)).toEqual([]);
          },
        ),
        { numRuns: 2_000 },
      );
    },
    PATIENCE,
  );

  test(
    "one byte wrong anywhere is found, or changes nothing but words",
    async () => {
      const text = exportJson(await aLibrary(), STAMP);
      fc.assert(
        fc.property(
          fc.nat(text.length - 1),
          fc.constantFrom('"', "{", "]", ",", "\\", "0", "x"),
          (at, sign) => {
            const read = readLibrary(text.slice(0, at) + sign + text.slice(at + 1));
            if (read.ok) expect(read.value.claims).toHaveLength(2);
          },
        ),
        { numRuns: 2_000 },
      );
    },
    PATIENCE,
  );
});

describe("files of older versions", () => {
  test("go through every step since, in order", () => {
    const steps = [(library: unknown) => [library, 2], (library: unknown) => [library, 3]];
    expect(upgrade(1, "one", steps)).toEqual([["one", 2], 3]);
    expect(upgrade(2, "two", steps)).toEqual(["two", 3]);
    expect(upgrade(3, "three", steps)).toBe("three");
  });
});
