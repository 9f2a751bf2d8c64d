import { DAY_LINE_EXCEPTIONS } from "../lexicon/grammar-words.ts";
import type { ArticleDraft, Segment, SegmentKind } from "../model/article.ts";
import type { Mention } from "../model/mention.ts";
import { contains, overlaps, type Span } from "../model/span.ts";
import { lineAt } from "../text/line.ts";
import { sentencesOf } from "../text/sentences.ts";

export type DateMention = Extract<Mention, { kind: "date" }>;

/** One sentence as it stands in its article, not yet parsed. */
export interface Sentence extends Span {
  /** Place among all sentences of the article. */
  readonly index: number;
  /** Place of its paragraph, a line of the text. */
  readonly paragraph: number;
  readonly segment: SegmentKind;
  /** Mentions inside the sentence, in text order, an outer one before what it holds. */
  readonly mentions: readonly Mention[];
  /** The day under which it stands: of a line above that is nothing but a day, or of the words that open its paragraph. */
  readonly day: DateMention | null;
  /** Index of the line that opens the list of which it is an item; -1 where it stands in none. */
  readonly opener: number;
}

/** The article as its sentences. */
export interface Story {
  readonly draft: ArticleDraft;
  readonly sentences: readonly Sentence[];
}

const EXCEPTIONS: ReadonlySet<string> = new Set(DAY_LINE_EXCEPTIONS);
/** "Portal:Current events/2019 July 18": words beside the day of a line that is its heading. */
const HEADING_WORDS = 5;
const OPENER = /:["”’]?\s*$/;
const ITEM_END = /(?:[;,]|[;,]\s(?:and|or))\s*$/i;
const ITEM_START = /^\s*[-•*–—]\s/;

/** Splits an article into sentences; mentions may come in any order. */
export function storyOf(draft: ArticleDraft, mentions: readonly Mention[]): Story {
  const whole: Segment = { kind: "paragraph", start: 0, end: draft.text.length };
  const segments = draft.segments.length > 0 ? draft.segments : [whole];
  const sorted = [...mentions].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const sentences: Sentence[] = [];
  let next = 0;
  let paragraph = -1;
  let lineEnd = -1;
  let heading: DateMention | null = null;
  let day: DateMention | null = null;
  let opener = -1;
  for (const segment of segments) {
    const first = next;
    while ((sorted[next]?.span.start ?? Number.POSITIVE_INFINITY) < segment.end) next += 1;
    const inside = sorted.slice(first, next);
    let at = 0;
    for (const span of joinedSentences(draft.text, segment, inside)) {
      while ((inside[at]?.span.end ?? Number.POSITIVE_INFINITY) <= span.start) at += 1;
      const own = mentionsIn(inside, at, span);
      if (span.start >= lineEnd) {
        const line = lineAt(draft.text, span.start);
        lineEnd = line.end;
        paragraph += 1;
        heading = headingDay(draft, line, own) ?? heading;
        day = openingDay(draft.text, line, own) ?? heading;
        opener = staysInList(draft.text, line, segment, sentences.at(-1), opener);
      }
      const { start, end } = span;
      sentences.push({
        start,
        end,
        index: sentences.length,
        paragraph,
        segment: segment.kind,
        mentions: own,
        day,
        opener,
      });
    }
  }
  return { draft, sentences };
}

/** The sentences before one under the same day, the nearest first; at most `count`. */
export function sentencesBefore(story: Story, sentence: Sentence, count: number): readonly Sentence[] {
  const before = story.sentences.slice(Math.max(0, sentence.index - count), sentence.index);
  return before.filter((each) => each.day === sentence.day).reverse();
}

/** Whether a sentence is the first under a line that gives the day. */
export function opensDay({ sentences }: Story, { day, index }: Sentence): boolean {
  const before = sentences[index - 1];
  return day !== null && before !== undefined && contains(before, day.span);
}

function mentionsIn(sorted: readonly Mention[], from: number, span: Span): readonly Mention[] {
  const own: Mention[] = [];
  for (let at = from; at < sorted.length; at += 1) {
    const mention = sorted[at];
    if (mention === undefined || mention.span.start >= span.end) break;
    if (contains(span, mention.span)) own.push(mention);
  }
  return own;
}

/** Two sentences that one mention spans are one: there the full stop was part of a name or a number. */
function joinedSentences(text: string, segment: Segment, mentions: readonly Mention[]): readonly Span[] {
  const sentences: Span[] = [];
  let at = 0;
  for (const sentence of sentencesOf(text, [segment])) {
    const last = sentences.at(-1);
    while ((mentions[at]?.span.end ?? Number.POSITIVE_INFINITY) <= sentence.start) at += 1;
    const bridging = mentions[at];
    const bridged =
      last !== undefined &&
      bridging !== undefined &&
      bridging.kind !== "attribution" &&
      overlaps(bridging.span, last) &&
      overlaps(bridging.span, sentence);
    if (last !== undefined && bridged) sentences.splice(-1, 1, { start: last.start, end: sentence.end });
    else sentences.push(sentence);
  }
  return sentences;
}

/** The day of a line that says nothing else: the head of a section of a digest, never of the whole page. */
function headingDay(draft: ArticleDraft, line: Span, own: readonly Mention[]): DateMention | null {
  const [date] = own;
  if (date?.kind !== "date" || own.length > 1 || !isOneDay(date)) return null;
  const before = draft.text.slice(line.start, date.span.start).trim();
  const behind = draft.text.slice(date.span.end, line.end).trim();
  const words = before
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== "");
  if (!/^:?$/.test(behind) || words.length > HEADING_WORDS) return null;
  if (words.some((word) => EXCEPTIONS.has(word))) return null;
  // A line with the day of publication alone, at the top, dates the page and no event.
  const isByline = words.length === 0 && line.start < 300 && isDayOf(date, draft.published?.day ?? null);
  return isByline ? null : date;
}

/** "October 19, 2023: The Carney intercepted": the day of its paragraph. */
function openingDay(text: string, line: Span, own: readonly Mention[]): DateMention | null {
  const [date] = own;
  if (date?.kind !== "date" || text.slice(line.start, date.span.start).trim() !== "" || !isOneDay(date))
    return null;
  return /^\s?[:–—]\s/.test(text.slice(date.span.end, line.end)) ? date : null;
}

function isOneDay({ date }: DateMention): boolean {
  return date.kind === "known" && date.earliest !== null && date.earliest === date.latest;
}

function isDayOf({ date }: DateMention, day: string | null): boolean {
  return date.kind === "known" && date.earliest === day;
}

/** A line that ends with a colon opens a list; it goes on as long as its lines end or begin as items do. */
function staysInList(
  text: string,
  line: Span,
  segment: Segment,
  before: Sentence | undefined,
  opener: number,
): number {
  if (before === undefined) return -1;
  const previous = text.slice(before.start, before.end);
  if (OPENER.test(previous)) return before.index;
  if (opener < 0) return -1;
  const words = text.slice(line.start, line.end);
  const isItem = segment.kind === "list-item" || ITEM_START.test(words);
  return isItem || ITEM_END.test(previous) ? opener : -1;
}
