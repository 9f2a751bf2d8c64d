import { clearField, setField, setParty, setValue } from "../../lib/claims/edit.ts";
import { subjectKey } from "../../lib/claims/subject-key.ts";
import { type ClaimContent, PARTY_ROLES, type PartyRole, type Subject } from "../../lib/model/claim.ts";
import type { DateValue } from "../../lib/model/date-value.ts";
import { known } from "../../lib/model/field.ts";
import { describeAttribution } from "../../lib/text/describe-attribution.ts";
import { describeAggregation, describeMeasure, describeModality } from "../../lib/text/describe-claim.ts";
import { edtfFault } from "../../lib/text/edtf-fault.ts";
import { parseTypedDate } from "../../lib/text/typed-date.ts";
import { attributionOfChain, chainOf, chainText, readChain } from "./chain-form.ts";
import { findChoice } from "./choices.ts";
import { type Faults, FORM_FIELDS, type FormField, fillForm, type Typed } from "./form-fields.ts";
import { AGGREGATION_CHOICES, MEASURE_CHOICES, MODALITY_CHOICES } from "./measure-choices.ts";
import { readQuantity, typedQuantity } from "./quantity-form.ts";
import { tagsOf, tagsText } from "./tag-form.ts";

/** What the form says: the content as far as it can be read, and a sentence for each field that cannot. */
export interface FormReading {
  readonly content: ClaimContent;
  readonly note: string;
  readonly tags: readonly string[];
  readonly faults: Faults;
}

/** What a form opens on: a candidate has neither note nor tags. */
export interface Kept {
  readonly content: ClaimContent;
  readonly note: string;
  readonly tags?: readonly string[];
}

/** What is known of a thing by the name that was typed: from the library, or from the lexicon. */
export type KnownSubject = (text: string) => Subject | null;

/** The form as it opens on a claim. */
export function typedOf({ content, note, tags = [] }: Kept): Typed {
  const { value } = content;
  const quantity = value.kind === "how-many" ? typedQuantity(value.quantity) : null;
  const [measure, aggregation, modality] = [
    known(content.measure),
    known(content.aggregation),
    known(content.modality),
  ];
  const texts: Partial<Typed> = {
    ...quantity,
    subject: known(content.subject)?.text ?? "",
    measure: measure === null ? "" : describeMeasure(measure),
    when: edtfOf(value.kind === "when" ? value.date : known(content.when)),
    asOf: edtfOf(known(content.asOf)),
    place: known(content.place) ?? "",
    aggregation: aggregation === null ? "" : describeAggregation(aggregation),
    modality: modality === null ? "" : describeModality(modality),
    attribution: chainText(chainOf(known(content.attribution))),
    note,
    tags: tagsText(tags),
  };
  return fillForm((field) => (isRole(field) ? (known(content.parties[field]) ?? "") : (texts[field] ?? "")));
}

/** Reads the form. A field left as it was opened stays as it was read from the text; an emptied one is unresolved. */
export function readForm(kept: Kept, typed: Typed, knownSubject: KnownSubject = () => null): FormReading {
  const opened = typedOf(kept);
  const faults: Partial<Record<FormField, string>> = {};
  const changed = (field: FormField) =>
    typed[field].trim() !== opened[field].trim() && !isSameChain(kept.content, field, typed[field].trim());
  let content = kept.content;
  if (content.value.kind === "how-many" && QUANTITY_FIELDS.some(changed)) {
    const quantity = readQuantity(content.value.quantity, typed);
    if ("fault" in quantity) faults[quantity.field] = quantity.fault;
    else content = setValue(content, { kind: "how-many", quantity });
  }
  for (const field of FORM_FIELDS) {
    if (!changed(field) || !isContentField(field)) continue;
    const next = readField(content, { field, words: typed[field].trim(), knownSubject });
    if (typeof next === "string") faults[field] = next;
    else content = next;
  }
  return { content, note: typed.note.trim(), tags: tagsOf(typed.tags), faults };
}

const QUANTITY_FIELDS = ["bound", "figure", "high", "unit", "rate"] as const satisfies readonly FormField[];
type ContentField = Exclude<FormField, (typeof QUANTITY_FIELDS)[number] | "note" | "tags">;
const OTHERS: ReadonlySet<FormField> = new Set<FormField>([...QUANTITY_FIELDS, "note", "tags"]);

function isContentField(field: FormField): field is ContentField {
  return !OTHERS.has(field);
}

interface TypedField {
  readonly field: ContentField;
  readonly words: string;
  readonly knownSubject: KnownSubject;
}

function readField(content: ClaimContent, { field, words, knownSubject }: TypedField): ClaimContent | string {
  if (isRole(field)) return setParty(content, field, words);
  if (field === "when" && content.value.kind === "when") return readOwnDate(content, words);
  if (words === "") return clearField(content, field);
  switch (field) {
    case "subject":
      return setField(content, "subject", subjectOf(content, words, knownSubject));
    case "when":
    case "asOf": {
      const date = parseTypedDate(words);
      return date === null ? edtfFault(words) : setField(content, field, date);
    }
    case "place":
      return setField(content, "place", words);
    case "measure": {
      const choice = findChoice(MEASURE_CHOICES, words);
      return choice === null ? NOT_IN_LIST : setField(content, "measure", choice.value);
    }
    case "aggregation": {
      const choice = findChoice(AGGREGATION_CHOICES, words);
      return choice === null ? NOT_IN_LIST : setField(content, "aggregation", choice.value);
    }
    case "modality": {
      const choice = findChoice(MODALITY_CHOICES, words);
      return choice === null ? NOT_IN_LIST : setField(content, "modality", choice.value);
    }
    case "attribution": {
      const before = known(content.attribution);
      const attribution = attributionOfChain(readChain(words), before?.kind === "chain" ? before.cue : "");
      if (typeof attribution === "string") return attribution;
      return attribution === null
        ? clearField(content, "attribution")
        : setField(content, "attribution", attribution);
    }
  }
}

/** A draft of an earlier version names the chain in words. */
function isSameChain({ attribution }: ClaimContent, field: FormField, words: string): boolean {
  const chain = known(attribution);
  return field === "attribution" && chain !== null && describeAttribution(chain) === words;
}

const NOT_IN_LIST = "Choose one of the list.";

/** A dated event is nothing without its date. */
function readOwnDate(content: ClaimContent, words: string): ClaimContent | string {
  const date = parseTypedDate(words);
  return date === null ? edtfFault(words) : setValue(content, { kind: "when", date });
}

function subjectOf(content: ClaimContent, text: string, knownSubject: KnownSubject): Subject {
  const found = knownSubject(text);
  if (found !== null) return { ...found, text };
  const before = known(content.subject);
  const key = subjectKey(text);
  // The same thing in other words keeps its identity; another thing must not borrow it.
  const canonicalId = before !== null && before.key === key ? before.canonicalId : null;
  return { kind: before?.kind ?? "thing", text, key, canonicalId };
}

function edtfOf(date: DateValue | null): string {
  return date?.kind === "known" ? date.edtf : "";
}

function isRole(field: FormField): field is PartyRole {
  return PARTY_ROLES.some((role) => role === field);
}
