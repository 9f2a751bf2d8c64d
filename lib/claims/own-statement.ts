import { ANNOUNCING_VERBS } from "../lexicon/speech-verbs.ts";
import type { Attribution, AttributionLink } from "../model/attribution.ts";
import type { MeasureId } from "../model/claim.ts";
import type { Parties } from "./parties.ts";
import { type Read, reading } from "./reading.ts";

const ANNOUNCING: ReadonlySet<string> = new Set(ANNOUNCING_VERBS);

/** Marks the speaker who speaks of their own deeds: "Ukraine says it shot down", "Biden announced $800 million in aid". */
export function ownStatement(
  attribution: Read<Attribution>,
  parties: Parties["parties"],
  measure: MeasureId | null,
): Read<Attribution> {
  if (attribution === null || attribution.value.kind !== "chain") return attribution;
  const { links, cue } = attribution.value;
  const [first, ...rest] = links;
  const does = [parties.by, parties.from].some((party) => party?.value === first.speaker);
  const commits = measure === "supplied" && ANNOUNCING.has(cue.toLowerCase());
  if (first.basis !== undefined || !(does || commits)) return attribution;
  const own: AttributionLink = { ...first, basis: "own-statement" };
  return reading({ kind: "chain", links: [own, ...rest], cue }, ...attribution.at);
}
