import type { spotWithRests } from "../lib/spotting/spot.ts";

/** Reads a text; the whole of the rules and lexicons stands behind it. */
export type Spot = typeof spotWithRests;

/** Scripts injected into one page share their world with each other and with nobody else. */
const NAME = Symbol.for("plimsoll.spotter");

/** Leaves the rules in a world for the reader that is injected behind them. */
export function offerSpotter(world: object, spot: Spot): void {
  Reflect.set(world, NAME, spot);
}

/** The rules that were left in a world. Throws where none were: that is a fault of ours, never of a page. */
export function spotterIn(world: object): Spot {
  const spot: unknown = Reflect.get(world, NAME);
  if (!isSpot(spot)) throw new Error("The spotter must be injected before the reader.");
  return spot;
}

function isSpot(value: unknown): value is Spot {
  return typeof value === "function";
}
