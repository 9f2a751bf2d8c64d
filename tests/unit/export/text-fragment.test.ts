import { describe, expect, test } from "vitest";
import { textFragmentLink } from "../../../lib/export/text-fragment.ts";

const link = (quote: string, prefix = "", suffix = "", url = "https://a.example/1") =>
  textFragmentLink(url, {
    quote,
    prefix,
    suffix,
    sentence: { start: 0, end: quote.length },
    figure: { start: 0, end: 1 },
    rules: [],
  });

const LONG =
  "About 250 missiles and more than six million rounds of artillery ammunition were shipped by rail and by sea since the autumn of 2023, the ministry said on Friday.";

describe("a link to a sentence", () => {
  test.each([
    ["a short one whole", link("It sank."), "#:~:text=It%20sank."],
    ["signs of the directive encoded", link("KN-23, A&B - 5"), "#:~:text=KN%2D23%2C%20A%26B%20%2D%205"],
    [
      "a long one by its ends",
      link(LONG),
      "#:~:text=About%20250%20missiles%20and%20more%20than,the%20ministry%20said%20on%20Friday.".replace(
        ",the",
        ",2023%2C%20the",
      ),
    ],
    [
      "across two blocks by its ends",
      link("First block\nsecond block"),
      "#:~:text=First%20block,second%20block",
    ],
    [
      "with words before and after",
      link("It sank.", "cut old news of the day. ", " Then it rose again and cut"),
      "#:~:text=of%20the%20day.-,It%20sank.,-Then%20it%20rose",
    ],
    [
      "with nothing from another block",
      link("It sank.", "headline\n", "\nnext block"),
      "#:~:text=It%20sank.",
    ],
    ["with a half character", link("a\ud800b"), "#:~:text=a%EF%BF%BDb"],
    [
      "at a page with a fragment",
      link("It sank.", "", "", "https://a.example/1#top"),
      "#top:~:text=It%20sank.",
    ],
  ])("%s", (_what, found, expected) => {
    expect(found).toBe(`https://a.example/1${expected}`);
  });

  test.each(["javascript:alert(1)", "data:text/html,x", "a.example", "moz-extension://x/y"])(
    "there is none to %s",
    (url) => {
      expect(link("It sank.", "", "", url)).toBeNull();
    },
  );
});
