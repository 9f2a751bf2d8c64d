import { describe, expect, test } from "vitest";
import { holdsNoDate, readsAs, tells } from "./date-tables.ts";
import { mentionsOf } from "./marked.ts";

describe("turns of phrase that name a period beside the publication day", () => {
  readsAs([
    ["2026-01-12/2026-01-18", ["It sailed [the week before last]."]],
    ["2025-01", ["It cost less than at [this time last year]."]],
    ["2026-02-11", ["They will meet [a week on Wednesday]."]],
    ["../2026-12-31", ["It will be ready [by year's end].", "It will be ready [by year-end]."]],
    ["2026-12-21/2026-12-31", ["It will be ready at [year-end 2026]."]],
    ["2026-01-30/2026-02-06", ["It will pause over [the next week]."]],
    ["1997", ["They stopped buying them in ['97]."]],
    ["197X", ["It was built in the [’70s].".replace("the [’70s]", "[the ’70s]")]],
    ["199X/..", ["I have been ploughing [since the late '90s]."]],
    ["2016-01", ["He began [a decade ago]."]],
    ["2022-02-24/2025-07-30", ["the losses [from 24.02.22 to 30.07.25]"]],
    ["needs event", ["It fails [42 seconds after] liftoff."]],
    ["2026-08/2026-12-31", ["It is in the rotation [from August through year's end]."]],
  ]);
});

describe("a year of long ago is no anchor for the next paragraph of a text of today", () => {
  tells([
    [
      "It was launched in [1941] and retired on [Tuesday].\nSales are 7 percent down on [the previous year].",
      ["1941", "2026-01-27", "2025"],
    ],
  ]);
});

describe("not dates", () => {
  holdsNoDate([
    "The call is scheduled to last 45 minutes.",
    "It is as strong today as it was, and the texts that exist today are few.",
    "Version 2.10.14 has 80 of the 97 parts.",
    "They met the new Year group, a week on the road.",
  ]);
});

test("an editor's brackets around the number do not hide it", () => {
  const text = '"[Ten] years ago it was new," he said.';
  const [found] = mentionsOf("date", text);
  expect(text.slice(found?.span.start, found?.span.end)).toBe("Ten] years ago");
  expect(found?.date).toMatchObject({ edtf: "2016-01" });
});
