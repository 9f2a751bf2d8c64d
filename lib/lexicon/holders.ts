import type { MeasureId } from "../model/claim.ts";

/** Nouns for something made up of what is counted: what is in it shares what was done. Lower case, both numbers. */
export interface Holder {
  readonly nouns: readonly string[];
  readonly measure: MeasureId;
  readonly citation: string;
}

/** "a package of 18 launchers" is supplied, "an attack with 300 drones" launches them. */
export const HOLDERS = [
  {
    nouns: [
      "package",
      "packages",
      "assistance",
      "aid",
      "support",
      "shipment",
      "shipments",
      "delivery",
      "deliveries",
      "consignment",
      "consignments",
      "tranche",
      "tranches",
      "contribution",
      "contributions",
      "donation",
      "donations",
      "grant",
      "grants",
    ],
    measure: "supplied",
    citation: "FrameNet 1.7, frame Supply; Giving",
  },
  {
    nouns: [
      "attack",
      "attacks",
      "strike",
      "strikes",
      "assault",
      "assaults",
      "raid",
      "raids",
      "barrage",
      "barrages",
      "bombardment",
      "salvo",
      "salvos",
      "volley",
      "volleys",
    ],
    measure: "launched",
    citation: "FrameNet 1.7, frame Attack; Shoot_projectiles",
  },
] as const satisfies readonly Holder[];

/** Verbs that say what something is made up of. */
export const CONTAINING_VERBS = [
  "include",
  "includes",
  "included",
  "including",
  "contain",
  "contains",
  "contained",
  "containing",
  "comprise",
  "comprises",
  "comprised",
  "comprising",
  "involve",
  "involves",
  "involved",
  "involving",
  "feature",
  "features",
  "featured",
  "featuring",
  "use",
  "uses",
  "used",
  "using",
] as const;

/** Of these, the verbs that name the members or parts of a whole. */
export const MEMBER_VERBS = [
  "include",
  "includes",
  "included",
  "comprise",
  "comprises",
  "comprised",
  "contain",
  "contains",
  "contained",
] as const;

/** Verbs behind which "with" names what something bears: "laden with 2 million barrels". */
export const BEARING_VERBS = [
  { verb: "loaded", measure: "aboard" },
  { verb: "laden", measure: "aboard" },
  { verb: "filled", measure: "aboard" },
] as const satisfies readonly { readonly verb: string; readonly measure: MeasureId }[];
