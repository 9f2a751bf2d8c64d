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
  ])("%s", (text) => {
    expect(speakers(text)).toEqual([]);
  });
});
