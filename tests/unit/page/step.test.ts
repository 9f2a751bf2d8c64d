import { describe, expect, test } from "vitest";
import type { Mention } from "../../../lib/model/mention.ts";
import { neighbour } from "../../../lib/page/step.ts";

const mention = (start: number): Mention => ({
  kind: "date",
  date: { kind: "unresolved", needs: "year" },
  span: { start, end: start + 4 },
  rule: "test",
});
const MARKS = [mention(3), mention(20), mention(50)];

describe("from mark to mark", () => {
  test.each([
    ["next from none is the first", null, "next", 3],
    ["previous from none is the last", null, "previous", 50],
    ["next", 3, "next", 20],
    ["previous", 20, "previous", 3],
    ["next from the last is the first", 50, "next", 3],
    ["previous from the first is the last", 3, "previous", 50],
    ["from a mark that is gone begins again", 99, "next", 3],
  ] as const)("%s", (_name, from, direction, start) => {
    expect(neighbour(MARKS, from === null ? null : mention(from), direction)?.span.start).toBe(start);
  });

  test("a page without marks has none", () => {
    expect(neighbour([], null, "next")).toBeNull();
  });
});
