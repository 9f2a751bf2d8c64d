import { describe, expect, test } from "vitest";
import { spot } from "../../../lib/spotting/spot.ts";

function speakers(text: string): readonly string[] {
  return spot({ text, segments: [], publishedOn: null }).flatMap((mention) =>
    mention.kind === "attribution" ? [`${mention.link.speaker} (${mention.link.naming})`] : [],
  );
}

describe("who is said to say so", () => {
  test.each([
    ["According to NK News, a ship docked.", ["NK News (named)"]],
    ["The defence ministry said that 20 sailors died.", ["defence ministry (unnamed)"]],
    ["Twenty died, Central Command said.", ["Central Command (named)"]],
    ["Twenty died, the ministry said.", ["ministry (unnamed)"]],
    ['"Twenty died," said Central Command.', ["Central Command (named)"]],
    ["It said that two were hurt.", ["It (unnamed)"]],
    ["Twenty died, the ministry said.", ["ministry (unnamed)"]],
    ["The ministry has also said that 20 died.", ["ministry (unnamed)"]],
    ["Kim Min-seok, a spokesman for the navy, told reporters that 20 died.", ["Kim Min-seok (named)"]],
    ["Brig. Gen. Ann Roe said that 20 died.", ["Brig. Gen. Ann Roe (named)"]],
    ["The Institute for the Study of War says 20 died.", ["Institute for the Study of War (named)"]],
  ])("%s", (text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});

describe("no speaker", () => {
  test.each([
    ["Its report of 30 January is long."],
    ["Their claims were checked."],
    ["The pier was hit, no injuries or damage reported."],
    ["Twenty sailors died on Monday."],
    ["The last confirmed strike was in May."],
    ["The route adds 10 days to the journey."],
    ["There were fears of a spill."],
    ["No deaths or damage reported."],
  ])("%s", (text) => {
    expect(speakers(text)).toEqual([]);
  });
});
