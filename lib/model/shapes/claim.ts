import type {
  Aggregation,
  Candidate,
  Claim,
  ClaimContent,
  ClaimValue,
  Evidence,
  Field,
  MeasureId,
  Modality,
  PartyRole,
  Revision,
  Subject,
} from "../claim.ts";
import { articleIdShape, candidateKeyShape, claimIdShape, textHashShape } from "./ids.ts";
import { cutText, instant, span, text, whole } from "./plain.ts";
import { also, list, nullable, oneOf, record, type Shape, tested, union } from "./shape.ts";
import { attributionShape, dateValueShape, quantityShape, vesselShape, weaponShape } from "./values.ts";

/** Every measure, as a table so that a forgotten one does not compile. */
const MEASURES: Readonly<Record<MeasureId, true>> = {
  supplied: true,
  produced: true,
  launched: true,
  fired: true,
  "shot-down": true,
  jammed: true,
  struck: true,
  docked: true,
  arrived: true,
  departed: true,
  observed: true,
  sunk: true,
  seized: true,
  attacked: true,
  killed: true,
  wounded: true,
  missing: true,
  casualties: true,
  captured: true,
  rescued: true,
  aboard: true,
  deployed: true,
  stored: true,
  needed: true,
  ordered: true,
  tested: true,
  capacity: true,
  range: true,
  altitude: true,
  distance: true,
  speed: true,
  length: true,
  weight: true,
  tonnage: true,
  displacement: true,
  duration: true,
  price: true,
  share: true,
  trips: true,
  exists: true,
};
const measureShape: Shape<MeasureId> = tested(
  "a measure",
  (value) => typeof value === "string" && Object.hasOwn(MEASURES, value),
);

const subjectShape = record<Subject>({
  kind: oneOf("vessel", "weapon", "thing"),
  text: text(2_000),
  key: text(2_000),
  canonicalId: nullable(text(200)),
});

const valueShape = union<ClaimValue>("kind", {
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

const aggregationShape = oneOf<Aggregation>("event", "running-total", "rate", "tally", "share", "forecast");
const modalityShape = oneOf<Modality>(
  "confirmed",
  "assessed",
  "believed",
  "alleged",
  "possible",
  "denied",
  "asked",
  "forecast",
);
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

/** Evidence that agrees with itself; whether it agrees with the article is asked where the text is at hand. */
export const evidenceShape = also(
  record<Evidence>({
    quote: text(20_000),
    prefix: cutText(64),
    suffix: cutText(64),
    sentence: span,
    figure: span,
    rules: list(text(200), 200),
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
});

export const noteShape = text(20_000);

export const claimShape = record<Claim>({
  status: oneOf("confirmed", "amended", "withdrawn"),
  id: claimIdShape,
  articleId: articleIdShape,
  candidateKey: candidateKeyShape,
  textHash: textHashShape,
  content: claimContentShape,
  evidence: evidenceShape,
  note: noteShape,
  revision: whole(1),
  confirmedAt: instant,
  changedAt: instant,
  confirmedBy: text(500),
  version: text(100),
});

export const revisionShape = record<Revision>({
  claimId: claimIdShape,
  number: whole(1),
  action: oneOf("confirm", "amend", "withdraw", "restore", "import"),
  content: claimContentShape,
  note: noteShape,
  at: instant,
  by: text(500),
});

function field<T>(value: Shape<T>): Shape<Field<T>> {
  const filled = record<{ state: "read" | "set"; value: T }>({ state: oneOf("read", "set"), value });
  return shapeOfField(filled);
}

function shapeOfField<T>(filled: Shape<{ state: "read" | "set"; value: T }>): Shape<Field<T>> {
  return union<Field<T>>("state", {
    read: filled,
    set: filled,
    unresolved: record<{ state: "unresolved" }>({ state: oneOf("unresolved") }),
  });
}
