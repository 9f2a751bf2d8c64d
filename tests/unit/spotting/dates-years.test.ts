import { describe } from "vitest";
import { holdsNoDate, readsAs } from "./date-tables.ts";

describe("years and months alone", () => {
  readsAs([
    [
      "2018",
      ["the Ever Given (built [2018])", "It was built [2018].", "his 'right of way' ([2018]) and more"],
    ],
    ["2006", ["a [2006]-built tanker", "down from its [2006] highs", "the [2006] raids"]],
    ["2023", ["It went on well into [2023]."]],
    ["1950-05/1950-08", ["the capture of the islands ([May-August 1950])"]],
    ["2025-03", ["This began with a [March] operation."]],
    ["2025-08", ["The [August] battles were costly."]],
  ]);
});

describe("not dates", () => {
  holdsNoDate([
    "They had 240 ships and around 2000, nearly all of them small.",
    "Its 2000 ships and his 2000 followers are gone.",
    "Some 2000 troops came in 1500 hours and 1500 words.",
    "They sang The March of the Men; Mr May met the May family.",
    "About 1900 were killed and 1,914 hurt.",
    "The T-2000 and the 2010-series are trucks.",
    "It took 1945 pounds and 2001 others.",
  ]);
});
