import { describe, expect, test } from "vitest";
import { fateOf, plain } from "../../../lib/text/normalise.ts";

describe("what becomes of a character", () => {
  test.each([
    ["a letter", "a", "keep"],
    ["a digit", "7", "keep"],
    ["a letter with a diaeresis", "\u00e4", "keep"],
    ["a Chinese character", "\u5149", "keep"],
    ["half of an emoji", "\ud83d", "keep"],
    ["an en dash", "\u2013", "keep"],
    ["a blank", " ", "space"],
    ["a line end", "\n", "space"],
    ["an em space", "\u2003", "space"],
    ["an ideographic space", "\u3000", "space"],
    ["a line separator", "\u2028", "space"],
    ["a no-break space", "\u00a0", "hard-space"],
    ["a thin space", "\u2009", "hard-space"],
    ["a narrow no-break space", "\u202f", "hard-space"],
    ["a figure space", "\u2007", "hard-space"],
    ["a zero-width space", "\u200b", "drop"],
    ["a soft hyphen", "\u00ad", "drop"],
    ["a right-to-left override", "\u202e", "drop"],
    ["a word joiner", "\u2060", "drop"],
    ["a byte order mark", "\ufeff", "drop"],
    ["a null", "\u0000", "drop"],
  ])("%s", (_name, character, fate) => {
    expect(fateOf(character.charCodeAt(0))).toBe(fate);
  });
});

test.each([
  ["  Lady\n  R ", "Lady R"],
  ["10,\u200b000", "10,000"],
  ["KN\u00ad-23", "KN-23"],
  ["10\u00a0000", "10 000"],
  [" \u00a0 ", ""],
])("%j looks like %j on paper", (text, looks) => {
  expect(plain(text)).toBe(looks);
});
