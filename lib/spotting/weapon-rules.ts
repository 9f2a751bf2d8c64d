import { DESIGNATION_FAMILIES, type DesignationFamily } from "../lexicon/designation-families.ts";
import { type NameUse, WEAPONS } from "../lexicon/lexicon.ts";
import { NATION_WORDS } from "../lexicon/nations.ts";
import { PHRASE_STOPS } from "../lexicon/noun-phrases.ts";
import { ARMS_WORDS, CLASSIFIED_HEADS, NOT_ARMS_BEFORE, WEAPON_CONTEXT } from "../lexicon/weapon-classes.ts";
import type { Mention, Weapon } from "../model/mention.ts";
import { indexNames, nameAt } from "./name-index.ts";
import { matchAt, sticky } from "./pattern.ts";
import type { Scene } from "./scene.ts";
import { coordinatedBefore } from "./weapon-lists.ts";
import { namedBefore, seriesAt } from "./weapon-named.ts";
import {
  classBehind,
  classifiersBefore,
  headKind,
  isAbbreviation,
  linked,
  modifiesNext,
  wordNear,
} from "./weapon-phrase.ts";
import { hyphenAfter, isCapital, isDigitUnit, isHyphen, spaceAfter, type Words, wordAt } from "./words.ts";

interface KnownName {
  readonly id: string;
  readonly use: NameUse;
}
const NAMES = indexNames<KnownName>(
  WEAPONS.flatMap(({ id, name, aliases, uses }) =>
    [name, ...aliases].flatMap((written, at) => {
      const known: KnownName = { id, use: uses[at] ?? "context" };
      return spellings(written).map((spelling) => [spelling, known] as const);
    }),
  ),
);
/** A name with its plural, and both without the hyphen or space between letters and digits: "KN-23", "KN23", "KN23s". */
function spellings(written: string): readonly string[] {
  const glued = written.replace(/(?<=\p{L})[- ](?=\d)/gu, "");
  const forms = glued === written ? [written] : [written, glued];
  return forms.flatMap((form) => [form, `${form}s`]);
}
/** Hyphens of any kind join letters and digits: the tables write the plain one. */
const withHyphens = (pattern: string) =>
  pattern.replace(/(?<=[A-Za-z)])-(?=\??(?:\\d|\(\?:))/g, "[-\\u2010\\u2011]");
const patternsOf = (use: DesignationFamily["use"]) =>
  DESIGNATION_FAMILIES.filter((family) => family.use === use).map((family) => withHyphens(family.pattern));
const DESIGNATION = sticky(
  `(?:(?<free>${patternsOf("free").join("|")})|(?<doubtful>${patternsOf("context").join("|")}))s?(?![\\w]|-(?:\\d|class))`,
);
const SLASHED = sticky(`/(?:[A-Z][a-z]+-)?\\d{1,3}[A-Z]?(?!\\w)`);

/** A named system or a designation, with the class noun behind it. */
export function readSystem(scene: Scene, index: number): Mention | null {
  const { words, text } = scene;
  const start = words.starts[index] ?? 0;
  const named = mayOpenName(words, index) ? nameAt(NAMES, words, index) : null;
  const shape = couldBeDesignation(words, index) ? matchAt(DESIGNATION, text, start) : null;
  const family = shape === null ? 0 : start + shape[0].length;
  const shapeEnd =
    family === 0 && named === null && couldBeDesignation(words, index)
      ? (seriesAt(scene, index) ?? 0)
      : family;
  if (named === null && shapeEnd === 0) return null;
  if (start > 0 && /\w/.test(text.charAt(start - 1))) return null;
  if (isHyphen(text.charAt(start - 1)) && /\w/.test(text.charAt(start - 2))) return null;
  const namedEnd = named === null ? 0 : (words.ends[named.last] ?? 0);
  const isFree =
    namedEnd >= shapeEnd
      ? named?.entry.use === "free"
      : shape?.groups?.["free"] !== undefined || named?.entry.use === "free";
  const end = slashed(text, Math.max(namedEnd, shapeEnd));
  const last = wordAt(words, end) - 1;
  const nick = nickname(words, last);
  const tail = classBehind(words, typed(words, nick?.last ?? last));
  const how = shapeEnd > namedEnd ? "shape" : "name";
  const bare = nick === null && tail <= typed(words, last);
  const knownId = named?.entry.id ?? nick?.entry.id;
  if (!isFree && bare && !doubtfulStands(scene, index, last, how, knownId)) return null;
  if (knownId !== undefined) scene.memory.arms.add(knownId);
  const entry = namedEnd >= shapeEnd ? named?.entry : undefined;
  const termEnd = words.ends[nick?.last ?? last] ?? end;
  const weapon: Weapon = {
    subtype: "system",
    term: text.slice(start, Math.max(end, termEnd)),
    canonicalId: entry?.id ?? nick?.entry.id ?? null,
  };
  return {
    kind: "weapon",
    weapon,
    span: { start, end: bare ? end : Math.max(end, words.ends[tail] ?? end) },
    rule: entry === undefined ? "weapon/designation" : "weapon/lexicon",
  };
}

/** A name that is also a word, without its class noun: only beside arms, and not as a part of another name. */
function doubtfulStands(
  scene: Scene,
  index: number,
  last: number,
  how: "shape" | "name",
  id: string | undefined,
): boolean {
  const { words, memory } = scene;
  if (how === "shape") return wordNear(scene, index, last, WEAPON_CONTEXT);
  const before = words.lower[index - 1] ?? "";
  const capitalBefore = index > 0 && spaceAfter(words, index - 1) && isCapital(words, index - 1);
  if (capitalBefore && !NATION_WORDS.has(before) && !PHRASE_STOPS.has(before)) return false;
  if (spaceAfter(words, last) && isCapital(words, last + 1)) return false;
  return (id !== undefined && memory.arms.has(id)) || wordNear(scene, index, last, ARMS_WORDS);
}

