import {
  NO_SPEAKERS,
  POSSESSIVES,
  SPEAKER_FILLERS,
  SPEAKER_INSERTS,
  SPEAKER_PRONOUNS,
  SPEAKER_STOPS,
  SPEAKER_TITLES,
} from "../lexicon/speakers.ts";
import { ADDING_VERBS, HEARER_VERBS, SPEECH_PREPOSITIONS, SPEECH_VERBS } from "../lexicon/speech-verbs.ts";
import type { Mention } from "../model/mention.ts";
import { anyOf, matchAt, SP, sticky } from "./pattern.ts";
import type { Scene } from "./scene.ts";
import { gapAfter, isCapital, isHyphen, isSpace, spaceAfter, type Words, wordAt } from "./words.ts";

const SPEAKER_CUES = SPEECH_PREPOSITIONS.flatMap(({ forms }) => [...forms]);
/** Finite forms only: "saying so" has its speaker elsewhere. */
const SPEECH_FORMS: ReadonlySet<string> = new Set(
  SPEECH_VERBS.flatMap(({ forms }) => forms.filter((form) => !form.endsWith("ing"))),
);
/** Words that join a second phrase to a speaker's name: "the Institute for the Study of War". */
const JOINTS: ReadonlySet<string> = new Set(["of", "for"]);
const DETERMINER = /^(?:the|a|an|its|their)$/;
const INSERT_OPENERS: ReadonlySet<string> = new Set(SPEAKER_INSERTS);
const HEARER_FORMS: ReadonlySet<string> = new Set(HEARER_VERBS);
/** Forms that are speech only before "that" or a pause. */
const ADDING_FORMS: ReadonlySet<string> = new Set(ADDING_VERBS);
const CUE = sticky(`(?<cue>${anyOf(SPEAKER_CUES)})${SP}`, "i");
const CUE_STARTS: ReadonlySet<string> = new Set(SPEAKER_CUES.map((cue) => cue.split(" ")[0] ?? ""));
/** Before one of these a speaker begins, whatever stands before it: "died, the ministry said." */
const ARTICLES: ReadonlySet<string> = new Set(["the", "a", "an", "its", "their"]);
const LONGEST = 12;
/** "Gen.", "Lt.": a longer word before a full stop ends a sentence, titles aside. */
const LONGEST_TITLE = 3;
const TITLES: ReadonlySet<string> = new Set(SPEAKER_TITLES);

/** Who is said to say so: "according to X", "X said", "…, said X". The span holds the speaker and the cue. */
export function readAttribution(scene: Scene, index: number): Mention | null {
  const { words, text } = scene;
  const start = words.starts[index] ?? 0;
  const match = matchAt(CUE, text, start);
  const cue = match?.groups?.["cue"];
  if (match !== null && cue !== undefined) {
    const first = wordAt(words, start + match[0].length);
    const last = speakerEnd(words, first);
    return last === null
      ? null
      : attribution(scene, first, last, { start, end: words.ends[last] ?? start }, cue);
  }
  // "fears of a spill", "reports of 3 dead": a noun, whatever stands before it.
  return SPEECH_FORMS.has(words.lower[index] ?? "") && words.lower[index + 1] !== "of"
    ? (spokenBefore(scene, index) ?? spokenBehind(scene, index))
    : null;
}

function spokenBefore(scene: Scene, verb: number): Mention | null {
  const { words } = scene;
  // "adds 10 days to the journey": only words can be added as speech.
  if (
    ADDING_FORMS.has(words.lower[verb] ?? "") &&
    spaceAfter(words, verb) &&
    words.lower[verb + 1] !== "that"
  )
    return null;
  const last = lastBefore(words, verb);
  const first = speakerStart(words, last) ?? -1;
  const inserted = first < 0 ? acrossInsert(scene, verb) : null;
  if (inserted !== null) return inserted;
  // "No injuries or damage reported.": nobody reports there.
  if (
    first > 0 &&
    (gapAfter(words, verb) ?? ".").startsWith(".") &&
    spaceAfter(words, first - 1) &&
    !ARTICLES.has(words.lower[first - 1] ?? "") &&
    !isCapital(words, last)
  )
    return null;
  if (first < 0 || (first === last && POSSESSIVES.has(words.lower[first] ?? ""))) return null;
  const span = { start: words.starts[first] ?? 0, end: words.ends[verb] ?? 0 };
  return attribution(scene, first, last, span, scene.text.slice(words.starts[verb], words.ends[verb]));
}

