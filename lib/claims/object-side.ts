import { INCLUDING_WORDS, PARTITIVE_NOUNS, POINTING_WORDS, WITH_VERBS } from "../lexicon/grammar-words.ts";
import { BEARING_VERBS, CONTAINING_VERBS, HOLDERS, MEMBER_VERBS } from "../lexicon/holders.ts";
import type { MeasureId } from "../model/claim.ts";
import { subjectOfVerb, verbAt } from "./clauses.ts";
import type { Scene } from "./scene.ts";
import { sentencesBefore } from "./story.ts";
import type { Governing, VerbGroup } from "./verbs.ts";
import type { Token } from "./words.ts";

/** Asks what governs another token of the sentence, for what hangs on the same verb as that one. */
export type AskGoverning = (index: number) => Governing | null;

const MEMBERS: ReadonlySet<string> = new Set(MEMBER_VERBS);
const BORNE: ReadonlyMap<string, MeasureId> = new Map(
  BEARING_VERBS.map(({ verb, measure }): [string, MeasureId] => [verb, measure]),
);
const INCLUDING: ReadonlySet<string> = new Set(INCLUDING_WORDS);
const PARTITIVE: ReadonlySet<string> = new Set(PARTITIVE_NOUNS);
const POINTING: ReadonlySet<string> = new Set(POINTING_WORDS);
const WITH: ReadonlySet<string> = new Set(WITH_VERBS);
const CONTAINING: ReadonlySet<string> = new Set(CONTAINING_VERBS);
const HELD: ReadonlyMap<string, MeasureId> = new Map(
  HOLDERS.flatMap(({ nouns, measure }) => nouns.map((noun): [string, MeasureId] => [noun, measure])),
);
/** Further than this from its figure a verb is too easily another clause's. */
const REACH = 14;

/** The verb before the token whose object it is, alone or in a list. */
export function objectSide(scene: Scene, index: number, ask: AskGoverning): Governing | null {
  for (let at = index - 1; at >= Math.max(0, index - REACH); at -= 1) {
    const token = scene.tokens[at];
    if (token === undefined || token.after === "break") return null;
    const verb = verbAt(scene, at);
    if (verb !== null) return verb.last === at ? contentsOf(scene, verb, ask) : null;
    if (INCLUDING.has(token.lower)) return memberBefore(scene, at, ask);
    // "including, remarkably, over 100": an adverb between commas is passed over.
    if (token.after === "comma" && token.class === "adverb") continue;
    if (token.after === "comma" && INCLUDING.has(token.lower)) return memberBefore(scene, at, ask);
    if (token.after === "comma") return memberBefore(scene, at + 1, ask);
    if (token.class === "preposition") {
      if (token.lower === "with") return behindWith(scene, at);
      if (token.lower !== "of" || !PARTITIVE.has(scene.tokens[at - 1]?.lower ?? "")) return null;
    } else if (token.class === "conjunction") return null;
  }
  return null;
}

/** What an active verb, one of containing among them, says of what stands behind it. */
export function contentsOf(scene: Scene, verb: VerbGroup, ask: AskGoverning): Governing | null {
  if (verb.voice !== "active" || verb.role === "speech") return null;
  if (!CONTAINING.has(verb.main)) return { verb, measure: verb.done, as: "object" };
  return ofContents(scene, verb, ask);
}

/** "an attack involving 53 missiles", "the package includes 4 launchers", "300 threats to include 100 missiles". */
function ofContents(scene: Scene, verb: VerbGroup, ask: AskGoverning): Governing | null {
  const opened = scene.tokens[verb.first - 1]?.lower === "to";
  const before = opened ? verb.first - 2 : verb.first - 1;
  const members = MEMBERS.has(verb.main);
  if (members && scene.tokens[before]?.mention?.kind === "quantity") return ask(before);
  const holder = subjectOfVerb(scene, verb);
  if (holder === null) return { verb, measure: heldBefore(scene, verb), as: "object" };
  const head = HELD.get(scene.tokens[holder.last]?.lower ?? "") ?? null;
  // "Capabilities in this package include": what holds them may stand behind the head.
  const held = head ?? heldWithin(scene, holder.last, verb.first);
  const measure = held ?? (members ? "exists" : null);
  if (members && scene.tokens[holder.last]?.mention?.kind === "quantity") return ask(holder.last);
  return { verb, measure, as: "object", holder: holder.last };
}

