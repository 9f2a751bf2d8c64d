import type { Claim } from "../model/claim.ts";
import type { Comparability, Comparison, Ruling } from "../model/comparison.ts";
import { known } from "../model/field.ts";
import { describeMeasure, describeValue } from "../text/describe-claim.ts";
import { compareEvents } from "./events.ts";
import { compareFigures } from "./figures.ts";
import { relateOrigins } from "./origins.ts";
import { comparePair } from "./things.ts";
import { type Finding, notComparable } from "./verdict.ts";

/** Sets two claims side by side. Symmetric but for the order in the sentence; what the person ruled always wins. */
export function compare(left: Claim, right: Claim, rulings: readonly Ruling[]): Comparison {
  const { relation, comparability, verdict, why } = find(left, right, rulings);
  const [a, b] = [describeValue(left.content.value), describeValue(right.content.value)];
  return {
    left: left.id,
    right: right.id,
    relation,
    comparability,
    independence: relateOrigins(left, right),
    verdict,
    reason: `${a} / ${b}: ${why}.`,
  };
}

function find(left: Claim, right: Claim, rulings: readonly Ruling[]): Finding {
  const ruling = rulingOn(left, right, rulings);
  if (ruling?.decision === "not-comparable")
    return notComparable("different-thing", "you ruled that they are not comparable");
  const pair = ruling?.decision === "same-thing" ? "same" : comparePair(left, right);
  if (pair !== "same") return notComparable(pair, reasonOf(pair, left, right));
  const [a, b] = [left.content.value, right.content.value];
  if (a.kind === "how-many" && b.kind === "how-many")
    return compareFigures({ left, right, figures: [a.quantity, b.quantity] });
  if (a.kind !== "how-many" && b.kind !== "how-many") return compareEvents(left, right);
  return notComparable("different-measure", "a figure and an event have no axis in common");
}

/** The newest ruling on the pair, in either order. */
function rulingOn(left: Claim, right: Claim, rulings: readonly Ruling[]): Ruling | undefined {
  return rulings
    .filter(
      (ruling) =>
        (ruling.left === left.id && ruling.right === right.id) ||
        (ruling.left === right.id && ruling.right === left.id),
    )
    .reduce<Ruling | undefined>(
      (newest, each) => (newest === undefined || each.at > newest.at ? each : newest),
      undefined,
    );
}

function reasonOf(pair: Exclude<Comparability, "same">, left: Claim, right: Claim): string {
  if (pair === "different-measure") {
    const [a, b] = [known(left.content.measure), known(right.content.measure)];
    return a === null || b === null
      ? "they measure different things"
      : `one says "${describeMeasure(a)}", the other "${describeMeasure(b)}"`;
  }
  return pair === "different-thing"
    ? "they are about different things"
    : "what they are about, or what is said of it, is not settled for both";
}
