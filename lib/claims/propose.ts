import type { ArticleDraft } from "../model/article.ts";
import type { Candidate, CandidateLink } from "../model/claim.ts";
import type { Mention } from "../model/mention.ts";
import type { Span } from "../model/span.ts";
import { contentOf, fieldEvidenceOf } from "./content.ts";
import { dateProposals } from "./date-candidates.ts";
import { evidenceOf, keyOf } from "./evidence.ts";
import { figureProposals } from "./figure-candidates.ts";
import { vesselProposals, weaponProposals } from "./name-candidates.ts";
import type { Proposal } from "./proposal.ts";
import { type Scene, sceneReader } from "./scene.ts";
import { opensDay, storyOf } from "./story.ts";
import { isShort } from "./when.ts";

/** What an article offers for review, in text order. Sentences with nothing to claim are never parsed. */
export function propose(input: {
  readonly draft: ArticleDraft;
  readonly mentions: readonly Mention[];
}): readonly Candidate[] {
  const story = storyOf(input.draft, input.mentions);
  const sceneOf = sceneReader(story);
  const seen = new Map<string, number>();
  return story.sentences.flatMap((sentence) => {
    if (!sentence.mentions.some((each) => each.kind !== "attribution") && !opensDay(story, sentence))
      return [];
    const scene = sceneOf(sentence);
    const occurrence = seen.get(scene.quote) ?? 0;
    seen.set(scene.quote, occurrence + 1);
    return candidatesOf(proposalsOf(scene), occurrence);
  });
}

/** Everything a sentence offers; the day of a ship's event is not offered again without the ship. */
function proposalsOf(scene: Scene): readonly Proposal[] {
  const ships = vesselProposals(scene);
  const figures = figureProposals(scene);
  const days = dateProposals(scene).filter((each) => !isTold(each, ships, figures));
  return [...figures, ...ships, ...weaponProposals(scene), ...days].sort(
    (a, b) => a.figure.start - b.figure.start,
  );
}

/** A ship's event carries its day; a long time, "since 2023", is that of its figures and no event of its own. */
function isTold(
  { figure, value }: Proposal,
  ships: readonly Proposal[],
  figures: readonly Proposal[],
): boolean {
  if (ships.some((ship) => ship.figure === figure)) return true;
  if (value.kind !== "when" || isShort(value.date)) return false;
  return figures.some(({ found }) => found.when?.at.includes(figure) === true);
}

function candidatesOf(proposals: readonly Proposal[], occurrence: number): readonly Candidate[] {
  const ready = proposals.map((proposal) => {
    const { scene, value, found, figure, rules, quoted, named } = proposal;
    const fields = fieldEvidenceOf(found);
    const grounds = quoted === undefined ? { figure, rules, fields } : { figure, rules, fields, quoted };
    const evidence = evidenceOf(scene, grounds);
    return { proposal, value, found, evidence, key: keyOf(value.kind, evidence, { occurrence, named }) };
  });
  return ready.map(({ proposal, value, found, evidence, key }): Candidate => {
    const links = proposal.links.flatMap(({ kind, to }): readonly CandidateLink[] =>
      ready
        .filter((other) => other.key !== key && standsAt(other.proposal, to))
        .map((other) => ({ kind, to: other.key })),
    );
    const candidate = { status: "candidate", key, content: contentOf(value, found), evidence } as const;
    return links.length === 0 ? candidate : { ...candidate, links };
  });
}

/** A proposal is linked by its figure, or, where a date stands for it, by the ship it names. */
function standsAt({ figure, found }: Proposal, span: Span): boolean {
  if (figure === span) return true;
  return (found.subject?.at ?? []).some((at) => at.start === span.start && at.end === span.end);
}
