import { HEDGES_BEFORE, HEDGES_BEHIND, type HedgeEffect } from "../lexicon/hedges.ts";
import { BARE_VAGUE, FRACTION_WORDS } from "../lexicon/numerals.ts";
import type { Mention } from "../model/mention.ts";
import type { Bound, Endpoint, Quantity } from "../model/quantity.ts";
import type { Span } from "../model/span.ts";
import { bareVague } from "./bare-vague.ts";
import { boundOf, rangeOf, vagueOf } from "./bound.ts";
import { countedBehind } from "./counted.ts";
import { hedgesBefore } from "./hedge-reading.ts";
import { readNumber } from "./number-core.ts";
import { isDesignator } from "./number-guards.ts";
import { anyOf, matchAt, sticky } from "./pattern.ts";
import { betweenBefore, type Core, coreAt } from "./range-reading.ts";
import { rateBehind } from "./rate.ts";
import type { Scene } from "./scene.ts";
import { currencyBefore, type UnitReading, unitBehind } from "./unit-reading.ts";
import { gapAfter, isSpace, wordAt } from "./words.ts";

const BEHIND = sticky(
  anyOf(Object.keys(HEDGES_BEHIND).map((hedge) => (/^\w/.test(hedge) ? ` ${hedge}` : hedge))).replace(
    /\)$/,
    ")(?![\\w])",
  ),
  "i",
);

/** The figure whose number begins at a word: hedges, number or range, unit, counted noun, rate. Null where none is one. */
export function readQuantity(scene: Scene, index: number): Mention | null {
  const { words } = scene;
  const start = words.starts[index];
  if (start === undefined) return null;
  if (BARE_VAGUE.has(words.lower[index] ?? ""))
    return bareVague(scene, index) ?? numeric(scene, index, start);
  return numeric(scene, index, start);
}

function numeric(scene: Scene, index: number, start: number): Mention | null {
  const { text, words } = scene;
  const first = readNumber(text, start);
  if (first === null || first.end > scene.stretch.end) return null;
  const money = currencyBefore(text, start);
  const numberStart = money === null ? start : money.start;
  const hedges = hedgesBefore(words, wordAt(words, numberStart), numberStart);
  const core = coreAt(scene, start, first, hedges.start ?? numberStart);
  const next = wordAt(words, core.end);
  const unit = money === null ? unitBehind(text, core.end) : null;
  if (money === null && isDesignator(scene, index, core, unit)) return null;
  const tail = unit === null ? core.end : unit.end;
  const counted = money === null ? countedBehind(scene, core, unit, tail) : null;
  if (counted === "reject") return null;
  if (
    unit === null &&
    money === null &&
    counted === null &&
    bareIsNoFigure(core, scene, { index, next, hedges: hedges.effects.length })
  )
    return null;
  return assemble(scene, core, money, unit, counted, hedges);
}

function assemble(
  scene: Scene,
  core: Core,
  money: ReturnType<typeof currencyBefore>,
  unit: UnitReading | null,
  counted: Span | null,
  hedges: ReturnType<typeof hedgesBefore>,
): Mention | null {
  const { text } = scene;
  const numberStart = money === null ? core.start : money.start;
  let end = Math.max(core.end, unit?.end ?? 0, counted?.end ?? 0);
  const after = matchAt(BEHIND, text, end) ?? matchAt(BEHIND, text, core.end);
  const afterAt = after === null ? 0 : after.index + after[0].length;
  end = Math.max(end, afterAt);
  const effects = [
    ...hedges.effects,
    ...(after === null
      ? []
      : [HEDGES_BEHIND[after[0].replace(/^ (?=or)/, "")] ?? HEDGES_BEHIND[after[0]] ?? "none"]),
  ];
  const bound = bindCore(core, effects, text);
  if (bound === null) return null;
  const rate = rateBehind(text, end);
  const range = core.second === null ? null : betweenBefore(text, hedges.start ?? numberStart);
  const quantity: Quantity = {
    bound,
    core: { start: core.start, end: core.end },
    numberAsWritten: text.slice(core.start, core.end),
    unit: money?.unit ?? unit?.unit ?? "count",
    unitAsWritten: money?.written ?? unit?.written ?? "",
    counted: counted === null ? null : text.slice(counted.start, counted.end),
    rate: rate?.unit ?? "none",
    role: "figure",
  };
  const span = { start: range ?? hedges.start ?? numberStart, end: rate === null ? end : rate.end };
  return { kind: "quantity", quantity, span, rule: `quantity/${bound.kind}` };
}

function bindCore(core: Core, effects: readonly HedgeEffect[], text: string): Bound | null {
  if (core.second !== null)
    return rangeOf(core.first, core.second.reading, endpointBound(core.second.hedge), effects);
  if (core.first.kind === "vague") return vagueOf(text.slice(core.start, core.end), core.first, effects);
  return boundOf(core.first.value, effects);
}

/** A number word with nothing behind it is a figure only where a reader would count with it. */
function bareIsNoFigure(
  core: Core,
  scene: Scene,
  { index, next, hedges }: { readonly index: number; readonly next: number; readonly hedges: number },
): boolean {
  const { words, text } = scene;
  const written = text.slice(core.start, core.end).toLowerCase();
  const behind = text.charAt(core.end);
  const before = gapAfter(words, index - 1);
  // "up to half of what they need" states a share; "half of what they need" may be a manner of speaking.
  if (written === "one" || FRACTION_WORDS[written] !== undefined) return hedges === 0;
  // "Two, how long will it take?", "and three, obviously": points of a speech.
  if (/^[a-z]+$/.test(written) && behind === "," && (!isSpace(before) || words.lower[index - 1] === "and"))
    return true;
  // "Task Force (CTF) 50"
  if (/^\d{1,4}$/.test(written) && before === ") ") return true;
  return words.lower[next] === "st" && core.end === words.starts[next];
}

function endpointBound(hedge: string): Endpoint["bound"] {
  const effect = HEDGES_BEFORE[hedge.toLowerCase()] ?? "none";
  return effect === "none" ? "exact" : effect === "nearly" ? "less-than" : effect;
}
