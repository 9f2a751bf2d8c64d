import { type Fault, f1Of, ofKind, type PublicText, pairUp } from "./sets.ts";
import { goldDays, isUncounted, saysSame } from "./timex.ts";

export interface DateScore {
  readonly overlapF1: number;
  readonly precision: number;
  readonly recall: number;
  /** Right of all counted gold dates that have a value; null where the set has none. */
  readonly value: number | null;
}

/** Scores the dates of a set by overlap, one to one, and their values at the precision of the gold. */
export function scoreDates(texts: readonly PublicText[]): {
  readonly score: DateScore;
  readonly faults: readonly Fault[];
} {
  const faults: Fault[] = [];
  const counts = { matched: 0, missed: 0, alarms: 0 };
  let right = 0;
  let valued = 0;
  for (const text of texts) {
    const all = text.spans.filter(({ type }) => type === "date");
    const gold = all.filter((span) => !isUncounted(span));
    const { pairs, missed, alarms } = pairUp(gold, all.filter(isUncounted), ofKind(text.mentions, "date"));
    counts.matched += pairs.length;
    counts.missed += missed.length;
    counts.alarms += alarms.length;
    valued += gold.filter((span) => goldDays(span) !== null).length;
    for (const span of missed) faults.push({ type: "date", kind: "missed", text, at: span, note: "" });
    for (const { span, rule } of alarms)
      faults.push({ type: "date", kind: "false alarm", text, at: span, note: rule });
    for (const [span, { date }] of pairs) {
      const days = goldDays(span);
      if (days === null) continue;
      if (saysSame(date, days, span.norm)) right += 1;
      else {
        const ours = date.kind === "known" ? date.edtf : `needs ${date.needs}`;
        faults.push({
          type: "date",
          kind: "wrong value",
          text,
          at: span,
          note: `gold ${JSON.stringify(span.norm)} read ${ours}`,
        });
      }
    }
  }
  const score = {
    overlapF1: f1Of(counts),
    precision: counts.matched / Math.max(1, counts.matched + counts.alarms),
    recall: counts.matched / Math.max(1, counts.matched + counts.missed),
    value: valued === 0 ? null : right / valued,
  };
  return { score, faults };
}
