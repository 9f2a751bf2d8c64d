import { HEDGES_BEFORE, HEDGES_BEHIND, type HedgeEffect } from "../lexicon/hedges.ts";
import { BARE_VAGUE, FRACTION_WORDS } from "../lexicon/numerals.ts";
import type { Mention } from "../model/mention.ts";
import type { Bound, Endpoint, Quantity } from "../model/quantity.ts";
import type { Span } from "../model/span.ts";
import { bareVague } from "./bare-vague.ts";
import { boundOf, rangeOf, vagueOf } from "./bound.ts";
import { countedBehind } from "./counted.ts";
import { hedgesBefore } from "./hedge-reading.ts";
import { type NumberReading, readNumber } from "./number-core.ts";
import { isDesignator } from "./number-guards.ts";
import { anyOf, DASH, matchAt, SP, sticky } from "./pattern.ts";
import { rateBehind } from "./rate.ts";
import type { Scene } from "./scene.ts";
import { currencyBefore, type UnitReading, unitBehind } from "./unit-reading.ts";
import { gapAfter, isSpace, wordAt } from "./words.ts";

const HEDGE = anyOf(Object.keys(HEDGES_BEFORE));
const BEHIND = sticky(
  anyOf(Object.keys(HEDGES_BEHIND).map((hedge) => (/^\w/.test(hedge) ? ` ${hedge}` : hedge))).replace(
    /\)$/,
    ")(?![\\w])",
  ),
  "i",
);
const BRIDGE = sticky(
  `${SP}?(?<dash>${DASH})${SP}?|${SP}(?<word>to|and|or)${SP}(?<hedge>(?:${HEDGE}${SP})?)`,
  "i",
);
const BETWEEN_BEFORE = /(?:^|\W)(between[ \u00a0\u2009\u202f])$/i;

/** "grew from 12 to 30 ships" is a change; "ranging from 12 to 30" is a range. */
const FROM_BEFORE = /(?:^|[^\w])(?<!rang(?:e|es|ed|ing)[ \u00a0])from[ \u00a0\u2009\u202f](?:US)?[$€£]?$/i;

/** The number of a figure, or the two of a range. */
export interface Core extends Span {
  readonly first: NumberReading;
  readonly second: { readonly reading: NumberReading; readonly hedge: string } | null;
}

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
  const core = extend(scene, start, first);
  const money = currencyBefore(text, start);
  const next = wordAt(words, core.end);
  const unit = money === null ? unitBehind(text, core.end) : null;
  if (money === null && isDesignator(scene, index, core, unit)) return null;
  const tail = unit === null ? core.end : unit.end;
  const counted = money === null ? countedBehind(scene, core, unit, tail) : null;
  if (counted === "reject") return null;
  if (unit === null && money === null && counted === null && bareIsNoFigure(core, scene, index, next))
    return null;
  return assemble(scene, core, money, unit, counted);
}

function assemble(
  scene: Scene,
  core: Core,
  money: ReturnType<typeof currencyBefore>,
  unit: UnitReading | null,
  counted: Span | null,
): Mention | null {
  const { text } = scene;
  const numberStart = money === null ? core.start : money.start;
  const hedges = hedgesBefore(scene.words, wordAt(scene.words, numberStart), numberStart);
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

/** "between 400 and 500": the range word belongs to the figure when both ends stand behind it. */
function betweenBefore(text: string, start: number): number | null {
  const match = BETWEEN_BEFORE.exec(text.slice(Math.max(0, start - 16), start));
  return match?.[1] === undefined ? null : start - match[1].length;
}

function extend(scene: Scene, start: number, first: NumberReading): Core {
  const { text } = scene;
  const bridge = matchAt(BRIDGE, text, first.end);
  if (bridge === null) return { start, end: first.end, first, second: null };
  const at = first.end + bridge[0].length;
  const dollar = /^(?:US)?[$€£]/.exec(text.slice(at, at + 3))?.[0] ?? "";
  const reading = readNumber(text, at + dollar.length);
  const word = bridge.groups?.["word"]?.toLowerCase();
  const between = BETWEEN_BEFORE.test(
    text.slice(Math.max(0, start - 16), start).replace(/(?:US)?[$€£]$/, ""),
  );
  const change = word === "to" && FROM_BEFORE.test(text.slice(Math.max(0, start - 16), start));
  const mixed = dollar !== "" && currencyBefore(text, start) === null;
  if (
    reading === null ||
    mixed ||
    change ||
    reading.end > scene.stretch.end ||
    !joinsRange(first, reading, word, between, text.slice(at, reading.end))
  ) {
    return { start, end: first.end, first, second: null };
  }
  return {
    start,
    end: reading.end,
    first,
    second: { reading, hedge: (bridge.groups?.["hedge"] ?? "").trim() },
  };
}

/** "and" makes a range behind "between" alone; "or" joins neighbours ("one or two"); "to" and a dash join rising numbers. */
function joinsRange(
  first: NumberReading,
  second: NumberReading,
  word: string | undefined,
  between: boolean,
  written: string,
): boolean {
  if (first.kind !== "plain" || second.kind !== "plain") return false;
  const rises =
    second.value >= first.value &&
    (first.scale !== "none" || second.scale !== "none" || second.value > first.value);
  if (word === "and") return between && rises;
  if (word === "or")
    return rises && second.value <= 20 && first.value + 3 >= second.value && second.value !== first.value;
  if (word === "to") return rises && !/^(?:one)$/i.test(written);
  return rises && second.value !== first.value;
}

function bindCore(core: Core, effects: readonly HedgeEffect[], text: string): Bound | null {
  if (core.second !== null)
    return rangeOf(core.first, core.second.reading, endpointBound(core.second.hedge), effects);
  if (core.first.kind === "vague") return vagueOf(text.slice(core.start, core.end), core.first, effects);
  return boundOf(core.first.value, effects);
}

/** A number word with nothing behind it is a figure only where a reader would count with it. */
function bareIsNoFigure(core: Core, scene: Scene, index: number, next: number): boolean {
  const { words, text } = scene;
  const written = text.slice(core.start, core.end).toLowerCase();
  const behind = text.charAt(core.end);
  const before = gapAfter(words, index - 1);
  if (written === "one" || FRACTION_WORDS[written] !== undefined) return true;
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
