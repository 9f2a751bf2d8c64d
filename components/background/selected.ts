import type { Selected } from "../../lib/model/reading.ts";
import { candidateKeyShape } from "../../lib/model/shapes/ids.ts";
import { text } from "../../lib/model/shapes/plain.ts";
import { oneOf, record, union } from "../../lib/model/shapes/shape.ts";
import type { SessionPort } from "./session-port.ts";

type Kind<K extends Selected["kind"]> = Extract<Selected, { readonly kind: K }>;

const selectedShape = union<Selected, "kind">("kind", {
  candidate: record<Kind<"candidate">>({ kind: oneOf("candidate"), key: candidateKeyShape }),
  failed: record<Kind<"failed">>({ kind: oneOf("failed"), text: text(10_000) }),
});

const nameOf = (tabId: number) => `selected ${tabId}`;

/** Leaves word of what became of a selection, for the surface that was opened for it. */
export async function leaveSelected(session: SessionPort, tabId: number, selected: Selected): Promise<void> {
  await session.write(nameOf(tabId), selected);
}

/** The word that was left; given once, or the editor would open again at every look. */
export async function takeSelected(session: SessionPort, tabId: number): Promise<Selected | null> {
  const name = nameOf(tabId);
  const selected = (await session.read([name])).get(name);
  if (!selectedShape.is(selected)) return null;
  await session.forget([name]);
  return selected;
}
