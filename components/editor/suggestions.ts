import type { Subject } from "../../lib/model/claim.ts";
import type { Choice } from "./choices.ts";

/** What is offered while typing. */
export interface Suggestions {
  readonly subjects: readonly Choice<Subject>[];
  readonly places: readonly Choice[];
  readonly parties: readonly Choice[];
  readonly speakers: readonly Choice[];
  readonly tags: readonly Choice[];
}

export const NO_SUGGESTIONS: Suggestions = { subjects: [], places: [], parties: [], speakers: [], tags: [] };

/** Words of the library as a list to choose from. */
export function choicesOf(words: readonly string[]): readonly Choice[] {
  return words.map((word) => ({ value: word, label: word, words: [] }));
}

/** The library's own things first; the lexicon's where the library has none of that name. */
export function subjectChoices(
  kept: readonly Subject[],
  lexicon: readonly Choice<Subject>[],
): readonly Choice<Subject>[] {
  const own = new Map(
    kept.map((subject) => [
      subject.text.toLowerCase(),
      { value: subject, label: subject.text, words: [], hint: "in your library" },
    ]),
  );
  return [...own.values(), ...lexicon.filter(({ label }) => !own.has(label.toLowerCase()))];
}
