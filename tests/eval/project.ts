import type { DateValue } from "../../lib/model/date-value.ts";
import { isoDay } from "../../lib/model/day.ts";
import type { Mention } from "../../lib/model/mention.ts";
import type { Bound } from "../../lib/model/quantity.ts";
import { shift } from "../../lib/model/span.ts";
import type { UnitId } from "../../lib/model/unit.ts";
import { spot } from "../../lib/spotting/spot.ts";
import type { CorpusArticle, QuantityGold, ScoredType } from "./corpus.ts";

/** What a prediction file holds of one mention. */
export interface Prediction {
  readonly type: ScoredType;
  readonly start: number;
  readonly end: number;
  readonly core?: { readonly start: number; readonly end: number };
  readonly value?: string | QuantityGold;
  readonly subtype?: string;
  readonly name?: string;
  readonly rule: string;
}

/** The product's mentions of a text in the shape of the gold. */
export function predict(article: CorpusArticle): readonly Prediction[] {
  return mentionsOf(article).flatMap(project);
}

/** The product's mentions of a text. Dates of a digest lean on the day of their section. */
export function mentionsOf(article: CorpusArticle): readonly Mention[] {
  const whole = spot({ text: article.text, segments: [], publishedOn: isoDay(article.published) });
  const sections = article.sections ?? [];
  if (sections.length === 0) return whole;
  const dates = sections.flatMap((section, index) => {
    const text = article.text.slice(section.start, sections[index + 1]?.start ?? article.text.length);
    return spot({ text, segments: [], publishedOn: isoDay(section.date) }).flatMap((mention) =>
      mention.kind === "date" ? [{ ...mention, span: shift(mention.span, section.start) }] : [],
    );
  });
  const others = whole.filter((mention) => mention.kind !== "date");
  return [...dates, ...others].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

function project(mention: Mention): readonly Prediction[] {
  const place = { start: mention.span.start, end: mention.span.end, rule: mention.rule };
  switch (mention.kind) {
    case "date": {
      const value = dateString(mention.date);
      return [value === null ? { type: "date", ...place } : { type: "date", ...place, value }];
    }
    case "quantity": {
      const { bound, core, unit, counted } = mention.quantity;
      const [min, max, approx] = interval(bound);
      const value = { min, max, approx, unit: UNIT_NAMES[unit] ?? unit, of: counted ?? "" };
      return [{ type: "quantity", ...place, core: { start: core.start, end: core.end }, value }];
    }
    case "vessel":
      return [{ type: "vessel", ...place, name: mention.vessel.name }];
    case "weapon":
      return [{ type: "weapon", ...place, subtype: mention.weapon.subtype }];
    case "attribution":
      return [];
  }
}

/** The gold writes times without seconds, and nothing for a date that cannot be placed. */
function dateString(date: DateValue): string | null {
  return date.kind === "known" ? date.edtf.replace(/(T\d\d:\d\d):00/g, "$1") : null;
}

function interval(bound: Bound): readonly [number | null, number | null, boolean] {
  switch (bound.kind) {
    case "exact":
      return [bound.value, bound.value, false];
    case "about":
      return [bound.value, bound.value, true];
    case "at-least":
    case "more-than":
      return [bound.value, null, bound.precision === "approximate"];
    case "at-most":
    case "less-than":
      return [null, bound.value, bound.precision === "approximate"];
    case "between":
      return [bound.low.value, bound.high.value, bound.precision === "approximate"];
    case "vague":
      return [bound.low, bound.high, true];
  }
}

const UNIT_NAMES: Partial<Record<UnitId, string>> = {
  kilometre: "km",
  usd: "USD",
  eur: "EUR",
  gbp: "GBP",
  "nautical-mile": "nautical mile",
  "square-mile": "square mile",
  metre: "m",
  millimetre: "mm",
};
