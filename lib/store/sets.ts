import { type ClaimSet, isSameName } from "../model/claim-set.ts";
import type { ClaimId, ClaimSetId, WriteKey } from "../model/ids.ts";
import { err, ok, type Result } from "../model/result.ts";
import { claimSetIdShape } from "../model/shapes/ids.ts";
import { whole } from "../model/shapes/plain.ts";
import { oneOf } from "../model/shapes/shape.ts";
import type { StoreError } from "../model/store-error.ts";
import { byText } from "../model/text-order.ts";
import type { Connection } from "./open.ts";
import { read } from "./read.ts";
import type { WriteTransaction } from "./schema.ts";
import { writeOnce } from "./write.ts";

/** Every set, in the order of their names. */
export function loadSets(connection: Connection): Promise<Result<readonly ClaimSet[], StoreError>> {
  return read(connection, async (database) => {
    const sets = await database.getAll("sets");
    return sets.sort((a, b) => byText(a.name.toLowerCase(), b.name.toLowerCase()) || byText(a.id, b.id));
  });
}

/** Keeps a new set of claims that are here. */
export function keepSet(
  connection: Connection,
  key: WriteKey,
  set: ClaimSet,
): Promise<Result<ClaimSetId, StoreError>> {
  const intent = { key, name: "create-set", stores: ["sets", "claims"] as const, answer: claimSetIdShape };
  return writeOnce(connection, intent, async (transaction) => {
    if (await isTaken(transaction, set)) return err({ kind: "set-name-taken" });
    if (!(await areHere(transaction, set.claims))) return err({ kind: "no-such-claim" });
    await transaction.objectStore("sets").add({ ...set, claims: united(set.claims, []) });
    return ok(set.id);
  });
}

interface Change {
  readonly key: WriteKey;
  readonly id: ClaimSetId;
  readonly at: string;
}

/** Gives a set another name. */
export function renameSet(
  connection: Connection,
  { key, id, name, at }: Change & { readonly name: string },
): Promise<Result<null, StoreError>> {
  const intent = { key, name: "rename-set", stores: ["sets"] as const, answer: oneOf(null) };
  return writeOnce(connection, intent, async (transaction) => {
    const store = transaction.objectStore("sets");
    const set = await store.get(id);
    if (set === undefined) return err({ kind: "no-such-set" });
    if (await isTaken(transaction, { id, name })) return err({ kind: "set-name-taken" });
    await store.put({ ...set, name, changedAt: at });
    return ok(null);
  });
}

/** Forgets a set; its claims stay. One that is gone already stays gone. */
export function dropSet(
  connection: Connection,
  key: WriteKey,
  id: ClaimSetId,
): Promise<Result<null, StoreError>> {
  const intent = { key, name: "delete-set", stores: ["sets"] as const, answer: oneOf(null) };
  return writeOnce(connection, intent, async (transaction) => {
    await transaction.objectStore("sets").delete(id);
    return ok(null);
  });
}

/** Puts claims into a set, or takes them out; answers for how many that was a change. */
export function changeMembers(
  connection: Connection,
  {
    key,
    id,
    at,
    claims,
    how,
  }: Change & { readonly claims: readonly ClaimId[]; readonly how: "add" | "remove" },
): Promise<Result<number, StoreError>> {
  const intent = { key, name: `${how}-members`, stores: ["sets", "claims"] as const, answer: whole(0) };
  return writeOnce(connection, intent, async (transaction) => {
    const store = transaction.objectStore("sets");
    const set = await store.get(id);
    if (set === undefined) return err({ kind: "no-such-set" });
    if (how === "add" && !(await areHere(transaction, claims))) return err({ kind: "no-such-claim" });
    const next = how === "add" ? united(set.claims, claims) : without(set.claims, claims);
    const changed = Math.abs(next.length - set.claims.length);
    if (changed > 0) await store.put({ ...set, claims: next, changedAt: at });
    return ok(changed);
  });
}

/**
 * Takes in the sets of a file, whose claims are here by now. Of one that is here the claims of both stand in it,
 * and the name that was given last: so it does not matter in which order two files come in. Answers how many
 * sets are new or hold more.
 */
export async function importSets(transaction: WriteTransaction, sets: readonly ClaimSet[]): Promise<number> {
  const store = transaction.objectStore("sets");
  let changed = 0;
  for (const set of sets) {
    const ours = await store.get(set.id);
    const next = ours === undefined ? set : merged(ours, set);
    await store.put(next);
    if (next.name !== ours?.name || next.claims.length !== ours.claims.length) changed++;
  }
  return changed;
}

function merged(ours: ClaimSet, theirs: ClaimSet): ClaimSet {
  const isLater = byText(ours.changedAt, theirs.changedAt) || byText(ours.name, theirs.name);
  const { name, changedAt } = isLater < 0 ? theirs : ours;
  return { id: ours.id, name, changedAt, claims: united(ours.claims, theirs.claims) };
}

/** Each once, in the order of ids. */
function united(some: readonly ClaimId[], others: readonly ClaimId[]): readonly ClaimId[] {
  return [...new Set([...some, ...others])].sort(byText);
}

function without(some: readonly ClaimId[], others: readonly ClaimId[]): readonly ClaimId[] {
  const gone = new Set(others);
  return some.filter((id) => !gone.has(id));
}

async function isTaken(
  transaction: WriteTransaction,
  { id, name }: Pick<ClaimSet, "id" | "name">,
): Promise<boolean> {
  const sets = await transaction.objectStore("sets").getAll();
  return sets.some((other) => other.id !== id && isSameName(other.name, name));
}

async function areHere(transaction: WriteTransaction, ids: readonly ClaimId[]): Promise<boolean> {
  const store = transaction.objectStore("claims");
  const found = await Promise.all(ids.map((id) => store.getKey(id)));
  return found.every((id) => id !== undefined);
}
