import { NATION_WORDS } from "../lexicon/nations.ts";
import { PHRASE_STOPS } from "../lexicon/noun-phrases.ts";
import { CLASSIFIED_HEADS } from "../lexicon/weapon-classes.ts";
import { NAMING_LINKS, NAMING_VERBS } from "../lexicon/weapon-evidence.ts";
import type { Mention, Weapon } from "../model/mention.ts";
import type { Scene } from "./scene.ts";
import { headKind, isAbbreviation } from "./weapon-phrase.ts";
import { gapAfter, hyphenAfter, isCapital, spaceAfter, type Words } from "./words.ts";

const LONGEST_NAME = 4;
/** In the memory of a text: some name was brought in by a naming verb or in brackets. */
const ANY = "=";
/** Words at which such a name may be brought in. */
export const INTRODUCED_STARTS: Iterable<string> = NAMING_VERBS;

/** A name that the text itself gives to a weapon: "a drone dubbed [Klyn]", "the missile, known as the [Hwasal-3]". */
export function readIntroduced(scene: Scene, index: number): Mention | null {
  const { words } = scene;
  const head = headBefore(words, index);
  if (head === null) return null;
  let first = index + 1;
  if (words.lower[first] === "as") first += 1;
  else if (words.lower[index] === "known") return null;
  if (words.lower[first] === "the" || words.lower[first] === "a") first += 1;
  if (!isCapital(words, first) || !/^ ?["“‘']?$/.test(gapAfter(words, first - 1) ?? "")) return null;
  let last = first;
  while (last - first < LONGEST_NAME && goesOn(words, last)) last += 1;
  const word = words.lower[first] ?? "";
  if (NATION_WORDS.has(word) || PHRASE_STOPS.has(word)) return null;
  return remembered(scene, first, last, words.lower[head] ?? "");
}

/** "Long-Range Hypersonic Weapon ([LRHW])": capitals in brackets behind the words they are made of. */
export function abbreviationAt(scene: Scene, index: number): Mention | null {
  const { words, text } = scene;
  const start = words.starts[index] ?? 0;
  if (text.charAt(start - 1) !== "(" || text.charAt(words.ends[index] ?? 0) !== ")") return null;
  const letters = /^([A-Z]{2,6})s?$/.exec(text.slice(start, words.ends[index]))?.[1];
  if (letters === undefined || isAbbreviation(words, index)) return null;
  const first = index - letters.length;
  if (first < 0 || !isWeaponHead(words, first, index - 1)) return null;
  for (let i = 0; i < letters.length; i += 1)
    if (words.lower[first + i]?.charAt(0) !== letters.charAt(i).toLowerCase()) return null;
  const evidence = text.slice(words.starts[first], words.ends[index - 1]);
  if (isCapital(words, first) && isCapital(words, index - 1))
    return remembered(scene, index, index, evidence);
  // As "a vessel" is no kind, "(USV)" is none.
  if (
    headKind(words.lower[index - 1] ?? "") === "classified" &&
    text.charAt((words.ends[index] ?? 0) - 1) !== "s"
  )
    return null;
  const weapon: Weapon = { subtype: "generic", term: letters, canonicalId: null, evidence };
  return {
    kind: "weapon",
    weapon,
    span: { start, end: words.ends[index] ?? start },
    rule: "weapon/abbreviation",
  };
}

/** "Vehicle" and "system" are weapons only by what classifies them: no "Mobile Phone System". */
function isWeaponHead(words: Words, first: number, head: number): boolean {
  const word = words.lower[head] ?? "";
  const kind = headKind(word);
  if (kind !== "classified") return kind !== "none";
  return words.lower.slice(first, head).some((each) => CLASSIFIED_HEADS[word]?.includes(each) === true);
}

/** Last word of a name that the text has brought in before; null where none stands. */
export function repeatedEnd({ words, memory }: Scene, index: number): number | null {
  if (!memory.arms.has(ANY) || !isCapital(words, index)) return null;
  let name = words.lower[index] ?? "";
  for (let last = index; ; last += 1) {
    if (memory.arms.has(ANY + name) || (name.endsWith("s") && memory.arms.has(ANY + name.slice(0, -1))))
      return last;
    if (last - index >= LONGEST_NAME || !goesOn(words, last)) return null;
    name += ` ${words.lower[last + 1] ?? ""}`;
  }
}

function remembered({ words, text, memory }: Scene, first: number, last: number, evidence: string): Mention {
  memory.arms.add(ANY);
  memory.arms.add(ANY + words.lower.slice(first, last + 1).join(" "));
  const span = { start: words.starts[first] ?? 0, end: words.ends[last] ?? 0 };
  const weapon: Weapon = {
    subtype: "system",
    term: text.slice(span.start, span.end),
    canonicalId: null,
    evidence,
  };
  return { kind: "weapon", weapon, span, rule: "weapon/introduced" };
}

/** The weapon's noun before a naming verb, with a comma or "is" between them. */
function headBefore(words: Words, index: number): number | null {
  const link = words.lower[index - 1] ?? "";
  const at = NAMING_LINKS.has(link) ? index - 2 : index - 1;
  const gap = gapAfter(words, at);
  if (at < 0 || (gap !== " " && gap !== ", ")) return null;
  const kind = headKind(words.lower[at] ?? "");
  return kind === "plural" || kind === "singular" || isAbbreviation(words, at) ? at : null;
}

function goesOn(words: Words, index: number): boolean {
  if (hyphenAfter(words, index)) return true;
  if (!spaceAfter(words, index)) return false;
  return isCapital(words, index + 1) || /^\d{1,4}[a-z]?$/.test(words.lower[index + 1] ?? "");
}
