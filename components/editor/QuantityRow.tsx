import type { JSX } from "preact";
import type { Quantity } from "../../lib/model/quantity.ts";
import { describeQuantity } from "../../lib/text/describe-quantity.ts";
import { FaultLine, FieldCombobox, type FormView, inputProps, typedIn } from "./FormRow.tsx";
import { BOUND_KINDS, BOUND_LABELS, boundShown, RATES, readQuantity, withBound } from "./quantity-form.ts";
import { UNIT_CHOICES } from "./unit-choices.ts";

/** The figure: its bound, one or two numbers, its unit and its rate, with the whole as it will be read. */
export function QuantityRow({
  view,
  quantity,
}: {
  readonly view: FormView;
  readonly quantity: Quantity;
}): JSX.Element {
  const { typed, faults, type } = view;
  const bound = boundShown(typed);
  const read = readQuantity(quantity, typed);
  const choose = (event: Event) => {
    const kind = BOUND_KINDS.find((each) => each === typedIn(event));
    if (kind !== undefined) type(withBound(typed, kind));
  };
  // A range that was typed in one piece needs no second input.
  const two =
    bound === "between" && (typed.bound === "between" || typed.high !== "") && !isWhole(typed.figure);
  const text = { type: "text", dir: "auto", autocomplete: "off", spellcheck: false } as const;
  return (
    <fieldset class="form-group" data-row="figure">
      <legend>Figure</legend>
      <div class="figure-inputs">
        <select id="edit-bound" name="bound" aria-label="Bound" value={bound} onChange={choose}>
          {BOUND_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {BOUND_LABELS[kind]}
            </option>
          ))}
        </select>
        <input {...inputProps(view, "figure")} {...text} aria-label={two ? "Lower number" : "Number"} />
        {two && (
          <>
            <span class="between">and</span>
            <input {...inputProps(view, "high")} {...text} aria-label="Higher number" />
          </>
        )}
        <FieldCombobox view={view} field="unit" label="Unit" choices={UNIT_CHOICES} accepts="list" />
        <select {...inputProps(view, "rate")} aria-label="Rate">
          {RATES.map((rate) => (
            <option key={rate} value={rate}>
              {rate === "none" ? "in all" : `a ${rate}`.replace("a hour", "an hour")}
            </option>
          ))}
        </select>
      </div>
      {(["figure", "high", "unit"] as const).map((field) => (
        <FaultLine key={field} faults={faults} field={field} />
      ))}
      {!("fault" in read) && <p class="understood">{describeQuantity(read)}</p>}
    </fieldset>
  );
}

function isWhole(figure: string): boolean {
  return / (?:to|and) | ?[-–] ?\d/.test(figure);
}
