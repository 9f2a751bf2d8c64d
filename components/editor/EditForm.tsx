import type { JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { ClaimContent } from "../../lib/model/claim.ts";
import { PARTY_ROLES } from "../../lib/model/claim.ts";
import { LINE_LABELS } from "../claim/field-lines.ts";
import { ChainField } from "./ChainField.tsx";
import { DateRow } from "./DateRow.tsx";
import { ChoiceRow, FormRow, type FormView, inputProps } from "./FormRow.tsx";
import type { FormField } from "./form-fields.ts";
import { AGGREGATION_CHOICES, MEASURE_CHOICES, MODALITY_CHOICES } from "./measure-choices.ts";
import { QuantityRow } from "./QuantityRow.tsx";
import type { Suggestions } from "./suggestions.ts";
import { TagsRow } from "./TagsRow.tsx";

export interface EditFormProps {
  readonly view: FormView;
  /** What the form began with: its value says which fields there are. */
  readonly base: ClaimContent;
  readonly suggestions: Suggestions;
  /** The field that has the focus when the form opens. */
  readonly enter: FormField;
  /** Why what was typed is not kept as a draft. */
  readonly trouble: string | null;
  /** Whether the library has answered for the newest input. */
  readonly fate: "sending" | "answered";
  readonly submit: () => void;
  readonly close: () => void;
  readonly discard: () => void;
}

/** The form in which a person corrects a claim. Every input is kept as a draft at once. */
export function EditForm(props: EditFormProps): JSX.Element {
  const { view, base, suggestions, enter, trouble, fate } = props;
  const form = useRef<HTMLFormElement>(null);
  // Before the form is seen: a key that is pressed at once is meant for it.
  useLayoutEffect(() => {
    const input = form.current?.querySelector<HTMLElement>(`#edit-${enter}`);
    (input ?? form.current?.querySelector<HTMLElement>("input"))?.focus();
  }, [enter]);
  const submit = () => {
    props.submit();
    // The first field that is wrong is where to go on.
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  };
  const onSubmit = (event: Event) => {
    event.preventDefault();
    submit();
  };
  const line = (field: keyof typeof LINE_LABELS) => ({ view, field, label: LINE_LABELS[field] });
  const { value } = base;
  return (
    <form
      class="edit"
      data-draft={fate}
      ref={form}
      onSubmit={onSubmit}
      onKeyDown={(event) => onFormKey(event, submit, props.close)}
    >
      {value.kind === "how-many" && <QuantityRow view={view} quantity={value.quantity} />}
      <ChoiceRow {...line("subject")} choices={suggestions.subjects} accepts="words" />
      <ChoiceRow {...line("measure")} choices={MEASURE_CHOICES} accepts="list" />
      <DateRow {...line("when")} label={value.kind === "when" ? "Date" : LINE_LABELS.when} />
      <DateRow {...line("asOf")} />
      <ChoiceRow {...line("aggregation")} choices={AGGREGATION_CHOICES} accepts="list" />
      <ChoiceRow {...line("modality")} choices={MODALITY_CHOICES} accepts="list" />
      <ChoiceRow {...line("place")} choices={suggestions.places} accepts="words" />
      <fieldset class="form-group parties">
        <legend>Parties</legend>
        {PARTY_ROLES.map((role) => (
          <ChoiceRow key={role} {...line(role)} choices={suggestions.parties} accepts="words" />
        ))}
      </fieldset>
      <ChainField view={view} speakers={suggestions.speakers} />
      <FormRow view={view} field="note" label="Your note">
        <textarea {...inputProps(view, "note")} rows={2} dir="auto" />
      </FormRow>
      <TagsRow view={view} tags={suggestions.tags} />
      {trouble !== null && (
        <p class="fault" role="alert">
          {trouble}
        </p>
      )}
      <div class="actions form-actions">
        <button type="submit" class="primary">
          Save and confirm <kbd>Ctrl Enter</kbd>
        </button>
        <button type="button" onClick={props.close}>
          Close <kbd>Esc</kbd>
        </button>
        <button type="button" onClick={props.discard}>
          Discard changes
        </button>
      </div>
    </form>
  );
}

function onFormKey(event: KeyboardEvent, submit: () => void, close: () => void): void {
  if (event.key === "Escape" && !event.defaultPrevented) {
    event.preventDefault();
    close();
  } else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    submit();
  }
}
