import { HEDGES_BEFORE, type HedgeEffect } from "../lexicon/hedges.ts";
import { COMPLEMENT_CUES } from "../lexicon/numerals.ts";
import { unitEntry } from "../lexicon/units.ts";
import type { Mention } from "../model/mention.ts";
import type { Bound, Endpoint, Quantity } from "../model/quantity.ts";
import { boundOf, rangeOf, toleranceBound, vagueOf } from "./bound.ts";
import type { Figure } from "./figure-reading.ts";
import { hedgeBehind } from "./hedge-reading.ts";
import { comparesBehind } from "./multiples.ts";
import { rangeWordBefore } from "./range-reading.ts";
import { rateBehind } from "./rate.ts";
import type { Scene } from "./scene.ts";
import { priceEnd } from "./unit-reading.ts";
import { type Words, wordAt } from "./words.ts";

/** The mention of a figure: its bound, its span, and what stands behind it. Null where its ends make no range. */
export function figureMention(scene: Scene, figure: Figure): Mention | null {
  const { text, words } = scene;
  const { core, written, hedges, behind, unit, addition, counted } = figure;
  const late =
    behind ?? hedgeBehind(text, Math.max(addition?.end ?? 0, unit?.end ?? 0, counted?.end ?? core.end));
  const bound = bindCore(figure, late === null ? hedges.effects : [...hedges.effects, late.effect], text);
  if (bound === null) return null;
  const end = Math.max(core.end, unit?.end ?? 0, addition?.end ?? 0, counted?.end ?? 0, late?.end ?? 0);
  const rate = unit !== null && unit.rate !== "none" ? { unit: unit.rate, end } : rateBehind(text, end);
  const price =
    written !== null && unitEntry(written.unit).dimension === "currency" ? priceEnd(text, end) : 0;
  const lead = hedges.start ?? figure.start;
  const opener = core.second === null ? null : rangeWordBefore(scene, lead);
  const range = opener === null || opener.kind === "change" ? lead : opener.start;
  // "three times as many" compares; "three times" counts.
  const times = counted?.text === "times" && comparesBehind(words, wordAt(words, counted.end) - 1);
  const quantity: Quantity = {
    bound,
    core: { start: figure.sign === "minus" ? figure.start : core.start, end: addition?.end ?? core.end },
    numberAsWritten: text.slice(core.start, core.end),
    unit: written?.unit ?? (times ? "multiple" : "count"),
    unitAsWritten: written?.written ?? "",
    counted: times ? null : (counted?.text ?? null),
    rate: rate?.unit ?? "none",
    role: isComplement(words, wordAt(words, lead)) ? "complement" : "figure",
  };
  const span = { start: range, end: Math.max(end, rate?.end ?? 0, price) };
  return { kind: "quantity", quantity, span, rule: `quantity/${bound.kind}` };
}

function isComplement({ lower }: Words, index: number): boolean {
  const before = lower[index - 1];
  // Two cheap looks before a string is made.
  if (before !== "but" && before !== "except") return false;
  return COMPLEMENT_CUES.has(`${lower[index - 2] ?? ""} ${before}`);
}

function bindCore(
  { core, sign, addition }: Figure,
  effects: readonly HedgeEffect[],
  text: string,
): Bound | null {
  if (core.second !== null && core.second.role === "tolerance")
    return toleranceBound(core.first, core.second.reading);
  if (core.second !== null)
    return rangeOf(core.first, core.second.reading, endpointBound(core.second.hedge), effects);
  if (core.first.kind === "vague") return vagueOf(text.slice(core.start, core.end), core.first, effects);
  const value = core.first.value + (addition?.value ?? 0);
  return boundOf(sign === "minus" ? -value : value, effects);
}

function endpointBound(hedge: string): Endpoint["bound"] {
  const effect = HEDGES_BEFORE[hedge.toLowerCase()] ?? "none";
  return effect === "none" ? "exact" : effect === "nearly" ? "less-than" : effect;
}
