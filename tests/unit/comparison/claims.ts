import { parseFigure } from "../../../lib/claims/parse-figure.ts";
import type { Attribution } from "../../../lib/model/attribution.ts";
import type {
  Aggregation,
  Claim,
  ClaimContent,
  ClaimValue,
  Field,
  MeasureId,
  Modality,
  PartyRole,
} from "../../../lib/model/claim.ts";
import type { DateValue } from "../../../lib/model/date-value.ts";
import { articleId, candidateKey, claimId, textHash } from "../../../lib/model/ids.ts";
import type { Bound, Quantity } from "../../../lib/model/quantity.ts";
import type { UnitId } from "../../../lib/model/unit.ts";
import { parseEdtf } from "../../../lib/text/edtf.ts";
import { aCandidate, BARE } from "../claims/samples.ts";

/** A claim in few words; what is left out is unresolved. */
export interface Said {
  readonly id?: string;
  readonly article?: string;
  readonly status?: Claim["status"];
  /** As a person types it; null for an event without a figure. */
  readonly figure?: string | null;
  readonly bound?: Bound;
  readonly unit?: UnitId;
  readonly rate?: Quantity["rate"];
  readonly thing?: string | null;
  readonly kind?: "vessel" | "weapon" | "thing";
  readonly canonicalId?: string | null;
  readonly measure?: MeasureId | null;
  readonly when?: string | undefined;
  readonly asOf?: string;
  readonly sum?: Aggregation;
  readonly modality?: Modality;
  readonly place?: string;
  readonly parties?: Partial<Record<PartyRole, string>>;
  /** A speaker, or "outlet" for the outlet itself. */
  readonly by?: string;
}

/** Everything stated that a contradiction needs: thing, measure, one day, one event, a speaker. */
export const FULL: Said = {
  thing: "drone",
  measure: "shot-down",
  when: "2026-01-14",
  sum: "event",
  by: "outlet",
};

/** A confirmed claim; two without an article named are from two articles. */
export function aClaim(said: Said): Claim {
  const id = said.id ?? "one";
  const { evidence } = aCandidate("A sentence.", "A");
  return {
    status: said.status ?? "confirmed",
    id: claimId(id),
    articleId: articleId(said.article ?? `article of ${id}`),
    candidateKey: candidateKey(id),
    textHash: textHash("00"),
    content: contentOf(said),
    evidence,
    note: "",
    revision: 1,
    confirmedAt: "2026-02-01T10:00:00.000Z",
    changedAt: "2026-02-01T10:00:00.000Z",
    confirmedBy: "",
    version: "0.1.0",
  };
}

function contentOf(said: Said): ClaimContent {
  const { thing = "drone", measure = "shot-down", kind = "thing", canonicalId = null } = said;
  const when = field(said.when === undefined ? undefined : aDate(said.when));
  const party = (role: PartyRole) => field(said.parties?.[role]);
  return {
    subject: field(thing === null ? undefined : { kind, text: thing, key: thing, canonicalId }),
    measure: field(measure ?? undefined),
    value: claimValue(said, when),
    aggregation: field(said.sum),
    when,
    asOf: field(said.asOf === undefined ? undefined : aDate(said.asOf)),
    place: field(said.place),
    parties: {
      from: party("from"),
      to: party("to"),
      by: party("by"),
      at: party("at"),
      against: party("against"),
    },
    attribution: field(said.by === undefined ? undefined : speaker(said.by)),
    modality: field(said.modality),
  };
}

function claimValue(said: Said, when: Field<DateValue>): ClaimValue {
  if (said.figure !== null) return { kind: "how-many", quantity: aQuantity(said) };
  if (when.state !== "unresolved") return { kind: "when", date: when.value };
  const name = said.thing ?? "Angara";
  return { kind: "which", vessel: { name, prefix: null, canonicalId: null, cue: "trigger" } };
}

/** A quantity of the figure as typed. */
export function aQuantity({ figure, bound, unit = "count", rate = "none" }: Said): Quantity {
  const read = bound ?? parseFigure(figure ?? "20");
  if (read === null) throw new Error(`no figure: ${figure}`);
  const base = BARE.value;
  if (base.kind !== "how-many") throw new Error("the sample is a figure");
  return { ...base.quantity, bound: read, unit, rate, counted: null };
}

function speaker(name: string): Attribution {
  if (name === "outlet") return { kind: "outlet-voice" };
  const naming = /^\p{Lu}/u.test(name) ? "named" : "unnamed";
  return { kind: "chain", links: [{ role: "origin", speaker: name, naming }], cue: "said" };
}

function aDate(edtf: string): DateValue {
  const date = parseEdtf(edtf);
  if (date === null) throw new Error(`no date: ${edtf}`);
  return date;
}

function field<T>(value: T | undefined): Field<T> {
  return value === undefined ? { state: "unresolved" } : { state: "read", value };
}
