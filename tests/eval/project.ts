import type { DateValue } from "../../lib/model/date-value.ts";
import { isoDay } from "../../lib/model/day.ts";
import type { Mention } from "../../lib/model/mention.ts";
import type { Bound } from "../../lib/model/quantity.ts";
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

/** The product's mentions of a text in the shape of the gold. Dates of a digest lean on the day of their section. */
export function predict(article: CorpusArticle): readonly Prediction[] {
  const whole = spot({ text: article.text, segments: [], publishedOn: isoDay(article.published) });
  const sections = article.sections ?? [];
  if (sections.length === 0) return whole.flatMap((mention) => project(mention, 0));
  const dates = sections.flatMap((section, index) => {
    const text = article.text.slice(section.start, sections[index + 1]?.start ?? article.text.length);
    const mentions = spot({ text, segments: [], publishedOn: isoDay(section.date) });
    return mentions
      .filter((mention) => mention.kind === "date")
      .flatMap((mention) => project(mention, section.start));
  });
  const others = whole.filter((mention) => mention.kind !== "date").flatMap((mention) => project(mention, 0));
  return [...dates, ...others].sort((a, b) => a.start - b.start || b.end - a.end);
}

function project(mention: Mention, by: number): readonly Prediction[] {
  const place = { start: mention.span.start + by, end: mention.span.end + by, rule: mention.rule };
  switch (mention.kind) {
    case "date": {
      const value = dateString(mention.date);
      return [value === null ? { type: "date", ...place } : { type: "date", ...place, value }];
    }
    case "quantity": {
      const { bound, core, unit, counted } = mention.quantity;
      const [min, max, approx] = interval(bound);
      const value = { min, max, approx, unit: UNIT_NAMES[unit] ?? unit, of: counted ?? "" };
      return [{ type: "quantity", ...place, core: { start: core.start + by, end: core.end + by }, value }];
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
