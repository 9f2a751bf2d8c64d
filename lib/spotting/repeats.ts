import { NATION_WORDS } from "../lexicon/nations.ts";
import { NOT_SHIP_NAMES, SHIP_KINDS } from "../lexicon/ship-words.ts";
import type { Mention, Vessel } from "../model/mention.ts";
import { contains } from "../model/span.ts";
import { indexNames, type NameIndex, nameAt } from "./name-index.ts";
import type { Scene } from "./scene.ts";
import { isPrefix, namesClass } from "./vessel-rules.ts";
import { isCapital, spaceAfter, type Words } from "./words.ts";

interface Introduced {
  readonly vessel: Vessel;
  readonly needs: "article" | "nothing";
}

/** Names that the text brought in as ships, with the short forms that prose gives them ("the Eisenhower"). */
export function introducedShips(mentions: readonly Mention[]): NameIndex<Introduced> {
  const names = new Map<string, Introduced>();
  for (const mention of mentions) {
    if (mention.kind !== "vessel") continue;
    const { vessel } = mention;
    const needs = NATION_WORDS.has(vessel.name.toLowerCase()) ? "article" : "nothing";
    names.set(vessel.name, { vessel, needs });
    const short = /[ .]([\p{L}’']{4,})$/u.exec(vessel.name)?.[1];
    if (vessel.prefix !== null && short !== undefined && !names.has(short))
      names.set(short, { vessel, needs: "article" });
  }
  return indexNames(names);
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
    if (named === null || !standsAlone(words, index, named.last, named.entry.needs)) continue;
    const span = { start: words.starts[index] ?? 0, end: words.ends[named.last] ?? 0 };
    if (covered.some((mention) => contains(mention.span, span))) continue;
    const { name, canonicalId } = named.entry.vessel;
    const whole = named.entry.needs === "nothing" ? name : scene.text.slice(span.start, span.end);
    repeats.push({
      kind: "vessel",
      vessel: { name: whole, prefix: null, canonicalId, cue: "repeat" },
      span,
      rule: "vessel/repeat",
    });
    index = named.last;
  }
  return repeats;
}

/** A part of a longer run of capitals is another name: "Gerald Ford", "Pacific Ocean". */
function standsAlone(words: Words, first: number, last: number, needs: Introduced["needs"]): boolean {
  const before = words.lower[first - 1] ?? "";
  if (namesClass(words, last)) return false;
  if (needs === "article" && before !== "the") return false;
  const runsOn =
    isCapital(words, last + 1) && spaceAfter(words, last) && !NOT_SHIP_NAMES.has(words.lower[last + 1] ?? "");
  if (first === last && runsOn) return false;
  const runsInto =
    isCapital(words, first - 1) &&
    spaceAfter(words, first - 1) &&
    !NOT_SHIP_NAMES.has(before) &&
    !SHIP_KINDS.has(before) &&
    !isPrefix(words, first - 1);
  return !(first === last && runsInto && first > 1);
}
