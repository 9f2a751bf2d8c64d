import { NATION_WORDS } from "../lexicon/nations.ts";
import {
  ARMS_HOLDERS,
  CLASSIFIED_HEADS,
  HYPHENED_CLASSIFIERS,
  NOT_ARMS_BEFORE,
} from "../lexicon/weapon-classes.ts";
import {
  ARMS_WORDS,
  SPACE_HEADS,
  SPACE_WORDS,
  STORED_WORDS,
  TANK_OWNERS,
} from "../lexicon/weapon-evidence.ts";
import type { Mention } from "../model/mention.ts";
import type { Scene } from "./scene.ts";
import { spelledBore } from "./weapon-calibre.ts";
import { evidenceNear } from "./weapon-doubt.ts";
import { coordinatedBefore } from "./weapon-lists.ts";
import { namedBefore } from "./weapon-named.ts";
import { classifiersBefore, headKind, isAbbreviation, linked, modifiesNext } from "./weapon-phrase.ts";
import { readSystem } from "./weapon-system.ts";
import { hyphenAfter, isCapital, spaceAfter, type Words } from "./words.ts";

/** A kind of weapon: a plural, or a head with its classifying words. Not where it only modifies another noun. */
export function readKind(scene: Scene, index: number): Mention | null {
  const { words, text } = scene;
  const word = words.lower[index] ?? "";
  const short = isAbbreviation(words, index);
  const kind = headKind(word);
  if (kind === "none" && !short) return null;
  if (hyphenAfter(words, index) || modifiesNext(words, index)) return null;
  // "anti-tank guided missile parts": what a weapon is meant against is none.
  if (words.lower[index - 1] === "anti" && hyphenAfter(words, index - 1)) return null;
  if (kind !== "none" && nextHead(words, index)) return null;
  if (spaceAfter(words, index - 1) && NOT_ARMS_BEFORE[word]?.has(words.lower[index - 1] ?? "")) return null;
  let first = classifiersBefore(words, index);
  if (kind === "classified" && !classified(words, first, index)) return null;
  const spelled = spelledBore(scene, first, index);
  if (spelled !== null) return spelled;
  if (!short && kind === "singular" && first === index && namedBefore(words, first) === null) return null;
  if (hyphenAfter(words, first - 1) && first > 0) {
    // "Shahed-type drones", "Iranian-made missiles": the hyphen binds the word before to the head.
    if (first === index && kind !== "plural") return null;
    if (/^\d/.test(words.lower[first - 1] ?? "")) return null;
    if (isCarried(words, first)) first -= 1;
    while (first < index && hyphenAfter(words, first - 1)) first += 1;
  }
  if (!short && kind === "singular" && first === index && namedBefore(words, first) === null) return null;
  // "Scottish Rifles", "Top Gun": a capital head behind a capital is a part of another name.
  const inName =
    first === index && isCapital(words, index) && isCapital(words, index - 1) && spaceAfter(words, index - 1);
  if (inName && !short && !/\d/.test(words.lower[index - 1] ?? "")) return null;
  if (first === index && SPACE_HEADS.has(word) && evidenceNear(scene, index, index, SPACE_WORDS) !== null)
    return null;
  if (first === index && word === "tanks" && isStore(scene, index)) return null;
  const name = namedBefore(words, first);
  if (name !== null && !short) return namedKind(scene, name, first, index);
  if (kind === "singular" || (short && !word.endsWith("s"))) {
    const system = designated(scene, first, index);
    if (system !== null) return system;
  }
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

/** "220,000 barrels in 16 tanks": tanks that hold something, with no arms and no army beside them. */
function isStore(scene: Scene, index: number): boolean {
  const near = (context: ReadonlySet<string>) => evidenceNear(scene, index, index, context) !== null;
  return near(STORED_WORDS) && !near(ARMS_WORDS) && !near(TANK_OWNERS);
}

/** "[bomb]-carrying drones", "[GPS]-guided bombs": the word before the hyphen says how; a name or a nation says whose. */
function isCarried(words: Words, first: number): boolean {
  const word = words.lower[first] ?? "";
  if (word !== "guided" && !HYPHENED_CLASSIFIERS.has(word)) return false;
  const before = words.lower[first - 1] ?? "";
  const written = words.text.slice(words.starts[first - 1], words.ends[first - 1]);
  if (hyphenAfter(words, first - 2) || NATION_WORDS.has(before) || ARMS_HOLDERS.has(before)) return false;
  return written === before || written === before.toUpperCase();
}

/** "ballistic missile Hwasong-17": the designation behind the kind is its name, both are one mention. */
function designated(scene: Scene, first: number, head: number): Mention | null {
  const { words } = scene;
  if (!spaceAfter(words, head) || !isCapital(words, head + 1)) return null;
  const system = readSystem(scene, head + 1);
  // "The ballistic missile F-35s shot down": a plural is another's.
  if (system?.kind !== "weapon" || !/\d/.test(system.weapon.term) || system.weapon.term.endsWith("s"))
    return null;
  return { ...system, span: { start: words.starts[first] ?? 0, end: system.span.end } };
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
