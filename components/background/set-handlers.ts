import type { Handlers, SurfaceToBackground } from "../../lib/messages/protocol.ts";
import type { SurfaceCaller } from "../../lib/messages/senders.ts";
import { claimSetId } from "../../lib/model/ids.ts";
import { changeMembers, dropSet, keepSet, renameSet } from "../../lib/store/sets.ts";
import type { BackgroundPorts } from "./ports.ts";
import { toldBy } from "./told.ts";

type SetHandlers = Pick<
  Handlers<SurfaceToBackground, SurfaceCaller>,
  "createClaimSet" | "renameClaimSet" | "deleteClaimSet" | "addToClaimSet" | "removeFromClaimSet"
>;

/** What the background does with named sets of claims. */
export function setHandlers(ports: BackgroundPorts): SetHandlers {
  const { connection, now, newId } = ports;
  const told = toldBy(ports);
  return {
    createClaimSet: ({ key, name, claims }) =>
      told(keepSet(connection, key, { id: claimSetId(newId()), name, claims, changedAt: now() })),
    renameClaimSet: (input) => told(renameSet(connection, { ...input, at: now() })),
    deleteClaimSet: ({ key, id }) => told(dropSet(connection, key, id)),
    addToClaimSet: (input) => told(changeMembers(connection, { ...input, how: "add", at: now() })),
    removeFromClaimSet: (input) => told(changeMembers(connection, { ...input, how: "remove", at: now() })),
  };
}
