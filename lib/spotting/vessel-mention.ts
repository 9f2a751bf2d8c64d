import { VESSELS, type VesselEntry } from "../lexicon/lexicon.ts";
import { NATION_WORDS } from "../lexicon/nations.ts";
import { NAME_SUFFIXES, SHIP_PREFIXES } from "../lexicon/ship-words.ts";
import type { Mention, Vessel } from "../model/mention.ts";
import { indexNames, nameAt } from "./name-index.ts";
import type { Scene } from "./scene.ts";
import { isKindWord, kindBehind, kindStart, particularsOf } from "./vessel-particulars.ts";
import { hyphenAfter, type Words } from "./words.ts";

/** The ships of the lexicon by their names. */
export const KNOWN_SHIPS = indexNames<VesselEntry>(
  VESSELS.flatMap((entry) => [entry.name, ...entry.aliases].map((name) => [name, entry] as const)),
);
const PREFIXES: ReadonlySet<string> = new Set(SHIP_PREFIXES);

/** How a rule came to read a name. */
export interface Reading {
  readonly cue: Vessel["cue"];
  readonly prefix: string | null;
  /** The ship's noun that says what she is, by its index; null where there is none, or it stands right before the name. */
  readonly kind: number | null;
  /** The word that showed a ship, by its index, where it is neither the prefix nor the noun. */
  readonly evidence: number | null;
}
export const BY_KIND: Reading = { cue: "trigger", prefix: null, kind: null, evidence: null };

/** The mention of a ship whose bare name runs from one word to another. */
export function vessel(scene: Scene, start: number, first: number, last: number, how: Reading): Mention {
  const { words, text } = scene;
  if (how.prefix === null && first < last && isPrefix(words, first)) {
    const prefix = text.slice(words.starts[first], words.ends[first]);
    return vessel(scene, start, first + 1, last, { ...how, prefix, cue: "prefix" });
  }
  const end = stoppedEnd(words, last);
  const named = nameAt(KNOWN_SHIPS, words, first);
  const kind = how.kind ?? kindBefore(words, start, first) ?? kindBehind(words, last);
  const evidence = evidenceOf(words, how, kind);
  const particulars = particularsOf(scene, last, kind);
  return {
    kind: "vessel",
    vessel: {
      name: text.slice(words.starts[first] ?? start, end),
      prefix: how.prefix,
      canonicalId: named !== null && named.last === last ? named.entry.id : null,
      cue: how.cue,
      ...(evidence === null ? {} : { evidence }),
      ...(particulars.length === 0 ? {} : { particulars }),
    },
    span: { start, end },
    rule: `vessel/${how.cue}`,
  };
}

/** "Clarence Sutphin Jr.": the stop of the suffix belongs to the name. */
function stoppedEnd({ text, lower, ends }: Words, last: number): number {
  const end = ends[last] ?? 0;
  return NAME_SUFFIXES.has(lower[last] ?? "") && text.charAt(end) === "." ? end + 1 : end;
}

/** The ship's noun right before a mention that starts at an offset. */
function kindBefore(words: Words, start: number, first: number): number | null {
  let before = first - 1;
  while ((words.starts[before] ?? -1) >= start) before -= 1;
  return isKindWord(words, before) && (words.ends[before] ?? 0) + 3 >= start ? before : null;
}

function evidenceOf(words: Words, how: Reading, kind: number | null): string | null {
  if (how.prefix !== null) return how.prefix;
  const at = how.evidence ?? kind;
  if (at === null) return null;
  const from = at === kind ? kindStart(words, kind) : at;
  return words.text.slice(words.starts[from], words.ends[at]);
}

/** Whether a ship of the lexicon begins at a word. */
export function isKnown(words: Words, first: number): boolean {
  return nameAt(KNOWN_SHIPS, words, first) !== null;
}

/** Whether a run of words names a state or a people. */
export function hasNation(words: Words, first: number, last: number): boolean {
  for (let i = first; i <= last; i += 1) if (NATION_WORDS.has(words.lower[i] ?? "")) return true;
  return false;
}

/** Whether a word is a ship prefix, as the one before "Forbin" in "FS Forbin". */
export function isPrefix(words: Words, index: number): boolean {
  return PREFIXES.has(words.text.slice(words.starts[index] ?? 0, words.ends[index] ?? 0));
}

/** "Choe Hyon-class": the class, not the ship. */
export function namesClass(words: Words, last: number): boolean {
  const next = words.lower[last + 1];
  return next === "class" || (hyphenAfter(words, last) && (next === "type" || next === "flagged"));
}