function mayOpenName(words: Words, index: number): boolean {
  return isCapital(words, index) || isDigitUnit(words.text.charCodeAt(words.starts[index] ?? 0));
}

/** Whether a designation may begin here at all: digits in the word, or a hyphen or stroke with digits behind it. */
function couldBeDesignation(words: Words, index: number): boolean {
  const start = words.starts[index] ?? 0;
  const end = words.ends[index] ?? 0;
  const { text } = words;
  if (isDigitUnit(text.charCodeAt(start)))
    return end - start > 2 && /^[1-9]\d?[a-z]\d/.test(words.lower[index] ?? "");
  const unit = text.charCodeAt(start);
  if (unit < 65 || unit > 90) return false;
  for (let at = start + 1; at < end && at < start + 6; at += 1)
    if (isDigitUnit(text.charCodeAt(at))) return true;
  const sign = text.charCodeAt(end);
  if (sign === 0x2f || hyphenAfter(words, index)) return true;
  const word = words.lower[index];
  return (word === "type" || word === "pzh") && spaceAfter(words, index);
}

function slashed(text: string, end: number): number {
  const match = matchAt(SLASHED, text, end);
  return match === null ? end : end + match[0].length;
}

/** "Shahed-type drones": the name goes on over the hyphen. */
function typed(words: Words, last: number): number {
  return hyphenAfter(words, last) && /^(?:type|style|series)$/.test(words.lower[last + 1] ?? "")
    ? last + 1
    : last;
}

/** "MQ-9 [Reaper]", "F-35C [Lightning II]". */
function nickname(words: Words, last: number): { readonly last: number; readonly entry: KnownName } | null {
  return spaceAfter(words, last) && isCapital(words, last + 1) ? nameAt(NAMES, words, last + 1) : null;
}

/** A kind of weapon: a plural, or a head with its classifying words. Not where it only modifies another noun. */
export function readKind(scene: Scene, index: number): Mention | null {
  const { words, text } = scene;
  const word = words.lower[index] ?? "";
  const short = isAbbreviation(words, index);
  const kind = headKind(word);
  if (kind === "none" && !short) return null;
  if (hyphenAfter(words, index) || modifiesNext(words, index)) return null;
  if (kind !== "none" && nextHead(words, index)) return null;
  if (spaceAfter(words, index - 1) && NOT_ARMS_BEFORE[word]?.has(words.lower[index - 1] ?? "")) return null;
  let first = classifiersBefore(words, index);
  if (kind === "classified" && !classified(words, first, index)) return null;
  if (!short && kind === "singular" && first === index && namedBefore(words, first) === null) return null;
  if (hyphenAfter(words, first - 1) && first > 0) {
    // "Shahed-type drones", "Iranian-made missiles": the hyphen binds the word before to the head.
    if (first === index && kind !== "plural") return null;
    if (/^\d/.test(words.lower[first - 1] ?? "")) return null;
    while (first < index && hyphenAfter(words, first - 1)) first += 1;
  }
  if (!short && kind === "singular" && first === index && namedBefore(words, first) === null) return null;
  // "Scottish Rifles", "Top Gun": a capital head behind a capital is a part of another name.
  const inName =
    first === index && isCapital(words, index) && isCapital(words, index - 1) && spaceAfter(words, index - 1);
  if (inName && !short && !/\d/.test(words.lower[index - 1] ?? "")) return null;
  const name = namedBefore(words, first);
  if (name !== null && !short) return namedKind(scene, name, first, index);
  if (first < index) first = coordinatedBefore(words, first, index);
  const start = words.starts[first] ?? 0;
  const end = words.ends[index] ?? 0;
  return {
    kind: "weapon",
    weapon: { subtype: "generic", term: text.slice(start, end), canonicalId: null },
    span: { start, end },
    rule: "weapon/kind",
  };
}

/** "Vickers machine guns": a name that no list knows, made a weapon's by the noun behind it. */
function namedKind(scene: Scene, name: number, first: number, head: number): Mention {
  const { words, text } = scene;
  const start = words.starts[name] ?? 0;
  const term = text.slice(start, words.ends[first - 1]);
  const span = { start, end: words.ends[head] ?? start };
  return {
    kind: "weapon",
    weapon: { subtype: "system", term, canonicalId: null },
    span,
    rule: "weapon/named-kind",
  };
}

/** Whether another head follows at once: "rocket launchers", "missile systems" are read from their last word. */
function nextHead(words: Words, index: number): boolean {
  if (!linked(words, index)) return false;
  const next = words.lower[index + 1] ?? "";
  const kind = headKind(next);
  if (kind === "plural" || kind === "singular") return !(words.lower[index] ?? "").endsWith("s");
  return kind === "classified" && (CLASSIFIED_HEADS[next] ?? []).includes(words.lower[index] ?? "");
}

function classified(words: Words, first: number, head: number): boolean {
  const classes = CLASSIFIED_HEADS[words.lower[head] ?? ""] ?? [];
  for (let i = first; i < head; i += 1) if (classes.includes(words.lower[i] ?? "")) return true;
  return false;
}

/** First words of the weapons of the lexicon. */
export const SYSTEM_STARTS: readonly string[] = [...NAMES.byFirst.keys()];
