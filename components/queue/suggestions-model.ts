import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type { Subject } from "../../lib/model/claim.ts";
import type { KnownNames } from "../../lib/model/known-names.ts";
import { attempt } from "../attempt.ts";
import { type Choice, findChoice } from "../editor/choices.ts";
import type { KnownSubject } from "../editor/edit-form.ts";
import { choicesOf, NO_SUGGESTIONS, type Suggestions, subjectChoices } from "../editor/suggestions.ts";
import type { LexiconPort, ReviewPorts } from "../ports.ts";

/** What is offered while typing: what the library knows, then what the lexicon knows. */
export interface SuggestionsModel {
  readonly offered: ReadonlySignal<Suggestions>;
  readonly knownSubject: KnownSubject;
  /** Fetches what there is, anew: a claim that was confirmed since has brought new names. */
  load(): Promise<void>;
}

export function createSuggestions(ports: Pick<ReviewPorts, "ask" | "wait"> & LexiconPort): SuggestionsModel {
  const names = signal<KnownNames | null>(null);
  const lexicon = signal<readonly Choice<Subject>[]>([]);
  const offered = computed((): Suggestions => {
    const subjects = subjectChoices(names.value?.subjects ?? [], lexicon.value);
    if (names.value === null) return { ...NO_SUGGESTIONS, subjects };
    const { places, parties, speakers, tags } = names.value;
    return {
      subjects,
      places: choicesOf(places),
      parties: choicesOf(parties),
      speakers: choicesOf(speakers),
      tags: choicesOf(tags),
    };
  });
  return {
    offered,
    knownSubject: (text) => findChoice(offered.value.subjects, text)?.value ?? null,
    async load() {
      const [answer, subjects] = await Promise.all([
        attempt(() => ports.ask("knownNames", {}), ports.wait),
        ports.lexiconSubjects(),
      ]);
      // Without them the form still takes every word that is typed.
      if (answer.ok) names.value = answer.value;
      lexicon.value = subjects;
    },
  };
}
