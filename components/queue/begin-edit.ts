import { fieldLines, type LineName } from "../claim/field-lines.ts";
import { type FormField, formFieldOf } from "../editor/form-fields.ts";
import { canEdit } from "./cards.ts";
import { keptOf } from "./prepared.ts";
import type { QueueModel } from "./queue-model.ts";

/** What a claim lacks most, in this order: an editor that is opened by a key begins there. */
const WANTED = ["subject", "measure", "attribution", "when"] as const;

/** Opens the editor of the current card at a field; where none is named, at the first that is not stated. */
export function beginEdit(queue: QueueModel, name?: LineName): void {
  const card = queue.current.value;
  if (card === null || !canEdit(card)) return;
  queue.edit.begin(card, { enter: enterAt(name, card), openedFrom: name ?? "card" });
}

function enterAt(name: LineName | undefined, card: Parameters<typeof keptOf>[0]): FormField {
  if (name !== undefined) return formFieldOf(name);
  const { content } = keptOf(card);
  const silent = new Set(fieldLines(content).flatMap((line) => (line.text === null ? [line.name] : [])));
  const wanted = WANTED.find((each) => silent.has(each));
  return wanted ?? (content.value.kind === "how-many" ? "figure" : "subject");
}
