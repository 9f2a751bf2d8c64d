import { COORDINATORS, RELATIVE_WORDS } from "../lexicon/grammar-words.ts";
import { type Phrase, phraseEndingAt } from "./phrases.ts";
import type { Scene } from "./scene.ts";
import type { VerbGroup } from "./verbs.ts";

const RELATIVE: ReadonlySet<string> = new Set(RELATIVE_WORDS);
const JOINING: ReadonlySet<string> = new Set(COORDINATORS);
/** Nothing longer stands between two commas in the middle of a clause. */
const INSERT = 14;
/** A verb borrows the subject of the verb before it, and that one of its own; further is no clause of news. */
const LOANS = 4;

/** The verb group that holds a token; null where the token is no verb. */
export function verbAt(scene: Scene, index: number): VerbGroup | null {
  return scene.verbs.find((verb) => verb.first <= index && index <= verb.last) ?? null;
}

/** Who or what stands as the subject of a verb, in the active or the passive; null where that is not plain. */
export function subjectOfVerb(scene: Scene, verb: VerbGroup, loans = LOANS): Phrase | null {
  if (loans === 0) return null;
  const at = verb.first - 1;
  const before = scene.tokens[at];
  if (before === undefined || before.after === "break") return null;
  if (verb.voice === "participle") return nounBefore(scene, at);
  const gerund = scene.tokens[verb.last]?.form === "gerund" && verb.voice === "active";
  // "launched 5 missiles, killing two": who launched them also killed.
  if (gerund && before.after === "comma") return subjectOfEarlier(scene, verb, loans);
  if (JOINING.has(before.lower)) return subjectOfEarlier(scene, verb, loans);
  if (gerund) return nounBefore(scene, at);
  if (before.lower === "to") return null;
  if (RELATIVE.has(before.lower)) return antecedent(scene, at);
  if (before.after === "comma") return beforeInsert(scene, at) ?? subjectOfEarlier(scene, verb, loans);
  return nounBefore(scene, at);
}

/** The head of the phrases before a verb: "Coalition aircraft from Qatar destroyed" are aircraft. */
function nounBefore(scene: Scene, at: number): Phrase | null {
  const { tokens } = scene;
  let end = at;
  while (tokens[end]?.class === "adverb" && tokens[end]?.after === "nothing") end -= 1;
  for (let steps = 0; steps < 5; steps += 1) {
    const phrase = phraseEndingAt(scene, end);
    if (phrase === null) return null;
    const opener = beforePhrase(scene, phrase);
    const before = tokens[opener];
    if (before === undefined || before.after !== "nothing" || before.class !== "preposition")
      return before?.lower === "and" ? joinedWith(scene, phrase, opener) : phrase;
    // "In May Russia launched": a date between preposition and name ends the phrase before the name.
    const verb = verbAt(scene, opener - 1);
    if (verb !== null && verb.voice !== "participle") return null;
    end = (verb === null ? opener : verb.first) - 1;
    if (end < 0 || tokens[end]?.after !== "nothing") return null;
  }
  return null;
}

/** "The Spruance and the Stockdale shot down": two nouns that open a clause are one subject. */
function joinedWith(scene: Scene, phrase: Phrase, and: number): Phrase {
  const other = scene.tokens[and - 1]?.after === "nothing" ? phraseEndingAt(scene, and - 1) : null;
  if (other === null) return phrase;
  const opener = scene.tokens[beforePhrase(scene, other)];
  const opens =
    opener === undefined ||
    opener.after !== "nothing" ||
    opener.class === "conjunction" ||
    opener.mention?.kind === "date";
  return opens ? { first: other.first, last: phrase.last } : phrase;
}

/** The token before a phrase and its determiner. */
function beforePhrase(scene: Scene, phrase: Phrase): number {
  let at = phrase.first - 1;
  while (at >= 0 && scene.tokens[at]?.after === "nothing" && isDeterminer(scene, at)) at -= 1;
  return at;
}

function isDeterminer(scene: Scene, at: number): boolean {
  const token = scene.tokens[at];
  return token !== undefined && (token.class === "other" || token.class === "pronoun");
}

/** "the missile, which flew", "a ship that docked". */
function antecedent(scene: Scene, relative: number): Phrase | null {
  const phrase = phraseEndingAt(scene, relative - 1);
  if (phrase === null) return null;
  // "said that it": behind a verb of saying "that" opens no relative clause, and no noun stands before it.
  return phrase;
}

/** "The Carney, a Navy destroyer, intercepted", "The ministry, which is new, said". */
function beforeInsert(scene: Scene, at: number): Phrase | null {
  for (let comma = at - 1; comma >= 0 && at - comma <= INSERT; comma -= 1) {
    const token = scene.tokens[comma];
    if (token === undefined || token.after === "break") return null;
    if (token.after !== "comma") continue;
    const opensInsert = scene.tokens[comma + 1];
    const finite = scene.verbs.some(
      (verb) => verb.first > comma && verb.last <= at && verb.voice === "active" && isFiniteVerb(scene, verb),
    );
    if (finite && !(opensInsert !== undefined && RELATIVE.has(opensInsert.lower))) return null;
    if (token.mention?.kind === "date") return null;
    return nounBefore(scene, comma);
  }
  return null;
}

/** Whether a verb carries a clause of its own. */
export function isFiniteVerb(scene: Scene, verb: VerbGroup): boolean {
  if (verb.voice === "participle") return false;
  const opened = scene.tokens[verb.first - 1]?.lower === "to";
  return !opened && scene.tokens[verb.first]?.form !== "gerund";
}

/** The subject of the last verb before this one that has one: "docked on Monday and left". */
function subjectOfEarlier(scene: Scene, verb: VerbGroup, loans: number): Phrase | null {
  const earlier = lenderOf(scene, verb);
  return earlier === null ? null : subjectOfVerb(scene, earlier, loans - 1);
}

/** The verb before this one in whose clause it stands. */
function lenderOf(scene: Scene, verb: VerbGroup): VerbGroup | null {
  const earlier = scene.verbs.filter((each) => each.last < verb.first && isFiniteVerb(scene, each)).at(-1);
  if (earlier === undefined || earlier.role === "speech") return null;
  const between = scene.tokens.slice(earlier.last, verb.first);
  return between.some((token) => token.after === "break") ? null : earlier;
}

/** The first verb of the chain in which a verb borrows its subject; itself where it has one of its own. */
export function leaderOf(scene: Scene, verb: VerbGroup): VerbGroup {
  let leader = verb;
  for (let loans = LOANS; loans > 0 && borrows(scene, leader); loans -= 1) {
    const lender = lenderOf(scene, leader);
    if (lender === null) break;
    leader = lender;
  }
  return leader;
}

function borrows(scene: Scene, verb: VerbGroup): boolean {
  const before = scene.tokens[verb.first - 1];
  if (before === undefined || verb.voice === "participle") return false;
  if (before.after === "comma") return beforeInsert(scene, verb.first - 1) === null;
  return JOINING.has(before.lower);
}
