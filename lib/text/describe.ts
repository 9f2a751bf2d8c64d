import type { Mention, Vessel, Weapon } from "../model/mention.ts";
import { assertNever } from "../model/result.ts";
import { describeLink } from "./describe-attribution.ts";
import { describeDate } from "./describe-date.ts";
import { describeQuantity } from "./describe-quantity.ts";

/** What a mark was understood as, for the card beside it. */
export interface Description {
  readonly title: string;
  readonly lines: readonly string[];
}

const VESSEL_CUES = {
  prefix: "a ship's prefix stands before the name",
  trigger: "the words around it speak of a ship",
  lexicon: "on the list of known ships",
  apposition: "called a ship beside its name",
  repeat: "named as a ship earlier in this text",
} as const satisfies Record<Vessel["cue"], string>;
const WEAPON_TITLES = {
  system: "Weapon system",
  calibre: "Weapon by calibre",
  generic: "Kind of weapon",
} as const satisfies Record<Weapon["subtype"], string>;
const ROLES = {
  figure: null,
  conversion: "the figure before it in another unit",
  tally: "a running count",
  complement: "all but so many",
} as const;

/** A mention in words: what kind of thing it is, and what was understood. */
export function describeMention(mention: Mention): Description {
  switch (mention.kind) {
    case "date":
      return { title: "Date", lines: [describeDate(mention.date)] };
    case "quantity": {
      const role = ROLES[mention.quantity.role];
      const lines = [describeQuantity(mention.quantity), ...(role === null ? [] : [role])];
      return { title: "Quantity", lines };
    }
    case "vessel":
      return { title: "Vessel", lines: [describeVessel(mention.vessel), VESSEL_CUES[mention.vessel.cue]] };
    case "weapon":
      return { title: WEAPON_TITLES[mention.weapon.subtype], lines: [mention.weapon.term] };
    case "attribution":
      return { title: "Who says so", lines: [describeLink(mention.link)] };
    default:
      return assertNever(mention);
  }
}

/** A ship's name with its prefix: "USS Carney". */
export function describeVessel({ prefix, name }: Vessel): string {
  return prefix === null ? name : `${prefix} ${name}`;
}
