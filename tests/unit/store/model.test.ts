import "fake-indexeddb/auto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { amend, restore, withdraw } from "../../../lib/claims/review.ts";
import type { Article } from "../../../lib/model/article.ts";
import { claimId, writeKey } from "../../../lib/model/ids.ts";
import type { Library } from "../../../lib/model/library.ts";
import { amendClaim, keepClaim, stepClaims } from "../../../lib/store/claims.ts";
import { importLibrary } from "../../../lib/store/import-library.ts";
import { loadLibrary } from "../../../lib/store/library.ts";
import type { Connection } from "../../../lib/store/open.ts";
import { libraries, withValue } from "./arbitrary.ts";
import { aClaim, anArticle, freshConnection, got, LATER } from "./samples.ts";

/** For machines that do other things beside. */
const PATIENCE = 60_000;
const SIGNED = { at: LATER, by: "" };
const names = fc.integer({ min: 0, max: 3 }).map((n) => claimId(`c-${n}`));
/** Few keys, so that many writes come under one that was used. */
const keys = fc.integer({ min: 0, max: 12 }).map((n) => writeKey(`k-${n}`));

type Command =
  | { readonly kind: "confirm"; readonly text: number }
  | { readonly kind: "amend"; readonly seen: number; readonly value: number }
  | { readonly kind: "withdraw" }
  | { readonly kind: "restore" };
const commands: fc.Arbitrary<Command> = fc.oneof(
  fc.record({ kind: fc.constant("confirm" as const), text: fc.integer({ min: 0, max: 2 }) }),
  fc.record({
    kind: fc.constant("amend" as const),
    seen: fc.integer({ min: 1, max: 4 }),
    value: fc.integer(),
  }),
  fc.record({ kind: fc.constant("withdraw" as const) }),
  fc.record({ kind: fc.constant("restore" as const) }),
);

/** What the store should do, in its simplest form: a record of each claim, and what was answered to each key. */
class Ledger {
  readonly claims = new Map<string, { status: string; steps: string[]; text: number }>();
  readonly answers = new Map<string, { kind: string; answer: unknown }>();
  /** Texts in the order in which they came to the front. */
  front: number | null = null;
  readonly texts = new Set<number>();

  do(key: string, id: string, command: Command): unknown {
    const before = this.answers.get(key);
    if (before !== undefined) return before.kind === command.kind ? before.answer : "failed";
    const answer = this.carryOut(id, command);
    if (typeof answer !== "string" || answer === id) this.answers.set(key, { kind: command.kind, answer });
    return answer;
  }

  private carryOut(id: string, command: Command): unknown {
    const claim = this.claims.get(id);
    switch (command.kind) {
      case "confirm":
        if (claim !== undefined)
          return claim.status !== "withdrawn" && claim.text === command.text
            ? "claim-changed-elsewhere"
            : "failed";
        this.claims.set(id, { status: "confirmed", steps: ["confirm"], text: command.text });
        this.front = command.text;
        this.texts.add(command.text);
        return id;
      case "amend":
        if (claim === undefined) return "no-such-claim";
        if (claim.steps.length !== command.seen) return "claim-changed-elsewhere";
        claim.status = "amended";
        claim.steps.push(`amend ${command.value}`);
        return id;
      case "withdraw":
        if (claim === undefined) return "no-such-claim";
        if (claim.status === "withdrawn") return 0;
        claim.status = "withdrawn";
        claim.steps.push("withdraw");
        return 1;
      case "restore":
        if (claim === undefined) return "no-such-claim";
        if (claim.status !== "withdrawn") return 0;
        claim.status = claim.steps.some((step) => step.startsWith("amend")) ? "amended" : "confirmed";
        claim.steps.push("restore");
        return 1;
    }
  }
}

async function carryOut(
  connection: Connection,
  key: ReturnType<typeof writeKey>,
  id: ReturnType<typeof claimId>,
  command: Command,
) {
  switch (command.kind) {
    case "confirm": {
      const article = await textNumber(command.text);
      return keepClaim(connection, { key, article, step: aClaim(article, id) });
    }
    case "amend":
      return amendClaim(connection, {
        key,
        id,
        seenRevision: command.seen,
        take: (claim) =>
          amend(claim, { ...SIGNED, content: withValue(command.value), note: `amend ${command.value}` }),
      });
    case "withdraw":
      return stepClaims(connection, {
        key,
        name: "withdraw",
        ids: [id],
        take: (claim) => (claim.status === "withdrawn" ? null : withdraw(claim, SIGNED)),
      });
    case "restore":
      return stepClaims(connection, {
        key,
        name: "restore",
        ids: [id],
        take: (claim, revisions) =>
          claim.status === "withdrawn" ? restore(claim, { ...SIGNED, revisions }) : null,
      });
  }
}

function textNumber(number: number): Promise<Article> {
  return anArticle(`\nVersion ${number}.`);
}

