import { INSIDE_EDGES, OPENS_AHEAD } from "../lexicon/tense-cues.ts";
import type { ResolvedFrom } from "../model/date-value.ts";
import { dayOf, type IsoDay, partsOf } from "../model/day.ts";
import { type Tense, tenseAt } from "./date-tense.ts";
import { firstDay, type Moment, type Resolution } from "./moment.ts";
import type { DateAnchor, Scene } from "./scene.ts";

/** Calendar fields as the words state them; null where they say nothing. */
export interface DateFields {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** Second day of "Dec. 27-31". */
  readonly dayTo: number | null;
}

/** How far from an earlier date its year still holds for a day without one, in code units. */
const YEAR_REACH = 400;

/** The fields as a moment; the year is taken from the text or the publication day. Null where there is no such day. */
export function resolveFields(
  fields: DateFields,
  scene: Scene,
  index: number,
  hintYear: number | null,
): Resolution | null {
  if (fields.month === null) {
    return fields.year === null ? null : stated(String(fields.year).padStart(4, "0"));
  }
  if (fields.year !== null) return build(fields, fields.year, fields.month, { kind: "text" });
  if (hintYear !== null) return build(fields, hintYear, fields.month, { kind: "text" });
  const { anchor } = scene.memory;
  const today = scene.publishedOn;
  if (anchor !== null && (today === null || leansOn(scene, anchor, index, today))) {
    return build(fields, Number(anchor.edtf.slice(0, 4)), fields.month, {
      kind: "earlier-date",
      day: anchor.edtf,
    });
  }
  if (today === null) return { needs: "publication-date" };
  const year = partsOf(today).year + yearsFrom(today, fields.month, fields.day, tenseOf(scene, index));
  return build(fields, year, fields.month, { kind: "publication-date", day: today });
}

/**
 * Whether an earlier date lends its year. News that names a day of last year goes on with its own: only a year further back
 * shows that the text tells history. It lends its year a little before in the same paragraph; through a whole text only
 * where nothing in it has been of the time of its publication.
 */
function leansOn(scene: Scene, anchor: DateAnchor, index: number, today: IsoDay): boolean {
  if (anchor.year !== "stated" || !isOld(anchor, today)) return false;
  const isHere = anchor.at >= scene.stretch.start;
  // "a law of 2018" says when the law is from, not of what time the next paragraph tells.
  if (!anchor.seenRecent) return isHere || anchor.edtf.length >= 7;
  return isHere && (scene.words.starts[index] ?? 0) - anchor.at < YEAR_REACH && anchor.edtf.length >= 7;
}

function isOld(anchor: DateAnchor, today: IsoDay): boolean {
  const month = anchor.edtf.slice(5, 7);
  return (
    /^\d{4}/.test(anchor.edtf) &&
    Number(today.slice(0, 4)) - Number(anchor.edtf.slice(0, 4)) >= 2 &&
    (month === "" || Number(month) <= 12)
  );
}

/** Whether a date of long ago, in a text that has also named recent ones, lies in an earlier paragraph. */
export function expires({ publishedOn, stretch }: Scene, anchor: DateAnchor): boolean {
  return publishedOn !== null && anchor.seenRecent && anchor.at < stretch.start && isOld(anchor, publishedOn);
}

/** Whether the text tells history so far: its last date lies years before the publication, and none was nearer. */
export function tellsHistory({ memory, publishedOn }: Scene): boolean {
  const { anchor } = memory;
  return anchor !== null && publishedOn !== null && !anchor.seenRecent && isOld(anchor, publishedOn);
}

/** The tense of the sentence; where "until" leads to the date a verb of the past leaves it open: "was shut until June 22". */
function tenseOf(scene: Scene, index: number): Tense {
  const tense = tenseAt(scene, index);
  if (tense !== "past") return tense;
  let before = index - 1;
  while (INSIDE_EDGES.has(scene.words.lower[before] ?? "")) before -= 1;
  return OPENS_AHEAD.has(scene.words.lower[before] ?? "") ? "open" : tense;
}

/** How long ago a day is still of this year though its sentence looks ahead, in days. */
const JUST_PASSED = 14;
/** How far ahead an undated day may lie where the sentence has no past verb, in days. */
const NEAR_FUTURE = 75;

/** -1, 0 or 1: the year of a day or month without one, seen from a day. */
function yearsFrom(today: IsoDay, month: number, day: number | null, tense: Tense): number {
  const now = partsOf(today);
  const rank = month * 100 + (day ?? 0);
  const nowRank = now.month * 100 + (day === null ? 0 : now.day);
  const ahead = (month - now.month) * 30 + ((day ?? now.day) - now.day);
  // "the 10–16 June report will be issued": what has just passed is not a year away.
  if (tense === "future") return rank < nowRank && ahead < -JUST_PASSED ? 1 : 0;
  if (rank <= nowRank) return 0;
  return tense !== "past" && ahead <= NEAR_FUTURE ? 0 : -1;
}

function stated(edtf: string): Resolution | null {
  return firstDay(edtf) === null ? null : { moment: exact(edtf, edtf, { kind: "text" }) };
}

function build(
  fields: DateFields,
  year: number,
  month: number,
  resolvedFrom: ResolvedFrom,
): Resolution | null {
  const monthText = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}`;
  if (fields.day === null) {
    return dayOf(year, month, 1) === null ? null : { moment: exact(monthText, monthText, resolvedFrom) };
  }
  const low = dayOf(year, month, fields.day);
  const high = dayOf(year, month, fields.dayTo ?? fields.day);
  if (low === null || high === null || high < low) return null;
  return { moment: exact(low, high, resolvedFrom) };
}

export function exact(low: string, high: string, resolvedFrom: ResolvedFrom): Moment {
  return { low, high, precision: "exact", resolvedFrom };
}
