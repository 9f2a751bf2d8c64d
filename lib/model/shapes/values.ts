import type { Attribution, AttributionLink } from "../attribution.ts";
import type { DateValue, ResolvedFrom } from "../date-value.ts";
import type { Vessel, Weapon } from "../mention.ts";
import type { Bound, Endpoint, Quantity } from "../quantity.ts";
import type { UnitId } from "../unit.ts";
import { day, finite, span, text } from "./plain.ts";
import { also, fullList, nullable, oneOf, record, type Shape, tested, union } from "./shape.ts";

type Of<T extends { readonly kind: string }, Kind extends T["kind"]> = Extract<T, { readonly kind: Kind }>;

/** Every unit, as a table so that a forgotten one does not compile. */
const UNIT_IDS: Readonly<Record<UnitId, true>> = {
  count: true,
  percent: true,
  "percentage-point": true,
  millimetre: true,
  centimetre: true,
  metre: true,
  kilometre: true,
  inch: true,
  foot: true,
  yard: true,
  mile: true,
  "nautical-mile": true,
  "square-metre": true,
  "square-kilometre": true,
  "square-foot": true,
  "square-mile": true,
  hectare: true,
  acre: true,
  gram: true,
  kilogram: true,
  tonne: true,
  ton: true,
  "short-ton": true,
  "long-ton": true,
  pound: true,
  ounce: true,
  "deadweight-tonne": true,
  "gross-ton": true,
  "displacement-ton": true,
  litre: true,
  gallon: true,
  barrel: true,
  "cubic-metre": true,
  "cubic-foot": true,
  "kilometre-per-hour": true,
  "mile-per-hour": true,
  "metre-per-second": true,
  knot: true,
  mach: true,
  "kiloton-tnt": true,
  "megaton-tnt": true,
  second: true,
  minute: true,
  hour: true,
  day: true,
  week: true,
  month: true,
  year: true,
  decade: true,
  century: true,
  watt: true,
  kilowatt: true,
  megawatt: true,
  gigawatt: true,
  "kilowatt-hour": true,
  "megawatt-hour": true,
  celsius: true,
  fahrenheit: true,
  usd: true,
  eur: true,
  gbp: true,
  jpy: true,
  krw: true,
  cny: true,
  rub: true,
  uah: true,
  ils: true,
  inr: true,
  cad: true,
  aud: true,
  chf: true,
  "other-currency": true,
};
const unitShape: Shape<UnitId> = tested(
  "a unit",
  (value) => typeof value === "string" && Object.hasOwn(UNIT_IDS, value),
);

const precision = oneOf("exact", "approximate");
const ONE_SIDED = ["at-least", "more-than", "at-most", "less-than"] as const;
const endpointShape = record<Endpoint>({ bound: oneOf("exact", "about", ...ONE_SIDED), value: finite });
const oneSided = record<Of<Bound, (typeof ONE_SIDED)[number]>>({
  kind: oneOf(...ONE_SIDED),
  value: finite,
  precision,
});

export const boundShape = union<Bound>("kind", {
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
  rate: oneOf("none", "second", "minute", "hour", "day", "week", "month", "year"),
  role: oneOf("figure", "conversion", "tally"),
});

const resolvedFromShape = union<ResolvedFrom>("kind", {
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

export const dateValueShape = union<DateValue>("kind", {
  known: knownDate,
  unresolved: record<Of<DateValue, "unresolved">>({
    kind: oneOf("unresolved"),
    needs: oneOf("publication-date", "event", "year", "a-single-reading"),
  }),
});

export const vesselShape = record<Vessel>({
  name: text(500),
  prefix: nullable(text(100)),
  canonicalId: nullable(text(200)),
  cue: oneOf("prefix", "trigger", "lexicon", "apposition", "repeat"),
});

export const weaponShape = record<Weapon>({
  subtype: oneOf("system", "calibre", "generic"),
  term: text(500),
  canonicalId: nullable(text(200)),
});

export const attributionLinkShape = record<AttributionLink>({
  role: oneOf("origin", "via", "outlet"),
  speaker: text(1_000),
  naming: oneOf("named", "unnamed"),
});

export const attributionShape = union<Attribution>("kind", {
  "outlet-voice": record<Of<Attribution, "outlet-voice">>({ kind: oneOf("outlet-voice") }),
  chain: record<Of<Attribution, "chain">>({
    kind: oneOf("chain"),
    links: fullList(attributionLinkShape, 50),
    cue: text(500),
  }),
});
