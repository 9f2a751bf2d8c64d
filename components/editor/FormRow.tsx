import type { ComponentChildren, JSX } from "preact";
import { Combobox } from "./Combobox.tsx";
import type { Choice } from "./choices.ts";
import type { Faults, FormField, Typed } from "./form-fields.ts";

/** The form as its parts see it: what is typed, what is wrong with it, and how to type. */
export interface FormView {
  readonly typed: Typed;
  readonly faults: Faults;
  readonly type: (changes: Partial<Typed>) => void;
}

/** What the input of a field needs so that it is named, filled and heard with what is wrong. */
export function inputProps({ typed, faults, type }: FormView, field: FormField) {
  const id = `edit-${field}`;
  return {
    id,
    name: field,
    value: typed[field],
    "aria-invalid": faults[field] !== undefined,
    "aria-describedby": faults[field] === undefined ? undefined : `${id}-fault`,
    onInput: (event: Event) => type({ [field]: typedIn(event) }),
  };
}

export interface RowProps {
  readonly view: FormView;
  readonly field: FormField;
  readonly label: string;
}

/** One line of the form: a label, an input, and what is wrong or understood below it. */
export function FormRow({
  view,
  field,
  label,
  children,
}: RowProps & { readonly children: ComponentChildren }): JSX.Element {
  return (
    <div class="form-row" data-row={field}>
      <label for={`edit-${field}`}>{label}</label>
      {children}
      <FaultLine faults={view.faults} field={field} />
    </div>
  );
}

/** What is wrong with a field, tied to its input. */
export function FaultLine({ faults, field }: Pick<FormView, "faults"> & Pick<RowProps, "field">) {
  const fault = faults[field];
  if (fault === undefined) return null;
  return (
    <p class="fault" id={`edit-${field}-fault`} role="status">
      {fault}
    </p>
  );
}

/** A line with a list that is searched while typing. */
export function ChoiceRow({
  choices,
  accepts,
  ...props
}: RowProps & {
  readonly choices: readonly Choice<unknown>[];
  readonly accepts: "list" | "words";
}): JSX.Element {
  return (
    <FormRow {...props}>
      <FieldCombobox {...props} choices={choices} accepts={accepts} />
    </FormRow>
  );
}

/** The searchable list of a field, without its line. */
export function FieldCombobox({
  view,
  field,
  label,
  choices,
  accepts,
}: RowProps & {
  readonly choices: readonly Choice<unknown>[];
  readonly accepts: "list" | "words";
}): JSX.Element {
  return (
    <Combobox
      id={`edit-${field}`}
      name={field}
      label={label}
      value={view.typed[field]}
      choices={choices}
      accepts={accepts}
      onType={(text) => view.type({ [field]: text })}
      invalid={view.faults[field] !== undefined}
      describedBy={view.faults[field] === undefined ? undefined : `edit-${field}-fault`}
    />
  );
}

export function typedIn({ target }: Event): string {
  const typed =
    target instanceof HTMLInputElement ||
    target instanceof HTMLSelectElement ||
    target instanceof HTMLTextAreaElement;
  return typed ? target.value : "";
}
