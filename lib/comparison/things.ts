import { SAME_MEASURES } from "../lexicon/measures.ts";
import type { Claim, MeasureId, Subject } from "../model/claim.ts";
import type { Comparability } from "../model/comparison.ts";
import { known } from "../model/field.ts";
import { headOfKey } from "../text/key-head.ts";

/** Whether two claims say the same kind of thing of the same thing. Nothing but this makes them a pair. */
export function comparePair(
  left: Claim,
  right: Claim,
): Extract<Comparability, "same" | "unknown" | "different-thing" | "different-measure"> {
  const [subject, other] = [known(left.content.subject), known(right.content.subject)];
  if (subject !== null && other !== null && !isSameThing(subject, other)) return "different-thing";
  const [measure, second] = [known(left.content.measure), known(right.content.measure)];
  if (measure !== null && second !== null && plainMeasure(measure) !== plainMeasure(second))
    return "different-measure";
  return subject === null || other === null || measure === null || second === null ? "unknown" : "same";
}

/** The measure that stands for all that are said of one and the same act. */
export function plainMeasure(measure: MeasureId): MeasureId {
  return SAME_MEASURES[measure] ?? measure;
}

/** One identity decides where both are known; else the words that make up the key. */
export function isSameThing(a: Subject, b: Subject): boolean {
  if ((a.kind === "vessel") !== (b.kind === "vessel")) return false;
  if (a.canonicalId === null || b.canonicalId === null) return a.key === b.key;
  if (a.canonicalId !== b.canonicalId) return false;
  // "KN-23 missiles" and "KN-23 launchers" share the system and are not one thing; two names of one ship are.
  return a.kind === "vessel" || a.key === b.key || headOfKey(a.key) === headOfKey(b.key);
}
