import type { Ruling } from "../model/comparison.ts";
import type { RulingId, WriteKey } from "../model/ids.ts";
import { err, ok, type Result } from "../model/result.ts";
import { rulingIdShape } from "../model/shapes/ids.ts";
import { oneOf } from "../model/shapes/shape.ts";
import type { StoreError } from "../model/store-error.ts";
import type { Connection } from "./open.ts";
import { writeOnce } from "./write.ts";

/** Keeps what the person decided about a pair of claims. */
export function keepRuling(
  connection: Connection,
  key: WriteKey,
  ruling: Ruling,
): Promise<Result<RulingId, StoreError>> {
  const stores = ["rulings", "claims"] as const;
  return writeOnce(connection, { key, name: "rule", stores, answer: rulingIdShape }, async (transaction) => {
    const claims = transaction.objectStore("claims");
    for (const id of [ruling.left, ruling.right]) {
      if ((await claims.getKey(id)) === undefined) return err({ kind: "no-such-claim" });
    }
    await transaction.objectStore("rulings").add(ruling);
    return ok(ruling.id);
  });
}

/** Takes a decision back; one that is gone already stays gone. */
export function dropRuling(
  connection: Connection,
  key: WriteKey,
  id: RulingId,
): Promise<Result<null, StoreError>> {
  const intent = { key, name: "undo-ruling", stores: ["rulings"] as const, answer: oneOf(null) };
  return writeOnce(connection, intent, async (transaction) => {
    await transaction.objectStore("rulings").delete(id);
    return ok(null);
  });
}
