import { type ClaimContent, type Field, PARTY_ROLES, type PartyRole } from "../model/claim.ts";
import type { Governing } from "./governing.ts";
import type { Scene } from "./scene.ts";
import type { Token } from "./words.ts";

/** Prepositions that state a place and nothing else. */
const PLACE: ReadonlySet<string> = new Set(["in", "near", "off", "over", "outside"]);
const ROLES: ReadonlySet<string> = new Set(PARTY_ROLES);
const UNRESOLVED = { state: "unresolved" } as const;
/** How many words behind its preposition a name may begin: "from the port of Rason". */
const DETERMINERS = 3;

interface Named {
  readonly preposition: string;
  readonly name: string;
}

/** Who took part, by the preposition before a proper name in the verb's clause, and who did it as the verb's subject. */
export function partiesOf(scene: Scene, governing: Governing | null): ClaimContent["parties"] {
  const named = namesIn(scene, governing);
  const party = (role: PartyRole): Field<string> => only(named.filter((each) => each.preposition === role));
  return {
    from: party("from"),
    to: orElse(party("to"), governing === null ? null : recipientOf(scene, governing)),
    by: orElse(party("by"), governing === null ? null : actorOf(scene, governing)),
    at: party("at"),
    against: party("against"),
  };
}

function orElse(party: Field<string>, name: string | null): Field<string> {
  return party.state === "unresolved" && name !== null ? { state: "read", value: name } : party;
}

/** Where it happened: the only place that the verb's clause names. */
export function placeOf(scene: Scene, governing: Governing | null): Field<string> {
  return only(namesIn(scene, governing).filter((each) => PLACE.has(each.preposition)));
}

function only(named: readonly Named[]): Field<string> {
  const [first] = named;
  return first === undefined || named.length > 1 ? UNRESOLVED : { state: "read", value: first.name };
}

/** Names behind prepositions, from the governing verb to the next verb or break. */
function namesIn(scene: Scene, governing: Governing | null): readonly Named[] {
  if (governing === null) return [];
  const named: Named[] = [];
  for (let at = governing.verb.last; at < scene.tokens.length; at += 1) {
    const token = scene.tokens[at];
    const isNext = scene.verbs.some((verb) => verb.first === at + 1);
    if (token === undefined || (at > governing.verb.last && (token.after === "break" || isNext))) {
      const last = token === undefined ? null : nameBehind(scene, at);
      if (last !== null) named.push(last);
      break;
    }
    const found = nameBehind(scene, at);
    if (found !== null) named.push(found);
  }
  return named;
}

function nameBehind(scene: Scene, at: number): Named | null {
  const preposition = scene.tokens[at];
  if (preposition?.class !== "preposition" || preposition.after !== "nothing") return null;
  if (!ROLES.has(preposition.lower) && !PLACE.has(preposition.lower)) return null;
  // "50 miles from Hodeidah" is a distance and no journey.
  if (isMeasured(scene.tokens[at - 1])) return null;
  let first = at + 1;
  while (first <= at + DETERMINERS && isFiller(scene, first)) first += 1;
  const name = nameAt(scene, first);
  return name === null ? null : { preposition: preposition.lower, name };
}

function isMeasured(token: Token | undefined): boolean {
  return token?.mention?.kind === "quantity" && token.mention.quantity.unit !== "count";
}

/** "the", "port of": words between a preposition and its name that add nothing to it. */
function isFiller(scene: Scene, at: number): boolean {
  const token = scene.tokens[at];
  if (token === undefined || token.after !== "nothing") return false;
  return ["the", "port", "city", "of", "its", "their"].includes(token.lower);
}

/** A run of capitalised words, also over "of"; a possessive belongs to something else and is no party. */
function nameAt(scene: Scene, first: number): string | null {
  const last = lastOfName(scene, first);
  const [from, to] = [scene.tokens[first], scene.tokens[last]];
  if (from === undefined || to === undefined || last < first) return null;
  const name = scene.draft.text.slice(from.start, to.end);
  const next = scene.tokens[last + 1];
  const goesOn =
    to.after === "nothing" &&
    (next?.class === "noun" || (next?.mention != null && next.mention.kind !== "date"));
  return /['’]s?$/.test(name) || !/^\p{Lu}/u.test(name) || goesOn ? null : name;
}

/** "Strait of Hormuz" is one name; "Kyiv, Odesa" are two. */
function lastOfName(scene: Scene, first: number): number {
  let last = first - 1;
  for (let at = first; scene.tokens[at]?.class === "name"; at += 1) {
    last = at;
    if (scene.tokens[at]?.after !== "nothing") break;
    if (scene.tokens[at + 1]?.lower === "of" && scene.tokens[at + 2]?.class === "name") at += 1;
  }
  return last;
}

/** "supplied Russia with 250 missiles", "sent Russia 250 missiles": the name right behind the verb receives them. */
function recipientOf(scene: Scene, { verb, as, measure }: Governing): string | null {
  if (measure !== "supplied" || as !== "object" || verb.voice !== "active") return null;
  const last = lastOfName(scene, verb.last + 1);
  const [from, to, next] = [scene.tokens[verb.last + 1], scene.tokens[last], scene.tokens[last + 1]];
  if (from === undefined || to === undefined || last <= verb.last || to.after !== "nothing") return null;
  const name = scene.draft.text.slice(from.start, to.end);
  // "sent Russian missiles" and "sent Russia's allies" name nobody who receives anything.
  const received = next?.lower === "with" || next?.mention?.kind === "quantity";
  return received && !/['’]s?$/.test(name) ? name : null;
}

/** The name right before an active verb whose object the figure is: "Ukraine shot down 71 drones". */
function actorOf(scene: Scene, { verb, as }: Governing): string | null {
  if (as !== "object" || verb.voice !== "active") return null;
  let first = verb.first;
  while (scene.tokens[first - 1]?.class === "name" && scene.tokens[first - 1]?.after === "nothing")
    first -= 1;
  const before = scene.tokens[first - 1];
  // Behind a preposition the name is not the subject: "officials in Kyiv shot down ...".
  if (before !== undefined && before.after === "nothing" && before.class !== "conjunction") return null;
  const [from, to] = [scene.tokens[first], scene.tokens[verb.first - 1]];
  if (from === undefined || to === undefined || first >= verb.first) return null;
  const name = scene.draft.text.slice(from.start, to.end);
  return /['’]s?$/.test(name) ? null : name;
}
