import { describe } from "vitest";
import { holdsNoDate, readsAs } from "./date-tables.ts";

describe("centuries, decades and eras", () => {
  readsAs([
    ["18XX", ["The fort is from [the 19th century].", "a law of [the nineteenth century]"]],
    ["20XX", ["ships of [the early 21st century]", "a threat of [the twenty-first century]"]],
    ["196X", ["It was built in [the 1960s].", "It was built in [the sixties].", "in [the late sixties]"]],
    ["196X/..", ["It has been there [since the late sixties]."]],
    ["199X", ["It was built in [the '90s].", "It was built in [the nineties].", "in [the mid-1990s]"]],
    ["needs a-single-reading", ["The port dates from [the twenties]."]],
    ["needs another-calendar", ["Carthage fell in [146 BC].", "The war ([264 to 241 BC]) was long."]],
    ["needs another-calendar", ["in [the spring of 480 B.C.], it sailed", "[the 4th century BC]"]],
    ["0079", ["The town was buried in [79 AD].", "The town was buried in [AD 79]."]],
  ]);
});

describe("parts of a period", () => {
  readsAs([
    ["2024-05/2024-12", ["It was planned for [mid-to-late 2024]."]],
    ["../2026-02-01", ["It will arrive [by the end of the week]."]],
    ["2026-12-21/2026-12-31", ["It will arrive at [the end of the year]."]],
    ["2026", ["It will be at sea for [the rest of the year]."]],
    ["needs a-single-reading", ["It was built at [the turn of the century]."]],
    ["2025-08-01/2025-08-07", ["in [the first week of August]", "in [the opening week of August]"]],
  ]);
});

describe("not dates", () => {
  holdsNoDate([
    "He was in his late sixties, she in her twenties.",
    "The 19th brigade met the 21st.",
    "They moved 79 AD batteries to the north.",
    "The report ran in USA Today and on Russia Today.",
    "a mid-week match and an end-user certificate",
  ]);
});
