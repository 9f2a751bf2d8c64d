import { describe } from "vitest";
import { holdsNoDate, readsAs, tells } from "./date-tables.ts";

describe("parts of a day, a week, a year", () => {
  readsAs([
    ["2026-01-14", ["It left on [the morning of 14 January].", "in [the early hours of Jan. 14]"]],
    ["2026-01-12/2026-01-13", ["They struck on [the night of 12 to 13 January]."]],
    ["2026-01-25", ["It sank [late on Sunday].", "The party was on [Sunday Night]."]],
    ["2026-01-22", ["They met on [Thursday last week].", "They met on [Thursday of last week]."]],
    ["2025-08", ["It left in [August last year].", "It left in [August of last year]."]],
    ["../2027-04", ["It is paid [until April next year]."]],
    ["2025-08/..", ["They have come [since August last year]."]],
    ["1939-01/1939-02", ["during [the first two months of 1939]"]],
    ["2022-10/2022-12", ["It earned more in [the final three months of 2022]."]],
    ["2000/2004", ["in [the first half of the 2000s]"]],
    ["2025", ["It was faster than [last year]'s."]],
    ["2025-07/2025-08", ["It came in [July or August]."]],
    ["../2024-01-26", ["two answers [as at 26 January 2024]"]],
    ["2026-01-27T14:34:00/2026-01-27T15:41:00", ["It fired [from 2:34 p.m. to 3:41 p.m. Tuesday]."]],
    ["2026-01-26T05:24:00/..", ["missing [since 5:24 a.m. Monday]"]],
    [
      "2026-01-27T02:30:00",
      ["It came at [around 2:30 a.m. on Tuesday].", "at [shortly before 2:30 a.m. Tuesday]"],
    ],
    ["2026-01-29T06:00:00/2026-01-30T06:00:00", ["seen [between 6 a.m. Thursday and 6 a.m. Friday]"]],
    ["2026-02-14/..", ["It will be on sale [from 14 February]."]],
    ["2026-01-12/2026-01-18", ["It rained in [the week of January 12].", "in [the week ending 18 January]"]],
    ["2026-01-26/2026-02-01", ["[The week beginning Monday] is dry."]],
    ["2025-01/2025-03", ["[Jan-Mar 2025]", "[January–March 2025]", "[Jan.-March 2025]"]],
    ["2025-33/2025-35", ["[Q1-Q3 2025]"]],
    ["2024-36", ["in [the last quarter of 2024]"]],
    ["2026-01-29/2026-01-30", ["Losses were 1,100 over [the last day]."]],
    ["2025-12-21/2025-12-31", ["It was due at [end-2025]."]],
    ["2024-03-04", ["[2024/03/04]"]],
    ["2026-01-24/2026-01-25", ["It sank on [the weekend of Jan. 24-25].", "on [the weekend of Jan. 24]"]],
    ["2023/2024", ["in the [2023/24] season", "in the [2023-24] season"]],
    ["2001-09-11", ["after the [Sept. 11] attacks"]],
    ["2025-09-11", ["after the [Sept. 11] storm"]],
  ]);
});

describe("words that look like a bound or a second date", () => {
  tells([
    ["Images from [Jan. 14] show it.", ["2026-01-14"]],
    [
      "It has been under sanctions [since March 2018] and was seen on [Nov. 24].",
      ["2018-03/..", "2025-11-24"],
    ],
    ["In the run-up to [Christmas] they met.", ["2025-12-25"]],
    ["On [Jan. 5] and 12 people died.", ["2026-01-05"]],
  ]);
});

describe("not dates", () => {
  holdsNoDate(["The night of the raid was dark.", "In the early hours they sank it, late on."]);
});
