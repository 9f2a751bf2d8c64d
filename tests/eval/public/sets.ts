import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isoDay } from "../../../lib/model/day.ts";
import type { Mention, MentionKind } from "../../../lib/model/mention.ts";
import type { Span } from "../../../lib/model/span.ts";
import { spot } from "../../../lib/spotting/spot.ts";

/** A marked span of a public set, with the value of the original set where it has one. */
export interface PublicSpan extends Span {
  readonly type: "date" | "quantity" | "vessel" | "weapon";
  /** The label of the original set. */
  readonly sub: string;
  readonly text: string;
  readonly norm?: Readonly<Record<string, unknown>>;
}

/** One text of a public set with what our rules read in it. */
export interface PublicText {
  readonly id: string;
  readonly text: string;
  readonly spans: readonly PublicSpan[];
  readonly mentions: readonly Mention[];
}

interface Line {
  readonly id: string;
  readonly text: string;
  readonly docDate?: string;
  readonly spans: readonly PublicSpan[];
}

/** Reads one set and runs our rules over it; null where the folder does not hold it. */
export function readSet(folder: string, name: string): readonly PublicText[] | null {
  const file = join(folder, `${name}.jsonl`);
  if (!existsSync(file)) return null;
  const lines: readonly Line[] = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
  return lines.map(({ id, text, docDate, spans }) => ({
    id,
    text,
    spans,
    mentions: spot({ text, segments: [], publishedOn: isoDay((docDate ?? "").slice(0, 10)) }),
  }));
}

/** The words of all texts of a set together. */
export function wordCount(texts: readonly PublicText[]): number {
  return texts.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
}

/** A line of the list of misses: the set, the fault, and the words around the place. */
export interface Fault {
  readonly type: PublicSpan["type"];
  readonly kind: "missed" | "false alarm" | "wrong value";
  readonly text: PublicText;
  readonly at: Span;
  /** What stands on both sides where the value is wrong; the rule of a false alarm. */
  readonly note: string;
}

/** The gold spans of one text that match a mention, one to one and in text order; spans not to be counted take theirs away silently. */
export function pairUp<M extends Mention>(
  gold: readonly PublicSpan[],
  uncounted: readonly PublicSpan[],
  mentions: readonly M[],
): {
  readonly pairs: readonly (readonly [PublicSpan, M])[];
  readonly missed: readonly PublicSpan[];
  readonly alarms: readonly M[];
} {
  const used = new Set<M>();
  const pairs: (readonly [PublicSpan, M])[] = [];
  const missed: PublicSpan[] = [];
  for (const span of [...gold].sort((a, b) => a.start - b.start)) {
    const found = mentions.find((mention) => !used.has(mention) && meets(span, mention.span));
    if (found === undefined) missed.push(span);
    else {
      used.add(found);
      pairs.push([span, found]);
    }
  }
  // A mention on a counted span that another mention has taken is a second reading of the same words: an alarm.
  const alarms = mentions.filter(
    (mention) => !used.has(mention) && !uncounted.some((span) => meets(span, mention.span)),
  );
  return { pairs, missed, alarms };
}

/** Whether two spans share at least one code unit. */
export function meets(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The mentions of one kind. */
export function ofKind<K extends MentionKind>(
  mentions: readonly Mention[],
  kind: K,
): readonly Extract<Mention, { readonly kind: K }>[] {
  return mentions.filter(
    (mention): mention is Extract<Mention, { readonly kind: K }> => mention.kind === kind,
  );
}

/** F1 of counts. */
export function f1Of({
  matched,
  missed,
  alarms,
}: {
  readonly matched: number;
  readonly missed: number;
  readonly alarms: number;
}): number {
  return matched === 0 ? 0 : (2 * matched) / (2 * matched + missed + alarms);
}
