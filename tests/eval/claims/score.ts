import type { ClaimContent, Field } from "../../../lib/model/claim.ts";
import { PARTY_ROLES } from "../../../lib/model/claim.ts";
import type { DateValue } from "../../../lib/model/date-value.ts";
import type { GoldDate, GoldParty, GoldRecord } from "./gold.ts";
import { holdsHead, sameSpeaker, sameSubject } from "./same.ts";

export const CLAIM_FIELDS = [
  "subject",
  "measure",
  "aggregation",
  "when",
  "asOf",
  "attribution",
  "modality",
  "parties",
] as const;
export type ClaimField = (typeof CLAIM_FIELDS)[number];

/** What one field of one record came to. `stated`: how often the gold states it. */
export interface Outcome {
  readonly hits: number;
  readonly alarms: number;
  readonly stated: number;
}

const NOTHING: Outcome = { hits: 0, alarms: 0, stated: 0 };
const HIT: Outcome = { hits: 1, alarms: 0, stated: 1 };
const MISS: Outcome = { hits: 0, alarms: 0, stated: 1 };
const WRONG: Outcome = { hits: 0, alarms: 1, stated: 1 };
const ALARM: Outcome = { hits: 0, alarms: 1, stated: 0 };

/** Scores one field of a proposal as the guideline says; `content` null where nothing was proposed for the figure. */
export function outcomeOf(
  field: ClaimField,
  gold: GoldRecord,
  content: ClaimContent | null,
  text: string,
): Outcome {
  if (gold.optional?.includes(field)) return NOTHING;
  const outcome = strictOutcomeOf(field, gold, content, text);
  if (gold.soft?.includes(field) !== true) return outcome;
  // A soft field need not be filled: right or left open it counts nothing, a wrong value is a false alarm.
  if (field === "parties") return { hits: outcome.hits, alarms: outcome.alarms, stated: outcome.hits };
  return outcome.alarms > 0 ? ALARM : NOTHING;
}

function strictOutcomeOf(
  field: ClaimField,
  gold: GoldRecord,
  content: ClaimContent | null,
  text: string,
): Outcome {
  const { fields, alt = {} } = gold;
  switch (field) {
    case "subject":
      return judge(fields.subject, content?.subject, sameSubject);
    case "measure":
      return judge(fields.measure, content?.measure, (ours, theirs) => anyOf(ours, theirs, alt.measure));
    case "aggregation":
      return judge(fields.aggregation, content?.aggregation, (ours, theirs) =>
        anyOf(ours, theirs, alt.aggregation),
      );
    case "modality":
      return judge(fields.modality, content?.modality, (ours, theirs) => anyOf(ours, theirs, alt.modality));
    case "when":
      return judge(fields.when, dated(content?.when), (ours, theirs) => sameDate(ours, theirs, alt.when));
    case "asOf":
      return judge(fields.asOf, dated(content?.asOf), (ours, theirs) => sameDate(ours, theirs, []));
    case "attribution":
      return attribution(gold, content, text);
    case "parties":
      return parties(gold, content);
  }
}

function judge<Theirs, Ours>(
  gold: Theirs | null,
  field: Field<Ours> | undefined,
  same: (ours: Ours, gold: Theirs) => boolean,
): Outcome {
  const open = field === undefined || field.state === "unresolved";
  if (gold === null) return open ? NOTHING : ALARM;
  if (open) return MISS;
  return same(field.value, gold) ? HIT : WRONG;
}

function anyOf<T>(ours: T, gold: T, alternatives: readonly T[] = []): boolean {
  return ours === gold || alternatives.includes(ours);
}

/** A date that is read and cannot be placed states nothing that could be compared. */
function dated(field: Field<DateValue> | undefined): Field<DateValue> | undefined {
  return field?.state !== "unresolved" && field?.value.kind === "unresolved"
    ? { state: "unresolved" }
    : field;
}

function sameDate(ours: DateValue, gold: GoldDate, alternatives: readonly string[] = []): boolean {
  // The gold writes times without seconds.
  return ours.kind === "known" && anyOf(ours.edtf.replace(/(T\d\d:\d\d):00/g, "$1"), gold.edtf, alternatives);
}

function attribution({ fields }: GoldRecord, content: ClaimContent | null, text: string): Outcome {
  const [first] = fields.attribution;
  const field = content?.attribution;
  const chain =
    field === undefined || field.state === "unresolved" || field.value.kind === "outlet-voice"
      ? null
      : field.value;
  if (first === undefined) return chain === null ? NOTHING : ALARM;
  if (chain === null) return MISS;
  return sameSpeaker(chain.links[0].speaker, first.head, text.slice(first.start, first.end)) ? HIT : WRONG;
}

/** Pairs of role and head, one to one; `at` and the place are one pool. */
function parties({ fields }: GoldRecord, content: ClaimContent | null): Outcome {
  const wanted: GoldParty[] = [...fields.parties];
  if (fields.place !== null) wanted.push({ ...fields.place, role: "at" });
  const stated = fields.parties.filter((party) => party.optional !== true).length;
  let hits = 0;
  let alarms = 0;
  const ours = content === null ? [] : proposedParties(content);
  for (const { role, text } of ours) {
    const at = wanted.findIndex(
      (party) => (party.role === role || party.altRoles?.includes(role) === true) && holdsHead(text, party),
    );
    const party = wanted[at];
    if (party === undefined) alarms += 1;
    else {
      wanted.splice(at, 1);
      if (party.optional !== true && fields.parties.includes(party)) hits += 1;
    }
  }
  return { hits, alarms, stated };
}

function proposedParties(
  content: ClaimContent,
): readonly { readonly role: GoldParty["role"]; readonly text: string }[] {
  const given = PARTY_ROLES.flatMap((role) => {
    const field = content.parties[role];
    return field.state === "unresolved" ? [] : [{ role, text: field.value }];
  });
  const { place } = content;
  return place.state === "unresolved" ? given : [...given, { role: "at", text: place.value }];
}
