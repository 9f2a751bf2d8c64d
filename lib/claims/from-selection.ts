import type { ArticleDraft, Segment } from "../model/article.ts";
import type { Candidate, ClaimContent, ClaimValue, Evidence } from "../model/claim.ts";
import { candidateKey } from "../model/ids.ts";
import type { Mention } from "../model/mention.ts";
import type { Quantity } from "../model/quantity.ts";
import { err, ok, type Result } from "../model/result.ts";
import { contains, overlaps, type Span, shift } from "../model/span.ts";
import { quoteOf } from "../text/quote.ts";
import { sentencesOf } from "../text/sentences.ts";
import { fingerprint } from "./fingerprint.ts";
import { propose } from "./propose.ts";

/** Longer selections name no one figure. In UTF-16 code units. */
const MOST_SELECTED = 500;
/** The rule named in the evidence of what a person selected. */
const BY_HAND = "selection";
const MOST_WORD = 200;

const OPEN = { state: "unresolved" } as const;
const NOTHING_READ: Omit<ClaimContent, "value"> = {
  subject: OPEN,
  measure: OPEN,
  aggregation: OPEN,
  when: OPEN,
  asOf: OPEN,
  place: OPEN,
  parties: { from: OPEN, to: OPEN, by: OPEN, at: OPEN, against: OPEN },
  attribution: OPEN,
  modality: OPEN,
};

/** What a person selected in the text of an article, with what was understood of that text already. */
export interface SelectedWords {
  readonly draft: ArticleDraft;
  readonly mentions: readonly Mention[];
  /** Candidates that stand already; those still to be reviewed first. */
  readonly candidates: readonly Candidate[];
  /** In article offsets. */
  readonly selected: Span;
}

/**
 * The candidate that stands at the selected words already, or else a new one made of them: with what the rules
 * understand of its sentence, and everything else openly unresolved. Words that hold no number are no number.
 */
export function candidateFrom({
  draft,
  mentions,
  candidates,
  selected,
}: SelectedWords): Result<Candidate, { readonly kind: "selection-outside" | "selection-too-long" }> {
  const words = inOneSegment(draft, selected);
  if (words === null) return err({ kind: "selection-outside" });
  if (selected.end - selected.start > MOST_SELECTED) return err({ kind: "selection-too-long" });
  const standing = candidates.find(
    ({ evidence }) => overlaps(figureOf(evidence), words) && contains(evidence.sentence, words),
  );
  if (standing !== undefined) return ok(standing);
  const value = claimedIn(draft.text, mentions, words);
  const evidence = evidenceOf(draft, words);
  const content = { ...understood(draft, mentions, words), value };
  const { start, end } = evidence.figure;
  const key = candidateKey(`made-${fingerprint(evidence.quote)}-${start}-${end}`);
  return ok({ status: "candidate", key, content, evidence });
}

/** The selected words without blanks around them, as far as the first block of the article they stand in. */
function inOneSegment({ text, segments }: ArticleDraft, { start, end }: Span): Span | null {
  const whole: Segment = { kind: "paragraph", start: 0, end: text.length };
  for (const segment of segments.length > 0 ? segments : [whole]) {
    const part = { start: Math.max(start, segment.start), end: Math.min(end, segment.end) };
    const words = part.start < part.end ? trimmed(text, part) : part;
    if (words.start < words.end) return words;
  }
  return null;
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return { start: from, end: Math.max(from, start + words.trimEnd().length) };
}

/** What the rules read of the sentence when the selected words are taken for its figure. */
function understood(
  draft: ArticleDraft,
  mentions: readonly Mention[],
  words: Span,
): Omit<ClaimContent, "value"> {
  const figure: Mention = {
    kind: "quantity",
    span: words,
    rule: BY_HAND,
    quantity: unread(draft.text, words),
  };
  const others = mentions.filter(
    (mention) => mention.kind === "attribution" || mention.kind === "date" || !overlaps(mention.span, words),
  );
  const proposed = propose({ draft, mentions: [...others, figure] });
  return proposed.find(({ evidence }) => evidence.rules.includes(BY_HAND))?.content ?? NOTHING_READ;
}

/** The first thing in the selected words that a rule understood, else a number that is not known. */
function claimedIn(text: string, mentions: readonly Mention[], words: Span): ClaimValue {
  const inside = mentions.filter(({ span }) => contains(words, span) || contains(span, words));
  for (const mention of inside)
    if (mention.kind === "quantity") return { kind: "how-many", quantity: mention.quantity };
  for (const mention of inside) {
    if (mention.kind === "vessel") return { kind: "which", vessel: mention.vessel };
    if (mention.kind === "weapon") return { kind: "sighting", weapon: mention.weapon };
    if (mention.kind === "date") return { kind: "when", date: mention.date };
  }
  return { kind: "how-many", quantity: unread(text, words) };
}

/** A figure of which only the words are known. */
function unread(text: string, core: Span): Quantity {
  // A cut may part a pair.
  const words = text
    .slice(core.start, Math.min(core.end, core.start + MOST_WORD))
    .replace(/\p{Surrogate}/gu, "");
  return {
    bound: { kind: "vague", word: words, low: null, high: null },
    core,
    numberAsWritten: words,
    unit: "count",
    unitAsWritten: "",
    counted: null,
    rate: "none",
    role: "figure",
  };
}

/** The sentence of the words; all of them, where more than one sentence was selected. */
function evidenceOf({ text, segments }: ArticleDraft, words: Span): Evidence {
  const touched = sentencesOf(text, segments).filter((sentence) => overlaps(sentence, words));
  const sentence = {
    start: Math.min(words.start, ...touched.map(({ start }) => start)),
    end: Math.max(words.end, ...touched.map(({ end }) => end)),
  };
  const { exact, prefix, suffix } = quoteOf(text, sentence);
  return { quote: exact, prefix, suffix, sentence, figure: shift(words, -sentence.start), rules: [BY_HAND] };
}

/** Where the figure of a candidate stands, in article offsets. */
function figureOf({ sentence, figure }: Evidence): Span {
  return shift(figure, sentence.start);
}
