import type { Mention } from "../model/mention.ts";
import { type QuantityMention, wholeOf } from "./ellipsis.ts";
import type { ProposalLink } from "./proposal.ts";
import type { Scene } from "./scene.ts";

/** Between a figure and the same in another unit, or two that could each be meant, stands nothing longer. */
const JOINT = 40;
const OR = /^,?\s(?:or|and\/or)\s(?:(?:of|else|even|perhaps|possibly|the|a)\s){0,2}$/i;
const ALTERNATIVE = /^[^.;:!?\n]{0,36}\bor\s$/i;
const INCLUDES = /^[^.;!?\n]{0,36},?\s(?:including|of which|of them|among them)[\s,]/i;

/** How a figure goes with the figures before it, or with the whole of which it is a part. */
export function figureLinks(scene: Scene, mention: QuantityMention): readonly ProposalLink[] {
  const before = scene.mentions
    .flatMap((each) => (each.kind === "quantity" && each.span.end <= mention.span.start ? [each] : []))
    .at(-1);
  if (mention.quantity.role === "conversion") {
    return before === undefined ? [] : [{ kind: "conversion-of", to: before.span }];
  }
  const whole = wholeOf(scene, mention);
  if (whole !== null) return [{ kind: "part-of", to: whole.span }];
  if (before === undefined) return [];
  const between = scene.draft.text.slice(before.span.end, mention.span.start);
  if (between.length <= JOINT && before.quantity.unit === mention.quantity.unit && ALTERNATIVE.test(between))
    return [{ kind: "alternative-to", to: before.span }];
  const included = includedIn(scene, mention);
  return included === null ? [] : [{ kind: "part-of", to: included.span }];
}

/** "50,000 soldiers, including 10,000 contractors and 40,000 convicts": both are part of the first. */
function includedIn(scene: Scene, mention: QuantityMention): QuantityMention | null {
  const { text } = scene.draft;
  const earlier = scene.mentions.flatMap((each) =>
    each.kind === "quantity" &&
    each.span.end <= mention.span.start &&
    each.quantity.unit === mention.quantity.unit
      ? [each]
      : [],
  );
  return (
    earlier.find((each) => {
      const between = text.slice(each.span.end, mention.span.start);
      return INCLUDES.test(between) && !/[.;!?]/.test(between);
    }) ?? null
  );
}

/** "Angara or Lady R": two ships of which one is meant. */
export function nameLinks(scene: Scene, mention: Mention): readonly ProposalLink[] {
  const others = scene.mentions.filter((each) => each.kind === mention.kind && each !== mention);
  return others.flatMap((other) => {
    const [first, second] = other.span.start < mention.span.start ? [other, mention] : [mention, other];
    const between = scene.draft.text.slice(first.span.end, second.span.start);
    return OR.test(between) ? [{ kind: "alternative-to", to: other.span } as const] : [];
  });
}
