import {
  CONTAINERS,
  EMPTY_MODIFIERS,
  IRREGULAR_PLURALS,
  SAME_ORIGINS,
  SAME_THINGS,
  UNTOLD_CONTENTS,
} from "../lexicon/subject-words.ts";

const EMPTY: ReadonlySet<string> = new Set(EMPTY_MODIFIERS);
const PLURALS: ReadonlyMap<string, string> = new Map(IRREGULAR_PLURALS);
const SAME: readonly (readonly [from: string, to: string])[] = [...SAME_ORIGINS, ...SAME_THINGS]
  .flatMap(({ words: [first, ...others] }) => others.map((other) => [other, first] as const))
  .sort(([a], [b]) => b.length - a.length);
/** Calibres and designations are written in many ways: "152 mm", "152-mm", "152-millimeter". */
const CALIBRE = /\b(\d{1,4}(?:\.\d{1,2})?)[ -]?(?:mm|millimet(?:er|re)s?)\b/g;

const UNTOLD = new RegExp(` (${CONTAINERS.join("|")}) of (?:${UNTOLD_CONTENTS.join("|")}) `);

/** The words of a thing counted that decide which thing it is: lower case, singular, synonyms made one. */
export function subjectKey(text: string): string {
  const lower = text
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/[\u2010\u2011\u2013]/g, "-")
    .replace(/\s+/g, " ")
    .replace(CALIBRE, "$1mm")
    .replace(/[^\p{L}\p{N}.'/ -]/gu, " ");
  const words = lower.split(/\s+/).filter((word) => /\p{L}/u.test(word) && !EMPTY.has(word));
  let key = ` ${words.map(singular).join(" ")} `.replace(UNTOLD, " $1 ");
  for (const [from, to] of SAME) key = key.replaceAll(` ${from} `, ` ${to} `);
  return key.trim();
}

/** "drones" to "drone"; what does not look like a plural stays. */
function singular(word: string): string {
  const irregular = PLURALS.get(word);
  if (irregular !== undefined) return irregular;
  if (/\d|'/.test(word) || word.length < 4) return word;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return /[^su]s$/.test(word) ? word.slice(0, -1) : word;
}
