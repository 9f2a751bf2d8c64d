import { describe } from "vitest";
import { holdsNoDate, readsAs, tells } from "./date-tables.ts";

describe("seasons", () => {
  readsAs([
    ["2025-21", ["in [the spring of 2025]", "[spring 2025]", "in [the spring of last year]"]],
    ["2022-22/2022-23", ["It came in [summer and autumn 2022]."]],
    ["2019-24/2020-21", ["They left in [the winter-spring of 2020]."]],
    ["2025-24", ["[This winter] is mild.", "It froze in [winter] and was repaired."]],
    ["2024-24", ["[Last winter] was mild."]],
    ["2025-22", ["It was sunk in [the summer].", "[Last summer] was hot."]],
    ["2026-22", ["It will be launched in [the summer].", "They will sail [next summer]."]],
    ["../2026-23", ["It will stay [until autumn]."]],
    ["2026-21", ["It will be ready in [the spring]."]],
    ["needs year", ["It is in port in [winter]."]],
  ]);
});

describe("a season in a text that tells history has no year of its own", () => {
  tells([["It began on [3 May 1942]. In [the summer] it failed.", ["1942-05-03", "needs year"]]]);
});

describe("a text that tells history lends its year on", () => {
  tells([
    [
      "It began on [3 May 1942].\nOn [7 June] the fleets met; on [9 June] they parted.\nIn [August] all was over.",
      ["1942-05-03", "1942-06-07", "1942-06-09", "1942-08"],
    ],
    [
      "On [Tuesday] it sank, a law of [2018] says.\nOn [7 June] it had sailed.",
      ["2026-01-27", "2018", "2025-06-07"],
    ],
    [
      "On [May 4] and [5] it rained, on [18] and [19 June 2025] it froze.",
      ["2025-05-04", "2025-05-05", "2025-06-18", "2025-06-19"],
    ],
    ["They met on [November 11] and [14, 2023].", ["2023-11-11", "2023-11-14"]],
    [
      "It fell [between 5 and 12 January], then [between Jan. 13 and 15].",
      ["2026-01-05/2026-01-12", "2026-01-13/2026-01-15"],
    ],
    ["It was worse than in [September '96].", ["1996-09"]],
  ]);
});

describe("not dates", () => {
  holdsNoDate([
    "The fall in prices and the fall of the city.",
    "They entered winter quarters after a spring offensive.",
    "They began to spring and to fall; in spring water they swam.",
    "On no account did 4 and 5 people meet.",
  ]);
});
