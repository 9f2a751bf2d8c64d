import { MEASURES, type MeasureEntry } from "../lexicon/measures.ts";
import type { MeasureId } from "../model/claim.ts";

/** Every form of one column of the measure table, with the measure it stands for. */
export function formIndex(
  column: (entry: MeasureEntry) => readonly string[],
): ReadonlyMap<string, MeasureId> {
  return new Map(
    Object.values(MEASURES).flatMap((entry) =>
      column(entry).map((form): [string, MeasureId] => [form, entry.id]),
    ),
  );
}
