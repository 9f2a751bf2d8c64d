import { describe } from "vitest";
import { holdsNoDate, tells } from "./date-tables.ts";

describe("dates that lean on the last one in the text", () => {
  tells([
    ["It sank on [3 May 2024]. [The following day] it rose.", ["2024-05-03", "2024-05-04"]],
    ["It sank on [3 May 2024]. [Next day] it rose.", ["2024-05-03", "2024-05-04"]],
    ["It sank on [3 May 2024]. [Three days before that], it sailed.", ["2024-05-03", "2024-04-30"]],
    ["It sank on [3 May 2024]. It had sailed [a week before].", ["2024-05-03", "2024-04-26"]],
    ["It sank on [3 May 2024]. [That Friday] it rained.", ["2024-05-03", "2024-05-03"]],
    ["It sank on [3 May 2024]. [That Sunday] it rained.", ["2024-05-03", "needs event"]],
    ["It sank on [3 May 2024]. [The following Sunday] it rained.", ["2024-05-03", "2024-05-05"]],
    ["It sank on [3 May 2024]. [The previous week] it sailed.", ["2024-05-03", "2024-04-22/2024-04-28"]],
    ["It sank on [3 May 2024]. [The following March] it rose.", ["2024-05-03", "2025-03"]],
    ["It sank on [3 May 2024]. [That autumn] it rose.", ["2024-05-03", "2024-23"]],
    ["It sank on [3 May 2024]. [The previous winter] it sailed.", ["2024-05-03", "2023-24"]],
    ["It sank on [3 May 2024]. [The year before], it sailed.", ["2024-05-03", "2023"]],
    ["Built in [2019], it sank [two years later].", ["2019", "2021"]],
    ["Built in [2019], it sailed [that same year] and sank [the next year].", ["2019", "2019", "2020"]],
    ["It rained [from 5 to 12 May 2024]. [The next day] it sailed.", ["2024-05-05/2024-05-12", "2024-05-13"]],
    ["Exports fell in [June 2025] from [the same month of 2024].", ["2025-06", "2024-06"]],
    ["Exports fell in [June 2025] from [the same month a year earlier].", ["2025-06", "2024-06"]],
    ["It rose from [the same period last year].", ["needs event"]],
    ["It rose from [the same week of 2022].", ["needs event"]],
    ["It sank [two days after Jan. 5].", ["2026-01-07"]],
    ["It sank [two days after] the raid and [the day before] the storm.", ["needs event", "needs event"]],
    ["[The following year] it sank.", ["needs event"]],
  ]);
});

describe("not dates", () => {
  holdsNoDate([
    "At that time, in the same place, it sank.",
    "They drew a day's pay for a week and a month.",
    "The following ships were seized.",
    "The previous owner sold it at the same time.",
  ]);
});
