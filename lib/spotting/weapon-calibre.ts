import { ARMS_MAKERS } from "../lexicon/arms-makers.ts";
import {
  BORE_CLASSIFIERS,
  CALIBRE_HEADS,
  KNOWN_CALIBRES,
  NOT_BORES_BEHIND,
  WEAPON_CLASSIFIERS,
} from "../lexicon/weapon-classes.ts";
import { WEAPON_CONTEXT } from "../lexicon/weapon-evidence.ts";
import type { Mention } from "../model/mention.ts";
import type { Span } from "../model/span.ts";
import { NUMBER_WORDS } from "./number-core.ts";
import { matchAt, SP, sticky } from "./pattern.ts";
import type { Scene } from "./scene.ts";
import { evidenceNear } from "./weapon-doubt.ts";
import { classifiersBefore, headKind, linked } from "./weapon-phrase.ts";
import { hyphenAfter, isCapital, isHyphen, isSpace, spaceAfter, type Words, wordAt } from "./words.ts";

const CALIBRE_CHAIN = new Set(CALIBRE_HEADS);
const UNIT_SIGN = "mm|cm|millimet(?:er|re)s?|inch|calib(?:er|re)|cal|pounder|pdr|gauge|bore";
/** A bore with its unit, or with the length of the case behind it: "122 mm", "6-inch", "7.62×39mm", "76/62 mm", "25-pounder". */
const CALIBRE = sticky(
  `(?<bore>\\d{1,3}(?:[.,]\\d{1,2})?)(?:[x×]\\d{2,3}(?:R|SR)?|/\\d{2}(?=[ -]?mm))?(?:(?:${SP}|[-\\u2010\\u2011])?(?<mm>mm|millimet(?:er|re)s?)|[-\\u2010\\u2011 ](?:${UNIT_SIGN}))(?![\\w])`,
);
/** American bores begin with the point: ".50-calibre", ".22 rifle". */
const POINT_CALIBRE = sticky(`\\d{2,3}(?:[-\\u2010\\u2011 ](?:calib(?:er|re)|cal)(?![\\w])|(?=[ -]\\w))`);

/** A munition or weapon by its bore: "122 mm rockets", "155-millimeter artillery rounds", "240mm". */
export function readCalibre(scene: Scene, index: number): Mention | null {
  const { words, text } = scene;
  const start = words.starts[index] ?? 0;
  const before = start === 0 ? "" : text.charAt(start - 1);
  if (before === ".") return readPointed(scene, start);
  if (/[\w,×/]/.test(before)) return null;
  const match = matchAt(CALIBRE, text, start);
  if (match === null) return null;
  const end = start + match[0].length;
  const first = wordAt(words, end);
  const tail = boreHead(words, first, end);
  if (tail !== null) {
    const last = words.ends[tail] ?? end;
    const noun = text.slice(end, last).trim();
    const made = isCapital(words, index - 1) && ARMS_MAKERS.has(words.lower[index - 1] ?? "");
    if (!made || !spaceAfter(words, index - 1))
      return bored(text, words.starts[classedFrom(words, index)] ?? start, last, noun);
    return maker(text, { start: words.starts[index - 1] ?? start, end: last }, end, noun);
  }
  const known = match.groups?.["mm"] !== undefined && KNOWN_CALIBRES.has(match.groups?.["bore"] ?? "");
  const measures =
    NOT_BORES_BEHIND.has(words.lower[first] ?? "") && isSpace(text.slice(end, words.starts[first]));
  const evidence =
    known && !measures
      ? (evidenceNear(scene, index, first - 1, WEAPON_CONTEXT) ?? boreBeside(text, start))
      : null;
  return evidence === null ? null : bored(text, start, end, evidence);
}

/** "[precision-guided] 155mm rounds": classifying words with a hyphen go before the bore. */
function classedFrom(words: Words, index: number): number {
  const first = spaceAfter(words, index - 1) ? classifiersBefore(words, index) : index;
  return hyphenAfter(words, first) && !hyphenAfter(words, first - 1) ? first : index;
}

/** "five-inch guns": a bore in words before a gun's noun; null where none stands there. */
export function spelledBore({ words, text }: Scene, first: number, head: number): Mention | null {
  if (words.lower[first - 1] !== "inch" || !hyphenAfter(words, first - 2) || !spaceAfter(words, first - 1))
    return null;
  if (!CALIBRE_CHAIN.has(words.lower[head] ?? "") || !NUMBER_WORDS.has(words.lower[first - 2] ?? ""))
    return null;
  const end = words.ends[head] ?? 0;
  return bored(text, words.starts[first - 2] ?? 0, end, text.slice(words.starts[first], end));
}

/** "122mm and 152mm": a bore that another is joined to. */
function boreBeside(text: string, start: number): string | null {
  return (
    /\d{2,3}[ -]?mm (?=(?:and|or) $)/.exec(text.slice(Math.max(0, start - 14), start))?.[0].trim() ?? null
  );
}

/** ".50-calibre machine guns": only with the gun behind it, since a point and two digits are many things. */
function readPointed({ words, text }: Scene, start: number): Mention | null {
  if (/[\w.]/.test(text.charAt(start - 2))) return null;
  const match = matchAt(POINT_CALIBRE, text, start);
  if (match === null) return null;
  const end = start + match[0].length;
  const tail = boreHead(words, wordAt(words, end), end);
  const last = tail === null ? end : (words.ends[tail] ?? end);
  return tail === null ? null : bored(text, start - 1, last, text.slice(end, last).trim());
}

/** "Bofors 40 mm guns": the maker's name makes them a system. */
function maker(text: string, span: Span, termEnd: number, evidence: string): Mention {
  const term = text.slice(span.start, termEnd);
  return {
    kind: "weapon",
    weapon: { subtype: "system", term, canonicalId: null, evidence },
    span,
    rule: "weapon/maker",
  };
}

function bored(text: string, start: number, end: number, evidence: string): Mention {
  return {
    kind: "weapon",
    weapon: { subtype: "calibre", term: text.slice(start, end), canonicalId: null, evidence },
    span: { start, end },
    rule: "weapon/calibre",
  };
}

/** The last word of the munition behind a bore: heads and classifying words up to a plural or the last head. */
function boreHead(words: Words, first: number, end: number): number | null {
  let found: number | null = null;
  const gap = words.text.slice(end, words.starts[first] ?? end);
  if (!isSpace(gap) && !isHyphen(gap)) return null;
  for (let i = first; i < first + 8 && i < words.starts.length; i += 1) {
    if (i > first && !linked(words, i - 1)) break;
    const word = words.lower[i] ?? "";
    if (CALIBRE_CHAIN.has(word)) {
      found = i;
      if (word.endsWith("s") && headKind(words.lower[i + 1] ?? "") === "none") break;
    } else if ((word === "and" || word === "or") && found !== null) {
      break;
    } else if (!BORE_CLASSIFIERS.has(word) && !WEAPON_CLASSIFIERS.has(word)) {
      break;
    }
  }
  return found;
}
