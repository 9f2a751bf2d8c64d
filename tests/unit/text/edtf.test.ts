import { describe, expect, test } from "vitest";
import { parseEdtf } from "../../../lib/text/edtf.ts";

describe("a date as a person types it", () => {
  test.each<[string, string | null, string | null]>([
    ["2026-01-14", "2026-01-14", "2026-01-14"],
    [" 2026-01-14 ", "2026-01-14", "2026-01-14"],
    ["2023-12-31T06:30", "2023-12-31", "2023-12-31"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2023", "2023-01-01", "2023-12-31"],
    ["2023/..", "2023-01-01", null],
    ["../2023-12", null, "2023-12-31"],
    ["2025-12-27/2025-12-31", "2025-12-27", "2025-12-31"],
    ["2024-01/2024-03", "2024-01-01", "2024-03-31"],
    ["2025-22", "2025-06-01", "2025-08-31"],
    ["2023-24", "2023-12-01", "2024-02-29"],
    ["2024-35", "2024-07-01", "2024-09-30"],
    ["2024-41", "2024-07-01", "2024-12-31"],
    ["198X", "1980-01-01", "1989-12-31"],
  ])("%s reaches from %s to %s", (text, earliest, latest) => {
    expect(parseEdtf(text)).toMatchObject({
      kind: "known",
      edtf: text.trim(),
      earliest,
      latest,
      precision: "exact",
    });
  });

  test.each(["2026-01~", "2026-01-14?", "2025-12-27~/2025-12-31"])("%s is approximate", (text) => {
    expect(parseEdtf(text)).toMatchObject({ precision: "approximate" });
  });

  test.each([
    "",
    "..",
    "../..",
    "/",
    "2023/",
    "last Friday",
    "2023-02-30",
    "2023-13",
    "2023-00",
    "23-01-01",
    "2023-1-4",
    "2024-03/2024-01",
    "2023/2024/2025",
    "2023-12-31T24:30",
    "14.01.2026",
  ])("%j is no date", (text) => {
    expect(parseEdtf(text)).toBeNull();
  });
});
