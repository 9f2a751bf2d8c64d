import { MEASURES } from "../lexicon/measures.ts";
import type { ClaimContent, ClaimValue, Field, MeasureId, Subject } from "../model/claim.ts";
import type { Mention } from "../model/mention.ts";
import { contains } from "../model/span.ts";
import { attributionOf } from "./attribute.ts";
import { evidenceOf } from "./evidence.ts";
import type { Proposal } from "./figure-candidates.ts";
import { type Governing, governingVerb } from "./governing.ts";
import { sharedEvent } from "./identity.ts";
import { measureOfName } from "./measure.ts";
import { modalityOf } from "./modality.ts";
import { partiesOf, placeOf } from "./parties.ts";
import { indexOfMention, type Scene } from "./scene.ts";
import { subjectOfVessel, subjectOfWeapon } from "./subject.ts";
import { timesOf } from "./when.ts";

const UNRESOLVED = { state: "unresolved" } as const;
/** What befalls one ship by name is one event. */
const EVENT = { state: "read", value: "event" } as const;

/** One proposal per ship that something happens to: with its day where the sentence dates it. */
export function vesselProposals(scene: Scene): readonly Proposal[] {
  return scene.mentions.flatMap((mention) => {
    if (mention.kind !== "vessel") return [];
    const index = indexOfMention(scene, mention);
    const shared = sharedEvent(scene, index);
    const governing = governingVerb(scene, index) ?? shared?.governing ?? null;
    const measure = measureOfName(scene, index, governing);
    if (measure.state === "unresolved" || MEASURES[measure.value].ship === "no-event") return [];
    const base = contentOf(scene, mention, { subject: subjectOfVessel(mention.vessel), measure, governing });
    const value: ClaimValue =
      base.when.state !== "unresolved" && base.when.value.kind === "known"
        ? { kind: "when", date: base.when.value }
        : { kind: "which", vessel: mention.vessel };
    const modality = shared === null ? base.modality : ({ state: "read", value: shared.modality } as const);
    return [
      {
        content: { ...base, value, modality, aggregation: EVENT },
        evidence: evidenceOf(scene, mention.span, [mention.rule]),
      },
    ];
  });
}

/** One proposal per weapon that no figure counts. */
export function weaponProposals(scene: Scene): readonly Proposal[] {
  return scene.mentions.flatMap((mention) => {
    if (mention.kind !== "weapon" || isCounted(scene, mention)) return [];
    const index = indexOfMention(scene, mention);
    const governing = governingVerb(scene, index);
    const measure = measureOfName(scene, index, governing);
    const base = contentOf(scene, mention, { subject: subjectOfWeapon(mention.weapon), measure, governing });
    const value: ClaimValue = { kind: "sighting", weapon: mention.weapon };
    return [{ content: { ...base, value }, evidence: evidenceOf(scene, mention.span, [mention.rule]) }];
  });
}

function contentOf(
  scene: Scene,
  { span }: Mention,
  parts: {
    readonly subject: Field<Subject>;
    readonly measure: Field<MeasureId>;
    readonly governing: Governing | null;
  },
): Omit<ClaimContent, "value"> {
  const { subject, measure, governing } = parts;
  const { when, asOf } = timesOf(scene, governing?.verb ?? null);
  return {
    subject,
    measure,
    aggregation: UNRESOLVED,
    when,
    asOf,
    place: placeOf(scene, governing),
    parties: partiesOf(scene, governing),
    attribution: attributionOf(scene, span),
    modality: modalityOf(scene, span, governing?.verb ?? null),
  };
}

function isCounted(scene: Scene, weapon: Mention): boolean {
  return scene.mentions.some((each) => each.kind === "quantity" && contains(each.span, weapon.span));
}
