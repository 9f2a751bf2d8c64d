import { type NameUse, WEAPONS } from "../lexicon/lexicon.ts";
import { TYPE_WORDS } from "../lexicon/weapon-classes.ts";
import { ARMS_WORDS, WEAPON_CONTEXT } from "../lexicon/weapon-evidence.ts";
import type { Mention, Weapon } from "../model/mention.ts";
import { indexNames, nameAt } from "./name-index.ts";
import { NUMBER_WORDS } from "./number-core.ts";
import type { Scene } from "./scene.ts";
import { shapeAt, slashed } from "./weapon-designation.ts";
import { letterEvidence, nameEvidence } from "./weapon-doubt.ts";
import { boreBefore, variantEnd } from "./weapon-extent.ts";
import { abbreviationAt, repeatedEnd } from "./weapon-introduced.ts";
import { madeAt } from "./weapon-makers.ts";
import { isNickname } from "./weapon-named.ts";
import { classBehind } from "./weapon-phrase.ts";
import {
  gapAfter,
  hyphenAfter,
  isCapital,
  isDigitUnit,
  isHyphen,
  spaceAfter,
  type Words,
  wordAt,
} from "./words.ts";

interface KnownName {
  readonly id: string;
  readonly use: NameUse;
}
const NAMES = indexNames<KnownName>(
  WEAPONS.flatMap(({ id, name, aliases, uses }) =>
    [name, ...aliases].flatMap((written, at) => {
      const use = uses[at] ?? "context";
      return spellings(written).map(
        (spelling) =>
          [spelling, { id, use: spelling.startsWith(written) ? use : gluedUse(spelling, use) }] as const,
      );
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
/** Without their hyphen short designations are many things: "H6", "CH4", "T54". */
function gluedUse(spelling: string, use: NameUse): NameUse {
  return use === "free" && /^(?:\p{L}{1,2}\d|\p{L}\d{2})s?$/u.test(spelling) ? "context" : use;
}

/** A name with its plural, and both without the hyphen or space between letters and digits: "KN-23", "KN23", "KN23s". */
function spellings(written: string): readonly string[] {
  const glued = written.replace(/([A-Za-z])[- ](?=\d)/g, "$1");
  const forms = glued === written ? [written] : [written, glued];
  return forms.flatMap((form) => [form, `${form}s`]);
}

/** What stands at a word, read as a name of the lexicon, a designation or a maker's model, whichever is longest. */
interface Reading {
  readonly end: number;
  readonly use: NameUse | "series";
  readonly id: string | null;
  readonly rule: `weapon/${"lexicon" | "designation" | "series" | "maker" | "introduced"}`;
}

/** A named system or a designation, with the class noun behind it. */
export function readSystem(scene: Scene, index: number): Mention | null {
  const { words, text, memory } = scene;
  const start = words.starts[index] ?? 0;
  const reading = longest(words, index) ?? named(scene, index);
  if (reading === null) return abbreviationAt(scene, index);
  if (isInsideWord(text, start)) return null;
  const { end, last, id } = joined(words, reading);
  const nick = nickname(words, last);
  const nickLast = nick?.last ?? last;
  const typedLast = typed(words, nickLast);
  const tail = classBehind(words, typedLast);
  const key = id ?? text.slice(start, end).toLowerCase();
  const termEnd = Math.max(end, words.ends[nickLast] ?? end);
  const bare = nick === null && tail <= typedLast;
  // "Typhoon FGR4": no wind and no team has a variant with a digit.
  const variant = /\d/.test(text.slice(reading.end, end)) ? text.slice(reading.end, end).trim() : null;
  const evidence = bare
    ? (variant ?? bareEvidence(scene, reading, { first: index, last, key }))
    : text.slice(termEnd, words.ends[tail]).replace(/^[\s-]+/, "");
  if (evidence === null) return null;
  memory.arms.add(key);
  const weapon: Weapon = {
    subtype: "system",
    term: text.slice(start, termEnd),
    canonicalId: id ?? nick?.id ?? null,
    ...(evidence === "" ? {} : { evidence }),
  };
  const from = boreBefore(words, index) ?? start;
  return {
    kind: "weapon",
    weapon,
    span: {
      start: from,
      end: bare ? countedEnd(words, index, last, end) : Math.max(end, words.ends[tail] ?? end),
    },
    rule: reading.rule,
  };
}

/** "36 F-16[\'s]": behind a number the apostrophe makes a plural. */
function countedEnd(words: Words, first: number, last: number, end: number): number {
  const before = words.lower[first - 1] ?? "";
  const isCounted = NUMBER_WORDS.has(before) || /^\d+$/.test(before);
  const isPlural = words.lower[last + 1] === "s" && /^['’]$/.test(gapAfter(words, last) ?? "");
  return isCounted && isPlural && spaceAfter(words, first - 1) && before !== "a" && before !== "one"
    ? (words.ends[last + 1] ?? end)
    : end;
}

/** A name with its variant and with what a stroke joins to it: "Leopard 1A5", "Shahed-136/131", "Kh-101/Iskander-K". */
function joined(
  words: Words,
  { end: nameEnd, rule, id }: Reading,
): { readonly end: number; readonly last: number; readonly id: string | null } {
  const named = wordAt(words, nameEnd) - 1;
  const varied = rule === "weapon/lexicon" ? variantEnd(words, named) : named;
  const end = slashed(words.text, Math.max(nameEnd, words.ends[varied] ?? 0));
  const last = wordAt(words, end) - 1;
  const other =
    words.starts[last + 1] === end + 1 && words.text[end] === "/" ? longest(words, last + 1) : null;
  // Which of the two flew the text leaves open.
  return other === null
    ? { end, last, id }
    : { end: other.end, last: wordAt(words, other.end) - 1, id: other.id === id ? id : null };
}

/** What lets a name stand without its class noun: nothing where it means nothing else, else words of its sentence. */
function bareEvidence(
  scene: Scene,
  { use, rule }: Reading,
  doubtful: { readonly first: number; readonly last: number; readonly key: string },
): string | null {
  if (use === "free") return "";
  if (rule === "weapon/lexicon") {
    if (use === "series") return null;
    return (
      nameEvidence(scene, doubtful, use, (at) => longest(scene.words, at)?.use === "free") ??
      (use === "context" ? besideKnown(scene.words, doubtful) : null)
    );
  }
  if (use === "noun") return null;
  return letterEvidence(scene, doubtful, use === "series" ? ARMS_WORDS : WEAPON_CONTEXT);
}

/** "Kheibar Shekan and [Emad]": a name that means nothing else, joined by "and" or a comma, vouches for the one beside it. */
function besideKnown(
  words: Words,
  { first, last }: { readonly first: number; readonly last: number },
): string | null {
  const behind = linkLength(words, last);
  const next = behind === 0 ? null : longest(words, last + behind);
  if (next?.use === "free") return words.text.slice(words.starts[last + behind], next.end);
  for (let at = first - 1; at >= 0 && first - at <= 4; at -= 1) {
    const before = longest(words, at);
    if (before?.use !== "free") continue;
    const end = wordAt(words, before.end) - 1;
    return end + linkLength(words, end) === first ? words.text.slice(words.starts[at], before.end) : null;
  }
  return null;
}

/** How many words on the next item of a list begins: 1 behind a comma, 2 behind "and"; 0 where no list goes on. */
function linkLength(words: Words, index: number): number {
  const link = words.lower[index + 1] ?? "";
  if ((link === "and" || link === "or") && spaceAfter(words, index + 1)) return 2;
  return gapAfter(words, index) === ", " ? 1 : 0;
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

/** A name that the text itself has given to a weapon before. */
function named(scene: Scene, index: number): Reading | null {
  const last = repeatedEnd(scene, index);
  const end = last === null ? undefined : scene.words.ends[last];
  return end === undefined ? null : { end, use: "free", id: null, rule: "weapon/introduced" };
}

function isInsideWord(text: string, start: number): boolean {
  if (start === 0) return false;
  const before = text.charAt(start - 1);
  return /[\w&]/.test(before) || (isHyphen(before) && /\w/.test(text.charAt(start - 2)));
}

/** "Shahed-type drones": the name goes on over the hyphen. */
function typed(words: Words, last: number): number {
  return hyphenAfter(words, last) && TYPE_WORDS.has(words.lower[last + 1] ?? "") ? last + 1 : last;
}

/** "MQ-9 [Reaper]", "F-35C [Lightning II]", and before a class noun any name: "MH-65 [Dolphin] helicopter". */
function nickname(words: Words, last: number): { readonly last: number; readonly id: string | null } | null {
  if (!spaceAfter(words, last) || !isCapital(words, last + 1)) return null;
  const known = nameAt(NAMES, words, last + 1) ?? nameAt(NICKNAMES, words, last + 1);
  if (known !== null) return { last: known.last, id: known.entry.id };
  const hasDigit = /\d/.test(words.lower[last] ?? "");
  const isNick = hasDigit && isNickname(words, last + 1) && classBehind(words, last + 1) > last + 1;
  return isNick ? { last: last + 1, id: null } : null;
}
