import { type ClaimContent, type Field, type FieldName, PARTY_ROLES } from "../../lib/model/claim.ts";
import { describeAttribution } from "../../lib/text/describe-attribution.ts";
import {
  describeAggregation,
  describeMeasure,
  describeModality,
  describeSubject,
  describeValue,
} from "../../lib/text/describe-claim.ts";
import { describeDate } from "../../lib/text/describe-date.ts";

/** What a reader can point at: a field, or the value the claim is there for. */
export type LineName = FieldName | "value";

/** One field of a claim in words. */
export interface FieldLine {
  readonly name: LineName;
  readonly label: string;
  /** Null where neither the text nor the person says it. */
  readonly text: string | null;
  readonly state: Field<unknown>["state"];
}

export const LINE_LABELS: Readonly<Record<FieldName, string>> = {
  subject: "About",
  measure: "Measure",
  when: "When",
  asOf: "As of",
  place: "Place",
  from: "From",
  to: "To",
  by: "By",
  at: "At",
  against: "Against",
  aggregation: "Kind",
  modality: "Put as",
  attribution: "Said by",
};

/** Fields every claim should have: they keep a line of their own also where nothing is stated. */
const EXPECTED: ReadonlySet<LineName> = new Set<LineName>([
  "value",
  "subject",
  "measure",
  "when",
  "attribution",
]);

/** Every field of a claim, in the order in which it is read. A dated event has its date for value, and no other. */
export function fieldLines(content: ClaimContent): readonly FieldLine[] {
  const { value } = content;
  const dated = value.kind === "when";
  return [
    { name: "value", label: dated ? "Date" : "Read as", text: describeValue(value), state: "read" },
    line("subject", content.subject, describeSubject),
    line("measure", content.measure, describeMeasure),
    ...(dated ? [] : [line("when", content.when, describeDate)]),
    line("asOf", content.asOf, describeDate),
    line("place", content.place, itself),
    ...PARTY_ROLES.map((role) => line(role, content.parties[role], itself)),
    line("aggregation", content.aggregation, describeAggregation),
    line("modality", content.modality, describeModality),
    line("attribution", content.attribution, describeAttribution),
  ];
}

/** Whether a field gets a line of its own, or is only named among what the text does not say. */
export function hasLine({ name, text }: FieldLine): boolean {
  return text !== null || EXPECTED.has(name);
}

function line<T>(name: FieldName, field: Field<T>, describe: (value: T) => string): FieldLine {
  const text = field.state === "unresolved" ? null : describe(field.value);
  return { name, label: LINE_LABELS[name], text, state: field.state };
}

function itself(words: string): string {
  return words;
}
