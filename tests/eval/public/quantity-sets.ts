import type { Bound, Endpoint } from "../../../lib/model/quantity.ts";
import { LEFT_OUT, leftOut } from "./left-out.ts";
import { type Fault, meets, ofKind, type PublicSpan, type PublicText } from "./sets.ts";

export interface AgreementScore {
  /** Share of the gold whose span one of ours meets and whose value is ours. */
  readonly agree: number;
  readonly met: number;
  readonly of: number;
  /** The share that agrees of the gold whose kind the product does not leave out on purpose. */
  readonly agreeOfWanted: number;
  readonly wanted: number;
}

/** The share of the gold figures that one of our quantities meets with the same value. */
export function scoreQuantities(texts: readonly PublicText[]): {
  readonly score: AgreementScore;
  readonly faults: readonly Fault[];
} {
  const faults: Fault[] = [];
  let met = 0;
  let agree = 0;
  let of = 0;
  let wanted = 0;
  let agreeWanted = 0;
  for (const text of texts) {
    const ours = ofKind(text.mentions, "quantity");
    for (const span of text.spans) {
      if (span.type !== "quantity" || LEFT_OUT[span.sub] !== undefined) continue;
      of += 1;
      const wants = leftOut(text.text, span) === null;
      if (wants) wanted += 1;
      const candidates = ours.filter((mention) => meets(mention.span, span));
      if (candidates.length === 0) {
        faults.push({ type: "quantity", kind: "missed", text, at: span, note: "" });
        continue;
      }
      met += 1;
      if (candidates.some(({ quantity }) => sameValue(quantity.bound, span))) {
        agree += 1;
        if (wants) agreeWanted += 1;
      } else {
        const read = JSON.stringify(candidates[0]?.quantity.bound);
        const note = `gold ${JSON.stringify(span.norm)} read ${read}`;
        faults.push({ type: "quantity", kind: "wrong value", text, at: span, note });
      }
    }
  }
  const share = (part: number, whole: number) => part / Math.max(1, whole);
  const score = {
    agree: share(agree, of),
    met: share(met, of),
    of,
    agreeOfWanted: share(agreeWanted, wanted),
    wanted,
  };
  return { score, faults };
}

/** Quantulum writes a range as its middle with half its width, Recognizers as an interval "[20,100)". */
function sameValue(bound: Bound, { norm }: PublicSpan): boolean {
  const { value, uncertainty } = norm ?? {};
  const [low, high] = endsOf(bound);
  if (typeof value === "number") {
    if (typeof uncertainty !== "number") return near(low ?? high, value);
    return near(low, value - uncertainty) && near(high, value + uncertainty);
  }
  if (typeof value !== "string") return value === undefined;
  const interval = /^[[(]([^,]*),([^,]*)[\])]$/.exec(value);
  if (interval !== null) return sameEnd(low, interval[1]) && sameEnd(high, interval[2]);
  return near(low ?? high, Number(value.replace(/%$/, "")));
}

function sameEnd(ours: number | null, gold = ""): boolean {
  return gold === "" ? ours === null : near(ours, Number(gold));
}

function near(ours: number | null, gold: number): boolean {
  return ours !== null && Math.abs(ours - gold) <= Math.abs(gold) * 1e-6;
}

function endsOf(bound: Bound): readonly [number | null, number | null] {
  const number = ({ value }: Endpoint) => value;
  switch (bound.kind) {
    case "exact":
    case "about":
      return [bound.value, bound.value];
    case "at-least":
    case "more-than":
      return [bound.value, null];
    case "at-most":
    case "less-than":
      return [null, bound.value];
    case "between":
      return [number(bound.low), number(bound.high)];
    case "vague":
      return [bound.low, bound.high];
  }
}
