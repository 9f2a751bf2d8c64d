import type { Attribution } from "../model/attribution.ts";
import {
  type Aggregation,
  type ClaimContent,
  type ClaimValue,
  type FieldEvidence,
  type MeasureId,
  type Modality,
  PARTY_ROLES,
  type PartyRole,
  type Subject,
} from "../model/claim.ts";
import type { DateValue } from "../model/date-value.ts";
import { fieldOf, type Read, wordsOfField } from "./reading.ts";

/** Everything that was read about one figure, name or dated event. */
export interface Findings {
  readonly subject: Read<Subject>;
  readonly measure: Read<MeasureId>;
  readonly aggregation: Read<Aggregation>;
  readonly when: Read<DateValue>;
  readonly asOf: Read<DateValue>;
  readonly place: Read<string>;
  readonly parties: Readonly<Record<PartyRole, Read<string>>>;
  readonly attribution: Read<Attribution>;
  readonly modality: Read<Modality>;
}

/** The content of a claim as its findings fill it. */
export function contentOf(value: ClaimValue, found: Findings): ClaimContent {
  const { parties } = found;
  return {
    subject: fieldOf(found.subject),
    measure: fieldOf(found.measure),
    value,
    aggregation: fieldOf(found.aggregation),
    when: fieldOf(found.when),
    asOf: fieldOf(found.asOf),
    place: fieldOf(found.place),
    parties: {
      from: fieldOf(parties.from),
      to: fieldOf(parties.to),
      by: fieldOf(parties.by),
      at: fieldOf(parties.at),
      against: fieldOf(parties.against),
    },
    attribution: fieldOf(found.attribution),
    modality: fieldOf(found.modality),
  };
}

/** The words each field was read from, in article offsets. */
export function fieldEvidenceOf(found: Findings): readonly FieldEvidence[] {
  return [
    ...wordsOfField("subject", found.subject),
    ...wordsOfField("measure", found.measure),
    ...wordsOfField("aggregation", found.aggregation),
    ...wordsOfField("when", found.when),
    ...wordsOfField("asOf", found.asOf),
    ...wordsOfField("place", found.place),
    ...PARTY_ROLES.flatMap((role) => wordsOfField(role, found.parties[role])),
    ...wordsOfField("attribution", found.attribution),
    ...wordsOfField("modality", found.modality),
  ];
}
