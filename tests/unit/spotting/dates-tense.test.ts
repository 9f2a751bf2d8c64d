import { describe } from "vitest";
import { tells } from "./date-tables.ts";

describe("the verb nearest before a day governs it", () => {
  tells([
    ["The ministry said on [Tuesday] it will send 20 ships.", ["2026-01-27"]],
    ["The ministry announced [Tuesday] the ship will be scrapped.", ["2026-01-27"]],
    ["He said on [Monday] the ship will leave on [Tuesday].", ["2026-01-26", "2026-02-03"]],
    ['"We will strike," he told reporters on [Thursday].', ["2026-01-29"]],
    ["The ship, which will be scrapped, left on [Tuesday].", ["2026-01-27"]],
    ["Officials will meet on [Tuesday], the ministry said.", ["2026-02-03"]],
    ["He is expected to arrive [Sunday] and was seen [Monday].", ["2026-02-01", "2026-01-26"]],
    ["The ship will be scrapped in the besieged port on [Tuesday].", ["2026-02-03"]],
    ["It sent a ship for a drill to be held [from Sunday] in the bay.", ["2026-02-01/.."]],
    ["It said on [3 March] that the ship will sail in [June].", ["2025-03-03", "2026-06"]],
    ["They would have sailed on [Tuesday].", ["2026-01-27"]],
    ["The yard will have built 20 boats [by October].", ["../2026-10"]],
    ["They agreed to meet on [Tuesday].", ["2026-02-03"]],
    ["Talks are due to resume on [Tuesday]; the last was held on [Monday].", ["2026-02-03", "2026-01-26"]],
    ["Back in [September] they will have known.", ["2025-09"]],
  ]);
});

describe("where none stands before it, the first one behind does", () => {
  tells([
    ["On [Tuesday] they will meet.", ["2026-02-03"]],
    ["On [Tuesday] they met; they will meet again.", ["2026-01-27"]],
    ["North Korea fires missile on [Sunday], Seoul says", ["2026-01-25"]],
  ]);
});

describe("what begins or ends in the present lies ahead", () => {
  tells([
    ["The ceasefire begins on [Sunday].", ["2026-02-01"]],
    ["Flights resume [Wednesday].", ["2026-02-04"]],
    ["A ban is in effect [through Wednesday].", ["../2026-02-04"]],
    ["The port was shut [until 9 March].", ["../2026-03-09"]],
    ["Fishermen asked for the quota to be raised [until the end of March].", ["../2026-03-31"]],
    ["The port was shut on [9 March].", ["2025-03-09"]],
    ["The port was shut [until September].", ["../2025-09"]],
    ["They were off to a bright start on [Wednesday].", ["2026-01-28"]],
    ["By the end of the day [Wednesday] it was gone.", ["2026-01-28"]],
    ["The [20–26 January] report will be issued [today].", ["2026-01-20/2026-01-26", "2026-01-30"]],
  ]);
});
