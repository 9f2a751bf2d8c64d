import { PARTY_ROLES } from "../../lib/model/claim.ts";
import type { LineName } from "../claim/field-lines.ts";

/** The fields of the edit form. The figure has five: its bound, one or two numbers, its unit and its rate. */
export const FORM_FIELDS = [
  "bound",
  "figure",
  "high",
  "unit",
  "rate",
  "subject",
  "measure",
  "when",
  "asOf",
  "place",
  ...PARTY_ROLES,
  "aggregation",
  "modality",
  "attribution",
  "note",
  "tags",
] as const;
export type FormField = (typeof FORM_FIELDS)[number];
/** The form as typed, whether or not it can be read yet. */
export type Typed = Readonly<Record<FormField, string>>;
/** A sentence for each field that cannot be read. */
export type Faults = Readonly<Partial<Record<FormField, string>>>;

/** A form whose every field is asked for in turn. */
export function fillForm(of: (field: FormField) => string): Typed {
  return {
    bound: of("bound"),
    figure: of("figure"),
    high: of("high"),
    unit: of("unit"),
    rate: of("rate"),
    subject: of("subject"),
    measure: of("measure"),
    when: of("when"),
    asOf: of("asOf"),
    place: of("place"),
    from: of("from"),
    to: of("to"),
    by: of("by"),
    at: of("at"),
    against: of("against"),
    aggregation: of("aggregation"),
    modality: of("modality"),
    attribution: of("attribution"),
    note: of("note"),
    tags: of("tags"),
  };
}

/** The typed form of a draft; what the draft does not hold is as in the claim. */
export function typedOfDraft(kept: Readonly<Record<string, string>> | undefined, opened: Typed): Typed {
  return fillForm((field) => kept?.[field] ?? opened[field]);
}

/** Where the form is entered by a person who pointed at a line of the card. */
export function formFieldOf(name: LineName): FormField {
  return name === "value" ? "figure" : name;
}
