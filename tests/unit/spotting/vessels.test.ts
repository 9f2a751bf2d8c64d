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
    ["The ship, the [Jin Teng], was inspected."],
    ["Another merchant ship took them on board: a freighter, the [Lobivia]."],
    ["The [Rubymar] is a Belize-flagged cargo ship."],
    ["The vessels [An San 1], [Chon Ma San] and [Yu Son] were seen."],
    [
      "They boarded cruise ships, including the [Carnival Miracle].".replace(
        "ships, including",
        "ships including",
      ),
    ],
    ["the submarine [Hero Kim Kun Ok] and the landing ship [Orsk]"],
    ["The [USS Bataan] Amphibious Ready Group left with the [Bataan]."],
    ["the ship [Star of the West]"],
    ["The tanker [SEA OWL I], (IMO 9321172) drifted."],
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
    ["They looked for a new ship, the Pentagon said."],
    ["The ship Russia sent was late."],
    ["The US Navy destroyer fired."],
    ["President Ford met the press in Georgia."],
    ["the Chinese aircraft carrier group"],
    ["Smith, a tanker captain, retired."],
    ["The Tanker War began, and the New York Yacht Club won."],
    ["the Choe Hyon-class destroyer and the Kilo submarine"],
    ["The number IMO 9179843 is wrong; Rason (9179842) is a port."],
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
