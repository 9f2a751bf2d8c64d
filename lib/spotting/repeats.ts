import { NATION_WORDS, STATE_NAMES } from "../lexicon/nations.ts";
import {
  FORMATION_WORDS,
  NAME_OPENERS,
  NOT_BEHIND_KIND,
  NOT_SHIP_NAMES,
  NOT_SHIP_TAILS,
  SHIP_KINDS,
  SHIP_LINES,
  TOWN_WORDS,
  WARSHIP_KINDS,
} from "../lexicon/ship-words.ts";
import type { Mention, Vessel } from "../model/mention.ts";
import { contains } from "../model/span.ts";
import { indexNames, type NameIndex, nameAt } from "./name-index.ts";
import type { Scene } from "./scene.ts";
import { nameEnd, shipsNear } from "./ship-name.ts";
import { isPrefix, namesClass, vessel } from "./vessel-mention.ts";
import { lineShipEnd } from "./vessel-rules.ts";
import { gapAfter, hyphenAfter, isCapital, spaceAfter, type Words } from "./words.ts";

interface Introduced {
  readonly vessel: Vessel;
  /** "number": a stem that a sister's number must follow, as "Volgoneft" in "Volgoneft-239". */
  readonly needs: "article" | "number" | "nothing";
}

const SHORT_FORM = /[ .]([\p{L}’']{4,})$/u;
const NUMBERED = /^(.*\p{L})[ -]\d{1,3}$/u;

/** Names that the text brought in as ships, with the short forms that prose gives them ("the Eisenhower"). */
export function introducedShips(mentions: readonly Mention[]): NameIndex<Introduced> {
  const names = new Map<string, Introduced>();
  for (const mention of mentions) {
    if (mention.kind !== "vessel") continue;
    const { vessel: named } = mention;
    const lower = named.name.toLowerCase();
    // Behind "USS Philippine Sea" the text may still speak of the sea.
    if (isWater(lower)) continue;
    const needs = NATION_WORDS.has(lower) || STATE_NAMES.has(lower) ? "article" : "nothing";
    names.set(named.name, { vessel: named, needs });
    const short = SHORT_FORM.exec(named.name)?.[1];
    if (short !== undefined && !names.has(short) && isWarship(named))
      names.set(short, { vessel: named, needs: "article" });
    const stem = NUMBERED.exec(named.name)?.[1];
    if (stem !== undefined && !names.has(stem) && !NOT_BEHIND_KIND.has(stem.toLowerCase()))
      names.set(stem, { vessel: named, needs: "number" });
  }
  return indexNames(names);
}

function isWater(name: string): boolean {
  const last = name.split(" ").at(-1) ?? "";
  return last !== name && (NAME_OPENERS.has(last) || NOT_SHIP_TAILS.has(last));
}

/** Ships called after people are shortened to the last name: those with a prefix, and those called a warship. */
function isWarship({ prefix, particulars }: Vessel): boolean {
  if (prefix !== null) return true;
  const kind = particulars?.find(({ what }) => what === "kind")?.value;
  return kind !== undefined && WARSHIP_KINDS.has(kind.toLowerCase().split(/[ -]/).at(-1) ?? "");
}

/** Mentions of introduced ships that no rule found, since nothing beside them speaks of a ship. */
export function repeatsIn(
  scene: Scene,
  ships: NameIndex<Introduced>,
  found: readonly Mention[],
): readonly Mention[] {
  const { words } = scene;
  const covered = found.filter((mention) => mention.kind === "vessel");
  const repeats: Mention[] = [];
  for (let index = 0; index < words.starts.length; index += 1) {
    if (!isCapital(words, index)) continue;
    const named = nameAt(ships, words, index);
    if (named === null) {
      const ofLine = articledLineShip(scene, index);
      if (ofLine !== null && !covered.some((mention) => contains(mention.span, ofLine.span)))
        repeats.push(ofLine);
      continue;
    }
    const { needs, vessel: introduced } = named.entry;
    for (const sister of sistersOf(scene, named.last)) repeats.push(sister);
    const last = needs === "number" ? sistersNumber(words, named.last) : named.last;
    if (last === null || !standsAlone(scene, index, last, named.entry)) continue;
    const span = { start: words.starts[index] ?? 0, end: words.ends[last] ?? 0 };
    if (covered.some((mention) => contains(mention.span, span))) continue;
    const whole = needs === "nothing" ? introduced.name : scene.text.slice(span.start, span.end);
    const canonicalId = needs === "number" ? null : introduced.canonicalId;
    repeats.push({
      kind: "vessel",
      vessel: { name: whole, prefix: null, canonicalId, cue: "repeat" },
      span,
      rule: "vessel/repeat",
    });
    index = last;
  }
  return repeats;
}

/** "the MSC Pantera" in a paragraph without a ship: the text has spoken of ships by name, and the article tells her from the firm. */
function articledLineShip(scene: Scene, index: number): Mention | null {
  const { words } = scene;
  if (!SHIP_LINES.has(words.lower[index] ?? "") || words.lower[index - 1] !== "the") return null;
  const last = lineShipEnd(words, index);
  if (last === null) return null;
  const how = { prefix: null, cue: "lexicon", kind: null, evidence: null } as const;
  return vessel(scene, words.starts[index] ?? 0, index, last, how);
}

/** "the Sounion's sister Oceanic, formerly Delta Ocean": the sister of a ship that the text knows, and her former name. */
function sistersOf(scene: Scene, last: number): readonly Mention[] {
  const { words } = scene;
  if (words.lower[last + 1] !== "s" || words.lower[last + 2] !== "sister" || !spaceAfter(words, last + 2))
    return [];
  const end = nameEnd(words, last + 3);
  if (end === null) return [];
  const how = { prefix: null, cue: "apposition", kind: null, evidence: last + 2 } as const;
  const sister = vessel(scene, words.starts[last + 3] ?? 0, last + 3, end, how);
  const renamed = words.lower[end + 1] === "formerly" && gapAfter(words, end) === ", ";
  const former = renamed ? nameEnd(words, end + 2) : null;
  return former === null
    ? [sister]
    : [sister, vessel(scene, words.starts[end + 2] ?? 0, end + 2, former, { ...how, evidence: end + 1 })];
}

function sistersNumber(words: Words, stem: number): number | null {
  if (!/^\d{1,3}$/.test(words.lower[stem + 1] ?? "")) return null;
  return spaceAfter(words, stem) || hyphenAfter(words, stem) ? stem + 1 : null;
}

/** "in Saratov", "the port of Novocherkassk", "named for Ronald Reagan": the town or the man, not the ship. */
function isNamesake(words: Words, first: number): boolean {
  const before = words.lower[first - 1] ?? "";
  const second = words.lower[first - 2] ?? "";
  if (before === "of") return TOWN_WORDS.has(second);
  if (before === "for" || before === "after") return second === "named";
  return before === "in" || before === "at" || before === "near";
}

/** "the Bataan ARG": what no name goes on with. */
const endsBefore = (word: string) => NOT_SHIP_NAMES.has(word) || FORMATION_WORDS.has(word);

/** A part of a longer run of capitals is another name: "Gerald Ford", "Pacific Ocean". */
function standsAlone(
  scene: Scene,
  first: number,
  last: number,
  { needs, vessel: introduced }: Introduced,
): boolean {
  const { words } = scene;
  const before = words.lower[first - 1] ?? "";
  if (namesClass(words, last) || isNamesake(words, first)) return false;
  // Navies leave the article out: "Reagan left Busan" of the USS Ronald Reagan, where ships are near.
  const shortened =
    introduced.prefix !== null && introduced.name !== words.text.slice(words.starts[first], words.ends[last]);
  if (needs === "article" && before !== "the" && !(shortened && shipsNear(scene, first, last))) return false;
  const runsOn =
    isCapital(words, last + 1) && spaceAfter(words, last) && !endsBefore(words.lower[last + 1] ?? "");
  if (first === last && runsOn) return false;
  // "Douglas A. Munro"
  if (
    gapAfter(words, first - 1) === ". " &&
    (words.ends[first - 1] ?? 0) - (words.starts[first - 1] ?? 0) === 1
  )
    return false;
  const runsInto =
    isCapital(words, first - 1) &&
    spaceAfter(words, first - 1) &&
    !NOT_SHIP_NAMES.has(before) &&
    !SHIP_KINDS.has(before) &&
    !isPrefix(words, first - 1);
  return !(first === last && runsInto && first > 1);
}
