import type {
  Aggregation,
  Candidate,
  CandidateLink,
  Claim,
  ClaimContent,
  ClaimValue,
  Evidence,
  Field,
  FieldEvidence,
  FieldName,
  Modality,
  PartyRole,
  Revision,
  Subject,
} from "../claim.ts";
import { articleIdShape, candidateKeyShape, claimIdShape, textHashShape } from "./ids.ts";
import { measureShape } from "./measure.ts";
import { instant, span, text, whole } from "./plain.ts";
import { also, list, nullable, oneOf, optional, record, type Shape, union, word } from "./shape.ts";
import { attributionShape, dateValueShape, quantityShape, vesselShape, weaponShape } from "./values.ts";

const subjectShape = record<Subject>({
  kind: word<Subject["kind"]>({ vessel: true, weapon: true, thing: true }),
  text: text(2_000),
  key: text(2_000),
  canonicalId: nullable(text(200)),
});

const valueShape = union<ClaimValue, "kind">("kind", {
  "how-many": record<Extract<ClaimValue, { kind: "how-many" }>>({
    kind: oneOf("how-many"),
    quantity: quantityShape,
  }),
  when: record<Extract<ClaimValue, { kind: "when" }>>({ kind: oneOf("when"), date: dateValueShape }),
  which: record<Extract<ClaimValue, { kind: "which" }>>({ kind: oneOf("which"), vessel: vesselShape }),
  sighting: record<Extract<ClaimValue, { kind: "sighting" }>>({
    kind: oneOf("sighting"),
    weapon: weaponShape,
  }),
});

const aggregationShape = word<Aggregation>({
  event: true,
  "running-total": true,
  rate: true,
  tally: true,
  share: true,
  forecast: true,
});
const modalityShape = word<Modality>({
  confirmed: true,
  assessed: true,
  believed: true,
  alleged: true,
  possible: true,
  denied: true,
  asked: true,
  forecast: true,
});
const wordsField = field(text(2_000));
const dateField = field(dateValueShape);

export const claimContentShape = record<ClaimContent>({
  subject: field(subjectShape),
  measure: field(measureShape),
  value: valueShape,
  aggregation: field(aggregationShape),
  when: dateField,
  asOf: dateField,
  place: wordsField,
  parties: record<Record<PartyRole, Field<string>>>({
    from: wordsField,
    to: wordsField,
    by: wordsField,
    at: wordsField,
    against: wordsField,
  }),
  attribution: field(attributionShape),
  modality: field(modalityShape),
});

const fieldEvidenceShape = also(
  record<FieldEvidence>({
    field: word<FieldName>({
      subject: true,
      measure: true,
      aggregation: true,
      when: true,
      asOf: true,
      place: true,
      from: true,
      to: true,
      by: true,
      at: true,
      against: true,
      attribution: true,
      modality: true,
    }),
    start: whole(0),
    end: whole(0),
  }),
  ({ start, end }) => (start <= end ? null : { path: "end", expected: `at least ${start}` }),
);
const linksShape = optional(
  list(
    record<CandidateLink>({
      kind: word<CandidateLink["kind"]>({ "conversion-of": true, "alternative-to": true, "part-of": true }),
      to: candidateKeyShape,
    }),
    100,
  ),
);
export const tagsShape = list(text(200), 100);

/** Evidence that agrees with itself; whether it agrees with the article is asked where the text is at hand. */
export const evidenceShape = also(
  record<Evidence>({
    quote: text(20_000),
    prefix: text(64),
    suffix: text(64),
    sentence: span,
    figure: span,
    rules: list(text(200), 200),
    fields: optional(list(fieldEvidenceShape, 200)),
  }),
  ({ quote, sentence, figure }) => {
    if (sentence.end - sentence.start !== quote.length) {
      return { path: "sentence", expected: `a span as long as the quote (${quote.length})` };
    }
    return figure.end > quote.length ? { path: "figure", expected: "a span inside the quote" } : null;
  },
);

export const candidateShape = record<Candidate>({
  status: oneOf("candidate"),
  key: candidateKeyShape,
  content: claimContentShape,
  evidence: evidenceShape,
  links: linksShape,
});

export const noteShape = text(20_000);

export const claimShape = record<Claim>({
  status: word<Claim["status"]>({ confirmed: true, amended: true, withdrawn: true }),
  id: claimIdShape,
  articleId: articleIdShape,
  candidateKey: candidateKeyShape,
  textHash: textHashShape,
  content: claimContentShape,
  evidence: evidenceShape,
  note: noteShape,
  tags: optional(tagsShape),
  links: linksShape,
  revision: whole(1),
  confirmedAt: instant,
  changedAt: instant,
  confirmedBy: text(500),
  version: text(100),
});

export const revisionShape = record<Revision>({
  claimId: claimIdShape,
  number: whole(1),
  action: word<Revision["action"]>({
    confirm: true,
    amend: true,
    withdraw: true,
    restore: true,
    import: true,
  }),
  content: claimContentShape,
  note: noteShape,
  tags: optional(tagsShape),
  at: instant,
  by: text(500),
});

function field<T>(value: Shape<T>): Shape<Field<T>> {
  const filled = record<{ state: "read" | "set"; value: T }>({ state: oneOf("read", "set"), value });
  return shapeOfField(filled);
}

function shapeOfField<T>(filled: Shape<{ state: "read" | "set"; value: T }>): Shape<Field<T>> {
  return union<Field<T>, "state">("state", {
    read: filled,
    set: filled,
    unresolved: record<{ state: "unresolved" }>({ state: oneOf("unresolved") }),
  });
}
