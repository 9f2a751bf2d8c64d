import type { Attribution, AttributionLink, Basis } from "../attribution.ts";
import type { DateNeeds, DateValue, ResolvedFrom } from "../date-value.ts";
import type { Vessel, VesselParticular, Weapon } from "../mention.ts";
import type { Bound, Endpoint, Quantity } from "../quantity.ts";
import { day, finite, span, text } from "./plain.ts";
import { also, fullList, list, nullable, oneOf, optional, record, union, word } from "./shape.ts";
import { unitShape } from "./unit.ts";

type Of<T extends { readonly kind: string }, Kind extends T["kind"]> = Extract<T, { readonly kind: Kind }>;

const precision = word<"exact" | "approximate">({ exact: true, approximate: true });
const ONE_SIDED = ["at-least", "more-than", "at-most", "less-than"] as const;
const endpointShape = record<Endpoint>({
  bound: word<Endpoint["bound"]>({
    exact: true,
    about: true,
    "at-least": true,
    "more-than": true,
    "at-most": true,
    "less-than": true,
  }),
  value: finite,
});
const oneSided = record<Of<Bound, (typeof ONE_SIDED)[number]>>({
  kind: oneOf(...ONE_SIDED),
  value: finite,
  precision,
});

export const boundShape = union<Bound, "kind">("kind", {
  exact: record<Of<Bound, "exact">>({ kind: oneOf("exact"), value: finite }),
  about: record<Of<Bound, "about">>({ kind: oneOf("about"), value: finite }),
  "at-least": oneSided,
  "more-than": oneSided,
  "at-most": oneSided,
  "less-than": oneSided,
  between: record<Of<Bound, "between">>({
    kind: oneOf("between"),
    low: endpointShape,
    high: endpointShape,
    precision,
  }),
  vague: record<Of<Bound, "vague">>({
    kind: oneOf("vague"),
    word: text(200),
    low: nullable(finite),
    high: nullable(finite),
  }),
});

export const quantityShape = record<Quantity>({
  bound: boundShape,
  core: span,
  numberAsWritten: text(500),
  unit: unitShape,
  unitAsWritten: text(200),
  counted: nullable(text(1_000)),
  rate: word<Quantity["rate"]>({
    none: true,
    second: true,
    minute: true,
    hour: true,
    day: true,
    week: true,
    month: true,
    year: true,
  }),
  role: word<Quantity["role"]>({ figure: true, conversion: true, tally: true, complement: true }),
});

const resolvedFromShape = union<ResolvedFrom, "kind">("kind", {
  text: record<Of<ResolvedFrom, "text">>({ kind: oneOf("text") }),
  "publication-date": record<Of<ResolvedFrom, "publication-date">>({ kind: oneOf("publication-date"), day }),
  "earlier-date": record<Of<ResolvedFrom, "earlier-date">>({ kind: oneOf("earlier-date"), day: text(100) }),
});

const knownDate = also(
  record<Of<DateValue, "known">>({
    kind: oneOf("known"),
    edtf: text(100),
    earliest: nullable(day),
    latest: nullable(day),
    precision,
    resolvedFrom: resolvedFromShape,
  }),
  ({ earliest, latest }) =>
    earliest !== null && latest !== null && earliest > latest
      ? { path: "latest", expected: `no day before ${earliest}` }
      : null,
);

export const dateValueShape = union<DateValue, "kind">("kind", {
  known: knownDate,
  unresolved: record<Of<DateValue, "unresolved">>({
    kind: oneOf("unresolved"),
    needs: word<DateNeeds>({
      "publication-date": true,
      event: true,
      year: true,
      "a-single-reading": true,
      "another-calendar": true,
    }),
  }),
});

export const vesselShape = record<Vessel>({
  name: text(500),
  prefix: nullable(text(100)),
  canonicalId: nullable(text(200)),
  cue: word<Vessel["cue"]>({ prefix: true, trigger: true, lexicon: true, apposition: true, repeat: true }),
  evidence: optional(text(500)),
  particulars: optional(
    list(
      record<VesselParticular>({
        what: word<VesselParticular["what"]>({
          imo: true,
          mmsi: true,
          hull: true,
          class: true,
          kind: true,
          flag: true,
          "other-name": true,
        }),
        value: text(500),
      }),
      20,
    ),
  ),
});

export const weaponShape = record<Weapon>({
  subtype: word<Weapon["subtype"]>({ system: true, calibre: true, generic: true }),
  term: text(500),
  canonicalId: nullable(text(200)),
  evidence: optional(text(500)),
});

export const attributionLinkShape = record<AttributionLink>({
  role: word<AttributionLink["role"]>({ origin: true, via: true, outlet: true }),
  speaker: text(1_000),
  basis: optional(word<Basis>({ imagery: true, model: true, intelligence: true, "own-statement": true })),
  naming: word<AttributionLink["naming"]>({ named: true, unnamed: true }),
});

export const attributionShape = union<Attribution, "kind">("kind", {
  "outlet-voice": record<Of<Attribution, "outlet-voice">>({ kind: oneOf("outlet-voice") }),
  chain: record<Of<Attribution, "chain">>({
    kind: oneOf("chain"),
    links: fullList(attributionLinkShape, 50),
    cue: text(500),
  }),
});
