import { PERFECT_AUXILIARIES } from "../lexicon/grammar-words.ts";
import { BARE_HEADS, DISTANCE_WORDS, PROPERTY_DIMENSIONS, UNIT_MEASURES } from "../lexicon/measures.ts";
import { SERVICE_PEOPLE } from "../lexicon/parties.ts";
import { type Dimension, UNITS } from "../lexicon/units.ts";
import type { MeasureId } from "../model/claim.ts";
import type { Bound, Quantity } from "../model/quantity.ts";
import { subjectOfChange } from "./bearer.ts";
import { formIndex } from "./forms.ts";
import { goodsOfMoney, isHandedOver, namesGoods } from "./money.ts";
import { spanOfPhrase } from "./phrases.ts";
import { type Read, reading } from "./reading.ts";
import { type Scene, spanOfTokens } from "./scene.ts";
import type { Governing } from "./verbs.ts";

const NOUNS = formIndex((entry) => entry.nouns);
const HEADS = formIndex((entry) => entry.heads);
const OF: ReadonlySet<string> = new Set(["of"]);
const ON: ReadonlySet<string> = new Set(["on", "against"]);
const OF_OR_ON: ReadonlySet<string> = new Set(["of", "on", "against"]);
const AWAY: ReadonlySet<string> = new Set(DISTANCE_WORDS);
const PEOPLE: ReadonlySet<string> = new Set(SERVICE_PEOPLE);
const HAVING: ReadonlySet<string> = new Set(PERFECT_AUXILIARIES);
const STATING: ReadonlySet<string> = new Set(["at", "as", "is", "was", "are", "were"]);
const COUNT_NOUNS: ReadonlySet<string> = new Set(["number", "total", "count", "tally"]);
/** How far before the participle its "number" may stand: "the number of North Korean missiles supplied". */
const COUNT_REACH = 6;
const PROPERTIES: ReadonlyMap<string, readonly Dimension[]> = new Map(Object.entries(PROPERTY_DIMENSIONS));
const BARE: ReadonlyMap<string, MeasureId> = new Map(Object.entries(BARE_HEADS));
/** What can be supplied, killed or seized: things, shares of them, and goods by mass, volume or price. */
const AMOUNTS: ReadonlySet<string> = new Set(["count", "share", "mass", "volume", "currency"]);

/** What decides the measure of a figure; `around` is the sentence in which its verb stands. */
export interface Measured {
  readonly quantity: Quantity;
  readonly governing: Governing | null;
  readonly around: Scene;
}

/** What a figure measures: its own noun decides, then the noun it hangs on, then the verb; else it stays open. */
export function measureOfFigure(
  scene: Scene,
  index: number,
  { quantity, governing, around }: Measured,
): Read<MeasureId> {
  const found =
    ownMeasure(scene, index, quantity) ??
    nounBefore(scene, index, OF) ??
    attackBefore(scene, index, quantity) ??
    propertyBefore(scene, index) ??
    countBefore(scene, index) ??
    changeBefore(scene, index) ??
    byVerb(around, governing) ??
    bareHead(scene, index, quantity);
  if (found === null || !fits(found.value, quantity)) return byUnit(scene, index, quantity);
  // "sent 3,000 soldiers to Kursk": people are posted, not handed over.
  if (found.value === "supplied" && isPeople(quantity)) return { ...found, value: "deployed" };
  // "sent 728 drones against Ukraine" is no supply.
  if (found.value === "supplied" && isAgainst(scene, governing)) return null;
  return found;
}

/** "Almost half of the crew", "two-thirds of the ships". */
function isFraction(bound: Bound): boolean {
  return "value" in bound && bound.value > 0 && bound.value < 1;
}

function isPeople({ counted }: Quantity): boolean {
  return PEOPLE.has(counted?.toLowerCase().split(/\s+/).at(-1) ?? "");
}

/** A share of something, and a time that nothing else is said of, measure what their unit says. */
function byUnit(scene: Scene, index: number, { unit, counted, bound }: Quantity): Read<MeasureId> {
  const token = scene.tokens[index];
  if (token === undefined) return null;
  if (UNITS[unit].dimension === "share") return counted === null ? null : reading("share", token);
  const next = scene.tokens[index + 1];
  // "200 km off the coast", "30 miles south of Hodeidah".
  if (isFraction(bound)) return counted === null ? null : reading("share", token);
  if (UNITS[unit].dimension === "length" && token.after === "nothing" && AWAY.has(next?.lower ?? ""))
    return reading("distance", token);
  if (UNITS[unit].dimension === "length" && scene.tokens[index - 1]?.lower === "within")
    return reading("distance", token);
  // "a seven-year-old girl" has an age and no duration.
  return UNITS[unit].dimension === "duration" && !token.lower.includes("old")
    ? reading("duration", token)
    : null;
}

/** "an attack on 3 ships": behind "on" only an attack says what was done. */
function attackBefore(scene: Scene, index: number, { unit }: Quantity): Read<MeasureId> {
  const found = unit === "count" ? nounBefore(scene, index, ON) : null;
  return found?.value === "attacked" ? found : null;
}

/** What befell or was done by something named: from its verb, or from a noun such as "the seizure of". */
export function measureOfName(scene: Scene, index: number, governing: Governing | null): Read<MeasureId> {
  const found = nounBefore(scene, index, OF_OR_ON) ?? byVerb(scene, governing);
  return found === null || PROPERTIES.has(found.value) ? null : found;
}