/** "Kim Min-seok, a spokesman for the ministry, said": the speaker stands before the insert, with it where it is a name. */
function acrossInsert(scene: Scene, verb: number): Mention | null {
  const { words, text } = scene;
  // "in Erbil, Iraq, assessed to be": a participle has no speaker before it.
  if (!(gapAfter(words, verb - 1) ?? "").startsWith(", ") || words.lower[verb + 1] === "to") return null;
  let names = true;
  for (let at = verb - 1; at > 0 && verb - at <= LONGEST + 4; at -= 1) {
    names &&= isCapital(words, at);
    const gap = gapAfter(words, at - 1) ?? "";
    if (/["“”.;:!?]/.test(gap) && !runsOn(words, at - 1)) return null;
    if (!gap.startsWith(", ")) continue;
    if (!INSERT_OPENERS.has(words.lower[at] ?? "") && !names) return null;
    const first = speakerStart(words, at - 1, "before-comma");
    if (first === null) return null;
    const span = { start: words.starts[first] ?? 0, end: words.ends[verb] ?? 0 };
    const cue = text.slice(words.starts[verb], words.ends[verb]);
    return attribution(scene, first, names ? verb - 1 : at - 1, span, cue);
  }
  return null;
}

/** The last word of the speaker: "also", "has" and "today" may stand between it and its verb. */
function lastBefore(words: Words, verb: number): number {
  let last = verb - 1;
  while (
    last > 0 &&
    last > verb - 4 &&
    SPEAKER_FILLERS.has(words.lower[last] ?? "") &&
    spaceAfter(words, last)
  )
    last -= 1;
  return last;
}

/** Only behind a comma or a closing quotation mark: "…," said the ministry. */
function spokenBehind(scene: Scene, verb: number): Mention | null {
  const { words } = scene;
  // "…, told reporters": those are the hearers.
  if (!/[,"”’] ?$/.test(gapAfter(words, verb - 1) ?? "") || HEARER_FORMS.has(words.lower[verb] ?? ""))
    return null;
  const last = speakerEnd(words, verb + 1);
  if (last === null || !spaceAfter(words, verb)) return null;
  const span = { start: words.starts[verb] ?? 0, end: words.ends[last] ?? 0 };
  return attribution(scene, verb + 1, last, span, scene.text.slice(words.starts[verb], words.ends[verb]));
}

function speakerEnd(words: Words, first: number): number | null {
  let last: number | null = null;
  for (let i = first; i < first + LONGEST && i < words.starts.length; i += 1) {
    const word = words.lower[i] ?? "";
    if (i > first && !runsOn(words, i - 1)) break;
    if (SPEAKER_STOPS.has(word) || SPEECH_FORMS.has(word)) break;
    if (
      !/^(?:the|a|an|of|for|and|to|from|s|its|their|his|her)$/.test(word) ||
      (word === "s" && last === i - 1)
    )
      last = i;
  }
  return last === null || NO_SPEAKERS.has(words.lower[last] ?? "") ? null : last;
}

function speakerStart(
  words: Words,
  last: number,
  how: "at-verb" | "before-comma" = "at-verb",
): number | null {
  if (last < 0 || (how === "at-verb" && !spaceAfter(words, last))) return null;
  const word = words.lower[last] ?? "";
  if (SPEAKER_PRONOUNS.has(word)) return last;
  if (NO_SPEAKERS.has(word) || SPEAKER_STOPS.has(word) || word.endsWith("ly")) return null;
  let first = last;
  for (let i = last - 1; i >= 0 && last - i < LONGEST && runsOn(words, i); i -= 1) {
    const before = words.lower[i] ?? "";
    const joined =
      DETERMINER.test(before) && i > 0 && JOINTS.has(words.lower[i - 1] ?? "") && runsOn(words, i - 1);
    if (joined) continue;
    if (SPEAKER_STOPS.has(before) || SPEECH_FORMS.has(before) || NO_SPEAKERS.has(before)) {
      // "troops in Kursk said", "the ministry and the army said": what stands before such a word is another phrase.
      break;
    }
    first = i;
    if (DETERMINER.test(before)) break;
  }
  return /^(?:of|for|from|s)$/.test(words.lower[first] ?? "") ? null : first;
}

function runsOn(words: Words, index: number): boolean {
  const gap = gapAfter(words, index) ?? "";
  if (
    isSpace(gap) ||
    isHyphen(gap) ||
    gap === "’" ||
    gap === "'" ||
    gap === "." ||
    gap === "’ " ||
    gap === "' "
  )
    return true;
  if (gap !== ". " || !isCapital(words, index)) return false;
  const length = (words.ends[index] ?? 0) - (words.starts[index] ?? 0);
  return length <= LONGEST_TITLE || TITLES.has(words.lower[index] ?? "");
}

function attribution(scene: Scene, first: number, last: number, span: Mention["span"], cue: string): Mention {
  const { words, text } = scene;
  let named = false;
  for (let i = first; i <= last; i += 1)
    named ||= isCapital(words, i) && !/^(?:the|a|an|he|she|it|they)$/.test(words.lower[i] ?? "");
  const speaker = text.slice(words.starts[first], words.ends[last]);
  return {
    kind: "attribution",
    link: { role: "origin", speaker, naming: named ? "named" : "unnamed" },
    cue: cue.toLowerCase(),
    span,
    rule: "attribution/speech",
  };
}

/** Words at which an attribution may begin. */
export const ATTRIBUTION_STARTS: ReadonlySet<string> = new Set([...SPEECH_FORMS, ...CUE_STARTS]);
