import { EVENT_COUNTERS } from "../lexicon/subject-words.ts";
import type { Field, MeasureId, Subject } from "../model/claim.ts";
import type { Mention, Vessel, Weapon } from "../model/mention.ts";
import type { Quantity } from "../model/quantity.ts";
import { contains } from "../model/span.ts";
import { describeVessel } from "../text/describe.ts";
import { headOfKey } from "../text/key-head.ts";
import type { Scene } from "./scene.ts";
import { subjectKey } from "./subject-key.ts";

const UNRESOLVED = { state: "unresolved" } as const;
const COUNTERS: ReadonlySet<string> = new Set(EVENT_COUNTERS);
type QuantityMention = Extract<Mention, { kind: "quantity" }>;

/** What a figure is about: the thing counted; for a measure, the one named thing of the sentence. */
export function subjectOfFigure(
  scene: Scene,
  mention: QuantityMention,
  measure: Field<MeasureId>,
): Field<Subject> {
  const { quantity, span } = mention;
  if (quantity.unit !== "count" && !isAmount(quantity)) {
    // Without a measure nothing says that the one ship of the sentence is what was measured.
    return measure.state === "unresolved" ? UNRESOLVED : soleNamedThing(scene);
  }
  const counted = quantity.counted ?? countedOfWhole(scene, mention);
  if (counted === null) return UNRESOLVED;
  const key = subjectKey(counted);
  if (key === "" || COUNTERS.has(headOfKey(key))) return UNRESOLVED;
  const weapons = scene.mentions.flatMap((each) =>
    each.kind === "weapon" && contains(span, each.span) ? [each.weapon] : [],
  );
  const [weapon] = weapons;
  if (weapon === undefined || weapons.length > 1)
    return read({ kind: "thing", text: counted, key, canonicalId: null });
  return read({ kind: "weapon", text: counted, key, canonicalId: weapon.canonicalId });
}

/** A ship by its bare name: prefixes come and go between outlets. */
export function subjectOfVessel(vessel: Vessel): Field<Subject> {
  const key = vessel.name.toLowerCase().replace(/\s+/g, " ");
  return read({ kind: "vessel", text: describeVessel(vessel), key, canonicalId: vessel.canonicalId });
}

export function subjectOfWeapon(weapon: Weapon): Field<Subject> {
  return read({
    kind: "weapon",
    text: weapon.term,
    key: subjectKey(weapon.term),
    canonicalId: weapon.canonicalId,
  });
}

function read(value: Subject): Field<Subject> {
  return { state: "read", value };
}

/** A share or a mass is a share or mass of something: "20 tonnes of fuel". */
function isAmount({ unit, counted }: Quantity): boolean {
  return counted !== null && (unit === "percent" || AMOUNT_UNITS.has(unit));
}

const AMOUNT_UNITS: ReadonlySet<string> = new Set([
  "tonne",
  "ton",
  "short-ton",
  "long-ton",
  "kilogram",
  "barrel",
  "litre",
  "gallon",
  "cubic-metre",
]);

/** "52 of 71 drones": what the whole is counted in, the part is counted in too. */
function countedOfWhole(scene: Scene, part: QuantityMention): string | null {
  const whole = scene.mentions.find((each) => each.kind === "quantity" && each.span.start > part.span.end);
  if (whole?.kind !== "quantity") return null;
  const between = scene.draft.text.slice(part.span.end, whole.span.start);
  return /^\s(?:out\s)?of\s(?:the\s|its\s|their\s)?$/.test(between) ? whole.quantity.counted : null;
}

/** The only ship or weapon that the sentence names; two would be two readings. */
function soleNamedThing(scene: Scene): Field<Subject> {
  const things = scene.mentions.filter((each) => each.kind === "vessel" || each.kind === "weapon");
  const [thing] = things;
  if (thing === undefined || things.length > 1) return UNRESOLVED;
  return thing.kind === "vessel"
    ? subjectOfVessel(thing.vessel)
    : thing.kind === "weapon"
      ? subjectOfWeapon(thing.weapon)
      : UNRESOLVED;
}
