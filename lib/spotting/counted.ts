import {
  CASUALTY_HEADS,
  CASUALTY_PARTNERS,
  DIRECTIONS,
  GERUND_NOUNS,
  PARTITIVE_DETERMINERS,
  PHRASE_OPENERS,
  PHRASE_STOPS,
} from "../lexicon/noun-phrases.ts";
import { HALF_OWNERS, SHARE_VERBS } from "../lexicon/numerals.ts";
import { EXTENT_ADJECTIVES, unitEntry } from "../lexicon/units.ts";
import { countedAt, ofPhrase, pluralHead } from "./noun-phrase.ts";
import { NUMBER_WORDS } from "./number-core.ts";
import type { Core } from "./range-reading.ts";
import type { Scene } from "./scene.ts";
import { sharedHead } from "./shared-head.ts";
import type { UnitReading } from "./unit-reading.ts";
import {
  gapAfter,
  hyphenAfter,
  isCapital,
  isDigitUnit,
  isHyphen,
  isSpace,
  spaceAfter,
  wordAt,
} from "./words.ts";

/** What a figure counts: where its words end, and what they say; `text` is null where they name nothing ("40% of them"). */
export interface Counted {
  readonly end: number;
  readonly text: string | null;
}

/** Number, unit and what surrounds them, as far as read. */
export interface Measured {
  readonly core: Core;
  readonly unit: UnitReading | null;
  /** Where number, hedge and unit end. */
  readonly tail: number;
  /** Where the figure begins, hedges and all. */
  readonly lead: number;
}

/** What stands behind number and unit as the thing counted; "reject" where the words show that nothing is ("one of"). */
export function countedBehind(scene: Scene, measured: Measured): Counted | null | "reject" {
  const { words, text } = scene;
  const { core, unit, tail } = measured;
  const first = wordAt(words, tail);
  const start = words.starts[first];
  if (start === undefined || start >= scene.stretch.end) return null;
  const gap = text.slice(tail, start);
  if (words.lower[first] === "of" && isSpace(gap)) return partitive(scene, core, first, unit);
  if (unit !== null) return worthOf(scene, first, gap, unit) ?? modifiedBy(scene, measured, unit, first);
  if (core.first.kind === "plain" && (core.first.form === "part" || core.first.form === "share"))
    return HALF_OWNERS.has(words.lower[first] ?? "") ? ofWhole(scene, first) : null;
  // "a 12-strong team", "50- to 60-strong"
  if (isHyphen(gap) && EXTENT_ADJECTIVES.has(words.lower[first] ?? ""))
    return (
      (spaceAfter(words, first) ? phrase(scene, first + 1, "one") : null) ?? {
        end: words.ends[first] ?? tail,
        text: null,
      }
    );
  const hyphened = isHyphen(gap) && core.second === null;
  // "four .50-caliber guns"
  const decimal = gap === " ." && isDigitUnit(text.charCodeAt(start));
  if (!isSpace(gap) && !hyphened && !decimal) return null;
  const lost = casualties(scene, first);
  if (lost !== null) return { end: lost, text: text.slice(start, lost) };
  const one = hyphened || (core.second === null && core.first.kind === "plain" && core.first.value === 1);
  if (!one) {
    const shared = sharedHead(scene, first);
    if (shared !== null) return shared;
  }
  return phrase(scene, first, one ? "one" : "many");
}

/** "ten days' worth of food"; in "millions of dollars' worth of arms" the money is the figure. */
function worthOf({ words, text }: Scene, worth: number, gap: string, unit: UnitReading): Counted | null {
  if (unitEntry(unit.unit).dimension !== "duration") return null;
  if (words.lower[worth] !== "worth" || (gap !== "' " && gap !== "’ ") || words.lower[worth + 1] !== "of")
    return null;
  const end = ofPhrase(words, worth + 1);
  return end === null ? null : { end, text: text.slice(words.starts[worth + 2], end) };
}

/** "half the crew" */
function ofWhole({ words, text }: Scene, owner: number): Counted | null {
  const end = ofPhrase(words, owner - 1);
  return end === null ? null : { end, text: text.slice(words.starts[owner], end) };
}

/** "$40 billion of shares": what is bought, where "of" and a plural name it. */
export function moneyOf({ words, text }: Scene, of: number, tail: number): Counted | null {
  if (words.lower[of] !== "of" || !isSpace(text.slice(tail, words.starts[of]))) return null;
  const first = of + 1;
  if (isDigitUnit(text.charCodeAt(words.starts[first] ?? -1)) || pluralHead(words, first) === null)
    return null;
  const end = PARTITIVE_DETERMINERS.has(words.lower[first] ?? "") ? null : ofPhrase(words, of);
  return end === null ? null : { end, text: text.slice(words.starts[first], end) };
}

/** "200 more" were saved: "more" belongs to a number that counts nothing else. */
export function moreBehind({ words, text }: Scene, core: Core): Counted | null {
  const more = wordAt(words, core.end);
  if (words.lower[more] !== "more" || core.first.kind !== "plain" || core.second !== null) return null;
  const next = words.lower[more + 1];
  if (!isSpace(text.slice(core.end, words.starts[more])) || next === "than" || next === "or") return null;
  return { end: words.ends[more] ?? core.end, text: null };
}

