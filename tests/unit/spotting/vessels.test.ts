import { describe, expect, test } from "vitest";
import { mark, mentionsOf } from "./marked.ts";

describe("ships by name", () => {
  test.each([
    ["The destroyer [USS Carney] fired."],
    ["They seized the [M/V Galaxy Leader] and held her crew. [Galaxy Leader] stayed there."],
    ["The cargo ship [Angara] docked at Rason."],
    ["The vessel, thought to be [Angara] or [Lady R], docked on 14 January."],
    ["The [Wise Honest], a North Korean-flagged bulk carrier, was seized."],
    ["A tanker called [Eventin] drifted off Rügen."],
    ["[Adrian Darya 1], formerly [Grace 1], left the port."],
    ["The tanker [Boracay] (IMO 9332810) was boarded."],
    ["The Mongol Prince (IMO 9074729) sailed. It is old.".replace("Mongol Prince", "[Mongol Prince]")],
    ["the [Mercer Street] tanker attack"],
    ["[Safer] may leak\nThe [FSO Safer] is a supertanker. The [Safer] is old."],
  ])("%s", (text) => {
    expect(mark("vessel", text)).toBe(text);
  });
});

describe("not ships by name", () => {
  test.each([
    ["Maria Sharapova visited Angara Airlines."],
    ["The tanker Monday left the Strait of Hormuz."],
    ["A Russian tanker reached China."],
    ["The ship Russia sent was late."],
    ["The US Navy destroyer fired."],
    ["President Ford met the press in Georgia."],
    ["the Chinese aircraft carrier group"],
    ["Smith, a tanker captain, retired."],
  ])("%s", (text) => {
    expect(mark("vessel", text)).toBe(text);
  });
});

test("a prefix is kept apart from the bare name", () => {
  expect(
    mentionsOf("vessel", "They boarded the USS Dwight D. Eisenhower.").map(({ vessel }) => [
      vessel.prefix,
      vessel.name,
    ]),
  ).toEqual([["USS", "Dwight D. Eisenhower"]]);
});
