import { clearField, setField, setValue } from "../../lib/claims/edit.ts";
import { parseFigure } from "../../lib/claims/parse-figure.ts";
import { subjectKey } from "../../lib/claims/subject-key.ts";
import type { ClaimContent, MeasureId } from "../../lib/model/claim.ts";
import type { DateValue } from "../../lib/model/date-value.ts";
import { known } from "../../lib/model/field.ts";
import { measureShape } from "../../lib/model/shapes/measure.ts";
import { describeAttribution } from "../../lib/text/describe-attribution.ts";
import { describeBound } from "../../lib/text/describe-quantity.ts";
import { parseEdtf } from "../../lib/text/edtf.ts";

/** The fields of the edit form, in the order in which they stand there. */
export const FORM_FIELDS = ["figure", "subject", "measure", "when", "place", "attribution", "note"] as const;
export type FormField = (typeof FORM_FIELDS)[number];
/** The form as typed, whether or not it can be read yet. */
export type Typed = Readonly<Record<FormField, string>>;

/** What the form says: the content as far as it can be read, and a sentence for each field that cannot. */
export interface FormReading {
  readonly content: ClaimContent;
  readonly note: string;
  readonly faults: Readonly<Partial<Record<FormField, string>>>;
}

/** The form as it opens on a claim. */
export function typedOf(content: ClaimContent, note: string): Typed {
  const { value } = content;
  const attribution = known(content.attribution);
  return {
    figure: value.kind === "how-many" ? describeBound(value.quantity.bound) : "",
    subject: known(content.subject)?.text ?? "",
    measure: known(content.measure) ?? "",
    when: edtfOf(value.kind === "when" ? value.date : known(content.when)),
    place: known(content.place) ?? "",
    attribution: attribution === null ? "" : describeAttribution(attribution),
    note,
  };
}

/** The typed form of a draft; what the draft does not hold is as in the claim. */
export function typedOfDraft(kept: Readonly<Record<string, string>> | undefined, opened: Typed): Typed {
  const of = (field: FormField) => kept?.[field] ?? opened[field];
  return {
    figure: of("figure"),
    subject: of("subject"),
    measure: of("measure"),
    when: of("when"),
    place: of("place"),
    attribution: of("attribution"),
    note: of("note"),
  };
}

/** Reads the form. A field left as it was opened stays as it was read from the text; an emptied one is unresolved. */
export function readForm(content: ClaimContent, opened: Typed, typed: Typed): FormReading {
  const faults: Partial<Record<FormField, string>> = {};
  let read = content;
  for (const field of FORM_FIELDS) {
    const words = typed[field].trim();
    if (field === "note" || words === opened[field].trim()) continue;
    const next = readField(read, field, words);
    if (typeof next === "string") faults[field] = next;
    else read = next;
  }
  return { content: read, note: typed.note.trim(), faults };
}

function readField(
  content: ClaimContent,
  field: Exclude<FormField, "note">,
  words: string,
): ClaimContent | string {
  if (field === "figure") return readFigure(content, words);
  if (field === "when") return readWhen(content, words);
  if (words === "") return clearField(content, field);
  switch (field) {
    case "subject": {
      const before = known(content.subject);
      const key = subjectKey(words);
      // The same thing in other words keeps its identity; another thing must not borrow it.
      const canonicalId = before !== null && before.key === key ? before.canonicalId : null;
      return setField(content, "subject", { kind: before?.kind ?? "thing", text: words, key, canonicalId });
    }
    case "measure":
      return isMeasure(words) ? setField(content, "measure", words) : "Choose one of the list.";
    case "place":
      return setField(content, "place", words);
    case "attribution":
      return setField(content, "attribution", {
        kind: "chain",
        links: [{ role: "origin", speaker: words, naming: "named" }],
        cue: "",
      });
  }
}

function readFigure(content: ClaimContent, words: string): ClaimContent | string {
  if (content.value.kind !== "how-many") return content;
  const bound = parseFigure(words);
  if (bound === null) return 'Write a figure such as "at least 20", "6.5 to 8 million" or "about 250".';
  const { quantity } = content.value;
  return setValue(content, { kind: "how-many", quantity: { ...quantity, bound } });
}

function readWhen(content: ClaimContent, words: string): ClaimContent | string {
  if (words === "" && content.value.kind !== "when") return clearField(content, "when");
  const date = parseEdtf(words);
  if (date === null) {
    return "Write a date such as 2026-01-14, 2026-01, 2023/.. (since) or 2025-12-27/2025-12-31.";
  }
  return content.value.kind === "when"
    ? setValue(content, { kind: "when", date })
    : setField(content, "when", date);
}

function edtfOf(date: DateValue | null): string {
  return date?.kind === "known" ? date.edtf : "";
}

function isMeasure(words: string): words is MeasureId {
  return measureShape.is(words);
}
