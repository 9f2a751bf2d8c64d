import type { MeasureId } from "../claim.ts";
import { word } from "./shape.ts";

const WORDS: { readonly [Measure in MeasureId]: true } = {
  supplied: true,
  produced: true,
  launched: true,
  fired: true,
  "shot-down": true,
  destroyed: true,
  jammed: true,
  struck: true,
  docked: true,
  arrived: true,
  departed: true,
  observed: true,
  sunk: true,
  seized: true,
  attacked: true,
  killed: true,
  wounded: true,
  missing: true,
  casualties: true,
  captured: true,
  rescued: true,
  aboard: true,
  deployed: true,
  stored: true,
  needed: true,
  ordered: true,
  tested: true,
  capacity: true,
  range: true,
  altitude: true,
  distance: true,
  speed: true,
  length: true,
  weight: true,
  tonnage: true,
  displacement: true,
  duration: true,
  price: true,
  share: true,
  trips: true,
  exists: true,
};

export const measureShape = word<MeasureId>(WORDS);

/** Every measure, in the order in which a person is offered them. */
export const MEASURE_IDS: readonly MeasureId[] = Object.keys(WORDS).filter((id) => measureShape.is(id));
