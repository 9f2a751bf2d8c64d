import { SUPERLATIVES } from "../lexicon/event-words.ts";
import { EVENT_MEASURES, SUMMED_MEASURES } from "../lexicon/measures.ts";
import { RATE_WORDS, SUM_WORDS, TOTAL_CUES } from "../lexicon/total-cues.ts";
import type { Aggregation, MeasureId, Modality } from "../model/claim.ts";
import type { DateValue } from "../model/date-value.ts";
import { daysBetween } from "../model/day.ts";
import type { Quantity } from "../model/quantity.ts";
import type { Span } from "../model/span.ts";
import { type Read, reading } from "./reading.ts";
import type { Scene } from "./scene.ts";
import type { VerbGroup } from "./verbs.ts";

const EVENTS: ReadonlySet<MeasureId> = new Set(EVENT_MEASURES);
const SUMMED: ReadonlySet<MeasureId> = new Set(SUMMED_MEASURES);
const SUMS: ReadonlySet<string> = new Set(SUM_WORDS);
const EXTREME: ReadonlySet<string> = new Set(SUPERLATIVES);
const RATES: ReadonlySet<string> = new Set(RATE_WORDS);
/** A word of frequency this near behind a figure speaks of it: "10,000 ships annually". */
const NEAR = 8;

/** What is already read of a figure when it is asked how it was added up. */
export interface Counted {
  readonly span: Span;
  readonly index: number;
  readonly quantity: Quantity;
  readonly measure: Read<MeasureId>;
  readonly when: Read<DateValue>;
  readonly modality: Read<Modality>;
  readonly verb: VerbGroup | null;
  readonly sum: "brought-to" | "plain";
  /** The noun that holds the figure, "package" or "assistance", and its sentence. */
  readonly holder: { readonly scene: Scene; readonly at: number } | null;
}

/** How a figure was added up, where its form or the sentence says so. */
export function aggregationOf(scene: Scene, counted: Counted): Read<Aggregation> {
  const { quantity, span, measure, when, modality, verb } = counted;
  if (quantity.role === "tally") return reading("tally", span);
  if (quantity.rate !== "none") return reading("rate", span);
  const rate = rateBehind(scene, counted);
  if (rate !== null) return reading("rate", rate);
  if (quantity.unit === "percent" || measure?.value === "share") return reading("share", span);
  if (counted.sum === "brought-to") return reading("running-total", ...(measure?.at ?? []));
  const cue = totalCue(scene, counted);
  if (cue !== null) return reading("running-total", cue);
  const date = when === null || when.value.kind === "unresolved" ? null : when;
  if (date !== null && date.value.kind === "known" && date.value.edtf.endsWith("/.."))
    return reading("running-total", ...date.at);
  if (isSumOf(counted)) return reading("running-total", ...(measure?.at ?? []));
  if (measure === null) return isDay(date?.value ?? null) ? reading("event", ...(date?.at ?? [])) : null;
  // So many in a month may be of one event or of many.
  if (date !== null && isLong(date.value)) return null;
  if (modality?.value === "forecast" && quantity.unit === "count") return reading("forecast", ...modality.at);
  if (EVENTS.has(measure.value)) return reading("event", ...measure.at);
  if (measure.value === "duration" && isDay(date?.value ?? null))
    return reading("event", ...(date?.at ?? []));
  if (!SUMMED.has(measure.value)) return null;
  if (verb?.tense === "perfect" && /\bin total\b/i.test(scene.quote))
    return reading("running-total", ...measure.at);
  // "has supplied 250 missiles" may be one delivery or all of them; a day, or a verb of the moment, makes it one.
  if (isDay(date?.value ?? null)) return reading("event", ...(date?.at ?? []));
  return verb !== null && (verb.tense === "past" || verb.tense === "present")
    ? reading("event", ...measure.at)
    : null;
}

/** Whether a time is longer than any one event: more than a week. */
function isLong(date: DateValue): boolean {
  if (date.kind !== "known" || date.earliest === null || date.latest === null) return false;
  return daysBetween(date.earliest, date.latest) > 7;
}

function isDay(date: DateValue | null): boolean {
  return date?.kind === "known" && date.earliest !== null && date.earliest === date.latest;
}

function rateBehind(scene: Scene, { index }: Counted): Span | null {
  for (let at = index + 1; at <= index + NEAR; at += 1) {
    const token = scene.tokens[at];
    if (token === undefined || scene.tokens[at - 1]?.after === "break" || token.mention?.kind === "quantity")
      return null;
    if (RATES.has(token.lower)) return token;
  }
  return null;
}

/** "previous assistance includes": what is held by a sum of earlier deeds. */
function isSumOf({ holder }: Counted): boolean {
  if (holder === null) return false;
  const { scene: around, at } = holder;
  return around.tokens.slice(Math.max(0, at - 4), at).some((token) => SUMS.has(token.lower));
}

function totalCue(scene: Scene, { index }: Counted): Span | null {
  const { tokens } = scene;
  for (const cue of CUES) {
    for (let at = 0; at + cue.length <= tokens.length; at += 1) {
      const last = tokens[at + cue.length - 1];
      const first = tokens[at];
      if (
        reaches(scene, index, at) &&
        first !== undefined &&
        last !== undefined &&
        cue.every((word, by) => tokens[at + by]?.lower === word)
      )
        return { start: first.start, end: last.end };
    }
  }
  return null;
}

/** A cue speaks of the figures of its own clause; behind a superlative it bounds a comparison. */
function reaches(scene: Scene, index: number, cue: number): boolean {
  const between = cue > index ? scene.tokens.slice(index + 1, cue) : scene.tokens.slice(cue, index);
  if (between.some((token) => token.after === "break" || EXTREME.has(token.lower))) return false;
  return cue < index || !scene.verbs.some((verb) => verb.first > index && verb.last < cue);
}

const CUES: readonly (readonly string[])[] = TOTAL_CUES.map((cue) => cue.split(" "));
