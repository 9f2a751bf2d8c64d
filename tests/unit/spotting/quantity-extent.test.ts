import { describe, expect, test } from "vitest";
import { mark, mentionsOf } from "./marked.ts";

describe("how far a figure reaches", () => {
  test.each([
    ["a [12-member team]"],
    ["a [12-strong team] of divers"],
    ["The crew was [12-strong]."],
    ["the [42-year-old] captain"],
    ["an [84 MW power station]"],
    ["a [115-meter-long vessel]"],
    ["a [15 meter high tower]"],
    ["its [990-pound BROACH warhead]"],
    ["the [150,000 ton supply of oil]"],
    ["[40 daily sorties]"],
    ["[15 merchantmen] sank"],
    ["[two US Navy vessels]"],
    ["[220 remains] were returned"],
    ["Divers saved [200 more]."],
    ["He has [two] more than his friend."],
    ["leaving [12 dead] and [30] wounded"],
    ["[seven days of fighting]"],
    ["within [three days] of the attack"],
    ["Within [one month] of taking office"],
    ["[one crew member] is missing"],
    ["[One] out of the [23 crew] is missing."],
    ["[About 1,200] of the island's [1,700 residents]"],
    ["[20% of Russia's Black Sea Fleet]"],
    ["[More than 13,000 containers of shells, missiles and rockets]"],
    ["[hundreds of trucks], radars and radios"],
    ["[10% of 2000 levels]"],
    ["[two 500-pound bombs]"],
    ["[one 10.5 cm gun]"],
    ["[36 F-16's] flew"],
    ["a [217-page report] covers [14 months]"],
    ["a [1,000km-range missile]"],
    ["[24 American attack helicopters]"],
    ["[over 3,000 dead and wounded]"],
    ["[Some 2,000 wounded] were flown out."],
    ["[almost 100 dead Iraqis]"],
    ["a [one-day pause]"],
    ["[a hundred-odd men]"],
    ["a [2-to-3-week campaign]"],
    ["[30%-40% of sorties]"],
    ["[3,900 tonnes of very low sulphur fuel oil]"],
    ["[a pair of rocket launchers]"],
    ["[four .50-caliber machine guns]"],
    ["submarines: [one]."],
    ["[21] of the [30 drones]"],
    ["[5] of them were hit"],
    ["[226 sorties] over [42 days]"],
    ["[two drones] likely flown from a barge"],
    ["[one missile] likely meant for the port"],
    ["[40,000 barrels of diesel] onboard"],
    ["[six boats] overall"],
    ["[12 onboard sensors]"],
    ["[ten days' worth of diesel]"],
    ["[three weeks]' leave"],
    ["[One more body] washed ashore."],
    ["One more time, one more and it sank."],
    ["[20 tonnes of wheat and barley] were lost."],
    ["It took [20 tonnes of oil] and sank."],
    ["It took [20 tonnes of oil] and sailed off."],
    ["[one missile strike] and [84 air strikes]"],
    ["[one missile] hit a barge"],
    ["[Half of the dead] were sailors, [six of the injured] were cooks."],
    ["[Two of the wounded men] left."],
    ["a crew of [four] [six weeks] at sea"],
    ["[four two-man teams]"],
    ["the [90m-long] Kestrel"],
    ["a [30m-high mast]"],
    ["a [400-foot Panama-flagged freighter]"],
    ["the [110-metre] Ropucha-class ship"],
    ["[300 crates of ammunition and related equipment]"],
    ["[14 lots of rocket fuel]"],
    ["[two tonnes of wheat] sold for [$600]"],
    ["[30 AT&T masts]"],
    ["[1 Type 052 Luyang-class destroyer] sailed"],
    ["[95,000] ([+310])"],
    ["at [3.5%] a month earlier and [4%] a year ago"],
  ])("%s", (text) => {
    expect(mark("quantity", text)).toBe(text);
  });
});

test.each([["All but 12 rockets were shot down."], ["All except two ships docked."]])(
  "a number that is left out is a complement: %s",
  (text) => {
    expect(mentionsOf("quantity", text)).toMatchObject([{ quantity: { role: "complement" } }]);
  },
);

describe("a head shared by the numbers of a list", () => {
  test.each([
    ["[3 million 130mm] and [1.2 million 107mm shells]", ["130mm shells", "107mm shells"]],
    ["[five ballistic] and [three cruise missiles]", ["ballistic missiles", "cruise missiles"]],
    [
      "[3 Russian-flagged] and [4 Panama-flagged tankers]",
      ["Russian-flagged tankers", "Panama-flagged tankers"],
    ],
    ["[12 Iskander] and [4 Kinzhal missiles]", ["Iskander missiles", "Kinzhal missiles"]],
    [
      "[two Tu-95], [three Tu-22] and [four Su-34 bombers]",
      ["Tu-95 bombers", "Tu-22 bombers", "Su-34 bombers"],
    ],
    ["[12 Leopard] and [30 men]", ["Leopard", "men"]],
  ])("%s", (text, counted) => {
    expect(mark("quantity", text)).toBe(text);
    expect(
      mentionsOf("quantity", text.replace(/[[\]]/g, "")).map(({ quantity }) => quantity.counted),
    ).toEqual(counted);
  });
});
