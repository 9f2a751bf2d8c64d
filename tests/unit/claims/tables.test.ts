import { describe, expect, test } from "vitest";
import { IDENTITY_CUES } from "../../../lib/lexicon/identity-cues.ts";
import { MEASURES, type MeasureEntry } from "../../../lib/lexicon/measures.ts";
import { MODALITY_CUES } from "../../../lib/lexicon/modality-cues.ts";
import { SPEECH_PREPOSITIONS, SPEECH_VERBS } from "../../../lib/lexicon/speech-verbs.ts";
import { SAME_ORIGINS, SAME_THINGS } from "../../../lib/lexicon/subject-words.ts";

const entries: readonly MeasureEntry[] = Object.values(MEASURES);
const COLUMNS = ["done", "does", "nouns", "heads"] as const;

function doubles(words: readonly string[]): readonly string[] {
  return words.filter((word, index) => words.indexOf(word) !== index);
}

describe("the table of measures", () => {
  test.each(COLUMNS)("has every word of %s under one measure only", (column) => {
    expect(doubles(entries.flatMap((entry) => entry[column]))).toEqual([]);
  });

  test("holds lower-case words of at most three parts, the longest that are looked for", () => {
    for (const word of entries.flatMap((entry) => COLUMNS.flatMap((column) => entry[column]))) {
      expect(word, word).toMatch(/^[a-z]+(?:[ -][a-z]+){0,2}$/);
    }
  });

  test("no verb says of its subject and of its object two different things", () => {
    const done = new Map(entries.flatMap((entry) => entry.done.map((form) => [form, entry.id])));
    for (const entry of entries)
      for (const form of entry.does) expect([undefined, entry.id]).toContain(done.get(form));
  });

  test("cites where each entry comes from", () => {
    for (const entry of entries) expect(entry.citation, entry.id).toMatch(/^[A-Z].{3,}/);
  });
});

describe("the other tables that claims read", () => {
  const tables = {
    speech: [...SPEECH_VERBS, ...SPEECH_PREPOSITIONS].map(({ forms, citation }) => ({
      words: forms,
      citation,
    })),
    modality: MODALITY_CUES,
    identity: IDENTITY_CUES,
    things: SAME_THINGS,
    origins: SAME_ORIGINS,
  };
  test.each(Object.entries(tables))("%s: no word twice, every entry cited", (_name, rows) => {
    expect(doubles(rows.flatMap((row) => [...row.words]))).toEqual([]);
    for (const row of rows) expect(row.citation.length).toBeGreaterThan(3);
  });
});
