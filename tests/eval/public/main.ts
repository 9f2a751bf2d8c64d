import { resolve } from "node:path";
import { scoreDates } from "./date-sets.ts";
import { LEFT_OUT, LEFT_OUT_KINDS } from "./left-out.ts";
import { scoreShips, scoreWeapons } from "./name-sets.ts";
import { scoreQuantities } from "./quantity-sets.ts";
import { type Fault, type PublicText, readSet } from "./sets.ts";

/** The public sets by the name of their file, each with the scoring that fits it and the key of its row. */
const SETS = [
  ["gumNews", "gum-news", scoreDates],
  ["wikiwars", "wikiwars", scoreDates],
  ["re3dDates", "re3d", scoreDates],
  ["ducklingTime", "duckling-time-en", scoreDates],
  ["recognizersDatetime", "rtext-datetime", scoreDates],
  ["fewnerdWeapon", "fewnerd-weapon", scoreWeapons],
  ["fewnerdShip", "fewnerd-ship", scoreShips],
  ["re3dShips", "re3d", scoreShips],
  ["quantulum", "quantulum3-tests", scoreQuantities],
  ["quantulumAmbiguity", "quantulum3-ambiguity", scoreQuantities],
  ["recognizersNumber", "rtext-number", scoreQuantities],
  ["recognizersNumberWithUnit", "rtext-numberwithunit", scoreQuantities],
  ["re3dQuantities", "re3d", scoreQuantities],
  ["measeval", "measeval-trial", scoreQuantities],
] as const;

/** One row of the report: the figures of one set. */
export type PublicScores = Readonly<Record<string, Readonly<Record<string, number | null>>>>;

/** Scores every public set that the folder holds. Faults are named with their row. */
export function scorePublic(folder: string): {
  readonly scores: PublicScores;
  readonly faults: readonly (readonly [row: string, fault: Fault])[];
} {
  const read = new Map<string, readonly PublicText[] | null>();
  const scores: Record<string, Readonly<Record<string, number | null>>> = {};
  const faults: (readonly [string, Fault])[] = [];
  for (const [row, name, scoring] of SETS) {
    const texts = read.get(name) ?? readSet(resolve(folder), name);
    read.set(name, texts);
    if (texts === null) continue;
    const scored = scoring(texts);
    scores[row] = { ...scored.score };
    for (const fault of scored.faults) faults.push([row, fault]);
  }
  return { scores, faults };
}

/** Prints the rows, and of one row or kind every fault with the words around it. */
export function printPublic(folder: string, misses: string | undefined): number {
  const { scores, faults } = scorePublic(folder);
  if (Object.keys(scores).length === 0) {
    console.error(`No public set in ${resolve(folder)}.`);
    return 1;
  }
  for (const [row, score] of Object.entries(scores)) {
    const figures = Object.entries(score).map(
      ([name, figure]) =>
        `${name} ${figure === null ? "-" : Number.isInteger(figure) ? figure : figure.toFixed(3)}`,
    );
    console.log(row.padEnd(26), figures.join("  "));
  }
  console.log("\nLeft out on purpose:");
  for (const [label, reason] of Object.entries(LEFT_OUT)) console.log(`  ${label}: ${reason}`);
  for (const { kind, reason } of LEFT_OUT_KINDS) console.log(`  ${kind}: ${reason}`);
  for (const [row, fault] of faults)
    if (misses === row || misses === fault.type) console.log(faultLine(row, fault));
  return 0;
}

function faultLine(row: string, { kind, text, at, note }: Fault): string {
  const words = text.text;
  const before = words.slice(Math.max(0, at.start - 40), at.start);
  const around = `${before}[${words.slice(at.start, at.end)}]${words.slice(at.end, at.end + 30)}`;
  return `${row} ${text.id} ${kind}: ${around.replaceAll("\n", "⏎")} ${note}`;
}
