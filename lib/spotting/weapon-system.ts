import { type NameUse, WEAPONS } from "../lexicon/lexicon.ts";
import { ARMS_WORDS, WEAPON_CONTEXT } from "../lexicon/weapon-evidence.ts";
import type { Mention } from "../model/mention.ts";
import { indexNames, nameAt } from "./name-index.ts";
import type { Scene } from "./scene.ts";
import { shapeAt, slashed } from "./weapon-designation.ts";
import { letterEvidence, nameEvidence } from "./weapon-doubt.ts";
import { boreBefore, variantEnd } from "./weapon-extent.ts";
import { madeAt } from "./weapon-makers.ts";
import { classBehind } from "./weapon-phrase.ts";
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
/** Names that only follow a designation: "Fencer" of "Su-24 Fencer", which also stands in "Su-24M Fencers". */
const NICKNAMES = indexNames<KnownName>(
  WEAPONS.flatMap(({ id, name, aliases }) =>
    [name, ...aliases].flatMap((written) => {
      const parts = /^(?=\S*\d)\S+ (?<nick>\p{Lu}\p{Ll}{2}.*)$/u.exec(written);
      const nick = parts?.groups?.["nick"];
      const known: KnownName = { id, use: "noun" };
      return nick === undefined ? [] : spellings(nick).map((spelling) => [spelling, known] as const);
    }),
  ),
);
/** First words of the weapons of the lexicon. */
export const SYSTEM_STARTS: readonly string[] = [...NAMES.byFirst.keys()];

/** A name with its plural, and both without the hyphen or space between letters and digits: "KN-23", "KN23", "KN23s". */
function spellings(written: string): readonly string[] {
  const glued = written.replace(/(?<=\p{L})[- ](?=\d)/gu, "");
  const forms = glued === written ? [written] : [written, glued];
  return forms.flatMap((form) => [form, `${form}s`]);
}

/** What stands at a word, read as a name of the lexicon, a designation or a maker's model, whichever is longest. */
interface Reading {
  readonly end: number;
  readonly use: NameUse | "series";
  readonly id: string | null;
  readonly rule: "weapon/lexicon" | "weapon/designation" | "weapon/series" | "weapon/maker";
}

/** A named system or a designation, with the class noun behind it. */
export function readSystem(scene: Scene, index: number): Mention | null {
  const { words, text, memory } = scene;
  const start = words.starts[index] ?? 0;
  const reading = longest(words, index);
  if (reading === null || isInsideWord(text, start)) return null;
  const named = wordAt(words, reading.end) - 1;
  const varied = reading.rule === "weapon/lexicon" ? variantEnd(words, named) : named;
  const end = slashed(text, Math.max(reading.end, words.ends[varied] ?? 0));
  const last = wordAt(words, end) - 1;
  const nick = nickname(words, last);
  const typedLast = typed(words, nick?.last ?? last);
  const tail = classBehind(words, typedLast);
  const id = reading.id ?? nick?.entry.id ?? null;
  const key = id ?? text.slice(start, end).toLowerCase();
  const termEnd = Math.max(end, words.ends[nick?.last ?? last] ?? end);
  const bare = nick === null && tail <= typedLast;
  const evidence = bare
    ? bareEvidence(scene, reading, { first: index, last, key })
    : text.slice(termEnd, words.ends[tail]).replace(/^[\s-]+/, "");
  if (evidence === null) return null;
  memory.arms.add(key);
  return {
    kind: "weapon",
    weapon: {
      subtype: "system",
      term: text.slice(start, termEnd),
      canonicalId: id,
      ...(evidence === "" ? {} : { evidence }),
    },
    span: {
      start: boreBefore(words, index) ?? start,
      end: bare ? end : Math.max(end, words.ends[tail] ?? end),
    },
    rule: reading.rule,
  };
}

/** What lets a name stand without its class noun: nothing where it means nothing else, else words of its sentence. */
function bareEvidence(
  scene: Scene,
  { use, rule }: Reading,
  doubtful: { readonly first: number; readonly last: number; readonly key: string },
): string | null {
  if (use === "free") return "";
  if (rule === "weapon/lexicon") return use === "series" ? null : nameEvidence(scene, doubtful, use);
  if (use === "noun") return null;
  return letterEvidence(scene, doubtful, use === "series" ? ARMS_WORDS : WEAPON_CONTEXT);
}

function longest(words: Words, index: number): Reading | null {
  const digit = isDigitUnit(words.text.charCodeAt(words.starts[index] ?? 0));
  if (!digit && !isCapital(words, index)) return null;
  const named = nameAt(NAMES, words, index);
  const namedEnd = named === null ? 0 : (words.ends[named.last] ?? 0);
  const shape = shapeAt(words, index);
  const made = madeAt(words, index);
  const madeEnd = made === null ? 0 : (words.ends[made.last] ?? 0);
  // A series of unknown letters says less than a name that the lexicon has.
  const shapeEnd = shape === null || (shape.use === "series" && named !== null) ? 0 : shape.end;
  const isFree = named?.entry.use === "free" || shape?.use === "free";
  if (named !== null && namedEnd >= Math.max(shapeEnd, madeEnd))
    return { end: namedEnd, use: named.entry.use, id: named.entry.id, rule: "weapon/lexicon" };
  if (made !== null && madeEnd >= shapeEnd)
    return { end: madeEnd, use: made.use, id: null, rule: "weapon/maker" };
  if (shape === null) return null;
  const rule = shape.use === "series" ? "weapon/series" : "weapon/designation";
  return { end: shape.end, use: isFree ? "free" : shape.use, id: null, rule };
}

function isInsideWord(text: string, start: number): boolean {
  if (start === 0) return false;
  const before = text.charAt(start - 1);
  return /[\w&]/.test(before) || (isHyphen(before) && /\w/.test(text.charAt(start - 2)));
}

/** "Shahed-type drones": the name goes on over the hyphen. */
function typed(words: Words, last: number): number {
  return hyphenAfter(words, last) && /^(?:type|style|series)$/.test(words.lower[last + 1] ?? "")
    ? last + 1
    : last;
}

/** "MQ-9 [Reaper]", "F-35C [Lightning II]". */
function nickname(words: Words, last: number): { readonly last: number; readonly entry: KnownName } | null {
  if (!spaceAfter(words, last) || !isCapital(words, last + 1)) return null;
  return nameAt(NAMES, words, last + 1) ?? nameAt(NICKNAMES, words, last + 1);
}
