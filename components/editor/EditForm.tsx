import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { MEASURE_IDS } from "../../lib/model/shapes/measure.ts";
import { describeMeasure } from "../../lib/text/describe-claim.ts";
import { FORM_FIELDS, type FormField } from "./edit-form.ts";
import type { EditModel } from "./edit-model.ts";

const LABELS: Readonly<Record<FormField, string>> = {
  figure: "Figure",
  subject: "About",
  measure: "Measure",
  when: "When",
  place: "Place",
  attribution: "Said by",
  note: "Your note",
};

/** The form in which a person corrects a claim. Every input is kept as a draft at once. */
export function EditForm({ edit }: { readonly edit: EditModel }): JSX.Element | null {
  const first = useRef<HTMLFormElement>(null);
  useEffect(() => first.current?.querySelector<HTMLElement>("input, select, textarea")?.focus(), []);
  const form = edit.form.value;
  if (form === null) return null;
  const fields = FORM_FIELDS.filter((field) => field !== "figure" || form.base.value.kind === "how-many");
  const submit = (event: Event) => {
    event.preventDefault();
    void edit.submit();
  };
  return (
    <form class="edit" ref={first} onSubmit={submit} onKeyDown={(event) => onFormKey(event, edit)}>
      {fields.map((field) => (
        <FormRow key={field} field={field} edit={edit} />
      ))}
      {edit.trouble.value !== null && (
        <p class="fault" role="alert">
          {edit.trouble.value}
        </p>
      )}
      <div class="actions">
        <button type="submit" class="primary">
          Save and confirm <kbd>Ctrl Enter</kbd>
        </button>
        <button type="button" onClick={() => edit.close()}>
          Close <kbd>Esc</kbd>
        </button>
        <button type="button" onClick={() => void edit.discard()}>
          Discard changes
        </button>
      </div>
    </form>
  );
}

function FormRow({ field, edit }: { readonly field: FormField; readonly edit: EditModel }): JSX.Element {
  const text = edit.form.value?.typed[field] ?? "";
  const fault = edit.reading.value?.faults[field] ?? null;
  const id = `edit-${field}`;
  const shared = {
    id,
    name: field,
    value: text,
    "aria-invalid": fault !== null,
    ...(fault === null ? {} : { "aria-describedby": `${id}-fault` }),
    onInput: (event: Event) => edit.type(field, typedIn(event)),
  };
  return (
    <div class="form-row">
      <label for={id}>{LABELS[field]}</label>
      {field === "measure" ? (
        <select {...shared}>
          <option value="">not stated</option>
          {MEASURE_IDS.map((measure) => (
            <option key={measure} value={measure}>
              {describeMeasure(measure)}
            </option>
          ))}
        </select>
      ) : field === "note" ? (
        <textarea {...shared} rows={2} />
      ) : (
        <input {...shared} type="text" dir="auto" autocomplete="off" spellcheck={false} />
      )}
      {fault !== null && (
        <p class="fault" id={`${id}-fault`}>
          {fault}
        </p>
      )}
    </div>
  );
}

function onFormKey(event: KeyboardEvent, edit: EditModel): void {
  if (event.key === "Escape") {
    event.preventDefault();
    edit.close();
  } else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    void edit.submit();
  }
}

function typedIn({ target }: Event): string {
  const typed =
    target instanceof HTMLInputElement ||
    target instanceof HTMLSelectElement ||
    target instanceof HTMLTextAreaElement;
  return typed ? target.value : "";
}
