import { MONTHS } from "../lexicon/calendar.ts";
import { EVENT_DAYS } from "../lexicon/holidays.ts";
import { COUNTED_UNITS, PEOPLE, WORKS } from "../lexicon/years.ts";
import type { IsoDay } from "../model/day.ts";
import type { PointReading } from "./date-rule.ts";
import type { Scene } from "./scene.ts";
import { isCapital, wordAt } from "./words.ts";

/** The parts of a date as the words name them. */
export function readFields(
  groups: Readonly<Record<string, string | undefined>>,
  scene: Scene,
): PointReading & { readonly kind: "fields" } {
  const { month, monthNumber, day, dayTo } = groups;
  const number = (text: string | undefined) => (text === undefined ? null : Number(text));
  const named = month === undefined ? null : (MONTHS[month.replace(".", "").toLowerCase()] ?? null);
  return {
    kind: "fields",
    fields: {
      year: yearOf(groups, scene),
      month: monthNumber === undefined ? named : Number(monthNumber),
      day: number(day),
      dayTo: number(dayTo),
    },
  };
}

/** A number behind a sign that joins it to another is no day: "9/11 and 12 June". */
export function isJoined({ text, words }: Scene, index: number): boolean {
  return /[/:.\d-]/.test(text.charAt((words.starts[index] ?? 0) - 1));
}

/** Whether a word shows that the number before it counts. */
export const counts = (word: string) => COUNTED_UNITS.has(word) || PEOPLE.has(word);

/** The year that the words give in any of their ways; null where they give none. */
export function yearOf(groups: Readonly<Record<string, string | undefined>>, scene: Scene): number | null {
  const { year, yearAhead, short, ofYear } = groups;
  const digits = year ?? yearAhead;
  if (digits !== undefined) return Number(digits);
  return shortYear(short, scene.publishedOn) ?? leaningYear(ofYear, scene);
}

/** "5 and 12 January" are one stretch only behind "between": else they are two days. */
export function readDays(
  groups: Readonly<Record<string, string | undefined>>,
  scene: Scene,
  index: number,
  end: number,
): PointReading | null {
  if (groups["and"] !== undefined && scene.words.lower[index - 1] !== "between") return null;
  const reading = readFields(groups, scene);
  const { year, month, day } = reading.fields;
  if (year === null && namesWorks(scene, index, end)) return null;
  const event = year === null ? EVENT_DAYS[`${month}-${day}`] : undefined;
  const isMeant = event?.nouns.has(scene.words.lower[wordAt(scene.words, end)] ?? "") === true;
  const tooLate = event === undefined || Number(scene.publishedOn?.slice(0, 4) ?? event.year) < event.year;
  return isMeant && !tooLate ? { kind: "fields", fields: { ...reading.fields, year: event.year } } : reading;
}

/** "the February 8 General Machine Complex": works named for a day. */
export function namesWorks({ words }: Scene, index: number, end: number): boolean {
  if (words.lower[index - 1] !== "the") return false;
  let at = wordAt(words, end);
  const last = at + 2;
  while (at < last && isCapital(words, at) && !WORKS.has(words.lower[at] ?? "")) at += 1;
  return WORKS.has(words.lower[at] ?? "");
}

/** "'97": the latest year of these two digits that is no further off than the one after the publication. */
export function shortYear(digits: string | undefined, today: IsoDay | null): number | null {
  if (digits === undefined) return null;
  const latest = today === null ? LATEST_UNDATED : Number(today.slice(0, 4)) + 1;
  const year = Math.floor(latest / 100) * 100 + Number(digits);
  return year > latest ? year - 100 : year;
}
/** Without a day of publication two digits are taken for a year up to this one. */
const LATEST_UNDATED = 2049;

/** "of that year" leans on the text, "of last year" on the publication day. */
export function leaningYear(words: string | undefined, scene: Scene): number | null {
  if (words === undefined) return null;
  const leansOnText = /that|same|previous|following/.test(words);
  const base = leansOnText ? scene.memory.anchor?.edtf : scene.publishedOn;
  if (base === undefined || base === null) return null;
  return Number(base.slice(0, 4)) + (/last|previous/.test(words) ? -1 : /next|following/.test(words) ? 1 : 0);
}

/** 27.12.2025 and 12/27/2025 have one reading; 3/4/2025 has two, and none is chosen. */
export function readNumeric({
  a = "",
  b = "",
  sep,
  year,
  short,
}: Readonly<Record<string, string | undefined>>): PointReading | null {
  const [first, second] = [Number(a), Number(b)];
  const dayFirst = sep === "." || first > 12;
  if (!dayFirst && second <= 12 && first !== second)
    return { kind: "placed", resolution: { needs: "a-single-reading" } };
  const [day, month] = dayFirst ? [first, second] : [second, first];
  return { kind: "fields", fields: { year: Number(year ?? `20${short}`), month, day, dayTo: null } };
}
