import { PROPERTY_MEASURES, UNIT_MEASURES } from "../lexicon/measures.ts";
import { UNITS } from "../lexicon/units.ts";
import type { Field, MeasureId } from "../model/claim.ts";
import type { Quantity } from "../model/quantity.ts";
import { formIndex } from "./forms.ts";
import type { Governing } from "./governing.ts";
import type { Scene } from "./scene.ts";

const NOUNS = formIndex((entry) => entry.nouns);
const HEADS = formIndex((entry) => entry.heads);
const PROPERTIES: ReadonlySet<MeasureId> = new Set(PROPERTY_MEASURES);
/** What can be supplied, killed or seized: things, shares of them, and goods by mass, volume or price. */
const AMOUNTS: ReadonlySet<string> = new Set(["count", "share", "mass", "volume", "currency"]);

/** What a figure measures: its own noun decides, then the noun it hangs on, then the verb; else it stays open. */
export function measureOfFigure(
  scene: Scene,
  index: number,
  quantity: Quantity,
  governing: Governing | null,
): Field<MeasureId> {
  const own = ownMeasure(scene, index, quantity);
  const measure = own ?? nounBefore(scene, index, "of") ?? governing?.measure ?? null;
  if (measure === null)
    return quantity.unit === "percent" && quantity.counted !== null ? read("share") : UNRESOLVED;
  return fits(measure, quantity) ? read(measure) : UNRESOLVED;
}

/** What befell or was done by something named: from its verb, or from a noun such as "the seizure of". */
export function measureOfName(scene: Scene, index: number, governing: Governing | null): Field<MeasureId> {
  const measure =
    nounBefore(scene, index, "of") ?? nounBefore(scene, index, "on") ?? governing?.measure ?? null;
  return measure === null || PROPERTIES.has(measure) ? UNRESOLVED : read(measure);
}

const UNRESOLVED = { state: "unresolved" } as const;

function read(value: MeasureId): Field<MeasureId> {
  return { state: "read", value };
}

function ownMeasure(scene: Scene, index: number, { unit, counted }: Quantity): MeasureId | null {
  const byUnit = UNIT_MEASURES[unit];
  if (byUnit !== undefined) return byUnit;
  if (counted !== null) {
    const words = counted.toLowerCase().split(/\s+/);
    const head = HEADS.get(words.slice(-2).join(" ")) ?? HEADS.get(words.at(-1) ?? "");
    if (head !== undefined) return head;
  }
  const next = scene.tokens[index + 1];
  if (unit === "count" || next === undefined || scene.tokens[index]?.after !== "nothing") return null;
  return HEADS.get(next.lower) ?? null;
}

/** The measure that a noun before "of" (or "on") gives: "a range of", "shipments of". */
function nounBefore(scene: Scene, index: number, joint: "of" | "on"): MeasureId | null {
  const { tokens } = scene;
  let at = index - 1;
  while (at > index - 5 && ["other", "noun", "name", "adverb"].includes(tokens[at]?.class ?? "")) at -= 1;
  // Between the preposition and a figure only "about" or "the" may stand, and "about" is the figure's own.
  const noun = tokens[at - 1];
  if (tokens[at]?.lower !== joint || noun === undefined || noun.after !== "nothing") return null;
  const two = `${tokens[at - 2]?.lower ?? ""} ${noun.lower}`;
  return NOUNS.get(two) ?? NOUNS.get(noun.lower) ?? null;
}

/** Nothing is "fired" by the kilometre, and no number of things is a range. */
function fits(measure: MeasureId, { unit }: Quantity): boolean {
  const { dimension } = UNITS[unit];
  if (PROPERTIES.has(measure)) return dimension !== "count" && dimension !== "share";
  return AMOUNTS.has(dimension);
}
