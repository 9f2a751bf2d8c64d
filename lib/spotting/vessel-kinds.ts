import { NATION_WORDS } from "../lexicon/nations.ts";
import { PHRASE_STOPS, PHRASE_VERBS } from "../lexicon/noun-phrases.ts";
import {
  NAMING_WORDS,
  SHIP_CLASSES,
  SHIP_KIND_PLURALS,
  SHIP_KINDS,
  WARSHIP_KINDS,
  WEAK_SHIP_KINDS,
} from "../lexicon/ship-words.ts";
import type { Mention } from "../model/mention.ts";
import { type Scene, stopsBetween } from "./scene.ts";
import { nameEnd, nameStart } from "./ship-name.ts";
import { FILLERS, hasNation, isKnown, vessel } from "./vessel-rules.ts";
import { gapAfter, hyphenAfter, isCapital, spaceAfter, type Words } from "./words.ts";

const OPENING = /^[ \u00a0](?:["“‘']|\()?$|^, (?:the )?$/;
const KIND_MODIFIERS =
  /^(?:landing|container|cargo|cruise|oil|bulk|patrol|guided|missile|supply|research|hospital|training|motor|fishing|spy|intelligence|support|salvage|merchant|passenger|car|chemical|product|crude|gas|lng|lpg|roll|on|off|ro|amphibious|assault|reconnaissance|survey|general|dry|steam|aircraft)$/;

/** Names that a ship's noun brings in: behind it, before it, or listed after its plural. */
export function readKinded(scene: Scene, index: number): readonly Mention[] {
  const { words } = scene;
  const word = words.lower[index] ?? "";
  if (SHIP_KIND_PLURALS.has(word) && !SHIP_KINDS.has(word)) return listed(scene, index);
  if (!isShipKind(words, index)) return [];
  // "Zhongshan Warship Incident", "New York Yacht Club": a ship's noun inside another name.
  const inName = isCapital(words, index) && isCapital(words, index - 1) && spaceAfter(words, index - 1);
  if (
    inName &&
    !KIND_MODIFIERS.test(words.lower[index - 1] ?? "") &&
    !NATION_WORDS.has(words.lower[index - 1] ?? "")
  )
    return [];
  const behind = nameBehind(scene, index);
  if (behind !== null) return [behind];
  const before = appositive(scene, index) ?? attributive(scene, index);
  return before === null ? [] : [before];
}

function isShipKind(words: Words, index: number): boolean {
  const word = words.lower[index] ?? "";
  const weak = WEAK_SHIP_KINDS[word];
  const before = words.lower[index - 1] ?? "";
  if (weak === undefined) return SHIP_KINDS.has(word);
  return (
    weak.has(before) ||
    (word === "carrier" && (before === "the" || before === "navy") && isCapital(words, index + 1))
  );
}

function nameBehind(scene: Scene, index: number): Mention | null {
  const { words } = scene;
  const gap = gapAfter(words, index) ?? "";
  let first = index + 1;
  if (!OPENING.test(gap) && !(gap === " " && FILLERS.has(words.lower[first] ?? ""))) return null;
  const naming = NAMING_WORDS.has(words.lower[first] ?? "");
  if (naming) first += 1;
  for (let steps = 0; naming && steps < 2 && FILLERS.has(words.lower[first] ?? ""); steps += 1) first += 1;
  const set = gap === ", " && words.lower[first] === "the" ? first + 1 : null;
  if (set !== null) return setOff(scene, set);
  if (gap.startsWith(",") && !naming && !isKnown(words, first)) return null;
  const last = nameEnd(words, first);
  if (last === null || isPlaceOrPerson(words, first, last)) return null;
  return vessel(scene, words.starts[first] ?? 0, first, last, { prefix: null, cue: "trigger" });
}

/** "The ship, the Jin Teng, was inspected": a name between commas, or at the end of the sentence. */
function setOff(scene: Scene, first: number): Mention | null {
  const { words } = scene;
  const last = nameEnd(words, first);
  if (last === null || hasNation(words, first, last)) return null;
  // Behind the last word of a text there is no gap; it ends a sentence too.
  if (!/^["”’']?[,.;:)]/.test(gapAfter(words, last) ?? ".")) return null;
  return vessel(scene, words.starts[first] ?? 0, first, last, { prefix: null, cue: "apposition" });
}

/** "tanker Monday", "ship Captain John", "vessel Reuters reported": capitals behind the noun that are no name. */
function isPlaceOrPerson(words: Words, first: number, last: number): boolean {
  const next = words.lower[last + 1] ?? "";
  return (
    first === last &&
    spaceAfter(words, last) &&
    /^(?:said|says|told|reported|and|government)$/.test(next) &&
    next !== "and"
  );
}

/** "two ships, Angara or Lady R"; "the destroyers Mason and Carney": two names or more behind a plural. */
function listed(scene: Scene, index: number): readonly Mention[] {
  const { words } = scene;
  let first = index + 1;
  const gap = gapAfter(words, index) ?? "";
  if (!/^(?: |, |: | — | – |— | \()(?:["“‘'])?$/.test(gap)) return [];
  for (
    let steps = 0;
    steps < 3 &&
    /^(?:named|called|the|either|including|like|as|such|identified|are|were|be)$/.test(
      words.lower[first] ?? "",
    );
    steps += 1
  )
    first += 1;
  const least = /^(?:named|called|including|like|such)$/.test(words.lower[index + 1] ?? "") ? 1 : 2;
  const found: Mention[] = [];
  for (let count = 0; count < 8; count += 1) {
    const last = nameEnd(words, first);
    if (last === null) break;
    found.push(vessel(scene, words.starts[first] ?? 0, first, last, { prefix: null, cue: "trigger" }));
    const link = gapAfter(words, last) ?? "";
    const word = words.lower[last + 1] ?? "";
    if (/^["”’']?,? (?:["“‘'])?$/.test(link) && (word === "and" || word === "or")) first = last + 2;
    else if (/^["”’']?, (?:["“‘'])?$/.test(link)) first = last + 1;
    else break;
    if (words.lower[first] === "the") first += 1;
  }
  return found.length >= least ? found : [];
}

const COMMA = 0x2c;

/** "Wise Honest, a North Korean-flagged bulk carrier". */
function appositive(scene: Scene, index: number): Mention | null {
  const { words } = scene;
  if (nounFollows(words, index)) return null;
  for (let i = index - 1; i > 0 && index - i < 10; i -= 1) {
    const word = words.lower[i] ?? "";
    const article = word === "a" || word === "an";
    if (article && (words.lower[i - 1] === "is" || words.lower[i - 1] === "was"))
      return copular(scene, i - 2);
    if (
      (article || word === "the" || word === "another") &&
      words.text.charCodeAt(words.ends[i - 1] ?? -1) === COMMA
    ) {
      const first = nameStart(words, i - 1);
      if (first === null || hasNation(words, first, i - 1) || gapAfter(words, i - 1) !== ", ") return null;
      if (first > 0 && /^(?:in|at|from|near|off|of|by)$/.test(words.lower[first - 1] ?? "")) return null;
      return vessel(scene, words.starts[first] ?? 0, first, i - 1, { prefix: null, cue: "apposition" });
    }
    if ((PHRASE_STOPS.has(word) && word !== "of") || PHRASE_VERBS.has(word)) return null;
    if (i < index - 1 && !spaceAfter(words, i) && !hyphenAfter(words, i) && gapAfter(words, i) !== ", ")
      return null;
  }
  return null;
}

/** "The Rubymar is a Belize-flagged cargo ship." */
function copular(scene: Scene, last: number): Mention | null {
  const { words } = scene;
  const first = last < 0 || !spaceAfter(words, last) ? null : nameStart(words, last);
  if (first === null || hasNation(words, first, last) || PHRASE_STOPS.has(words.lower[first] ?? ""))
    return null;
  const alone = first === 0 || stopsBetween(words, first - 1) || words.lower[first - 1] === "the";
  return alone
    ? vessel(scene, words.starts[first] ?? 0, first, last, { prefix: null, cue: "apposition" })
    : null;
}

/** "the Mercer Street tanker attack", "the Olenegorsky Gornyak landing ship". */
function attributive(scene: Scene, index: number): Mention | null {
  const { words } = scene;
  if (isCapital(words, index)) return null;
  let at = index - 1;
  while (
    at > 0 &&
    index - at < 4 &&
    !isCapital(words, at) &&
    KIND_MODIFIERS.test(words.lower[at] ?? "") &&
    spaceAfter(words, at)
  )
    at -= 1;
  if (!isCapital(words, at) || !spaceAfter(words, at)) return null;
  const first = nameStart(words, at);
  if (first === null || first === 0 || words.lower[first - 1] !== "the" || hasNation(words, first, at))
    return null;
  if (first === at && !isKnown(words, first) && !isWarship(words, at, index)) return null;
  return vessel(scene, words.starts[first] ?? 0, first, at, { prefix: null, cue: "apposition" });
}

/** "the Orsk landing ship", "the Moskva cruiser": but not "the Kilo submarine", which names a class. */
function isWarship(words: Words, name: number, kind: number): boolean {
  if (SHIP_CLASSES.has(words.lower[name] ?? "") || words.lower[kind + 1] === "class") return false;
  return (
    WARSHIP_KINDS.has(words.lower[kind] ?? "") ||
    (words.lower[kind] === "ship" && words.lower[kind - 1] === "landing")
  );
}

/** "a tanker captain": the ship's noun only modifies the noun behind it. */
function nounFollows(words: Words, index: number): boolean {
  const next = words.lower[index + 1] ?? "";
  return (
    spaceAfter(words, index) &&
    next !== "" &&
    !isCapital(words, index + 1) &&
    !PHRASE_STOPS.has(next) &&
    !PHRASE_VERBS.has(next) &&
    !/(?:ed|ing)$/.test(next) &&
    next !== "and" &&
    next !== "or"
  );
}

/** Words at which a ship may be brought in by her kind. */
export const KIND_STARTS: ReadonlySet<string> = new Set([...SHIP_KINDS, ...SHIP_KIND_PLURALS]);
