import type { NameUse } from "../lexicon/lexicon.ts";
import { NATION_WORDS } from "../lexicon/nations.ts";
import { PHRASE_STOPS, PHRASE_VERBS } from "../lexicon/noun-phrases.ts";
import { SPEECH_VERBS } from "../lexicon/speech-verbs.ts";
import { ARMS_HOLDERS } from "../lexicon/weapon-classes.ts";
import {
  ARMING_VERBS,
  ARMS_WORDS,
  NAMES_LIKE_DESIGNATIONS,
  NOT_ARMS_BEHIND,
  NOT_ARMS_LEADING,
  PERSON_TITLES,
} from "../lexicon/weapon-evidence.ts";
import { NUMBER_WORDS } from "./number-core.ts";
import { type Scene, sentenceWords } from "./scene.ts";
import { isCapital, spaceAfter, type Words } from "./words.ts";

const SPEAKING: ReadonlySet<string> = new Set(SPEECH_VERBS.flatMap(({ forms }) => forms));

/** A name or a designation that may be something else, by the words it stands on. */
export interface Doubtful {
  readonly first: number;
  readonly last: number;
  /** Id of the system, or the designation in small letters: what the text has named once needs nothing more. */
  readonly key: string;
}

/** What shows that a name of the lexicon is a weapon's where its class noun is missing; null where nothing does. */
export function nameEvidence(
  scene: Scene,
  doubtful: Doubtful,
  use: NameUse,
  isSystem: (index: number) => boolean,
): string | null {
  const { words, memory } = scene;
  const { first, last, key } = doubtful;
  if (use === "noun" || isOtherThing(scene, doubtful)) return null;
  const before = words.lower[first - 1] ?? "";
  const capitalBefore = first > 0 && spaceAfter(words, first - 1) && isCapital(words, first - 1);
  if (capitalBefore && !NATION_WORDS.has(before) && !PHRASE_STOPS.has(before) && !ARMS_HOLDERS.has(before))
    return null;
  if (PERSON_TITLES.has(before) && first > 0 && spaceAfter(words, first - 1)) return null;
  const behind = words.lower[last + 1] ?? "";
  if (spaceAfter(words, last) && (isCapital(words, last + 1) || SPEAKING.has(behind))) return null;
  if (memory.arms.has(key)) return "named before";
  const arms = evidenceNear(scene, first, last, ARMS_WORDS);
  if (arms !== null || !endsPhrase(words, last)) return arms;
  return armedWith(words, first, last) ?? systemNear(scene, first, last, isSystem);
}

/** Not "carrying Patriots fans", "the Javelin event", "Boxer of the Senate": another noun follows, or what it belongs to. */
function endsPhrase(words: Words, last: number): boolean {
  if (!spaceAfter(words, last)) return true;
  const next = words.lower[last + 1] ?? "";
  return (
    next !== "of" && (PHRASE_STOPS.has(next) || PHRASE_VERBS.has(next) || /^(?:and|or|.+ed)$/.test(next))
  );
}

/** "[carrying] Tomahawks", "[armed] with two Hellfires". */
function armedWith(words: Words, first: number, last: number): string | null {
  let at = first - 1;
  while (at > first - 3 && (NUMBER_WORDS.has(words.lower[at] ?? "") || /^\d/.test(words.lower[at] ?? "")))
    at -= 1;
  if (at === first - 1 && words.lower[last]?.endsWith("s") !== true) return null;
  if (words.lower[at] === "with") at -= 1;
  const verb = words.lower[at] ?? "";
  return ARMING_VERBS.has(verb) ? verb : null;
}

/** A system whose name means nothing else in the same sentence: "a Hellfire launched from an MQ-9". */
function systemNear(
  scene: Scene,
  first: number,
  last: number,
  isSystem: (index: number) => boolean,
): string | null {
  const [from, to] = sentenceWords(scene, first, 24, 24);
  for (let i = from; i <= to; i += 1)
    if ((i < first || i > last) && isSystem(i)) return scene.words.lower[i] ?? null;
  return null;
}

/** What shows that letters and digits are a weapon's designation; null where nothing does. */
export function letterEvidence(
  scene: Scene,
  doubtful: Doubtful,
  context: ReadonlySet<string>,
): string | null {
  if (isOtherThing(scene, doubtful)) return null;
  if (scene.memory.arms.has(doubtful.key)) return "named before";
  return evidenceNear(scene, doubtful.first, doubtful.last, context);
}

/** "M4 motorway", "Type 45 destroyer", "flight AF-447", "the M23". */
function isOtherThing({ words, text }: Scene, { first, last }: Doubtful): boolean {
  if (spaceAfter(words, last) && NOT_ARMS_BEHIND.has(words.lower[last + 1] ?? "")) return true;
  if (first > 0 && NOT_ARMS_LEADING.has(words.lower[first - 1] ?? "")) return true;
  const length = (words.ends[last] ?? 0) - (words.starts[first] ?? 0);
  if (length > 5) return false;
  const written = text.slice(words.starts[first], words.ends[last]).toLowerCase();
  return NAMES_LIKE_DESIGNATIONS.has(written.replace("-", ""));
}

/** The first word of the sentence outside a stretch of words that is one of these; null where none is. */
export function evidenceNear(
  scene: Scene,
  first: number,
  last: number,
  context: ReadonlySet<string>,
): string | null {
  const [from, to] = sentenceWords(scene, first, 24, 24);
  for (let i = from; i <= to; i += 1) {
    const word = scene.words.lower[i] ?? "";
    if ((i < first || i > last) && context.has(word)) return word;
  }
  return null;
}
