import { CALIBRE_HEADS, KNOWN_CALIBRES, WEAPON_CLASSIFIERS } from "../lexicon/weapon-classes.ts";
import { WEAPON_CONTEXT } from "../lexicon/weapon-evidence.ts";
import type { Mention } from "../model/mention.ts";
import { matchAt, SP, sticky } from "./pattern.ts";
import type { Scene } from "./scene.ts";
import { evidenceNear } from "./weapon-doubt.ts";
import { headKind, linked } from "./weapon-phrase.ts";
import { isHyphen, isSpace, type Words, wordAt } from "./words.ts";

const CALIBRE = sticky(
  `(?<bore>\\d{1,3}(?:\\.\\d{1,2})?)(?:(?:${SP}|[-\\u2010\\u2011])?(?:mm|millimet(?:er|re)s?)|[-\\u2010\\u2011 ]inch|[-\\u2010\\u2011 ]calib(?:er|re)|[-\\u2010\\u2011]cm)(?![\\w])`,
);
const CALIBRE_CHAIN = new Set(CALIBRE_HEADS);
const BORE_CLASSIFIERS =
  /^(?:high|explosive|he|nato|standard|self|propelled|towed|rapid|fire|dual|purpose|deck|main|naval|extended|range|guided|long|multiple|rocket|launch|anti|tank|aircraft|armor|piercing|heavy|mortar|artillery|sniper|machine|chain|auto|automatic|assault|howitzer|recoilless|smoothbore|rifled|gun|grenade|cluster|unguided|incendiary|caliber|calibre|coastal|railway|cannon|bofors|super|large|double|field|light|medium|short|tactical|hyper|and|or)$/;

/** A munition or weapon by its bore: "122 mm rockets", "155-millimeter artillery rounds", "240mm". */
export function readCalibre(scene: Scene, index: number): Mention | null {
  const { words, text } = scene;
  const start = words.starts[index] ?? 0;
  if (start > 0 && /[\w.,]/.test(text.charAt(start - 1))) return null;
  const match = matchAt(CALIBRE, text, start);
  if (match === null) return null;
  const end = start + match[0].length;
  const first = wordAt(words, end);
  const tail = boreHead(words, first, end);
  const known = KNOWN_CALIBRES.has(match.groups?.["bore"] ?? "") && /mm|milli/.test(match[0]);
  if (tail === null && !(known && evidenceNear(scene, index, first - 1, WEAPON_CONTEXT) !== null))
    return null;
  if (
    tail === null &&
    /^(?:of|thick|wide|long|high|deep|in|tall)$/.test(words.lower[first] ?? "") &&
    isSpace(text.slice(end, words.starts[first]))
  )
    return null;
  const span = { start, end: tail === null ? end : (words.ends[tail] ?? end) };
  return {
    kind: "weapon",
    weapon: { subtype: "calibre", term: text.slice(start, span.end), canonicalId: null },
    span,
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
    } else if (!BORE_CLASSIFIERS.test(word) && !WEAPON_CLASSIFIERS.has(word)) {
      break;
    }
  }
  return found;
}
