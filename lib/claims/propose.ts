import type { ArticleDraft } from "../model/article.ts";
import type { Candidate } from "../model/claim.ts";
import type { Mention } from "../model/mention.ts";
import { overlaps, type Span } from "../model/span.ts";
import { sentencesOf } from "../text/sentences.ts";
import { keyOf } from "./evidence.ts";
import { figureProposals } from "./figure-candidates.ts";
import { vesselProposals, weaponProposals } from "./name-candidates.ts";
import { sceneOf } from "./scene.ts";

/** What an article offers for review, in text order. Sentences without mentions are never parsed. */
export function propose(input: {
  readonly draft: ArticleDraft;
  readonly mentions: readonly Mention[];
}): readonly Candidate[] {
  const { draft, mentions } = input;
  const seen = new Map<string, number>();
  return sentencesWith(draft, mentions).flatMap((sentence) => {
    const scene = sceneOf(draft, sentence, mentions);
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

/** Sentences that hold something to claim, in text order; two that a mention spans are one. */
function sentencesWith(draft: ArticleDraft, mentions: readonly Mention[]): readonly Span[] {
  const claimable = mentions
    .filter((mention) => mention.kind !== "date" && mention.kind !== "attribution")
    .map((mention) => mention.span)
    .sort((a, b) => a.start - b.start);
  const found: Span[] = [];
  let next = 0;
  for (const sentence of joined(sentencesOf(draft.text, draft.segments), claimable)) {
    while ((claimable[next]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) next += 1;
    const mention = claimable[next];
    if (mention !== undefined && overlaps(mention, sentence)) found.push(sentence);
  }
  return found;
}

function joined(sentences: readonly Span[], mentions: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  let next = 0;
  for (const sentence of sentences) {
    const last = result.at(-1);
    while ((mentions[next]?.end ?? Number.POSITIVE_INFINITY) <= (last?.end ?? 0)) next += 1;
    const mention = mentions[next];
    const spans =
      last !== undefined && mention !== undefined && mention.start < last.end && mention.end > sentence.start;
    if (spans) result.splice(-1, 1, { start: last.start, end: sentence.end });
    else result.push(sentence);
  }
  return result;
}
