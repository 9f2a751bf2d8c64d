import { describe, expect, test } from "vitest";
import { mark, mentionsOf } from "./marked.ts";

describe("not figures", () => {
  test.each([
    ["One of them left, and no one came."],
    ["the only one ship-owner"],
    ["half what they need, the second half of the year"],
    ["zero tolerance, absolute zero"],
    ["KN-23, F/A-18, T-54/55, DDG 64 and Yi Peng 3"],
    ["Resolution 1718, berth No. 5 and Article 5"],
    ["Figs. 4 and 5, Sections 3, 6 and 9 and Table 10.1"],
    ["IMO 9179842 and page 12, passcode 3080897"],
    ["version 2.0, iOS 17.2 and Room 101"],
    ["Flight 370 and flight MH370 left gate 12"],
    ["at 10:30 on 14 January 2026"],
    ["the first ship, the second half"],
    ["At 2 pm (2230 GMT) 38 North and the Group of Seven met."],
    ["Two, how long will it take?"],
    ["Call +82 2 1234 5678 or 02-1234-5678."],
    ["1600 Pennsylvania Avenue"],
    ["The visitors won 3-2 in a 4-4-2 at odds of 5-1."],
    ["the G7, the G20 and the P5+1"],
    ["Woods et al. (2000), Hill (2004a)"],
    ["33°47′N 44°30′E"],
    ["at 4 cm−1 per 7 s−1".replace(/\d(?= )/g, "")],
    ["it 1) explains, 2) warns and 3) asks".replace(/it /, "It ")],
    ["the blizzard of '77"],
    ["a 2006-built ship"],
    ["He scores, the tens column"],
    ["a third ship, a second attack, fired by a third ship"],
    ["8×8 and 6x6"],
    ["24/7 and 9/11"],
    ["CCG 21551"],
    ["the Big Three makers, between 87 Avenue and 90 Avenue"],
    ["hit .312 with a .303 rifle"],
    ["a 3 – 0 win and a 1 – 1 draw"],
    ["In 1315 King Edward sailed; the plague (1305–1314) was over by 1320."],
    ["It shut the waterway. 2. It annexed the province."],
    ["It broke in two over the weekend, in two, at odds of a 5-to-1 ratio."],
    ["The plant doubled its monthly production of 155 for the artillery."],
    ["Pyongyang's 152mm stocks of shells"],
    ["the 7th Fleet ship and the 3rd Army raid"],
    ["once upon a time"],
    ["the February 11 plant and the September 9 Machine Works"],
    ["At 07.42 BST it sank."],
    ["It lay at 36.1408, 126.5312 that day, by a mast (50.4501, -30.48081)."],
  ])("%s", (text) => {
    expect(mark("quantity", text)).toBe(text);
  });

  test("numbers of notes in brackets", () => {
    expect(mentionsOf("quantity", "It sank [12] there [25,14] (3).")).toEqual([]);
  });
});
