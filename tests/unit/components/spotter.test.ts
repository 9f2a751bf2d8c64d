import { expect, test } from "vitest";
import { offerSpotter, spotterIn } from "../../../components/spotter.ts";
import { spotWithRests } from "../../../lib/spotting/spot.ts";

test("the reader finds the rules that were injected before it", () => {
  const world = {};
  offerSpotter(world, spotWithRests);
  expect(spotterIn(world)).toBe(spotWithRests);
});

test("a page cannot lend its own rules by a name it can write in a document", () => {
  const world = { "plimsoll.spotter": () => [] };
  expect(() => spotterIn(world)).toThrow("injected before the reader");
});
