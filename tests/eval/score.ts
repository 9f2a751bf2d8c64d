import { type CorpusText, type GoldSpan, SCORED_TYPES, type ScoredType } from "./corpus.ts";
import type { Prediction } from "./project.ts";

const VAGUE_FIRST = new Set(["several", "multiple", "many", "few", "numerous"]);

export interface Line {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
}
export interface TypeScore {
  readonly strict: Line;
  readonly lenient: Line;
  /** Counted among lenient matches, of all scored gold spans whose value is not null. */
  readonly value: { readonly right: number; readonly gold: number };
  /** Shares among lenient matches: subtype of weapons, name of vessels, approx and unit of quantities. */
  readonly extra: Readonly<Record<string, { readonly right: number; readonly of: number }>>;
}
export interface Miss {
  readonly text: CorpusText;
  readonly kind: "missed" | "false alarm" | "wrong value";
  readonly gold: GoldSpan | null;
  readonly prediction: Prediction | null;
}

interface Tally {
  matched: number;
  gold: number;
  alarms: number;
}

/** Scores predictions exactly as FORMAT.md beside the corpus defines it. */
export function score(
  texts: readonly CorpusText[],
  predictions: ReadonlyMap<string, readonly Prediction[]>,
): { readonly scores: Readonly<Record<ScoredType, TypeScore>>; readonly misses: readonly Miss[] } {
  const misses: Miss[] = [];
  const scoreOf = (type: ScoredType): TypeScore => {
    const strict = { matched: 0, gold: 0, alarms: 0 };
    const lenient = { matched: 0, gold: 0, alarms: 0 };
    const value = { right: 0, gold: 0 };
    const extra: Record<string, { right: number; of: number }> = {};
    for (const text of texts) {
      const predicted = (predictions.get(text.article.id) ?? []).filter(
        (prediction) => prediction.type === type,
      );
      const missesOf = (kind: Miss["kind"], gold: GoldSpan | null, prediction: Prediction | null) =>
        misses.push({ text, kind, gold, prediction });
      match(
        text,
        type,
        predicted,
        isStrict,
        strict,
        (kind, gold, prediction) => kind !== "wrong value" && missesOf(kind, gold, prediction),
      );
      for (const [gold, prediction] of match(text, type, predicted, isLenient, lenient, () => {})) {
        tallyValue(gold, prediction, value, extra, () => missesOf("wrong value", gold, prediction));
      }
      for (const gold of text.gold)
        if (gold.type === type && gold.optional !== true && hasValue(gold)) value.gold += 1;
    }
    return { strict: lineOf(strict), lenient: lineOf(lenient), value, extra };
  };
  const [date, quantity, vessel, weapon] = SCORED_TYPES.map(scoreOf);
  if (date === undefined || quantity === undefined || vessel === undefined || weapon === undefined)
    throw new Error("four types are scored");
  return { scores: { date, quantity, vessel, weapon }, misses };
}

function match(
  text: CorpusText,
  type: ScoredType,
  predicted: readonly Prediction[],
  fits: (gold: GoldSpan, prediction: Prediction) => boolean,
  tally: Tally,
  onMiss: (kind: Miss["kind"], gold: GoldSpan | null, prediction: Prediction | null) => void,
): readonly (readonly [GoldSpan, Prediction])[] {
  const gold = text.gold.filter((span) => span.type === type && span.optional !== true);
  const optional = text.gold.filter((span) => span.type === type && span.optional === true);
  const used = new Set<Prediction>();
  const pairs: (readonly [GoldSpan, Prediction])[] = [];
  for (const span of gold) {
    tally.gold += 1;
    const found = predicted.find((prediction) => !used.has(prediction) && fits(span, prediction));
    if (found === undefined) {
      onMiss("missed", span, null);
      continue;
    }
    used.add(found);
    tally.matched += 1;
    pairs.push([span, found]);
  }
  for (const prediction of predicted) {
    if (used.has(prediction) || optional.some((span) => isLenient(span, prediction))) continue;
    const first = text.article.text.slice(prediction.start, prediction.end).toLowerCase().split(" ")[0] ?? "";
    if (VAGUE_FIRST.has(first)) continue;
    tally.alarms += 1;
    onMiss("false alarm", null, prediction);
  }
  return pairs;
}

function isLenient(gold: GoldSpan, prediction: Prediction): boolean {
  const { start, end } = gold.core ?? gold;
  return prediction.start < end && start < prediction.end;
}

function isStrict(gold: GoldSpan, prediction: Prediction): boolean {
  if (gold.type === "vessel" && gold.name !== undefined && gold.name !== gold.surface) {
    return (
      prediction.end === gold.end &&
      (prediction.start === gold.start || prediction.start === gold.end - gold.name.length)
    );
  }
  return prediction.start === gold.start && prediction.end === gold.end;
}

function hasValue(gold: GoldSpan): boolean {
  return gold.value !== undefined && gold.value !== null;
}

function tallyValue(
  gold: GoldSpan,
  prediction: Prediction,
  value: { right: number; gold: number },
  extra: Record<string, { right: number; of: number }>,
  onWrong: () => void,
): void {
  const count = (name: string, right: boolean) => {
    const line = extra[name] ?? { right: 0, of: 0 };
    extra[name] = { right: line.right + (right ? 1 : 0), of: line.of + 1 };
  };
  if (gold.subtype !== undefined) count("subtype", gold.subtype === prediction.subtype);
  if (gold.type === "vessel") count("name", gold.name === prediction.name);
  if (!hasValue(gold)) return;
  if (typeof gold.value === "string") {
    if (prediction.value === gold.value) value.right += 1;
    else onWrong();
  } else if (gold.value !== undefined && gold.value !== null) {
    const read = typeof prediction.value === "object" ? prediction.value : null;
    if (read !== null && read.min === gold.value.min && read.max === gold.value.max) value.right += 1;
    else onWrong();
    count("approx", (read?.approx ?? false) === (gold.value.approx ?? false));
    count("unit", read?.unit === gold.value.unit);
  }
}

function lineOf({ matched, gold, alarms }: Tally): Line {
  const p = matched + alarms === 0 ? 0 : matched / (matched + alarms);
  const r = gold === 0 ? 0 : matched / gold;
  return { p, r, f1: p + r === 0 ? 0 : (2 * p * r) / (p + r) };
}
