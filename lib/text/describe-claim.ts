import type {
  Aggregation,
  ClaimContent,
  ClaimValue,
  Field,
  MeasureId,
  Modality,
  Subject,
} from "../model/claim.ts";
import { PARTY_ROLES } from "../model/claim.ts";
import { assertNever } from "../model/result.ts";
import { describeVessel } from "./describe.ts";
import { describeDate, describeWhen } from "./describe-date.ts";
import { describeQuantity } from "./describe-quantity.ts";

const AGGREGATIONS = {
  event: "a single event",
  "running-total": "a running total",
  rate: "a rate",
  tally: "a running count",
  share: "a share",
  forecast: "a forecast",
} as const satisfies Record<Aggregation, string>;
const MODALITIES = {
  confirmed: "confirmed",
  assessed: "assessed",
  believed: "believed",
  alleged: "alleged",
  possible: "possible",
  denied: "denied",
  asked: "asked, not confirmed",
  forecast: "forecast",
} as const satisfies Record<Modality, string>;

/** A claim in one line: "about 250 KN-23 missiles, supplied, to Russia, since 2023". */
export function describeClaim(content: ClaimContent): string {
  return [
    describeHead(content),
    ...words(content.measure, describeMeasure),
    ...PARTY_ROLES.flatMap((role) => words(content.parties[role], (name) => `${role} ${name}`)),
    ...whenOf(content),
    ...words(content.asOf, (date) => (date.kind === "known" ? `as of ${describeWhen(date)}` : null)),
    ...words(content.modality, (modality) => (modality === "confirmed" ? null : describeModality(modality))),
  ].join(", ");
}

/** The value of a claim in words. */
export function describeValue(value: ClaimValue): string {
  switch (value.kind) {
    case "how-many":
      return describeQuantity(value.quantity);
    case "when":
      return describeDate(value.date);
    case "which":
      return describeVessel(value.vessel);
    case "sighting":
      return value.weapon.term;
    default:
      return assertNever(value);
  }
}

/** What a claim is about, as written. */
export function describeSubject(subject: Subject): string {
  return subject.text;
}

/** "shot down", "docked"; "existing" for a bare count that nothing is said of. */
export function describeMeasure(measure: MeasureId): string {
  return measure === "exists" ? "existing" : measure.replaceAll("-", " ");
}

export function describeAggregation(aggregation: Aggregation): string {
  return AGGREGATIONS[aggregation];
}

export function describeModality(modality: Modality): string {
  return MODALITIES[modality];
}

/** A field in words; "not stated" where the text leaves it open. */
export function describeField<T>(field: Field<T>, describe: (value: T) => string): string {
  return field.state === "unresolved" ? "not stated" : describe(field.value);
}

/** A dated event leads with its date, so that it is told from a figure of the same sentence: "2026-01-14: two ships". */
function describeHead({ value, subject }: ClaimContent): string {
  if (value.kind !== "when") return describeValue(value);
  const date = value.date.kind === "known" ? describeWhen(value.date) : describeDate(value.date);
  return subject.state === "unresolved" ? date : `${date}: ${subject.value.text}`;
}

function whenOf({ value, when }: ClaimContent): readonly string[] {
  // The date of a dated event stands at its head.
  if (value.kind === "when") return [];
  return words(when, (date) => (date.kind === "known" ? describeWhen(date) : null));
}

function words<T>(field: Field<T>, describe: (value: T) => string | null): readonly string[] {
  const text = field.state === "unresolved" ? null : describe(field.value);
  return text === null ? [] : [text];
}
