import { isoDay } from "../../lib/model/day.ts";
import type { Mention } from "../../lib/model/mention.ts";
import type { Endpoint, Quantity } from "../../lib/model/quantity.ts";
import { spot } from "../../lib/spotting/spot.ts";

/** Behind the name of a date rule: what it read stands behind "early", "the end of" and the like. */
const EDGE = "+edge";

/** What a rule reads in an example, in the words of the model; empty where it reads nothing there. */
export function readingOf(rule: string, example: string): string {
  return mentionsOf(rule, example)
    .map(({ mention }) => inWords(mention))
    .join("; ");
}

/** The mentions of one rule in an example, and the words they mark. */
export function mentionsOf(
  rule: string,
  example: string,
): readonly { readonly mention: Mention; readonly words: string }[] {
  const text = example.replace(/[[\]]/g, "");
  return spot({ text, segments: [], publishedOn: isoDay("2026-01-30") })
    .filter((mention) => mention.rule === rule || mention.rule === `${rule}${EDGE}`)
    .map((mention) => ({ mention, words: text.slice(mention.span.start, mention.span.end) }));
}

function inWords(mention: Mention): string {
  switch (mention.kind) {
    case "date":
      return mention.date.kind === "known" ? mention.date.edtf : `unresolved: needs ${mention.date.needs}`;
    case "quantity":
      return figure(mention.quantity);
    case "vessel":
      return `${mention.vessel.name}, by ${mention.vessel.cue}`;
    case "weapon":
      return `${mention.weapon.term}, ${mention.weapon.subtype}`;
    case "attribution":
      return mention.link.speaker;
  }
}

function figure({ bound, unit, counted, rate }: Quantity): string {
  const per = rate === "none" ? "" : ` a ${rate}`;
  return `${value(bound)} ${unit}${per}${counted === null ? "" : ` (${counted})`}`;
}

function value(bound: Quantity["bound"]): string {
  const end = (point: Endpoint) => (point.bound === "exact" ? "" : `${point.bound} `) + String(point.value);
  switch (bound.kind) {
    case "between":
      return `${end(bound.low)} to ${end(bound.high)}`;
    case "vague":
      return `"${bound.word}", ${bound.low ?? "?"} to ${bound.high ?? "?"}`;
    case "exact":
      return String(bound.value);
    case "about":
    case "at-least":
    case "more-than":
    case "at-most":
    case "less-than":
      return `${bound.kind} ${bound.value}`;
  }
}