test(
  "any sequence of writes, with keys used again, leaves what a simple ledger says",
  async () => {
    const sequence = fc.array(fc.tuple(keys, names, commands), { minLength: 1, maxLength: 25 });
    await fc.assert(
      fc.asyncProperty(sequence, async (steps) => {
        const connection = freshConnection();
        const ledger = new Ledger();
        for (const [key, id, command] of steps) {
          const expected = ledger.do(key, id, command);
          const answer = await carryOut(connection, key, id, command);
          expect(answer.ok ? answer.value : answer.error.kind, JSON.stringify([key, id, command])).toBe(
            expected,
          );
        }
        const library = got(await loadLibrary(connection));
        expect(library.claims.map(({ id, status, revision }) => [id, status, revision])).toEqual(
          [...ledger.claims]
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([id, { status, steps }]) => [id, status, steps.length]),
        );
        for (const [id, { steps: expected }] of ledger.claims) {
          const own = library.revisions.filter(({ claimId }) => claimId === id);
          expect(own.map(({ action, note }) => (action === "amend" ? note : action))).toEqual(expected);
        }
        const front = ledger.front === null ? [] : [(await textNumber(ledger.front)).textHash];
        expect(library.articles.map(({ textHash }) => textHash)).toEqual(front);
        expect(library.earlier).toHaveLength(Math.max(0, ledger.texts.size - 1));
      }),
      { numRuns: 150 },
    );
  },
  PATIENCE,
);

describe("two libraries come together", () => {
  const merged = async (...files: readonly Library[]) => {
    const connection = freshConnection();
    for (const [index, file] of files.entries())
      got(await importLibrary(connection, writeKey(`k-${index}`), file));
    return got(await loadLibrary(connection));
  };

  test(
    "nothing of either is lost but what the two contradict",
    async () => {
      await fc.assert(
        fc.asyncProperty(libraries, libraries, async (makeA, makeB) => {
          const [a, b] = [await makeA(), await makeB()];
          const both = await merged(a, b);
          const ids = (library: Library) => library.claims.map(({ id }) => id);
          expect(ids(both)).toEqual([...new Set([...ids(a), ...ids(b)])].sort((x, y) => (x < y ? -1 : 1)));
          const texts = (library: Library) =>
            [...library.articles, ...(library.earlier ?? [])].map((t) => `${t.id} ${t.textHash}`);
          expect(new Set(texts(both))).toEqual(new Set([...texts(a), ...texts(b)]));
          expect(await merged(a, b, a, b)).toEqual(both);
        }),
        { numRuns: 40 },
      );
    },
    PATIENCE,
  );

  test(
    "of which one goes further than the other, in either order, to the further one",
    async () => {
      await fc.assert(
        fc.asyncProperty(libraries, fc.integer(), async (make, value) => {
          const older = await make();
          const newer = advanced(older, value);
          expect(await merged(older, newer)).toEqual(newer);
          expect(await merged(newer, older)).toEqual(newer);
        }),
        { numRuns: 40 },
      );
    },
    PATIENCE,
  );

  test(
    "that went different ways, to ours",
    async () => {
      await fc.assert(
        fc.asyncProperty(libraries, async (make) => {
          const origin = await make();
          const [ours, theirs] = [advanced(origin, 1), advanced(origin, 2)];
          expect(await merged(ours, theirs)).toEqual(ours);
          expect(await merged(ours, advanced(theirs, 3))).toEqual(ours);
        }),
        { numRuns: 25 },
      );
    },
    PATIENCE,
  );

  test("and the report counts what came and what stayed", async () => {
    const article = await anArticle();
    const { claim, revision } = aClaim(article);
    const one: Library = {
      articles: [article],
      earlier: [],
      claims: [claim],
      revisions: [revision],
      rulings: [],
      sets: [],
    };
    const connection = freshConnection();
    const send = async (key: string, library: Library) =>
      got(await importLibrary(connection, writeKey(key), library));
    expect(await send("k-1", one)).toEqual({
      articles: 1,
      claims: 1,
      revisions: 1,
      rulings: 0,
      sets: 0,
      unchanged: 0,
    });
    expect(await send("k-1", one)).toEqual({
      articles: 1,
      claims: 1,
      revisions: 1,
      rulings: 0,
      sets: 0,
      unchanged: 0,
    });
    expect(await send("k-2", one)).toEqual({
      articles: 0,
      claims: 0,
      revisions: 0,
      rulings: 0,
      sets: 0,
      unchanged: 2,
    });
    expect(await send("k-3", advanced(one, 7))).toEqual({
      articles: 0,
      claims: 1,
      revisions: 1,
      rulings: 0,
      sets: 0,
      unchanged: 1,
    });
  });
});

/** The library after every claim in it was amended once more. */
function advanced(library: Library, value: number): Library {
  const steps = library.claims.map((claim) =>
    amend(claim, { ...SIGNED, content: withValue(value), note: `advanced to ${value}` }),
  );
  const revisions = [...library.revisions, ...steps.map(({ revision }) => revision)];
  return {
    ...library,
    claims: steps.map(({ claim }) => claim),
    revisions: revisions.sort((a, b) =>
      a.claimId === b.claimId ? a.number - b.number : a.claimId < b.claimId ? -1 : 1,
    ),
  };
}
