import { SHIP_KIND_PLURALS, SHIP_KINDS, SHIP_PREFIXES } from "../../../lib/lexicon/ship-words.ts";
import { type Fault, f1Of, ofKind, type PublicSpan, type PublicText, pairUp, wordCount } from "./sets.ts";

export interface WeaponScore {
  readonly overlapF1: number;
  readonly precision: number;
  readonly recall: number;
  /** False alarms in 1,000 words. */
  readonly fpPer1k: number;
}

export interface ShipScore {
  /** Recall of names behind or with a ship's prefix ("USS"), behind a kind of ship ("the ferry"), and without any such word. */
  readonly recallPrefix: number;
  readonly recallKind: number;
  readonly recallBare: number;
  readonly recall: number;
  readonly fpPer1k: number;
}

/** Scores named weapons by overlap; of ours only named systems are counted. */
export function scoreWeapons(texts: readonly PublicText[]): {
  readonly score: WeaponScore;
  readonly faults: readonly Fault[];
} {
  const faults: Fault[] = [];
  const counts = { matched: 0, missed: 0, alarms: 0 };
  for (const text of texts) {
    const systems = ofKind(text.mentions, "weapon").filter(({ weapon }) => weapon.subtype === "system");
    const gold = text.spans.filter(({ type }) => type === "weapon");
    const { pairs, missed, alarms } = pairUp(gold, [], systems);
    counts.matched += pairs.length;
    counts.missed += missed.length;
    counts.alarms += alarms.length;
    for (const at of missed) faults.push({ type: "weapon", kind: "missed", text, at, note: "" });
    for (const { span, rule } of alarms)
      faults.push({ type: "weapon", kind: "false alarm", text, at: span, note: rule });
  }
  const score = {
    overlapF1: f1Of(counts),
    precision: counts.matched / Math.max(1, counts.matched + counts.alarms),
    recall: counts.matched / Math.max(1, counts.matched + counts.missed),
    fpPer1k: (1000 * counts.alarms) / wordCount(texts),
  };
  return { score, faults };
}

/** Scores ship names by overlap; recall is told apart by what stands with the name in the text. */
export function scoreShips(texts: readonly PublicText[]): {
  readonly score: ShipScore;
  readonly faults: readonly Fault[];
} {
  const faults: Fault[] = [];
  const found = { prefix: 0, kind: 0, bare: 0 };
  const all = { prefix: 0, kind: 0, bare: 0 };
  let wrong = 0;
  for (const text of texts) {
    const gold = text.spans.filter(({ type }) => type === "vessel");
    const { pairs, missed, alarms } = pairUp(gold, [], ofKind(text.mentions, "vessel"));
    for (const [span] of pairs) found[cueOf(text, span)] += 1;
    for (const span of gold) all[cueOf(text, span)] += 1;
    wrong += alarms.length;
    for (const at of missed) faults.push({ type: "vessel", kind: "missed", text, at, note: cueOf(text, at) });
    for (const { span, rule } of alarms)
      faults.push({ type: "vessel", kind: "false alarm", text, at: span, note: rule });
  }
  const sum = (counts: typeof found) => counts.prefix + counts.kind + counts.bare;
  const score = {
    recallPrefix: found.prefix / Math.max(1, all.prefix),
    recallKind: found.kind / Math.max(1, all.kind),
    recallBare: found.bare / Math.max(1, all.bare),
    recall: sum(found) / Math.max(1, sum(all)),
    fpPer1k: (1000 * wrong) / wordCount(texts),
  };
  return { score, faults };
}

function cueOf({ text }: PublicText, { start, end }: PublicSpan): "prefix" | "kind" | "bare" {
  const before = text
    .slice(Math.max(0, start - 60), start)
    .split(/[^\p{L}/.]+/u)
    .filter((word) => word !== "");
  const inside = text.slice(start, end).split(" ");
  const prefixes = new Set(SHIP_PREFIXES.map((prefix) => prefix.toLowerCase()));
  const near = [before.at(-1), inside.length > 1 ? inside[0] : undefined];
  if (near.some((word) => word !== undefined && prefixes.has(word.toLowerCase()))) return "prefix";
  const last = before.slice(-2).map((word) => word.toLowerCase());
  return last.some((word) => SHIP_KINDS.has(word) || SHIP_KIND_PLURALS.has(word)) ? "kind" : "bare";
}
