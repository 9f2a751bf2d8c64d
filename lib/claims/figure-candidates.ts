import { aggregationOf } from "./aggregation.ts";
import { attributionOf, governingSpeakers } from "./attribute.ts";
import type { Findings } from "./content.ts";
import type { QuantityMention } from "./ellipsis.ts";
import { governingVerb } from "./governing.ts";
import { figureLinks } from "./links.ts";
import { governingOfList } from "./lists.ts";
import { measureOfFigure } from "./measure.ts";
import { modalityOf } from "./modality.ts";
import { isBroughtTo } from "./money.ts";
import { ownStatement } from "./own-statement.ts";
import { partiesOf } from "./parties.ts";
import type { Proposal } from "./proposal.ts";
import { indexOfMention, type Scene } from "./scene.ts";
import { subjectOfFigure } from "./subject.ts";
import { timesOf } from "./when.ts";

/** One proposal per figure; a figure in another unit shares all but its value, a bare ordinal says nothing. */
export function figureProposals(scene: Scene): readonly Proposal[] {
  const figures = scene.mentions.flatMap((each) => (each.kind === "quantity" ? [each] : []));
  const proposals: Proposal[] = [];
  for (const mention of figures) {
    if (mention.quantity.role === "tally" && mention.quantity.counted === null) continue;
    const { quantity, span, rule } = mention;
    const links = figureLinks(scene, mention);
    const converted = links.find((link) => link.kind === "conversion-of");
    const whole = proposals.find((each) => each.figure === converted?.to);
    proposals.push({
      scene,
      value: { kind: "how-many", quantity },
      found: whole?.found ?? findingsOf(scene, mention),
      figure: span,
      rules: [rule],
      named: "",
      links,
    });
  }
  return proposals;
}

function findingsOf(scene: Scene, mention: QuantityMention): Findings {
  const { quantity, span } = mention;
  const index = indexOfMention(scene, mention);
  const own = governingVerb(scene, index);
  const listed = own === null ? governingOfList(scene) : null;
  const governing = own ?? listed?.governing ?? null;
  // What an item of a list shares with its opening line is read there.
  const around = listed?.scene ?? scene;
  const verb = governing?.verb ?? null;
  const speakers = governingSpeakers(scene, span);
  const holder = governing?.holder === undefined ? null : { scene: around, at: governing.holder };
  const sum = isBroughtTo(scene, index) ? "brought-to" : "plain";
  const measure = measureOfFigure(scene, index, { quantity, governing, around });
  const subject = subjectOfFigure(scene, mention, { measure, governing: own });
  const { when, asOf } = timesOf(around, { verb, measure: measure?.value ?? null, sum });
  const modality = modalityOf(around, { figure: span, verb, speakers });
  const deed = {
    governing,
    index: listed === null ? index : around.tokens.length,
    measure: measure?.value ?? null,
    subject: [span, ...(subject?.at ?? [])],
    speakers,
  };
  const { parties, place } = partiesOf(around, deed);
  const attribution = attributionOf(scene, span);
  return {
    subject,
    measure,
    aggregation: aggregationOf(scene, { span, index, quantity, measure, when, modality, verb, sum, holder }),
    when,
    asOf,
    place,
    parties,
    attribution: ownStatement(attribution, parties, measure?.value ?? null),
    modality,
  };
}
