import type { ClaimContent, Evidence } from "../model/claim.ts";
import type { Mention } from "../model/mention.ts";
import { aggregationOf } from "./aggregation.ts";
import { attributionOf } from "./attribute.ts";
import { evidenceOf } from "./evidence.ts";
import { governingVerb } from "./governing.ts";
import { measureOfFigure } from "./measure.ts";
import { modalityOf } from "./modality.ts";
import { partiesOf, placeOf } from "./parties.ts";
import { indexOfMention, type Scene } from "./scene.ts";
import { subjectOfFigure } from "./subject.ts";
import { timesOf } from "./when.ts";

/** What a proposer says: the content of a claim and the words it stands on. */
export interface Proposal {
  readonly content: ClaimContent;
  readonly evidence: Evidence;
}

/** One proposal per figure; a conversion belongs to the figure it converts, a bare ordinal says nothing. */
export function figureProposals(scene: Scene): readonly Proposal[] {
  return scene.mentions.flatMap((mention) => {
    if (mention.kind !== "quantity" || mention.quantity.role === "conversion") return [];
    // "All but 12 rockets were shot down" does not say how many were.
    if (mention.quantity.role === "complement") return [];
    if (mention.quantity.role === "tally" && mention.quantity.counted === null) return [];
    return [proposeFigure(scene, mention)];
  });
}

function proposeFigure(scene: Scene, mention: Extract<Mention, { kind: "quantity" }>): Proposal {
  const { quantity, span, rule } = mention;
  const index = indexOfMention(scene, mention);
  const governing = governingVerb(scene, index);
  const { when, asOf } = timesOf(scene, governing?.verb ?? null);
  const modality = modalityOf(scene, span, governing?.verb ?? null);
  const measure = measureOfFigure(scene, index, quantity, governing);
  const content: ClaimContent = {
    subject: subjectOfFigure(scene, mention, measure),
    measure,
    value: { kind: "how-many", quantity },
    aggregation: aggregationOf(scene, quantity, { when, modality }),
    when,
    asOf,
    place: placeOf(scene, governing),
    parties: partiesOf(scene, governing),
    attribution: attributionOf(scene, span),
    modality,
  };
  return { content, evidence: evidenceOf(scene, span, [rule]) };
}
