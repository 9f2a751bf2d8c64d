import { describe } from "vitest";
import { holdsNoDate, readsAs } from "./date-tables.ts";

describe("a time of day beside a day", () => {
  readsAs([
    [
      "2026-01-26T09:00:00",
      [
        "It left on [Monday at 9 a.m. local time].",
        "It left at [9 a.m. on Monday].",
        "It left at [9:00 a.m. local time Monday].",
        "It left at [0900 local time on Monday].",
        "It left at [0900 hours on Jan. 26].",
        "It left on [Monday 9am KST].",
      ],
    ],
    ["2026-01-29T17:30:00", ["It left [yesterday at about 5:30 p.m.]", "It left at [1730 GMT on Thursday]."]],
    ["2026-01-27T13:00:00", ["It left at [1:00 p.m. (1000 GMT) on Tuesday]."]],
    ["2026-01-30T12:00:00", ["It left on [Friday at noon].", "It left at [noon on Friday]."]],
    ["2025-12-31", ["It left at [midnight on Dec. 31]."]],
    ["2026-01-14T23:59:00", ["It left on [Jan. 14 at 11:59 p.m. Eastern Time]."]],
    ["2026-01-14T06:30:00", ["[2026-01-14T06:30:00Z]", "[14 January 2026, 06:30 UTC]"]],
    ["2026-01-26", ["It left on [Monday between 9 a.m. and 10 a.m.], they said"]],
    ["needs event", ["The polls closed at [2:30 the next day]."]],
  ]);
});

describe("not dates", () => {
  holdsNoDate([
    "It starts at 4 p.m. and at 0630 GMT.",
    "They won 3:1 at noon.",
    "At 2500 hours of flight it was overhauled.",
    "It ran 1500 hours and took 1500 words.",
    "The 10:30 train left at midnight.",
  ]);
});