function heldWithin({ tokens }: Scene, first: number, end: number): MeasureId | null {
  return tokens.slice(first, end).flatMap((token) => HELD.get(token.lower) ?? [])[0] ?? null;
}

/** "This includes 18 launchers": the noun of the sentence before for which the pronoun stands. */
function heldBefore(scene: Scene, verb: VerbGroup): MeasureId | null {
  const opening = scene.tokens.slice(0, verb.first).some((token) => POINTING.has(token.lower));
  const [earlier] = opening ? sentencesBefore(scene.story, scene.sentence, 1) : [];
  if (earlier === undefined) return null;
  const words = scene.draft.text
    .slice(earlier.start, earlier.end)
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  const held = words.flatMap((word) => HELD.get(word) ?? []);
  const measures = new Set(held);
  return measures.size === 1 ? (held[0] ?? null) : null;
}

/** "has supplied Russia with 250 missiles", "conducted an attack on Kyiv with 300 drones". */
function behindWith(scene: Scene, preposition: number): Governing | null {
  let held: MeasureId | null = null;
  let holder = preposition;
  for (let at = preposition - 1; at >= Math.max(0, preposition - REACH); at -= 1) {
    const token = scene.tokens[at];
    if (token === undefined || token.after === "break" || token.class === "conjunction") return null;
    const verb = verbAt(scene, at);
    if (verb === null) {
      if (held !== null || token.class !== "noun") continue;
      held = HELD.get(token.lower) ?? null;
      holder = at;
      continue;
    }
    if (verb.last !== at || verb.role === "speech") return null;
    if (WITH.has(verb.main) && verb.voice === "active") return { verb, measure: verb.done, as: "object" };
    const borne = BORNE.get(verb.main) ?? null;
    if (borne !== null) return { verb, measure: borne, as: "object" };
    // "attacked Ukraine with 122 missiles": what an attack is made with is sent off.
    const attacks = verb.done === "attacked" || verb.done === "struck";
    if (attacks && verb.voice === "active") return { verb, measure: "launched", as: "object" };
    return held === null ? null : { verb, measure: held, as: "object", holder };
  }
  const after = held === null ? undefined : scene.verbs.find((verb) => verb.first > preposition);
  return held === null || after === undefined ? null : { verb: after, measure: held, as: "object", holder };
}

/** "launched 12 missiles at Kyiv and 71 drones": what joins a list is governed as the member before it. */
function memberBefore(scene: Scene, joint: number, ask: AskGoverning): Governing | null {
  let plain = scene.tokens[joint]?.lower === "including" || !isNounBefore(scene.tokens, joint);
  for (let at = joint - 1; at >= Math.max(0, joint - REACH); at -= 1) {
    const token = scene.tokens[at];
    if (token === undefined || token.after === "break") return null;
    const held = scene.tokens[joint]?.lower === "including" ? HELD.get(token.lower) : undefined;
    const telling = held === undefined ? undefined : scene.verbs.filter((each) => each.last < at).at(-1);
    // "a $400 million package, including four launchers".
    if (held !== undefined && telling !== undefined && token.class === "noun")
      return { verb: telling, measure: held, as: "object", holder: at };
    if (isMember(token)) return ask(partOf(scene, at));
    const verb = verbAt(scene, at);
    // "50,000 soldiers deployed to Kursk, including 10,000 convicts": a participle describes the member before.
    if (verb?.voice === "participle" && scene.tokens[joint]?.lower === "including") continue;
    // "destroyed tanks and 5 trucks": the member before is a plain noun of the verb.
    if (verb !== null) {
      if (plain || at === joint - 1 || verb.last !== at || verb.voice !== "active" || verb.role === "speech")
        return null;
      return { verb, measure: verb.done, as: "object" };
    }
    if (token.class === "preposition" || token.class === "conjunction") plain = true;
    // A comma joins only what stands in one list; behind a place it closes a clause.
    if (plain && scene.tokens[joint]?.class !== "conjunction") return null;
  }
  return null;
}

/** Of "35 of 53 missiles" the part is what the verb governs. */
function partOf({ tokens }: Scene, whole: number): number {
  const part = tokens[whole - 2];
  return tokens[whole - 1]?.lower === "of" && part?.mention?.kind === "quantity" ? whole - 2 : whole;
}

function isNounBefore(tokens: readonly Token[], joint: number): boolean {
  const before = tokens[joint - 1];
  return before?.class === "noun" || before?.class === "name" || before?.class === "mention";
}

function isMember({ mention }: Token): boolean {
  return mention !== null && mention.kind !== "date";
}
