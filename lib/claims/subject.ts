import { BARE_HEADS, HARM_MEASURES } from "../lexicon/measures.ts";
import { EVENT_COUNTERS, REST_WORDS } from "../lexicon/subject-words.ts";
import { UNITS } from "../lexicon/units.ts";
import type { MeasureId, Subject } from "../model/claim.ts";
import type { Mention, Vessel, Weapon } from "../model/mention.ts";
import { contains, type Span } from "../model/span.ts";
import { describeVessel } from "../text/describe.ts";
import { headOfKey } from "../text/key-head.ts";
import { bearerOf, doneTo, subjectOfChange } from "./bearer.ts";
import { countedElsewhere, type QuantityMention } from "./ellipsis.ts";
import { goodsOfMoney } from "./money.ts";
import { type Phrase, spanOfPhrase, textOfPhrase, withComplements } from "./phrases.ts";
import { onlyOne, type Read, reading } from "./reading.ts";
import { indexOfMention, type Scene } from "./scene.ts";
import { subjectKey } from "./subject-key.ts";
import type { Governing } from "./verbs.ts";

const COUNTERS: ReadonlySet<string> = new Set(EVENT_COUNTERS);
const HARMS: ReadonlySet<MeasureId> = new Set(HARM_MEASURES);
const REST: ReadonlySet<string> = new Set(REST_WORDS);
/** Goods that are counted by mass or volume, and shares of things. */
const AMOUNTS: ReadonlySet<string> = new Set(["mass", "volume", "share"]);

/** What a figure is about: the thing counted, or that which has the measured length, price or speed. */
export function subjectOfFigure(
  scene: Scene,
  mention: QuantityMention,
  { measure, governing }: { readonly measure: Read<MeasureId>; readonly governing: Governing | null },
): Read<Subject> {
  const { quantity } = mention;
  const index = indexOfMention(scene, mention);
  const { dimension } = UNITS[quantity.unit];
  if (dimension === "count" || (AMOUNTS.has(dimension) && quantity.counted !== null))
    return countedSubject(scene, mention, index, measure);
  if (dimension === "currency") {
    const goods = goodsOfMoney(scene, index);
    if (goods !== null) return subjectOfPhrase(scene, goods);
    return quantity.counted === null ? null : thing(scene, quantity.counted, mention.span);
  }
  // Without a measure nothing says that the one ship of the sentence is what was measured.
  if (measure === null || dimension === "share") {
    const changed = subjectOfChange(scene, index);
    return changed === null ? null : subjectOfPhrase(scene, changed);
  }
  const bearer = bearerOf(scene, index, governing);
  return bearer === null ? soleNamedThing(scene) : subjectOfPhrase(bearer.scene, bearer.phrase);
}

function isHarm(measure: Read<MeasureId>): boolean {
  return measure !== null && HARMS.has(measure.value);
}

function holdsWeapon({ mentions }: Scene, span: Span): boolean {
  return mentions.some((each) => each.kind === "weapon" && contains(span, each.span));
}

function countedSubject(
  scene: Scene,
  mention: QuantityMention,
  index: number,
  measure: Read<MeasureId>,
): Read<Subject> {
  const { counted } = mention.quantity;
  if (counted === null || REST.has(counted.toLowerCase())) {
    const found = countedElsewhere(scene, mention);
    // "fired 80 missiles, killing 14": nobody counts missiles there.
    const other = found !== null && isHarm(measure) && holdsWeapon(scene, found.span) ? null : found;
    if (other?.quantity.counted != null) return thing(scene, other.quantity.counted, other.span);
    const crew = other === null ? nounOfWhole(scene, index) : null;
    if (crew !== null) return subjectOfPhrase(scene, crew);
    const changed = other === null ? subjectOfChange(scene, index) : null;
    if (changed !== null) return subjectOfPhrase(scene, changed);
    if (counted === null) return null;
  }
  if (!COUNTERS.has(headOfKey(subjectKey(counted)))) return thing(scene, counted, mention.span);
  const phrase = doneTo(scene, index);
  return phrase === null ? null : subjectOfPhrase(scene, phrase);
}

