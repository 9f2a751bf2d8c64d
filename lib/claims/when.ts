import type { Field } from "../model/claim.ts";
import type { DateValue } from "../model/date-value.ts";
import type { Mention } from "../model/mention.ts";
import { indexOfMention, type Scene } from "./scene.ts";
import type { VerbGroup } from "./verbs.ts";

const UNRESOLVED = { state: "unresolved" } as const;
const AS_OF = /^as\sof\b/i;
/** A date this near behind a verb of saying and its "that" opens the clause. */
const CLAUSE_OPENING = 3;
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
    /\bas\sof\s$/i.test(text.slice(Math.max(0, span.start - 6), span.start))
  );
}

/** A date belongs to the last verb before it in its clause; one that opens its clause, to the first verb behind it. */
function governs(scene: Scene, date: DateMention, verb: VerbGroup | null): boolean {
  const own = verbOfDate(scene, indexOfMention(scene, date));
  // "said on Monday that 20 died": the day of the report is not the day of the event.
  if (own?.role === "speech") return false;
  const events = scene.verbs.filter((each) => each.role === "event");
  return verb === null || own === null ? events.length < 2 : own === verb;
}

function verbOfDate(scene: Scene, index: number): VerbGroup | null {
  const before = scene.verbs.filter((verb) => verb.last < index).at(-1);
  const after = scene.verbs.find((verb) => verb.first > index);
  // "the ministry Monday said": the verb right behind it is nearer than one far back.
  const adjacent = after?.first === index + 1 && scene.tokens[index]?.after === "nothing";
  const opens = before === undefined || opensClause(scene, before, index);
  return (adjacent || opens ? after : before) ?? null;
}

/** "said that in 2024 148 missiles had been supplied": behind "that" a date looks forward. */
function opensClause(scene: Scene, before: VerbGroup, index: number): boolean {
  const between = scene.tokens.slice(before.last + 1, index);
  return (
    before.role === "speech" &&
    between.some((token) => token.lower === "that") &&
    between.length <= CLAUSE_OPENING
  );
}
