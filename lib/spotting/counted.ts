import type { Span } from "../model/span.ts";
import { countedAt, ofPhrase } from "./noun-phrase.ts";
import { NUMBER_WORDS } from "./number-core.ts";
import type { Core } from "./range-reading.ts";
import type { Scene } from "./scene.ts";
import type { UnitReading } from "./unit-reading.ts";
import { isCapital, isDigitUnit, isHyphen, isSpace, wordAt } from "./words.ts";

/** What stands behind number and unit as the thing counted; "reject" where the words show that nothing is ("one of"). */
export function countedBehind(
  scene: Scene,
  core: Core,
  unit: UnitReading | null,
  tail: number,
): Span | null | "reject" {
  const { words, text } = scene;
  const plus = /^(?:-plus|\+)/.exec(text.slice(tail, tail + 5))?.[0] ?? "";
  const first = wordAt(words, tail) + (plus === "-plus" ? 1 : 0);
  const start = words.starts[first];
  if (start === undefined || start >= scene.stretch.end) return null;
  const gap = text.slice(tail + plus.length, start);
  if (words.lower[first] === "of" && isSpace(gap)) return partitive(scene, core, first, unit);
  if (unit !== null && unit.join !== "hyphen" && unit.kind !== "ton") return null;
  const hyphened = unit === null && isHyphen(gap) && core.second === null;
  if (!isSpace(gap) && !hyphened) return null;
  // "the 183-metre Sea Owl": what follows is a name, not a kind of thing.
  if (unit !== null && isCapital(words, first)) return null;
  const value = core.second === null && core.first.kind === "plain" ? core.first.value : null;
  const end = countedAt(words, first, value === 1 || unit !== null ? "one" : "many");
  return end === null ? null : { start, end };
}

/** "three of those UAVs", "75% of ships". In "52 of 54 drones" the second number is a figure of its own. */
function partitive(scene: Scene, core: Core, of: number, unit: UnitReading | null): Span | null | "reject" {
  const { words, text } = scene;
  const written = text.slice(core.start, core.end).toLowerCase();
  if (written === "one" && unit === null) return "reject";
  if (unit !== null && !unit.measures) return null;
  let next = of + 1;
  while (/^(?:the|its|their|those|these|his|her|our|all)$/.test(words.lower[next] ?? "")) next += 1;
  const number =
    isDigitUnit(text.charCodeAt(words.starts[next] ?? -1)) || NUMBER_WORDS.has(words.lower[next] ?? "");
  if (unit === null && number && words.lower[next] !== "a") return null;
  const end = ofPhrase(words, of);
  return end === null ? null : { start: words.starts[of + 1] ?? core.end, end };
}
