import { CLASSIFIED_HEADS, NOT_ARMS_BEFORE } from "../lexicon/weapon-classes.ts";
import { SPACE_HEADS, SPACE_WORDS } from "../lexicon/weapon-evidence.ts";
import type { Mention } from "../model/mention.ts";
import type { Scene } from "./scene.ts";
import { evidenceNear } from "./weapon-doubt.ts";
import { coordinatedBefore } from "./weapon-lists.ts";
import { namedBefore } from "./weapon-named.ts";
import { classifiersBefore, headKind, isAbbreviation, linked, modifiesNext } from "./weapon-phrase.ts";
import { hyphenAfter, isCapital, spaceAfter, type Words } from "./words.ts";

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
  if (first === index && SPACE_HEADS.has(word) && evidenceNear(scene, index, index, SPACE_WORDS) !== null)
    return null;
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
    weapon: {
      subtype: "system",
      term,
      canonicalId: null,
      evidence: text.slice(words.starts[first], span.end),
    },
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
  for (let i = first; i < head; i += 1)
    if (classes.includes(words.lower[i] ?? "") && words.lower[i - 1] !== "counter") return true;
  return false;
}
