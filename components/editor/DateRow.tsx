import type { JSX } from "preact";
import { explainDate } from "../../lib/text/explain-date.ts";
import { parseTypedDate } from "../../lib/text/typed-date.ts";
import { FormRow, inputProps, type RowProps } from "./FormRow.tsx";

/** A date, typed in EDTF or in plain words, with what is understood said back while typing. */
export function DateRow(props: RowProps): JSX.Element {
  const { view, field } = props;
  const typed = view.typed[field];
  const date = typed.trim() === "" ? null : parseTypedDate(typed);
  return (
    <FormRow {...props}>
      <input
        {...inputProps(view, field)}
        type="text"
        autocomplete="off"
        spellcheck={false}
        placeholder="2026-01-14, since 2023 …"
      />
      {date?.kind === "known" && (
        <p class="understood" data-understood={field}>
          {explainDate(date)}
        </p>
      )}
    </FormRow>
  );
}
