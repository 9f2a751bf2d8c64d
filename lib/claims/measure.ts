import { PROPERTY_MEASURES, UNIT_MEASURES } from "../lexicon/measures.ts";
import { UNITS } from "../lexicon/units.ts";
import type { Field, MeasureId } from "../model/claim.ts";
import type { Quantity } from "../model/quantity.ts";
import { formIndex } from "./forms.ts";
import type { Governing } from "./governing.ts";
import type { Scene } from "./scene.ts";

const NOUNS = formIndex((entry) => entry.nouns);
const HEADS = formIndex((entry) => entry.heads);
const OF: ReadonlySet<string> = new Set(["of"]);
const OF_OR_ON: ReadonlySet<string> = new Set(["of", "on"]);
const STATING: ReadonlySet<string> = new Set(["at", "as", "is", "was"]);
const COUNT_NOUNS: ReadonlySet<string> = new Set(["number", "total", "count", "tally"]);
/** How far before the participle its "number" may stand: "the number of North Korean missiles supplied". */
const COUNT_REACH = 6;
const ALL_BUT = /^all but\b/;
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
  const measure =
    own ??
    nounBefore(scene, index, OF) ??
    propertyBefore(scene, index) ??
    countBefore(scene, index) ??
    governing?.measure ??
    null;
  // "sent 728 drones against Ukraine" is no supply, and "all but 12" counts what was spared.
  if (measure === "supplied" && isAgainst(scene, governing)) return UNRESOLVED;
  if (ALL_BUT.test(scene.tokens[index]?.lower ?? "")) return UNRESOLVED;
  if (measure === null)
    return quantity.unit === "percent" && quantity.counted !== null ? read("share") : UNRESOLVED;
  return fits(measure, quantity) ? read(measure) : UNRESOLVED;
}

/** What befell or was done by something named: from its verb, or from a noun such as "the seizure of". */
export function measureOfName(scene: Scene, index: number, governing: Governing | null): Field<MeasureId> {
  const measure = nounBefore(scene, index, OF_OR_ON) ?? governing?.measure ?? null;
  return measure === null || PROPERTIES.has(measure) ? UNRESOLVED : read(measure);
}

const UNRESOLVED = { state: "unresolved" } as const;

function read(value: MeasureId): Field<MeasureId> {
  return { state: "read", value };
}

function isAgainst(scene: Scene, governing: Governing | null): boolean {
  const behind = governing === null ? [] : scene.tokens.slice(governing.verb.last + 1);
  return behind.some((token) => token.lower === "against");
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

/** "put the distance at 1,000 km", "gave the altitude as", "the range was". */
function propertyBefore(scene: Scene, index: number): MeasureId | null {
  const measure = nounBefore(scene, index, STATING);
  return measure !== null && PROPERTIES.has(measure) ? measure : null;
}

/** "the number of missiles supplied at about 250": what was done stands before the figure, as a participle. */
function countBefore(scene: Scene, index: number): MeasureId | null {
  const verb = scene.verbs.find((each) => each.last === index - 2);
  if (verb?.voice !== "participle" || verb.force !== "stated") return null;
  if (!STATING.has(scene.tokens[index - 1]?.lower ?? "")) return null;
  const before = scene.tokens.slice(Math.max(0, verb.first - COUNT_REACH), verb.first);
  return before.some((token) => COUNT_NOUNS.has(token.lower)) ? verb.done : null;
}

/** The measure that a noun before "of" and the like gives: "a range of", "shipments of". */
function nounBefore(scene: Scene, index: number, joints: ReadonlySet<string>): MeasureId | null {
  const { tokens } = scene;
  let at = index - 1;
  while (at > index - 5 && ["other", "noun", "name", "adverb"].includes(tokens[at]?.class ?? "")) at -= 1;
  // Between the preposition and a figure only "about" or "the" may stand, and "about" is the figure's own.
  const noun = tokens[at - 1];
  if (!joints.has(tokens[at]?.lower ?? "") || noun === undefined || noun.after !== "nothing") return null;
  const two = `${tokens[at - 2]?.lower ?? ""} ${noun.lower}`;
  return NOUNS.get(two) ?? NOUNS.get(noun.lower) ?? null;
}

/** Nothing is "fired" by the kilometre, and no number of things is a range. */
function fits(measure: MeasureId, { unit }: Quantity): boolean {
  const { dimension } = UNITS[unit];
  if (PROPERTIES.has(measure)) return dimension !== "count" && dimension !== "share";
  return AMOUNTS.has(dimension);
}
