import type { Field } from "../model/claim.ts";
import type { DateValue } from "../model/date-value.ts";
import type { Mention } from "../model/mention.ts";
import { indexOfMention, type Scene } from "./scene.ts";
import type { VerbGroup } from "./verbs.ts";

const UNRESOLVED = { state: "unresolved" } as const;
const AS_OF = /^as of\b/i;
type DateMention = Extract<Mention, { kind: "date" }>;

/** When the thing itself was so, and on which day the figure held. */
export interface Times {
  readonly when: Field<DateValue>;
  readonly asOf: Field<DateValue>;
}

/** Places the dates of a sentence for what hangs on `verb`; two that could govern leave the field open. */
export function timesOf(scene: Scene, verb: VerbGroup | null): Times {
  const dates = scene.mentions.filter((mention) => mention.kind === "date");
  const asOf = dates.filter((date) => isAsOf(scene, date));
  const when = dates.filter((date) => !asOf.includes(date) && governs(scene, date, verb));
  return { when: onlyOne(when), asOf: onlyOne(asOf) };
}

function onlyOne(dates: readonly DateMention[]): Field<DateValue> {
  const [date] = dates;
  return date === undefined || dates.length > 1 ? UNRESOLVED : { state: "read", value: date.date };
}

function isAsOf(scene: Scene, { span }: DateMention): boolean {
  const { text } = scene.draft;
  return (
    AS_OF.test(text.slice(span.start, span.end)) ||
    /\bas of $/i.test(text.slice(Math.max(0, span.start - 6), span.start))
  );
}

/** A date belongs to the last verb before it in its clause; one that opens the sentence, to the first event. */
function governs(scene: Scene, date: DateMention, verb: VerbGroup | null): boolean {
  const index = indexOfMention(scene, date);
  const own = verbOfDate(scene, index);
  const events = scene.verbs.filter((each) => each.role === "event");
  if (own === null) return events.length < 2 || verb === null ? events.length < 2 : events[0] === verb;
  if (own.role === "speech") return false;
  return verb === null ? events.length === 1 : own === verb;
}

/** The verb that the date stands behind, or right before; null where it opens its sentence. */
function verbOfDate(scene: Scene, index: number): VerbGroup | null {
  const before = scene.verbs.filter((verb) => verb.last < index).at(-1);
  const after = scene.verbs.find((verb) => verb.first === index + 1);
  // "the ministry Monday said", "71 drones on Monday launched": the verb next to it is nearer than one far back.
  return after !== undefined && scene.tokens[index]?.after === "nothing" ? after : (before ?? null);
}
