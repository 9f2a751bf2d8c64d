import type { ArticleDraft, Segment } from "../model/article.ts";
import type { Candidate } from "../model/claim.ts";
import type { Mention } from "../model/mention.ts";
import { overlaps, type Span } from "../model/span.ts";
import { sentencesOf } from "../text/sentences.ts";
import { keyOf } from "./evidence.ts";
import { figureProposals } from "./figure-candidates.ts";
import { vesselProposals, weaponProposals } from "./name-candidates.ts";
import { type Scene, sceneOf } from "./scene.ts";

/** What an article offers for review, in text order. Sentences with nothing to claim are never parsed. */
export function propose(input: {
  readonly draft: ArticleDraft;
  readonly mentions: readonly Mention[];
}): readonly Candidate[] {
  const seen = new Map<string, number>();
  return scenesOf(input.draft, input.mentions).flatMap((scene) => {
    const occurrence = seen.get(scene.quote) ?? 0;
    seen.set(scene.quote, occurrence + 1);
    return [...figureProposals(scene), ...vesselProposals(scene), ...weaponProposals(scene)]
      .sort((a, b) => a.evidence.figure.start - b.evidence.figure.start)
      .map(({ content, evidence }): Candidate => {
        const key = keyOf(content.value.kind, evidence, occurrence);
        return { status: "candidate", key, content, evidence };
      });
  });
}

/** The sentences that hold something to claim, read one by one. */
function scenesOf(draft: ArticleDraft, mentions: readonly Mention[]): readonly Scene[] {
  const whole: Segment = { kind: "paragraph", start: 0, end: draft.text.length };
  const segments = draft.segments.length > 0 ? draft.segments : [whole];
  const sorted = [...mentions].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  let next = 0;
  return segments.flatMap((segment) => {
    const first = next;
    while ((sorted[next]?.span.start ?? Number.POSITIVE_INFINITY) < segment.end) next += 1;
    const inside = sorted.slice(first, next);
    const paragraph = inside.some((mention) => mention.kind === "attribution") ? "reports" : "silent";
    return sentencesWith(draft.text, segment, inside).map((sentence) =>
      sceneOf(draft, { sentence, paragraph, mentions: inside }),
    );
  });
}

/** Two sentences that one mention spans are one: there the full stop was part of a name or a number. */
function sentencesWith(text: string, segment: Segment, mentions: readonly Mention[]): readonly Span[] {
  const claimable = mentions
    .filter((mention) => mention.kind !== "date" && mention.kind !== "attribution")
    .map((mention) => mention.span);
  if (claimable.length === 0) return [];
  const sentences: Span[] = [];
  for (const sentence of sentencesOf(text, [segment])) {
    const last = sentences.at(-1);
    const bridged =
      last !== undefined && claimable.some((span) => span.start < last.end && span.end > sentence.start);
    if (last !== undefined && bridged) sentences.splice(-1, 1, { start: last.start, end: sentence.end });
    else sentences.push(sentence);
  }
  return sentences.filter((sentence) => claimable.some((span) => overlaps(span, sentence)));
}
