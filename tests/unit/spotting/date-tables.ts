import { describe, expect, test } from "vitest";
import { mark, mentionsOf } from "./marked.ts";

/** One value, and beneath it every way of writing it. */
export type ByValue = readonly (readonly [value: string, texts: readonly string[]])[];

/** The values of the dates in a text, "needs ..." for one that could not be placed. */
export function valuesIn(text: string, published: string | null): readonly string[] {
  return mentionsOf("date", text, published).map(({ date }) =>
    date.kind === "known" ? date.edtf : `needs ${date.needs}`,
  );
}

/** Each text holds one marked date, and it has the value above it. */
export function readsAs(table: ByValue, published: string | null = "2026-01-30"): void {
  describe.each(table)("%s", (value, texts) => {
    test.each(texts)("%s", (text) => {
      expect(mark("date", text, published)).toBe(text);
      expect(valuesIn(text.replace(/[[\]]/g, ""), published)).toEqual([value]);
    });
  });
}

/** A story that names several days: the values in their order. */
export function tells(
  table: readonly (readonly [text: string, values: readonly string[]])[],
  published: string | null = "2026-01-30",
): void {
  test.each(table)("%s", (text, values) => {
    expect(mark("date", text, published)).toBe(text);
    expect(valuesIn(text.replace(/[[\]]/g, ""), published)).toEqual(values);
  });
}

/** Texts in which nothing is a date. */
export function holdsNoDate(texts: readonly string[]): void {
  test.each(texts)("%s", (text) => {
    expect(mark("date", text)).toBe(text);
  });
}
