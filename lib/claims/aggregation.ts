import { TOTAL_CUES } from "../lexicon/total-cues.ts";
import type { Aggregation, Field, Modality } from "../model/claim.ts";
import type { DateValue } from "../model/date-value.ts";
import type { Quantity } from "../model/quantity.ts";
import type { Scene } from "./scene.ts";

/** How a figure was added up, where its form or the sentence says so. */
export function aggregationOf(
  scene: Scene,
  quantity: Quantity,
  { when, modality }: { readonly when: Field<DateValue>; readonly modality: Field<Modality> },
): Field<Aggregation> {
  if (quantity.role === "tally") return read("tally");
  if (quantity.rate !== "none") return read("rate");
  if (quantity.unit === "percent") return read("share");
  if (modality.state !== "unresolved" && modality.value === "forecast") return read("forecast");
  const date = when.state === "unresolved" || when.value.kind === "unresolved" ? null : when.value;
  if (date?.edtf.endsWith("/..") === true || saysTotal(scene.quote)) return read("running-total");
  // A single day names a single event; a longer time may hold many.
  return date !== null && date.earliest !== null && date.earliest === date.latest
    ? read("event")
    : { state: "unresolved" };
}

function read(value: Aggregation): Field<Aggregation> {
  return { state: "read", value };
}

function saysTotal(sentence: string): boolean {
  const words = ` ${sentence.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ")} `;
  return TOTAL_CUES.some((cue) => words.includes(` ${cue} `));
}
