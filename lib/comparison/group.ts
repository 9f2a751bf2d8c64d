import type { Claim, MeasureId, Subject } from "../model/claim.ts";
import { known } from "../model/field.ts";
import { headOfKey } from "../text/key-head.ts";
import { type AxisView, axisOf } from "./axis.ts";
import { plainMeasure } from "./things.ts";

/** Claims that say the same kind of thing of the same thing. */
export interface ClaimGroup {
  /** The subject and measure of its first claim; those of the others are the same thing under other words. */
  readonly subject: Subject;
  readonly measure: MeasureId;
  /** In the order given. */
  readonly claims: readonly Claim[];
  /** Null where no claim of the group has a number to draw. */
  readonly axis: AxisView | null;
}

/** Groups standing claims by subject and measure, in the order of their first claims. Claims that leave either open are in no group. */
export function group(claims: readonly Claim[]): readonly ClaimGroup[] {
  const blocks = new Map<string, Claim[]>();
  const named = identitiesByKey(claims);
  for (const claim of claims) {
    const block = blockOf(claim, named);
    if (block === null) continue;
    const members = blocks.get(block);
    if (members === undefined) blocks.set(block, [claim]);
    else members.push(claim);
  }
  return [...blocks.values()].flatMap((members) => {
    const subject = members[0] === undefined ? null : known(members[0].content.subject);
    const measure = members[0] === undefined ? null : known(members[0].content.measure);
    return subject === null || measure === null
      ? []
      : [{ subject, measure, claims: members, axis: axisOf(members) }];
  });
}

/** Which identities go by a key: a claim that only has the words joins them where there is one. */
function identitiesByKey(claims: readonly Claim[]): ReadonlyMap<string, ReadonlySet<string>> {
  const named = new Map<string, Set<string>>();
  for (const { content } of claims) {
    const subject = known(content.subject);
    if (subject === null || subject.canonicalId === null) continue;
    const names = named.get(wordsOf(subject)) ?? new Set();
    named.set(wordsOf(subject), names.add(identityOf(subject, subject.canonicalId)));
  }
  return named;
}

function blockOf(claim: Claim, named: ReadonlyMap<string, ReadonlySet<string>>): string | null {
  const [subject, said] = [known(claim.content.subject), known(claim.content.measure)];
  if (claim.status === "withdrawn" || subject === null || said === null) return null;
  const measure = plainMeasure(said);
  if (subject.canonicalId !== null) return `${measure} ${identityOf(subject, subject.canonicalId)}`;
  const [only, ...others] = named.get(wordsOf(subject)) ?? [];
  return only !== undefined && others.length === 0 ? `${measure} ${only}` : `${measure} ${wordsOf(subject)}`;
}

function wordsOf({ kind, key }: Subject): string {
  return `${kind === "vessel" ? "vessel" : "thing"} ${key}`;
}

/** One weapon system has missiles and launchers; one ship is one ship. */
function identityOf({ kind, key }: Subject, canonicalId: string): string {
  return kind === "vessel" ? canonicalId : `${canonicalId} ${headOfKey(key)}`;
}
