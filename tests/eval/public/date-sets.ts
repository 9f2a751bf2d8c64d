import type { DateValue } from "../../../lib/model/date-value.ts";
import { type Fault, f1Of, meets, ofKind, type PublicSpan, type PublicText, pairUp } from "./sets.ts";
import { goldDays, isUncounted, saysSame } from "./timex.ts";

export interface DateScore {
  readonly overlapF1: number;
  readonly precision: number;
  readonly recall: number;
  /** The same where a range that we mark as one stands for both points that the gold marks apart. */
  readonly rangesApartF1: number;
  /** Right of all counted gold dates that have a value; null where the set has none. */
  readonly value: number | null;
  /** The same where one end of a range that we mark as one is right for the point that the gold marks there. */
  readonly rangesApartValue: number | null;
}

/** Scores the dates of a set by overlap, one to one, and their values at the precision of the gold. */
export function scoreDates(texts: readonly PublicText[]): {
  readonly score: DateScore;
  readonly faults: readonly Fault[];
} {
  const faults: Fault[] = [];
  const counts = { matched: 0, missed: 0, alarms: 0 };
  let inRanges = 0;
  let right = 0;
  let endsRight = 0;
  let valued = 0;
  for (const text of texts) {
    const all = text.spans.filter(({ type }) => type === "date");
    const gold = all.filter((span) => !isUncounted(span));
    const { pairs, missed, alarms } = pairUp(gold, all.filter(isUncounted), ofKind(text.mentions, "date"));
    counts.matched += pairs.length;
    counts.missed += missed.length;
    for (const span of missed) {
      const ours = pairs.find(([, mention]) => meets(span, mention.span))?.[1];
      if (ours === undefined) continue;
      inRanges += 1;
      if (endsIn(ours.date, span)) endsRight += 1;
    }
    counts.alarms += alarms.length;
    valued += gold.filter((span) => goldDays(span) !== null).length;
    for (const span of missed) faults.push({ type: "date", kind: "missed", text, at: span, note: "" });
    for (const { span, rule } of alarms)
      faults.push({ type: "date", kind: "false alarm", text, at: span, note: rule });
    for (const [span, { date }] of pairs) {
      const days = goldDays(span);
      if (days === null) continue;
      if (saysSame(date, days, span.norm)) {
        right += 1;
        continue;
      }
      if (endsIn(date, span)) endsRight += 1;
      const ours = date.kind === "known" ? date.edtf : `needs ${date.needs}`;
      const note = `gold ${JSON.stringify(span.norm)} read ${ours}`;
      faults.push({ type: "date", kind: "wrong value", text, at: span, note });
    }
  }
  const score = {
    overlapF1: f1Of(counts),
    precision: counts.matched / Math.max(1, counts.matched + counts.alarms),
    recall: counts.matched / Math.max(1, counts.matched + counts.missed),
    rangesApartF1: f1Of({
      ...counts,
      matched: counts.matched + inRanges,
      missed: counts.missed - inRanges,
    }),
    value: valued === 0 ? null : right / valued,
    rangesApartValue: valued === 0 ? null : (right + endsRight) / valued,
  };
  return { score, faults };
}

/** Whether one end of a range lies in the days of the gold. */
function endsIn(date: DateValue, span: PublicSpan): boolean {
  const days = goldDays(span);
  if (date.kind === "unresolved" || days === null || !date.edtf.includes("/")) return false;
  return [date.earliest, date.latest].some(
    (day) => day !== null && (days.from === null || day >= days.from) && (days.to === null || day <= days.to),
  );
}
