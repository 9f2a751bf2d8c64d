import type { JSX } from "preact";
import { EditForm } from "../editor/EditForm.tsx";
import type { QueueModel } from "./queue-model.ts";

/** The form of the current card, tied to the model that keeps what is typed. */
export function CardEditor({ queue: { edit } }: { readonly queue: QueueModel }): JSX.Element | null {
  const form = edit.form.value;
  if (form === null) return null;
  return (
    <EditForm
      view={{
        typed: form.typed,
        faults: edit.reading.value?.faults ?? {},
        type: (changes) => edit.change(changes),
      }}
      base={form.base.content}
      suggestions={edit.suggestions.offered.value}
      enter={form.enter}
      trouble={edit.trouble.value}
      fate={edit.fate.value}
      submit={() => void edit.submit()}
      close={() => edit.close()}
      discard={() => void edit.discard()}
    />
  );
}
