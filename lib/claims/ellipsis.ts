import type { Mention } from "../model/mention.ts";
import type { Scene } from "./scene.ts";
import { sentencesBefore } from "./story.ts";

export type QuantityMention = Extract<Mention, { kind: "quantity" }>;

/** Behind a number that leaves its noun out nothing stands that could be the noun: "took down 14 at one time". */
const ENDS =
  /^(?:\s*(?:$|[.,;:?!)"”’—–-])|\s(?:in|on|at|of|out|from|over|by|during|after|before|and|or|but|were|was|are|is|have|had|more|wounded|injured|dead|missing|killed|hurt|died|remain|remained|survived|others)\b)/;
const ASIDE = /\bincluding\s$/i;
const OF_WHOLE = /^\s(?:out\s)?of\s(?:the\s|its\s|their\s|these\s|those\s|all\s)?$/;

/** The figure whose noun another figure shares: the whole of "52 of 71 drones", or the last thing counted before it. */
export function countedElsewhere(scene: Scene, part: QuantityMention): QuantityMention | null {
  const whole = wholeOf(scene, part);
  if (whole !== null) return whole.quantity.counted === null ? null : whole;
  const { text } = scene.draft;
  if (part.quantity.counted === null && !ENDS.test(text.slice(part.span.end, part.span.end + 12)))
    return null;
  const before = lastCounted(
    scene.mentions.filter(
      // "nine people, including two children, and wounded 57": the aside is not gone on with.
      (each) =>
        each.span.end <= part.span.start &&
        !ASIDE.test(text.slice(Math.max(0, each.span.start - 11), each.span.start)),
    ),
  );
  if (before !== null) return before;
  const [earlier] = sentencesBefore(scene.story, scene.sentence, 1);
  return earlier?.paragraph === scene.sentence.paragraph ? lastCounted(earlier.mentions) : null;
}

/** The figure of which this one is a part: "52 of 71 drones". */
export function wholeOf(scene: Scene, part: QuantityMention): QuantityMention | null {
  const whole = scene.mentions.find((each) => each.kind === "quantity" && each.span.start >= part.span.end);
  if (whole?.kind !== "quantity") return null;
  return OF_WHOLE.test(scene.draft.text.slice(part.span.end, whole.span.start)) ? whole : null;
}

function lastCounted(mentions: readonly Mention[]): QuantityMention | null {
  const counted = mentions.flatMap((each) =>
    each.kind === "quantity" && each.quantity.unit === "count" && each.quantity.counted !== null
      ? [each]
      : [],
  );
  return counted.at(-1) ?? null;
}
