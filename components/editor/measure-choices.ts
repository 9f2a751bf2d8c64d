import { MEASURES } from "../../lib/lexicon/measures.ts";
import type { Aggregation, MeasureId, Modality } from "../../lib/model/claim.ts";
import { describeAggregation, describeMeasure, describeModality } from "../../lib/text/describe-claim.ts";
import type { Choice } from "./choices.ts";

/** Every measure of the table, found by its verbs and nouns too: "delivered" finds "supplied". */
export const MEASURE_CHOICES: readonly Choice<MeasureId>[] = Object.values(MEASURES).map(
  ({ id, done, does, nouns, heads }) => ({
    value: id,
    label: describeMeasure(id),
    words: [id, ...done, ...does, ...nouns, ...heads],
  }),
);

const AGGREGATIONS: readonly Aggregation[] = ["event", "running-total", "rate", "tally", "share", "forecast"];
export const AGGREGATION_CHOICES: readonly Choice<Aggregation>[] = AGGREGATIONS.map((value) => ({
  value,
  label: describeAggregation(value),
  words: [value],
}));

const MODALITIES: readonly Modality[] = [
  "confirmed",
  "assessed",
  "believed",
  "alleged",
  "possible",
  "denied",
  "asked",
  "forecast",
];
export const MODALITY_CHOICES: readonly Choice<Modality>[] = MODALITIES.map((value) => ({
  value,
  label: describeModality(value),
  words: [value],
}));
