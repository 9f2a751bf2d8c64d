import type { DateFields } from "./date-years.ts";
import type { Resolution } from "./moment.ts";
import type { Scene } from "./scene.ts";

/** What one way of writing a date states: fields still to be completed, or a moment already placed. */
export type PointReading =
  | { readonly kind: "fields"; readonly fields: DateFields }
  | { readonly kind: "placed"; readonly resolution: Resolution };

/** One way of writing a date: the words it begins with, its pattern, and what its parts mean. */
export interface PointRule {
  readonly name: string;
  /** First words in lower case; "#" is any number in digits, "#2" one that begins with one or two, "#4" with four. */
  readonly starts: readonly string[];
  /** Where given, the word before must be one of these. */
  readonly behind?: ReadonlySet<string>;
  /** Where given, one of these must be the first word or among the four behind it: a quick look before the pattern. */
  readonly needs?: ReadonlySet<string>;
  readonly pattern: RegExp;
  read(
    groups: Readonly<Record<string, string | undefined>>,
    scene: Scene,
    index: number,
    end: number,
  ): PointReading | null;
}

/** A stretch that the words state in full. */
export function placedText(edtf: string): PointReading {
  return {
    kind: "placed",
    resolution: { moment: { low: edtf, high: edtf, precision: "exact", resolvedFrom: { kind: "text" } } },
  };
}