function byVerb(scene: Scene, governing: Governing | null): Read<MeasureId> {
  if (governing === null || governing.verb.force === "attempt") return null;
  const { first, last, main } = governing.verb;
  const at = spanOfTokens(scene, first, last);
  if (governing.measure === null) {
    const opener = scene.tokens[first - 1]?.lower;
    // "has 39 members", "there are 12 ships": so many there are.
    const has = governing.as === "object" && first === last && (HAVING.has(main) || opener === "there");
    return has && governing.verb.voice === "active" ? reading("exists", at) : null;
  }
  const can = scene.tokens
    .slice(first, last + 1)
    .some((token) => token.lower === "can" || token.lower === "could");
  return reading(can && governing.measure === "aboard" ? "capacity" : governing.measure, at);
}

function isAgainst(scene: Scene, governing: Governing | null): boolean {
  const behind = governing === null ? [] : scene.tokens.slice(governing.verb.last + 1);
  return behind.some((token) => token.lower === "against");
}

function ownMeasure(scene: Scene, index: number, { unit, counted }: Quantity): Read<MeasureId> {
  const token = scene.tokens[index];
  const goods = UNITS[unit].dimension === "currency" ? goodsOfMoney(scene, index) : null;
  if (goods !== null && isHandedOver(scene, goods)) return reading("supplied", spanOfPhrase(scene, goods));
  // "a billion-dollar arms package": counted by its worth and handed over by its name.
  if (counted !== null && token !== undefined && unit !== "count" && namesGoods(counted))
    return reading("supplied", token);
  const byUnit = UNIT_MEASURES[unit];
  if (byUnit !== undefined && token !== undefined) return reading(byUnit, token);
  if (counted !== null && token !== undefined) {
    const head = headIn(HEADS, counted);
    if (head !== null) return reading(head, token);
  }
  const next = scene.tokens[index + 1];
  if (next === undefined || token?.after !== "nothing" || (unit === "count" && counted !== null)) return null;
  // "suffering 10 wounded": a bare number with the word that says what befell them.
  const behind = HEADS.get(next.lower);
  return behind === undefined ? null : reading(behind, next);
}

function bareHead(scene: Scene, index: number, { counted }: Quantity): Read<MeasureId> {
  const token = scene.tokens[index];
  const before = scene.tokens[index - 1]?.lower === "of" ? (scene.tokens[index - 2]?.lower ?? "") : "";
  // "a crew of 25", "its crew of 20 Filipinos".
  const measure = (counted === null ? null : headIn(BARE, counted)) ?? BARE.get(before) ?? null;
  return measure === null || token === undefined ? null : reading(measure, token);
}

function headIn(table: ReadonlyMap<string, MeasureId>, counted: string): MeasureId | null {
  const words = counted.toLowerCase().split(/\s+/);
  return table.get(words.slice(-2).join(" ")) ?? table.get(words.at(-1) ?? "") ?? null;
}

/** "put the distance at 1,000 km", "gave the altitude as", "the range was". */
function propertyBefore(scene: Scene, index: number): Read<MeasureId> {
  const found = nounBefore(scene, index, STATING);
  return found !== null && PROPERTIES.has(found.value) ? found : null;
}

/** "the number of missiles supplied at about 250": what was done stands before the figure, as a participle. */
function countBefore(scene: Scene, index: number): Read<MeasureId> {
  const verb = scene.verbs.find((each) => each.last === index - 2);
  if (verb?.voice !== "participle" || verb.force !== "stated" || verb.done === null) return null;
  if (!STATING.has(scene.tokens[index - 1]?.lower ?? "")) return null;
  const before = scene.tokens.slice(Math.max(0, verb.first - COUNT_REACH), verb.first);
  if (!before.some((token) => COUNT_NOUNS.has(token.lower))) return null;
  return reading(verb.done, spanOfTokens(scene, verb.first, verb.last));
}

/** "The death toll has risen to 53", "casualties have exceeded 100,000": the subject says what is counted. */
function changeBefore(scene: Scene, index: number): Read<MeasureId> {
  const phrase = subjectOfChange(scene, index);
  const noun = phrase === null ? undefined : scene.tokens[phrase.last];
  if (phrase === null || noun === undefined) return null;
  const two = `${scene.tokens[phrase.last - 1]?.lower ?? ""} ${noun.lower}`;
  const measure = HEADS.get(two) ?? HEADS.get(noun.lower) ?? NOUNS.get(noun.lower);
  return measure === undefined ? null : reading(measure, spanOfPhrase(scene, phrase));
}

/** The measure that a noun before "of" and the like gives: "a range of", "shipments of". */
function nounBefore(scene: Scene, index: number, joints: ReadonlySet<string>): Read<MeasureId> {
  const { tokens } = scene;
  let at = index - 1;
  while (at > index - 5 && ["other", "noun", "name", "adverb"].includes(tokens[at]?.class ?? "")) at -= 1;
  // Between the preposition and a figure only "about" or "the" may stand, and "about" is the figure's own.
  const noun = tokens[at - 1];
  if (!joints.has(tokens[at]?.lower ?? "") || noun === undefined || noun.after !== "nothing") return null;
  if (noun.class === "verb" && noun.form === "past") return null;
  const two = NOUNS.get(`${tokens[at - 2]?.lower ?? ""} ${noun.lower}`);
  const measure = two ?? NOUNS.get(noun.lower);
  return measure === undefined
    ? null
    : reading(measure, spanOfTokens(scene, two === undefined ? at - 1 : at - 2, at - 1));
}

/** Nothing is "fired" by the kilometre, and no number of things is a range. */
function fits(measure: MeasureId, { unit }: Quantity): boolean {
  const { dimension } = UNITS[unit];
  return PROPERTIES.get(measure)?.includes(dimension) ?? AMOUNTS.has(dimension);
}