/** "a 5,000-ton destroyer", "the 84 MW station", "a 115-meter-long vessel": the measure belongs to what follows. */
function modifiedBy(scene: Scene, measured: Measured, unit: UnitReading, behind: number): Counted | null {
  const { words, text } = scene;
  let first = behind;
  let gap = text.slice(measured.tail, words.starts[first]);
  const opened =
    unit.number === "singular" && PHRASE_OPENERS.has(words.lower[wordAt(words, measured.lead) - 1] ?? "");
  const extent = words.lower[first] ?? "";
  if (unit.join === "hyphen" && isHyphen(gap) && (extent === "old" || extent === "olds"))
    return { end: words.ends[first] ?? measured.tail, text: null };
  // "the 140m-long Sea Owl": the adjective belongs to the measure, the name does not.
  const long =
    isHyphen(gap) && EXTENT_ADJECTIVES.has(extent)
      ? { end: words.ends[first] ?? measured.tail, text: null }
      : null;
  // "1,000km-range missile"
  const compound = isHyphen(gap) && !EXTENT_ADJECTIVES.has(extent);
  if (unit.join !== "hyphen" && unit.kind !== "ton" && !opened && !compound && long === null) return null;
  if (EXTENT_ADJECTIVES.has(extent) && (isSpace(gap) || isHyphen(gap)) && isSpace(gapAfter(words, first))) {
    gap = " ";
    first += 1;
  }
  // "the 183-metre Sea Owl": what follows is a name, not a kind of thing. "a 20 km north" is a way.
  const named = isCapital(words, first) && !isAcronymOfKind(scene, first) && !isOrigin(scene, first);
  if (isDigitUnit(text.charCodeAt(words.starts[first] ?? 0))) return long;
  if (!(isSpace(gap) || compound) || named || DIRECTIONS.has(words.lower[first] ?? "")) return long;
  return phrase(scene, first, "one") ?? long;
}

/** "a 600-foot Liberian-flagged tanker": a participle hyphened to a name. In "Ropucha-class" the name stays one. */
function isOrigin({ words }: Scene, index: number): boolean {
  return hyphenAfter(words, index) && /(?:ed|built|made)$/.test(words.lower[index + 1] ?? "");
}

/** "its 990-pound BROACH warhead": capitals throughout and a noun behind them. */
function isAcronymOfKind({ words, text }: Scene, index: number): boolean {
  const word = text.slice(words.starts[index], words.ends[index]);
  return (
    word.length > 1 && word === word.toUpperCase() && spaceAfter(words, index) && !isCapital(words, index + 1)
  );
}

function phrase({ words, text }: Scene, first: number, count: "one" | "many"): Counted | null {
  const end = countedAt(words, first, count);
  if (end === null) return null;
  // "36 F-16's": an apostrophe makes the plural of a designation.
  const designation =
    count === "many" && isDigitUnit(text.charCodeAt(words.starts[wordAt(words, end) - 1] ?? 0));
  const last = designation && /^['’]s(?!\w)/.test(text.slice(end, end + 3)) ? end + 2 : end;
  return { end: last, text: text.slice(words.starts[first], last) };
}

/** Offset behind "dead", "dead and wounded", or the "wounded" that "were flown out"; null where a noun follows or none stands. */
function casualties({ words }: Scene, first: number): number | null {
  const word = words.lower[first] ?? "";
  if (!CASUALTY_HEADS.has(word) && !CASUALTY_PARTNERS.has(word)) return null;
  const next = words.lower[first + 1] ?? "";
  const partner = words.lower[first + 2] ?? "";
  const closed = !spaceAfter(words, first) || next === "and" || next === "or" || next === "but";
  if (CASUALTY_HEADS.has(word) && closed)
    return words.ends[next === "and" && CASUALTY_PARTNERS.has(partner) ? first + 2 : first] ?? null;
  return CASUALTY_PARTNERS.has(word) && SHARE_VERBS.has(next) ? (words.ends[first] ?? null) : null;
}

/** "half of the dead", "four of the injured were flown out": people, where no noun follows. */
function lostAmong({ words }: Scene, at: number): number | null {
  const word = words.lower[at] ?? "";
  if (!CASUALTY_HEADS.has(word) && !CASUALTY_PARTNERS.has(word)) return null;
  return !spaceAfter(words, at) || PHRASE_STOPS.has(words.lower[at + 1] ?? "")
    ? (words.ends[at] ?? null)
    : null;
}

/** "three of those UAVs", "75% of ships". In "52 of 54 drones" the second number is a figure of its own. */
function partitive(
  scene: Scene,
  core: Core,
  of: number,
  unit: UnitReading | null,
): Counted | null | "reject" {
  const { words, text } = scene;
  if (unit === null && text.slice(core.start, core.end).toLowerCase() === "one") return "reject";
  if (unit?.measures === "nothing") return null;
  let next = of + 1;
  while (PARTITIVE_DETERMINERS.has(words.lower[next] ?? "") && isSpace(gapAfter(words, next))) next += 1;
  const word = words.lower[next] ?? "";
  const number =
    isDigitUnit(text.charCodeAt(words.starts[next] ?? -1)) || (NUMBER_WORDS.has(word) && word !== "a");
  if (unit === null && number) return null;
  // "within three days of the attack" tells when; "seven days of fighting" tells of what.
  const acts = word.endsWith("ing") && !GERUND_NOUNS.has(word);
  if (unit?.measures === "what-lasts" && (number || acts || next > of + 1)) return null;
  const end = (next > of + 1 ? lostAmong(scene, next) : null) ?? ofPhrase(words, of);
  return end === null ? null : { end, text: text.slice(words.starts[of + 1], end) };
}