/** "a crew of 25": the noun before "of" is what is counted. */
function nounOfWhole(scene: Scene, index: number): Phrase | null {
  const noun = scene.tokens[index - 2]?.lower ?? "";
  if (scene.tokens[index - 1]?.lower !== "of" || BARE_HEADS[noun] === undefined) return null;
  return { first: index - 2, last: index - 2 };
}

/** A thing counted, with the weapon it is where one weapon stands in its words. */
function thing(scene: Scene, text: string, span: Span): Read<Subject> {
  const key = subjectKey(text);
  if (key === "") return null;
  const weapons = scene.story.sentences
    .slice(Math.max(0, scene.sentence.index - 1), scene.sentence.index + 1)
    .flatMap((sentence) => sentence.mentions)
    .flatMap((each) => (each.kind === "weapon" && contains(span, each.span) ? [each.weapon] : []));
  const [weapon] = weapons;
  const at = placeIn(scene, text, span);
  if (weapon === undefined || weapons.length > 1)
    return reading({ kind: "thing", text, key, canonicalId: null }, at);
  return reading({ kind: "weapon", text, key, canonicalId: weapon.canonicalId }, at);
}

/** The words of a noun inside the figure that counts it. */
function placeIn(scene: Scene, text: string, span: Span): Span {
  const at = scene.draft.text.slice(span.start, span.end).lastIndexOf(text);
  return at < 0 ? span : { start: span.start + at, end: span.start + at + text.length };
}

/** What a noun phrase names: a ship or weapon where it holds one, else the thing as written. */
export function subjectOfPhrase(scene: Scene, phrase: Phrase): Read<Subject> {
  const figure = scene.tokens[phrase.last]?.mention;
  if (figure?.kind === "quantity" && figure.quantity.counted !== null)
    return thing(scene, figure.quantity.counted, figure.span);
  const span = spanOfPhrase(scene, withComplements(scene, phrase));
  const named = scene.mentions.filter((each) => contains(span, each.span));
  const things = named.filter((each) => each.kind === "vessel" || each.kind === "weapon");
  // "The KN-23 and the KN-24 flew 400 km" says it of neither alone.
  if (things.length > 1) return null;
  const ship = named.find((each) => each.kind === "vessel");
  if (ship?.kind === "vessel") return subjectOfVessel(ship.vessel, ship.span);
  const weapon = onlyOne(
    named.flatMap((each) => (each.kind === "weapon" ? [reading(each.weapon, each.span)] : [])),
  );
  const text = textOfPhrase(scene, withComplements(scene, phrase));
  const key = subjectKey(text);
  if (key === "") return null;
  if (weapon !== null)
    return reading({ kind: "weapon", text, key, canonicalId: weapon.value.canonicalId }, span);
  return reading({ kind: "thing", text, key, canonicalId: null }, span);
}

/** A ship by its bare name: prefixes come and go between outlets. */
export function subjectOfVessel(vessel: Vessel, at: Span): Read<Subject> {
  const key = vessel.name.toLowerCase().replace(/\s+/g, " ");
  return reading({ kind: "vessel", text: describeVessel(vessel), key, canonicalId: vessel.canonicalId }, at);
}

export function subjectOfWeapon(weapon: Weapon, at: Span): Read<Subject> {
  const { term, canonicalId } = weapon;
  return reading({ kind: "weapon", text: term, key: subjectKey(term), canonicalId }, at);
}

/** The only ship or weapon that the sentence names; two would be two readings. */
function soleNamedThing(scene: Scene): Read<Subject> {
  const things = scene.mentions.filter((each) => each.kind === "vessel" || each.kind === "weapon");
  const [only] = things;
  return only === undefined || things.length > 1 ? null : subjectOfMention(only);
}

function subjectOfMention(mention: Mention): Read<Subject> {
  if (mention.kind === "vessel") return subjectOfVessel(mention.vessel, mention.span);
  return mention.kind === "weapon" ? subjectOfWeapon(mention.weapon, mention.span) : null;
}
