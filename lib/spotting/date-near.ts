import { MONTHS } from "../lexicon/calendar.ts";
import { BEGINS_NO_EVENT } from "../lexicon/calendar-leaning.ts";
import { OPENS_AHEAD } from "../lexicon/tense-cues.ts";
import { partsOf } from "../model/day.ts";
import { fromToday, monthText, NO_TODAY, today } from "./date-shift.ts";
import { tenseAt } from "./date-tense.ts";
import { exact } from "./date-years.ts";
import { weekday } from "./day-count.ts";
import type { Resolution } from "./moment.ts";
import type { Scene } from "./scene.ts";
import { isSpace, wordAt } from "./words.ts";

/** A weekday alone: the latest one up to the publication day, or the next where the sentence looks ahead. */
export function weekdayNamed(scene: Scene, number: number, index: number): Resolution | null {
  const day = scene.publishedOn;
  if (day === null) return NO_TODAY;
  const back = (weekday(day) - number + 7) % 7;
  return looksAhead(scene, index) ? today(scene, back === 0 ? 0 : 7 - back, 0) : today(scene, -back, 0);
}

/** Ahead by its verb; "through Wednesday" and "ends Friday" too, where no verb of the past stands before. */
function looksAhead(scene: Scene, index: number): boolean {
  const tense = tenseAt(scene, index);
  const before = scene.words.lower[index - 1] ?? "";
  return tense === "future" || tense === "scheduled" || (tense === "open" && OPENS_AHEAD.has(before));
}

/** "last Friday" is never the publication day, nor the day before it, which is "yesterday"; "this Friday" lies in its week; "next Friday" behind it. */
export function inWeek(scene: Scene, which: string, number: number, index: number): Resolution | null {
  const day = scene.publishedOn;
  if (day === null) return NO_TODAY;
  const back = (weekday(day) - number + 7) % 7 || 7;
  if (which === "next" || which === "this coming") return today(scene, 7 - (back % 7) || 7, 0);
  if (which === "this")
    return tenseAt(scene, index) === "future"
      ? today(scene, (7 - back) % 7, 0)
      : today(scene, number - weekday(day), 0);
  return today(scene, which === "last" && back === 1 ? -8 : -back, 0);
}

/** "Thursday last week", "Monday of next week". */
export function weekdayOf(scene: Scene, week: string, number: number): Resolution | null {
  const day = scene.publishedOn;
  if (day === null) return NO_TODAY;
  const weeks = week === "last" ? -1 : week === "next" || week.endsWith("coming") ? 1 : 0;
  return today(scene, number - weekday(day) + 7 * weeks, 0);
}

/** Saturday and Sunday of a week: the one just past where a Monday or Tuesday text speaks in the past. */
export function weekendOf(scene: Scene, which: string, index: number): Resolution | null {
  const day = scene.publishedOn;
  if (day === null) return NO_TODAY;
  const number = weekday(day);
  const saturday = 6 - number;
  if (number >= 6)
    return today(
      scene,
      which.startsWith("next") ? saturday + 7 : which === "last" ? saturday - 7 : saturday,
      1,
    );
  if (which.endsWith("past") || which === "last") return today(scene, saturday - 7, 1);
  if (which.startsWith("next") || which.endsWith("coming")) return today(scene, saturday, 1);
  const past =
    tenseAt(scene, index) !== "future" &&
    (which === "the" || number <= 2 || tenseAt(scene, index) === "past");
  return today(scene, past ? saturday - 7 : saturday, 1);
}

/** "last October" in November is that of the year before: the one just past needs no "last", or is "last month". */
const JUST_PASSED = 2;

/** "last December", "next March", "this May": a month beside the publication day. */
export function monthNamed(scene: Scene, which: string, written: string): Resolution | null {
  const day = scene.publishedOn;
  const month = MONTHS[written.replace(".", "").toLowerCase()];
  if (day === null || month === undefined) return day === null ? NO_TODAY : null;
  const now = partsOf(day);
  const year =
    which === "last"
      ? now.year - (month >= now.month - JUST_PASSED ? 1 : 0)
      : which === "next"
        ? now.year + (month <= now.month ? 1 : 0)
        : which === "this past"
          ? now.year - (month > now.month ? 1 : 0)
          : now.year;
  const text = monthText({ year, month });
  return { moment: exact(text, text, fromToday(day)) };
}

/** Whether a phrase can end at an offset: what follows begins no event ("the day before the raid"). */
export function endsPhrase({ words, text }: Scene, end: number): boolean {
  return !isSpace(text.charAt(end)) || BEGINS_NO_EVENT.has(words.lower[wordAt(words, end)] ?? "");
}
