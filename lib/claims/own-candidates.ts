import type { Candidate, Claim } from "../model/claim.ts";
import type { Draft } from "../model/library.ts";
import { overlaps, type Span, shift } from "../model/span.ts";

/** What was kept of an article whose text stands before us now. */
interface Kept {
  readonly text: string;
  readonly drafts: readonly Draft[];
  readonly claims: readonly Claim[];
}

/**
 * The proposals together with what the person made themselves and what claims were made of, in text order. Of the
 * latter only what still stands word for word at its place; and of a claim that was taken back, only where nothing
 * is proposed for its figure any more: else it would be asked about twice.
 */
export function withOwn(
  proposed: readonly Candidate[],
  { text, drafts, claims }: Kept,
): readonly Candidate[] {
  const all = new Map(proposed.map((candidate) => [candidate.key, candidate]));
  const takenBack = claims.filter(({ status }) => status === "withdrawn").map(candidateOf);
  const others = [
    ...drafts.flatMap(({ candidate }) => candidate ?? []),
    ...claims.filter(({ status }) => status !== "withdrawn").map(candidateOf),
    ...takenBack.filter((each) => !proposed.some((other) => overlaps(figureOf(each), figureOf(other)))),
  ];
  for (const candidate of others) {
    const { sentence, quote } = candidate.evidence;
    const stands = text.slice(sentence.start, sentence.end) === quote;
    if (stands && !all.has(candidate.key)) all.set(candidate.key, candidate);
  }
  return [...all.values()].sort((a, b) => figureOf(a).start - figureOf(b).start);
}

function candidateOf({ candidateKey: key, content, evidence, links }: Claim): Candidate {
  return { status: "candidate", key, content, evidence, ...(links === undefined ? {} : { links }) };
}

function figureOf({ evidence: { sentence, figure } }: Candidate): Span {
  return shift(figure, sentence.start);
}
