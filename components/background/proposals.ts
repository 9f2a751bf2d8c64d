import { propose } from "../../lib/claims/propose.ts";
import type { Candidate } from "../../lib/model/claim.ts";
import type { PageReading } from "../../lib/model/reading.ts";
import { candidateShape } from "../../lib/model/shapes/claim.ts";
import { text, whole } from "../../lib/model/shapes/plain.ts";
import { list, record } from "../../lib/model/shapes/shape.ts";
import { textHashOf } from "../../lib/store/hash.ts";
import type { SessionPort } from "./session-port.ts";

/** What is read of a page, without what changes nothing in what it proposes. */
export type Readable = Pick<PageReading, "draft" | "mentions">;
/** The candidates of an article; parsed once, however often and by whomever they are asked for. */
export type Propose = (reading: Readable) => Promise<readonly Candidate[]>;

/** Kept proposals take at most so many UTF-16 code units, well within the 10 MB of both browsers. */
const MOST_KEPT = 3_000_000;
/** The list of what is kept, so that it can be cleared. */
const LEDGER = "proposals";

interface Kept {
  readonly name: string;
  readonly size: number;
}
const ledgerShape = list(record<Kept>({ name: text(200), size: whole(0) }), 10_000);
const candidatesShape = list(candidateShape, 100_000);

/**
 * Proposals by what was read and by the version of the extension: a page that says the same gets the same again, a
 * page that says anything else is read anew. Cleared as a whole when it is full.
 */
export function createProposals(
  session: SessionPort,
  version: string,
  proposeAnew: typeof propose = propose,
  most: number = MOST_KEPT,
): Propose {
  /** Being made just now: a page that was read tells of it and is asked about it in the same moment. */
  const running = new Map<string, Promise<readonly Candidate[]>>();

  async function keep(name: string, candidates: readonly Candidate[]): Promise<void> {
    const size = JSON.stringify(candidates).length;
    if (size > most) return;
    const ledger = (await session.read([LEDGER])).get(LEDGER);
    const before = ledgerShape.is(ledger) ? ledger : [];
    const isFull = before.reduce((sum, each) => sum + each.size, size) > most;
    if (isFull) await session.forget([LEDGER, ...before.map((each) => each.name)]);
    const next = [...(isFull ? [] : before), { name, size }];
    // The list first: what is kept and not listed would never be cleared.
    if ((await session.write(LEDGER, next)) === "written") await session.write(name, candidates);
  }

  async function made(name: string, reading: Readable): Promise<readonly Candidate[]> {
    const kept = (await session.read([name])).get(name);
    if (candidatesShape.is(kept)) return kept;
    const candidates = proposeAnew(reading);
    await keep(name, candidates);
    return candidates;
  }

  return async (reading) => {
    const name = await nameOf(reading, version);
    const begun = running.get(name) ?? made(name, reading).finally(() => running.delete(name));
    running.set(name, begun);
    return begun;
  };
}

/** The address is no part of it: one text under two addresses proposes the same. */
async function nameOf({ draft, mentions }: Readable, version: string): Promise<string> {
  const { url: _url, canonicalUrl: _named, ...words } = draft;
  return `${LEDGER} ${version} ${await textHashOf(JSON.stringify([words, mentions]))}`;
}
