import { MEASURES } from "../lexicon/measures.ts";
import type { ClaimValue, MeasureId, Modality, Subject } from "../model/claim.ts";
import type { Mention } from "../model/mention.ts";
import { contains } from "../model/span.ts";
import { attributionOf, governingSpeakers } from "./attribute.ts";
import type { Findings } from "./content.ts";
import { governingVerb } from "./governing.ts";
import { sharedEvent } from "./identity.ts";
import { nameLinks } from "./links.ts";
import { measureOfName } from "./measure.ts";
import { modalityOf } from "./modality.ts";
import { partiesOf } from "./parties.ts";
import type { Proposal } from "./proposal.ts";
import { type Read, reading } from "./reading.ts";
import { indexOfMention, type Scene } from "./scene.ts";
import { subjectOfVessel, subjectOfWeapon } from "./subject.ts";
import type { Governing } from "./verbs.ts";
import { timesOf } from "./when.ts";

/** One proposal per ship that something happens to: with its day where the sentence dates it. */
export function vesselProposals(scene: Scene): readonly Proposal[] {
  return scene.mentions.flatMap((mention) => {
    if (mention.kind !== "vessel") return [];
    const index = indexOfMention(scene, mention);
    const shared = sharedEvent(scene, index);
    const own = stated(governingVerb(scene, index));
    const governing = (own?.measure == null ? null : own) ?? shared?.governing ?? own;
    const measure = measureOfName(scene, index, governing);
    if (measure === null || MEASURES[measure.value].ship === "no-event") return [];
    const subject = subjectOfVessel(mention.vessel, mention.span);
    const base = findingsOf(scene, mention, {
      subject,
      measure,
      governing,
      modality: shared?.modality ?? null,
    });
    const [day] = base.when?.at ?? [];
    const dated = base.when?.value.kind === "known" && day !== undefined && contains(scene.sentence, day);
    const value: ClaimValue =
      dated && base.when !== null
        ? { kind: "when", date: base.when.value }
        : { kind: "which", vessel: mention.vessel };
    const proposal: Proposal = {
      scene,
      value,
      found: { ...base, aggregation: reading("event", ...measure.at) },
      figure: dated && day !== undefined ? day : mention.span,
      rules: [mention.rule],
      named: dated ? `${mention.vessel.name} ${mention.span.start - scene.sentence.start}` : "",
      links: nameLinks(scene, mention),
    };
    return [proposal];
  });
}

/** One proposal per weapon that no figure counts. */
export function weaponProposals(scene: Scene): readonly Proposal[] {
  return scene.mentions.flatMap((mention) => {
    if (mention.kind !== "weapon" || isCounted(scene, mention)) return [];
    const index = indexOfMention(scene, mention);
    // In brackets stands another name of the weapon before them.
    if (index < 0) return [];
    const governing = stated(governingVerb(scene, index));
    const measure = measureOfName(scene, index, governing);
    const subject = subjectOfWeapon(mention.weapon, mention.span);
    const proposal: Proposal = {
      scene,
      value: { kind: "sighting", weapon: mention.weapon },
      found: findingsOf(scene, mention, { subject, measure, governing, modality: null }),
      figure: mention.span,
      rules: [mention.rule],
      named: "",
      links: nameLinks(scene, mention),
    };
    return [proposal];
  });
}

/** What did not happen is no event of a ship, and shows no weapon. */
function stated(governing: Governing | null): Governing | null {
  return governing?.verb.force === "stated" ? governing : null;
}

interface NameParts {
  readonly subject: Read<Subject>;
  readonly measure: Read<MeasureId>;
  readonly governing: Governing | null;
  /** How sure the text is that it is this ship; null where it does not say. */
  readonly modality: Modality | null;
}

function findingsOf(scene: Scene, mention: Mention, parts: NameParts): Findings {
  const { span } = mention;
  const { subject, measure, governing } = parts;
  const verb = governing?.verb ?? null;
  const speakers = governingSpeakers(scene, span);
  const kind = measure?.value ?? null;
  const { when, asOf } = timesOf(scene, { verb, measure: kind, sum: "plain" });
  const modality =
    parts.modality === null ? modalityOf(scene, { figure: span, verb, speakers }) : reading(parts.modality);
  return {
    subject,
    measure,
    aggregation: null,
    when,
    asOf,
    ...partiesOf(scene, {
      governing,
      index: indexOfMention(scene, mention),
      measure: kind,
      subject: [span],
      speakers,
    }),
    attribution: attributionOf(scene, span),
    modality,
  };
}

function isCounted(scene: Scene, weapon: Mention): boolean {
  return scene.mentions.some((each) => each.kind === "quantity" && contains(each.span, weapon.span));
}
