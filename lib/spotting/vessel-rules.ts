import { VESSELS, type VesselEntry } from "../lexicon/lexicon.ts";
import { NATION_WORDS } from "../lexicon/nations.ts";
import {
  DOUBTFUL_PREFIXES,
  NOT_SHIP_NAMES,
  RENAMING_WORDS,
  SHIP_KINDS,
  SHIP_PREFIXES,
} from "../lexicon/ship-words.ts";
import type { Mention, Vessel } from "../model/mention.ts";
import { validImo } from "./imo.ts";
import { indexNames, nameAt } from "./name-index.ts";
import { anyOf, matchAt, SP, sticky } from "./pattern.ts";
import type { Scene } from "./scene.ts";
import { nameEnd, nameStart, shipsInStretch, shipsNear } from "./ship-name.ts";
import {
  gapAfter,
  hyphenAfter,
  isCapital,
  isHyphen,
  isSpace,
  spaceAfter,
  type Words,
  wordAt,
} from "./words.ts";

const KNOWN = indexNames<VesselEntry>(
  VESSELS.flatMap((entry) => [entry.name, ...entry.aliases].map((name) => [name, entry] as const)),
);
const PREFIX = sticky(`(?<prefix>${anyOf(SHIP_PREFIXES)})${SP}["“‘']?(?=[A-Z0-9])`);
/** First words of the prefixes. */
export const PREFIX_STARTS: ReadonlySet<string> = new Set(
  SHIP_PREFIXES.map((prefix) => prefix.split(/[/.]/)[0]?.toLowerCase() ?? ""),
);
/** Words that may stand between a naming word and the name. */
export const FILLERS = new Set(["as", "the", "known", "called", "named", "to"]);

/** A name behind a prefix: "USS Carney", "M/V Sounion". */
export function readPrefixed(scene: Scene, index: number): Mention | null {
  const { words, text } = scene;
  const start = words.starts[index] ?? 0;
  if (start > 0 && /[\w/.-]/.test(text.charAt(start - 1))) return null;
  const match = matchAt(PREFIX, text, start);
  const prefix = match?.groups?.["prefix"];
  if (match === null || prefix === undefined) return null;
  const first = wordAt(words, start + match[0].length);
  const last = nameEnd(words, first) ?? prefixedEnd(words, first);
  if (last === null) return null;
  const quoted = /["“‘']$/.test(match[0]);
  if (!quoted && DOUBTFUL_PREFIXES.has(prefix) && !(shipsNear(scene, index, last) || first < last))
    return null;
  return vessel(scene, start, first, last, { prefix, cue: "prefix" });
}

/** Behind a prefix a place is a ship too: "USS Georgia", "MV Pacific Zircon". */
function prefixedEnd(words: Words, first: number): number | null {
  if (!isCapital(words, first) || NOT_SHIP_NAMES.has(words.lower[first] ?? "")) return null;
  return first;
}

/** "formerly Grace 1", "renamed Adrian Darya 1", "ex-Pushpa", where the sentence speaks of ships. */
export function readRenamed(scene: Scene, index: number): Mention | null {
  const { words } = scene;
  let first = index + 1;
  const gap = gapAfter(words, index);
  if (!isSpace(gap) && !(words.lower[index] === "ex" && isHyphen(gap))) return null;
  for (let steps = 0; steps < 3 && FILLERS.has(words.lower[first] ?? ""); steps += 1) first += 1;
  const last = nameEnd(words, first);
  if (
    last === null ||
    !(isKnown(words, first) || shipsNear(scene, index, last)) ||
    hasNation(words, first, last)
  )
    return null;
  return vessel(scene, words.starts[first] ?? 0, first, last, { prefix: null, cue: "apposition" });
}

/** "Angara (IMO 9179842)": a number with a valid check digit makes the capitals before it a ship. */
export function readImo(scene: Scene, index: number): Mention | null {
  const { words, text } = scene;
  const end = words.ends[index] ?? 0;
  const digits = /^(?:[ \u00a0](?:number|no\.?|No\.?))?[:# \u00a0]{1,3}(\d{7})(?!\d)/.exec(
    text.slice(end, end + 24),
  )?.[1];
  const gap = gapAfter(words, index - 1) ?? "";
  if (digits === undefined || !validImo(digits) || !/^["”’']? ?[(,[] ?$/.test(gap)) return null;
  const first = nameStart(words, index - 1);
  return first === null
    ? null
    : vessel(scene, words.starts[first] ?? 0, first, index - 1, { prefix: null, cue: "apposition" });
}

/** A ship of the lexicon; most names need a ship beside them in the sentence. */
export function readKnown(scene: Scene, index: number): Mention | null {
  const { words } = scene;
  if (!isCapital(words, index)) return null;
  const named = nameAt(KNOWN, words, index);
  if (named === null || namesClass(words, named.last)) return null;
  const alone = !(
    isCapital(words, index - 1) &&
    spaceAfter(words, index - 1) &&
    !NOT_SHIP_NAMES.has(words.lower[index - 1] ?? "") &&
    !SHIP_KINDS.has(words.lower[index - 1] ?? "")
  );
  const ends = !(isCapital(words, named.last + 1) && spaceAfter(words, named.last));
  if (
    named.entry.use === "context" &&
    (!alone ||
      !ends ||
      !(
        shipsNear(scene, index, named.last) ||
        (index < named.last && shipsInStretch(scene, index, named.last))
      ))
  )
    return null;
  return vessel(scene, words.starts[index] ?? 0, index, named.last, { prefix: null, cue: "lexicon" });
}

/** "Choe Hyon-class": the class, not the ship. */
export function namesClass(words: Words, last: number): boolean {
  const next = words.lower[last + 1];
  return next === "class" || (hyphenAfter(words, last) && (next === "type" || next === "flagged"));
}

export function vessel(
  scene: Scene,
  start: number,
  first: number,
  last: number,
  how: Pick<Vessel, "prefix" | "cue">,
): Mention {
  const { words, text } = scene;
  if (how.prefix === null && first < last && isPrefix(words, first)) {
    const prefix = text.slice(words.starts[first], words.ends[first]);
    return vessel(scene, start, first + 1, last, { prefix, cue: "prefix" });
  }
  const end = words.ends[last] ?? start;
  const name = text.slice(words.starts[first] ?? start, end);
  const named = nameAt(KNOWN, words, first);
  const canonicalId = named !== null && named.last === last ? named.entry.id : null;
  return {
    kind: "vessel",
    vessel: { name, canonicalId, ...how },
    span: { start, end },
    rule: `vessel/${how.cue}`,
  };
}

export function isKnown(words: Words, first: number): boolean {
  return nameAt(KNOWN, words, first) !== null;
}

export function hasNation(words: Words, first: number, last: number): boolean {
  for (let i = first; i <= last; i += 1) if (NATION_WORDS.has(words.lower[i] ?? "")) return true;
  return false;
}

/** Whether a word is a ship prefix, as the one before "Forbin" in "FS Forbin". */
export function isPrefix(words: Words, index: number): boolean {
  return SHIP_PREFIXES.includes(words.text.slice(words.starts[index] ?? 0, words.ends[index] ?? 0));
}

/** Words at which a former or later name may be brought in. */
export const RENAMED_STARTS: ReadonlySet<string> = RENAMING_WORDS;
/** First words of the ships of the lexicon. */
export const KNOWN_STARTS: readonly string[] = [...KNOWN.byFirst.keys()];
