// @vitest-environment happy-dom
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { createSampleModel, describeReading } from "../../../../components/first-run/sample-model.ts";
import { isoDay } from "../../../../lib/model/day.ts";
import { MARKED_KINDS } from "../../../../lib/model/mention.ts";
import { spot } from "../../../../lib/spotting/spot.ts";

const root = resolve(import.meta.dirname, "../../../..");
const page = readFileSync(resolve(root, "entrypoints/sample/index.html"), "utf8");

describe("the sample article", () => {
  test("has marks of all four kinds", () => {
    const article = page.slice(page.indexOf("<article>"), page.indexOf("</article>"));
    const parsed = new DOMParser().parseFromString(article, "text/html");
    const text = (parsed.body.textContent ?? "").replace(/\s+/g, " ");
    const found = new Set(
      spot({ text, segments: [], publishedOn: isoDay("2026-01-30") }).map(({ kind }) => kind),
    );
    expect(MARKED_KINDS.filter((kind) => !found.has(kind))).toEqual([]);
  });

  test("says how to come from here to a real article", () => {
    expect(page).toMatch(/open a\s+real article and click Plimsoll's button on the toolbar/);
  });
});

describe("the strip below it", () => {
  test("says how many figures are marked, and steps from one to the next", () => {
    const steps: string[] = [];
    let announce = (_marked: number) => {};
    const model = createSampleModel((tell) => {
      announce = tell;
      return { step: async (direction) => void steps.push(direction) };
    });
    expect(describeReading(model.reading.value)).toBe("Reading this page…");
    announce(31);
    expect(describeReading(model.reading.value)).toBe("31 figures are marked.");
    model.step("next");
    model.step("previous");
    expect(steps).toEqual(["next", "previous"]);
  });

  test("says that the page could not be read where nothing is marked", () => {
    const model = createSampleModel((announce) => {
      queueMicrotask(() => announce(0));
      return { step: async () => null };
    });
    return Promise.resolve().then(() => expect(model.reading.value.kind).toBe("failed"));
  });
});
