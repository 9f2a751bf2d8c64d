import { UNITS, type UnitEntry } from "../../lib/lexicon/units.ts";
import type { UnitId } from "../../lib/model/unit.ts";
import { describeUnit } from "../../lib/text/describe-unit.ts";
import type { Choice } from "./choices.ts";

const COUNTED = "things counted";

/** Every unit of the table, found by its names and signs too. */
export const UNIT_CHOICES: readonly Choice<UnitId>[] = Object.entries<UnitEntry>(UNITS).flatMap(
  ([id, entry]) =>
    isUnit(id)
      ? [
          {
            value: id,
            label: unitLabel(id),
            words: [id, ...entry.names, ...entry.symbols, ...(id === "count" ? [""] : [])],
            hint: entry.dimension,
          },
        ]
      : [],
);

/** A unit as its list names it. */
export function unitLabel(unit: UnitId): string {
  return unit === "count" ? COUNTED : describeUnit(unit, "many");
}

function isUnit(id: string): id is UnitId {
  return Object.hasOwn(UNITS, id);
}
